"""The note for the medical record: text that any record system takes.

No markup, no tabs, no tables; lines of at most 78 characters; headings in capitals with a colon; line
ends as clipboards want them. Signs that ASCII has are written with it; letters stay as they are, in
every script.
"""

import textwrap
import unicodedata

from family_meeting.documents.text import plain
from family_meeting.typesetting.tree import Blocks, Document, Heading, Paragraph

WIDTH = 78
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


def record_text(document: Document, *, more: str) -> str:
    """Return the document as a note of at most 4,000 characters, with CRLF line ends.

    A longer one ends at a line's end, and with the sentence ``more``, which says where the rest is.
    """
    lines = "\n".join(_lines(document.blocks)).strip().split("\n")
    ending = ["", *_wrapped(_folded(more))]
    if _length(lines) > LONGEST:
        while _length(lines + ending) > LONGEST or _leads_nowhere(lines[-1]):
            lines.pop()
        lines += ending
    return "\r\n".join(lines) + "\r\n"


def _leads_nowhere(line: str) -> bool:
    """Whether a line is empty, or a heading, so that it cannot be a note's last."""
    return not line or (line.isupper() and line.endswith(":"))


def _length(lines: list[str]) -> int:
    return sum(len(line) + 2 for line in lines)


def _lines(blocks: Blocks) -> list[str]:
    found: list[str] = []
    for block in blocks:
        if isinstance(block, Heading):
            said = _folded(plain((Paragraph(block.runs),)))
            found += ["", f"{said.upper().rstrip(':')}:"]
        else:
            found += [line for part in _folded(plain((block,))).split("\n") for line in _wrapped(part)]
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
