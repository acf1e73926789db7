"""The shape of a story: chapters, scenes, paragraphs, and all matter around them with its reason; it reads no files."""

from narrate.text.structure.account import Account, account, visible
from narrate.text.structure.marks import is_scene_mark
from narrate.text.structure.options import StructureOptions
from narrate.text.structure.story import structure

__all__ = ["Account", "StructureOptions", "account", "is_scene_mark", "structure", "visible"]
