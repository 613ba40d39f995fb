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
# Says the word before it again. ICU takes it for a letter, and divides that word.
_AGAIN = "\u17d7"
# Khmer words that ICU's dictionary does not have, and divides.
_KHMER_WORDS = re.compile("នរណា|អាចមក|នីមួយ|សំណួរ|អង់គ្លេស|អុកស៊ីសែន|អង់ទីប៊ីយ៉ូទិក|អ៊ីម៉ាម|ខោនធី|កុកងឺ|តទៀត")
_DIRECTIONS = "\u200e\u200f\u2066\u2067\u2068\u2069"
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
    ends = _found(text.replace(_AGAIN, ""), language)
    if _AGAIN in text:
        ends = _past_signs(text, ends)
    # A dot between two facts ends a line, and begins none.
    ends = [end for end in ends if text[end : end + 1] != "\u00b7"]
    for word in _KHMER_WORDS.finditer(text):
        ends = [end for end in ends if not word.start() < end < word.end()]
    if _KOREAN.search(text):
        return [end for end in ends if end == len(text) or not _within_korean(text, end)]
    return ends


def _found(text: str, language: str) -> list[int]:
    return _points(text, LineBreaker(text, _locale(language)).segments())


def _past_signs(text: str, ends: list[int]) -> list[int]:
    """``ends`` of ``text`` without the signs that say a word again, each moved behind those it meets."""
    letters = [at for at, char in enumerate(text) if char != _AGAIN]
    found = []
    for end in ends[:-1]:
        at = letters[end - 1] + 1
        while text[at : at + 1] == _AGAIN:
            at += 1
        found.append(at)
    return [*found, len(text)]


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
