"""Where a line of a heading may end: between phrases of Japanese, between words of Chinese."""

from __future__ import annotations

import re
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING

from icu4py.breakers import WordBreaker

from family_meeting.typesetting.breaking import line_ends, locale_of, points

if TYPE_CHECKING:
    from budoux import Parser

_HAN_OR_KANA = re.compile("[\u3041-\u30ff\u3400-\u9fff]")
_BEGIN_NO_LINE = frozenset("的地得了着著過过吗嗎呢吧们們")  # particles of Chinese


def phrase_ends(text: str, language: str) -> list[int]:
    """As ``line_ends``, but within no phrase of Japanese and no word of Chinese.

    Phrases are BudouX's. It parts some words of Chinese that ICU's dictionary has, and knows some that it has
    not: there a line ends where both see an end.
    """
    ends = line_ends(text, language)
    parser = _parser(language) if _HAN_OR_KANA.search(text) else None
    if parser is None:
        return ends
    allowed = set(accumulate(map(len, parser.parse(text))))
    if language != "ja":
        allowed &= set(points(text, WordBreaker(text, locale_of(language)).segments()))
        allowed = {end for end in allowed if text[end : end + 1] not in _BEGIN_NO_LINE}
    return [end for end in ends if end in allowed or end == len(text) or text[end - 1] == " "]


@cache
def _parser(language: str) -> Parser | None:
    import budoux  # most papers need none of its models

    load = {
        "ja": budoux.load_default_japanese_parser,
        "zh-Hans": budoux.load_default_simplified_chinese_parser,
        "zh-Hant": budoux.load_default_traditional_chinese_parser,
    }.get(language)
    return load() if load else None
