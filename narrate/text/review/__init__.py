"""The editable script file `story.script.md`: a story as people can change it, and back, to the letter."""

from narrate.text.review.parsing import from_review, is_review
from narrate.text.review.writing import to_review

__all__ = ["from_review", "is_review", "to_review"]
