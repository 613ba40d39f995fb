"""What can be filled in, as items on the page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from family_meeting.typesetting.drawing import Page
from family_meeting.typesetting.forms import Widget
from family_meeting.typesetting.items import Divided
from family_meeting.typesetting.tagging import Element

_FEWEST = 3  # lines that a field may be cut down to
_FOLLOWING = 3  # lines that are left to what stands below it


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
    """About ``count`` lines to write on, which are one field to type into."""

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

    def split(self, room: float, force: bool, /) -> Divided:
        """A field is not divided: it has fewer lines where the page ends, and leaves some to what follows."""
        fitting = int(room // self.spacing) - _FOLLOWING
        if fitting < min(_FEWEST, self.count) and not force:
            return None, self
        return replace(self, count=max(1, min(fitting, self.count))), None

    def draw(self, page: Page, x: float, y: float) -> None:
        self.element.place()
        box = page.corners(x, y, self.width, self.height)
        page.fill_in(Widget(box, self.name, self.hint, self.element, lines=self.count, size=self.size))
