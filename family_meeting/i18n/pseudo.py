"""Two languages that nobody speaks, to try out every screen and paper with.

``en-XA`` is English in accented letters, a third longer, in brackets: whatever is cut off, put together
from pieces or left untranslated shows. ``ar-XB`` is the same English written from right to left.
``FAMILY_MEETING_PSEUDO_LOCALES=true`` offers them beside the others.
"""

import re
import string

from family_meeting.i18n.po import Sentences

ROWS = {
    "en-XA": {"native": "[Åççéñţéð]", "english": "Accented", "direction": "ltr", "script": "Latn"},
    "ar-XB": {"native": "[Mirrored]", "english": "Mirrored", "direction": "rtl", "script": "Latn"},
}
_SHARED = {"babel": "en_US", "font": "latin", "quotes": ["“", "”"]}
_LETTERS = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž",
)
_PADDING = "łöŕéɱ îþšûɱ ðöļöŕ šîţ åɱéţ "
_RIGHT_TO_LEFT, _POP = "\u202e", "\u202c"
_MARKUP = re.compile(r"(<[^>]+>)")


def rows() -> dict[str, dict[str, object]]:
    """Return what ``languages.json`` would say of the two."""
    return {code: {**row, **_SHARED} for code, row in ROWS.items()}


def said(code: str, text: str) -> str:
    """Return a source sentence in one of the two; placeholders and markup stay as they are."""
    return "[" + "".join(_parts(code, text)) + _padding(code, text) + "]"


def _parts(code: str, text: str) -> list[str]:
    found = []
    for literal, name, spec, conversion in string.Formatter().parse(text):
        pieces = _MARKUP.split(literal.replace("{", "{{").replace("}", "}}"))
        found += [one if place % 2 else _written(code, one) for place, one in enumerate(pieces)]
        if name is not None:
            spec, conversion = spec and f":{spec}", conversion and f"!{conversion}"
            found.append(f"{{{name}{conversion or ''}{spec or ''}}}")
    return found


def _written(code: str, text: str) -> str:
    if code == "en-XA":
        return text.translate(_LETTERS)
    return f"{_RIGHT_TO_LEFT}{text}{_POP}" if text.strip() else text


def _padding(code: str, text: str) -> str:
    """A third more letters, as German or Russian may need."""
    wanted = len(text) // 3 if code == "en-XA" else 0
    return f" {(_PADDING * (1 + wanted // len(_PADDING)))[:wanted]}".rstrip()


class PseudoSentences(Sentences):
    """Answers as a whole catalog would."""

    def __init__(self, code: str) -> None:
        super().__init__({}, lambda count: int(count != 1))
        self._code = code

    def one(self, text: str, context: str = "") -> str:  # noqa: ARG002  # as a catalog is asked
        return said(self._code, text)

    def counted(self, text: str, plural: str, count: int) -> str:
        return said(self._code, text if count == 1 else plural)
