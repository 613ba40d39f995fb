"""What stands around text or between it: frames, rules, lines to write on, breaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from family_meeting.typesetting.drawing import Page
from family_meeting.typesetting.items import Divided, Item
from family_meeting.typesetting.style import ACCENT, INK, QUIET, RULE, SHADE, WRITE, Colour

_FEWEST = 2  # lines to write on that may stand alone on a page


@dataclass(frozen=True)
class _Around:
    """What is as high as the item in it, and drawn as that is."""

    item: Item

    @property
    def height(self) -> float:
        return self.item.height

    @property
    def before(self) -> float:
        return self.item.before

    @property
    def after(self) -> float:
        return self.item.after

    def draw(self, page: Page, x: float, y: float) -> None:
        self.item.draw(page, x, y)


@dataclass(frozen=True)
class Kept(_Around):
    """An item that is not divided unless it is taller than a page."""

    @property
    def keep(self) -> bool:
        return self.item.keep

    def split(self, room: float, force: bool, /) -> Divided:
        return self.item.split(room, True) if force else (None, self)


@dataclass(frozen=True)
class Bound(_Around):
    """An item that stays on one page with the next, or what is left of it does."""

    keep: bool = True

    def split(self, room: float, force: bool, /) -> Divided:
        head, tail = self.item.split(room, force)
        if tail is None:
            return self, None
        return head, Bound(tail)


@dataclass(frozen=True)
class Frame:
    """An item with something around it. ``kind``: plain, notice, cut or quote."""

    item: Item
    kind: str
    width: float
    padding: float
    rtl: bool
    before: float
    after: float
    keep: bool = False

    @property
    def _edge(self) -> float:
        return 0.0 if self.kind == "quote" else self.padding

    @property
    def height(self) -> float:
        return self.item.height + 2 * self._edge

    def split(self, room: float, force: bool, /) -> Divided:
        if self.kind != "quote" and not force:
            return None, self
        head, tail = self.item.split(room - 2 * self._edge, force)
        if head is None:
            return None, self
        if tail is None:
            return self, None
        return replace(self, item=head, after=0.0), replace(self, item=tail, before=0.0)

    def draw(self, page: Page, x: float, y: float) -> None:
        page.artifact()
        _DRAWN[self.kind](self, page, x, y)
        inset = self.padding
        if self.kind == "quote" and self.rtl:
            inset = 0.0
        self.item.draw(page, x + inset, y + self._edge)


def _draw_plain(frame: Frame, page: Page, x: float, y: float) -> None:
    page.stroke(RULE, 0.9)
    page.box(x, y, frame.width, frame.height, 6, "S")


def _draw_notice(frame: Frame, page: Page, x: float, y: float) -> None:
    page.fill(SHADE)
    page.box(x, y, frame.width, frame.height, 4, "f")
    page.fill(ACCENT)
    page.box(x + frame.width - 3.5 if frame.rtl else x, y, 3.5, frame.height, 0, "f")


def _draw_cut(frame: Frame, page: Page, x: float, y: float) -> None:
    page.stroke(QUIET, 1, (4, 3))
    page.box(x, y, frame.width, frame.height, 4, "S")


def _draw_quote(frame: Frame, page: Page, x: float, y: float) -> None:
    page.stroke(RULE, 2)
    at = x + frame.width - 1 if frame.rtl else x + 1
    page.line(at, y + 2, at, y + frame.height - 2)


_DRAWN: dict[str, Callable[[Frame, Page, float, float], None]] = {
    "plain": _draw_plain,
    "notice": _draw_notice,
    "cut": _draw_cut,
    "quote": _draw_quote,
}


@dataclass(frozen=True)
class WritingLines:
    """Empty lines to write on, each above a ``foot``, so that none is taken for a line over what follows."""

    count: int
    spacing: float
    width: float
    foot: float
    before: float
    after: float
    keep: bool = False

    @property
    def height(self) -> float:
        return self.count * self.spacing

    def split(self, room: float, force: bool, /) -> Divided:
        fitting = min(self.count, int(room // self.spacing))
        if fitting < self.count:
            fitting = min(fitting, self.count - _FEWEST)
        if fitting < _FEWEST and not force:
            return None, self
        fitting = max(fitting, 1)
        if fitting == self.count:
            return self, None
        return replace(self, count=fitting, after=0.0), replace(self, count=self.count - fitting, before=0.0)

    def draw(self, page: Page, x: float, y: float) -> None:
        page.artifact()
        page.stroke(WRITE, 0.7)
        for _ in range(self.count):
            y += self.spacing
            page.line(x, y - self.foot, x + self.width, y - self.foot)


@dataclass(frozen=True)
class Rule:
    """A line across the column."""

    width: float
    thickness: float
    colour: Colour = INK
    before: float = 0.0
    after: float = 0.0
    keep: bool = False

    @property
    def height(self) -> float:
        return self.thickness

    def split(self, _room: float, force: bool, /) -> Divided:
        return (self, None) if force else (None, self)

    def draw(self, page: Page, x: float, y: float) -> None:
        page.artifact()
        page.stroke(self.colour, self.thickness)
        page.line(x, y + self.thickness / 2, x + self.width, y + self.thickness / 2)
