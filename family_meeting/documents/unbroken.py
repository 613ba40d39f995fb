"""Lines of the screen end where those of our papers do, though browsers would end them elsewhere."""

import re
from collections.abc import Callable
from html import escape, unescape

from family_meeting.typesetting.breaking import held_together, line_ends
from family_meeting.typesetting.phrases import phrase_ends

_PARTS = re.compile("<svg.*?</svg>|<[^>]*>|[^<]+", re.DOTALL)
_HEADING = re.compile("<(/?)h[12]\\b")
_KHMER = re.compile("[\u1780-\u17ff]+")


def unbroken(html: str, language: str) -> str:
    """``html`` with what belongs together in one line: words of Khmer, and what ``held_together`` tells.

    In headings of Chinese and Japanese also words and phrases.
    """
    parts, heading = [], False
    for part in _PARTS.findall(html):
        if part.startswith("<"):
            if found := _HEADING.match(part):
                heading = not found[1]
            parts.append(part)
        elif heading and language in {"ja", "zh-Hans", "zh-Hant"}:
            parts.append(_whole(unescape(part), language, phrase_ends))
        else:
            words = held_together(part, language)
            parts.append(_KHMER.sub(lambda found: _whole(found[0], "km", line_ends), words))
    return "".join(parts)


def _whole(text: str, language: str, ends_of: Callable[[str, str], list[int]]) -> str:
    ends = ends_of(text, language)
    words = (escape(text[start:end]) for start, end in zip([0, *ends], ends, strict=False))
    return "<wbr/>".join(f'<span style="white-space:nowrap">{word}</span>' for word in words)
