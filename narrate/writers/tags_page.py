"""docs/tags.md, made from the table in tags.py: `python -m narrate.writers.tags_page > docs/tags.md`."""

from __future__ import annotations

from narrate.writers.tags import FIELDS

_HEAD = """# Tags

What is known of a book is written into its file under all the names that players and libraries look for. One table in
`narrate/writers/tags.py` says which; this page is made from it: `python -m narrate.writers.tags_page > docs/tags.md`.
A field that is not known is left out, but for the genre. Line breaks are kept in the description and in the comment.

`----:NAME` is short for the free-form atom `----:com.apple.iTunes:NAME`, `TXXX:NAME` is an ID3 text of that name.
M4B has MP4 atoms, MP3 has ID3v2.3 frames, Opus and FLAC have Vorbis comments.
"""

_TAIL = """
WAV holds only title, author, book, comment, year, genre, copyright, language, track and maker (its `INFO` list), and no
cover.

## Who reads what

- **Audiobookshelf** (through ffprobe): title from the album, authors from the artist, narrators from the composer,
  series and part from `SERIES` and `SERIES-PART`, and year, subtitle, publisher, description, genre, language, ISBN and
  ASIN under their own names. In Opus and FLAC, ffprobe calls the description `comment`, which Audiobookshelf takes for
  the description; that is why the description comes last there.
- **Apple Books, Apple Music**: title, artist, album, composer, genre, cover, movement name and number, media kind
  audiobook (`stik` 2).
- **Plex, Prologue, BookPlayer, Smart AudioBook Player**: album, artist, album artist, composer as the narrator, cover,
  description.
- **VLC, mpv, foobar2000**: title, artist, album, date, cover.

## Chapters

| format | how | most | exact to |
| --- | --- | --- | --- |
| M4B | a QuickTime chapter track, and Nero's list (`chpl`) up to 255 chapters | no limit | a sample |
| MP3 | ID3 `CHAP` frames, and a `CTOC` that lists them (lists of lists above 255) | no limit | a millisecond |
| Opus | `CHAPTER001`, `CHAPTER001NAME`, … | 999 | a millisecond |
| FLAC | the same, and a cue sheet up to 254 chapters | 999 | a millisecond, in the cue sheet a sample |
| WAV | cue points with labels | 4,294,967,295 samples | a sample |

Nero's list is left out above 255 chapters, because VLC would prefer it and hide the rest. Where two chapters have the
same title (“Chapter 1” in Part One and in Part Two), the title of the part stands before it. Opus and FLAC number their
chapters in three digits, and that is all that players read: chapters after the 999th have no mark there.
"""


def page() -> str:
    """The whole page."""
    rows = ["| what | MP4 atoms | ID3 frames | Vorbis comments |", "| --- | --- | --- | --- |"]
    for field in FIELDS:
        names = [" ".join(f"`{_short(key)}`" for key in keys) or "–" for keys in (field.mp4, field.id3, field.vorbis)]
        rows.append(f"| {field.meaning} | {' | '.join(names)} |")
    return _HEAD + "\n" + "\n".join(rows) + "\n" + _TAIL


def _short(key: str) -> str:
    return key.replace("----:com.apple.iTunes:", "----:")


if __name__ == "__main__":
    print(page(), end="")
