"""Names in the order in which a reader of a language looks them up.

The standard library knows no locale's order, and no package of a bearable size does on every system. So:
each script's own order is that of its code points, letters with marks go with their base letter, a
language says which of its letters stand apart (CLDR's collation charts), and Han characters are sorted
as the national character sets list the usual ones: by pinyin, by strokes, or by their Japanese reading.
"""

import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeVar

from family_meeting.i18n.languages import Language

T = TypeVar("T")

_ALPHABETS = {
    "es": "abcdefghijklmnñopqrstuvwxyz",
    "fil": "abcdefghijklmnñopqrstuvwxyz",
    "pl": "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż",
    "vi": "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "fa": "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
    "ur": "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے",
}
"""Languages whose letters stand in another order than their code points."""
_HAN = {"zh-Hans": "gb2312", "zh-Hant": "big5", "ja": "shift_jis"}
_SAME = str.maketrans({"ك": "ک", "ي": "ی", "ى": "ی", "أ": "ا", "إ": "ا", "ß": "ss", "ø": "o", "ð": "d"})


def by_name(things: Iterable[T], name: Callable[[T], str], language: Language) -> list[T]:
    """Return ``things`` in the order of their names; those without a name come last."""
    return sorted(things, key=lambda one: (not name(one).strip(), _key(name(one).strip(), language)))


def _key(name: str, language: Language) -> list[tuple[int, int]]:
    folded = unicodedata.normalize("NFC", name.casefold().translate(_SAME))
    return [place for letter in folded for place in _places(letter, language)]


def _places(letter: str, language: Language) -> list[tuple[int, int]]:
    """Where a letter stands: spaces first, then digits and letters, each script after the other."""
    alphabet = _ALPHABETS.get(language.code, "")
    if letter in alphabet:
        return [(ord(min(alphabet)), alphabet.index(letter))]
    if letter.isspace() or not letter.isalnum():
        return [(0, 0)]
    if language.code in _HAN and "\u4e00" <= letter <= "\u9fff":
        code = letter.encode(_HAN[language.code], "replace")
        return [(0x4E00, int.from_bytes(code) if code != b"?" else 0x10000 + ord(letter))]
    base = unicodedata.normalize("NFD", letter)[0]
    if base in alphabet:
        return [(ord(min(alphabet)), alphabet.index(base))]
    return [(ord("a"), ord(base) - ord("a")) if "a" <= base <= "z" else (ord(base), 0)]
