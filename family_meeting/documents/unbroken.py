"""Khmer words on the screen. It is written without spaces, and browsers divide some of its words."""

import re

from family_meeting.typesetting.breaking import line_ends

_KHMER = re.compile("[\u1780-\u17ff]")
_MARKUP_OR_KHMER = re.compile("<svg.*?</svg>|<[^>]*>|[\u1780-\u17ff]+", re.DOTALL)


def unbroken(html: str) -> str:
    """``html`` with every word of Khmer kept in one line, where our papers keep it in one."""
    return _MARKUP_OR_KHMER.sub(_kept, html) if _KHMER.search(html) else html


def _kept(found: re.Match[str]) -> str:
    text = found[0]
    if text.startswith("<"):
        return text
    ends = line_ends(text, "km")
    words = (text[start:end] for start, end in zip([0, *ends], ends, strict=False))
    return "<wbr/>".join(f'<span style="white-space:nowrap">{word}</span>' for word in words)
