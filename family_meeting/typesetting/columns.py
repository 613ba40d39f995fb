"""Where blocks are set."""

from __future__ import annotations

from typing import NamedTuple

from family_meeting.typesetting.style import Style
from family_meeting.typesetting.tagging import Element
from family_meeting.typesetting.words import Words


class Column(NamedTuple):
    """How wide it is, in which language and direction, under which structure element.

    ``tallest`` is the height of a page in points, ``second`` the other language of pairs and whether it runs
    from right to left; ``outlined`` says whether headings go into the bookmarks.
    """

    style: Style
    width: float
    language: str
    rtl: bool
    element: Element
    words: Words
    tallest: float
    bold: bool = False
    second: tuple[str, bool] | None = None
    outlined: bool = True
