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
# Where readers expect no line to end, though Unicode lets it: between a figure and its sign in a date,
# inside a weekday, before a dot between two facts, before a blank to write on, between a title and a name,
# inside the number of a law. What is written with spaces in a date has no-break ones.
_HELD_ANYWHERE = re.compile(
    "[0-9](?=[年月日])|(?<=[0-9])月(?=[0-9])|星(?=期)|(?:(?<=星)期|[周週])(?=[一二三四五六日])"
    "|[月火水木金土日](?=曜)|曜(?=日)|日(?=[(周])| (?=\u00b7)|(?<=\\w{4}:) (?=_)"
    "|\\b(?:Drs?|Dra|Mrs?|Ms|Sra?)\\. (?=\\w)|\u00a7 (?=[0-9])|[0-9]-(?=[A-Z]\\b)"
)
_ONE_LETTER = r"(?<![\w<])[^\W\d_] +(?=\S|$)"
# The next line would have to begin with the hyphen again.
_HYPHEN = r"(?<=[^\W\d_])-(?=[a-zà-ÿ])"
# In their languages: after a word of one letter in Polish and Russian, at a hyphen in Polish and Portuguese,
# between a verb and its pronoun in French, between a pronoun of one letter and "ap" in Creole.
_HELD = {
    "ht": re.compile(r"(?<![\w<])[klmntwy] +(?=ap\b)", re.IGNORECASE),
    "pl": re.compile(f"{_ONE_LETTER}|{_HYPHEN}"),
    "pt-BR": re.compile(_HYPHEN),
    "ru": re.compile(_ONE_LETTER),
    "fr": re.compile(r"(?<=\w)-(?=(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|moi|les?|la|lui|leur|en|y)\b)"),
}
_ENDS_A_WORD = frozenset(" \u00ad\u200b-\u2010\u2013\u2014/\n")


@cache
def locale_of(language: str) -> Locale:
    """ICU's locale for a language, with the tailoring of its lines."""
    base = language.split("-")[0]
    return Locale(_TAILORED.get(base, base))


def points(text: str, segments: Iterator[tuple[int, int]]) -> list[int]:
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
    held = _held(text, language)
    ends = [end for end in _unicode_ends(text, language) if end not in held or end == len(text)]
    if _KOREAN.search(text):
        return [end for end in ends if end == len(text) or not _within_korean(text, end)]
    return ends


def _unicode_ends(text: str, language: str) -> list[int]:
    plain = text.replace(_AGAIN, "")
    ends = points(plain, LineBreaker(plain, locale_of(language)).segments())
    return ends if plain == text else _past_signs(text, ends)


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


def _held(text: str, language: str) -> set[int]:
    """Positions where no line may end."""
    held = {found.end() for found in _HELD_ANYWHERE.finditer(text)}
    if own := _HELD.get(language):
        held.update(found.end() for found in own.finditer(text))
    if language == "km":
        held.update(at for word in _KHMER_WORDS.finditer(text) for at in range(word.start() + 1, word.end()))
    return held


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
    ends = points(text, CharacterBreaker(text, locale_of("en")).segments())
    found: list[str] = []
    for start, end in zip([0, *ends], ends, strict=False):
        # ICU parts some vowels of Burmese from their letter.
        if found and unicodedata.category(text[start]) in _MARKS:
            found[-1] += text[start:end]
        else:
            found.append(text[start:end])
    return found
