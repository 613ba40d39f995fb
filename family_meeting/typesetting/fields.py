"""What can be filled in, as items on the page."""

from __future__ import annotations

from dataclasses import dataclass

from family_meeting.typesetting.drawing import Page
from family_meeting.typesetting.forms import Widget
from family_meeting.typesetting.items import Divided
from family_meeting.typesetting.tagging import Element


@dataclass(frozen=True)
class TickBox:
    """A box to tick, level with a line of text whose letters stand ``up`` below the top."""

    name: str
    hint: str
    ticked: bool
    element: Element
    side: float
    up: float
    before: float = 0.0
    after: float = 0.0
    keep: bool = False

    @property
    def height(self) -> float:
        return self.up

    def split(self, _room: float, _force: bool, /) -> Divided:
        return self, None

    def draw(self, page: Page, x: float, y: float) -> None:
        self.element.place()
        top = y + self.up - self.side * 0.86
        box = page.corners(x, top, self.side, self.side)
        page.fill_in(Widget(box, self.name, self.hint, self.element, ticked=self.ticked))


@dataclass(frozen=True)
class FillLines:
    """``count`` lines to write on, which are one field to type into."""

    name: str
    hint: str
    count: int
    spacing: float
    width: float
    size: float
    element: Element
    before: float
    after: float
    keep: bool = False

    @property
    def height(self) -> float:
        return self.count * self.spacing

    def split(self, _room: float, force: bool, /) -> Divided:
        return (self, None) if force else (None, self)

    def draw(self, page: Page, x: float, y: float) -> None:
        self.element.place()
        box = page.corners(x, y, self.width, self.height)
        page.fill_in(Widget(box, self.name, self.hint, self.element, lines=self.count, size=self.size))
