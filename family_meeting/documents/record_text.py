"""The note for the medical record: text that any record system takes.

No markup, no tabs, no tables; lines of at most 78 characters; headings in capitals with a colon; line
ends as clipboards want them. Signs that ASCII has are written with it; letters stay as they are, in
every script.
"""

import textwrap
import unicodedata
from dataclasses import dataclass

from family_meeting.documents.text import plain
from family_meeting.i18n.messages import family_text
from family_meeting.i18n.translator import Translator
from family_meeting.typesetting.tree import Document, Heading, Paragraph

WIDTH = 78
_COLONS = ":： "
LONGEST = 4_000
"""Characters that every record system takes in one note."""
_EAST_ASIAN = "\u2e80"
"""From here on signs belong to scripts whose readers know no ASCII signs for them."""
_ASCII = str.maketrans(
    {
        "“": '"', "”": '"', "«": '"', "»": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-",
        "·": "-", "…": "...", "☐": "[ ]", "☑": "[x]", "\u00a0": " ", "\u202f": " ", "\u2009": " ",
        "\u2066": "", "\u2067": "", "\u2068": "", "\u2069": "", "\u200e": "", "\u200f": "",
    }
)  # fmt: skip


@dataclass
class _Part:
    """A heading and its lines; ``apart``: with an empty line before them."""

    heading: str
    lines: list[str]
    apart: bool = True

    @property
    def all(self) -> list[str]:
        return [*([""] if self.apart else []), self.heading, *self.lines]


def record_text(document: Document, *, more: str) -> str:
    """Return the document as a note of at most 4,000 characters, with CRLF line ends.

    A longer one first loses its empty lines, then its end, but for the last part: who signs, and what the
    note is not. Where it is cut stand the sentence ``more``, which says where the rest is, and the headings
    that miss something.
    """
    *parts, last = _parts(document)
    ending: list[str] = []
    gone: list[str] = []
    if _length(parts, ending, last) > LONGEST:
        for part in (*parts, last):
            part.apart = False
    while _length(parts, ending, last) > LONGEST:
        _drop_a_line(parts if len(parts) > 1 else [last], gone)
        ending = _wrapped(f"{_folded(more)} ({'; '.join(gone)})")
    lines = [*(line for part in parts for line in part.all), *ending, *last.all]
    return "\r\n".join(lines).strip() + "\r\n"


def _drop_a_line(parts: list[_Part], gone: list[str]) -> None:
    """Take the last line away, with a heading that has no other."""
    heading = parts[-1].heading.rstrip(_COLONS)
    if heading not in gone:
        gone.insert(0, heading)
    parts[-1].lines.pop()
    if not parts[-1].lines and len(parts) > 1:
        parts.pop()


def _length(parts: list[_Part], ending: list[str], last: _Part) -> int:
    lines = [*(line for part in parts for line in part.all), *ending, *last.all]
    return sum(len(line) + 2 for line in lines)


def _parts(document: Document) -> list[_Part]:
    found: list[_Part] = []
    named = Translator(document.language).worded(family_text("{title}:"))
    for block in document.blocks:
        if isinstance(block, Heading):
            said = _folded(plain((Paragraph(block.runs),), document.language))
            found.append(_Part(_folded(named.format(title=said.upper().rstrip(_COLONS))), []))
        else:
            parts = _folded(plain((block,), document.language)).split("\n")
            found[-1].lines += [line for part in parts for line in _wrapped(part)]
    return found


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, break_long_words=True, break_on_hyphens=False) or [""]


def _folded(text: str) -> str:
    """Write signs with ASCII where it has them: quotation marks, dashes, boxes to tick."""
    return "".join(_fold(character) for character in text.translate(_ASCII))


def _fold(character: str) -> str:
    """Letters keep their marks: without them a name is another name, and "años" another word."""
    if character.isalpha() or unicodedata.combining(character) or character >= _EAST_ASIAN:
        return character
    base = unicodedata.normalize("NFKD", character)
    return base if base.isascii() else character
