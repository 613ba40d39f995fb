"""Where a line may end: Unicode's rules with each language's tailoring, by ICU."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from icu4py.breakers import CharacterBreaker, LineBreaker
from icu4py.locale import Locale

# Japanese small kana never start a line.
_TAILORED = {"ja": "ja@lb=strict", "zh": "zh@lb=strict"}
_MARKS = ("Mn", "Mc")
_KOREAN = re.compile("[\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff]")
_DATE = re.compile("[0-9][年月日]")  # the figure keeps its sign
_DIRECTIONS = "\u200e\u200f\u2066\u2067\u2068\u2069"
# Where a language's readers expect no line to end, though Unicode lets it: after a word of one letter in
# Polish, between a verb and its pronoun in French, between a pronoun of one letter and "ap" in Creole.
_HELD = {
    "ht": re.compile(r"(?<![\w<])[klmntwy] +(?=ap\b)", re.IGNORECASE),
    "pl": re.compile(r"(?<![\w<])[^\W\d_] +(?=\S)"),
    "fr": re.compile(r"(?<=\w)-(?=(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|les?|la|lui|leur|en|y)\b)"),
}
_ENDS_A_WORD = frozenset(" \u00ad\u200b-\u2010\u2013\u2014/\n")


@cache
def _locale(language: str) -> Locale:
    base = language.split("-")[0]
    return Locale(_TAILORED.get(base, base))


def _points(text: str, segments: Iterator[tuple[int, int]]) -> list[int]:
    """Ends of ``segments`` in code points; ICU counts UTF-16 units."""
    ends = [end for _, end in segments]
    if not text or max(text) <= "\uffff":
        return ends
    units = [0]
    for char in text:
        units.append(units[-1] + (2 if char > "\uffff" else 1))
    at = {unit: point for point, unit in enumerate(units)}
    return [at[end] for end in ends if end in at]


def line_ends(text: str, language: str) -> list[int]:
    """Every position where a line of ``text`` may end, the end of the text last."""
    ends = _points(text, LineBreaker(text, _locale(language)).segments())
    if held := _HELD.get(language):
        within = {found.end() for found in held.finditer(text)}
        ends = [end for end in ends if end not in within]
    if _DATE.search(text):
        ends = [end for end in ends if not _DATE.match(text, end - 1)]
    if _KOREAN.search(text):
        return [end for end in ends if end == len(text) or not _within_korean(text, end)]
    return ends


def held_together(text: str, language: str) -> str:
    """Return ``text``, which may be markup, with marks that keep a browser from ending a line there too."""
    held = _HELD.get(language)
    return held.sub(_kept, text) if held else text


def _kept(found: re.Match[str]) -> str:
    return f"{found[0].rstrip(' ')}\u00a0" if found[0].endswith(" ") else f"{found[0]}\u2060"


def _within_korean(text: str, at: int) -> bool:
    """True inside a Korean word with what clings to it, whatever language the page is in."""
    before, after = text[:at].rstrip(_DIRECTIONS)[-1:], text[at:].lstrip(_DIRECTIONS)[:1]
    return before not in _ENDS_A_WORD and bool(_KOREAN.match(before) or _KOREAN.match(after))


def graphemes(text: str) -> list[str]:
    """What a reader takes for single characters, for words that fit no line."""
    ends = _points(text, CharacterBreaker(text, _locale("en")).segments())
    found: list[str] = []
    for start, end in zip([0, *ends], ends, strict=False):
        # ICU parts some vowels of Burmese from their letter.
        if found and unicodedata.category(text[start]) in _MARKS:
            found[-1] += text[start:end]
        else:
            found.append(text[start:end])
    return found
