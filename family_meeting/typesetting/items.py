"""What is stacked on pages: items that know their height, can be divided, and can draw themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Protocol

from family_meeting.typesetting.drawing import Page
from family_meeting.typesetting.lines import Line
from family_meeting.typesetting.style import TextStyle
from family_meeting.typesetting.tagging import HEADINGS, Element

_LITTLE = 0.25  # of the room below it
_FEWEST = 2  # lines of a paragraph that may stand alone at the foot or head of a page


class Item(Protocol):
    """All measures in points. ``keep`` holds an item on one page with the next."""

    @property
    def height(self) -> float: ...
    @property
    def before(self) -> float: ...
    @property
    def after(self) -> float: ...
    @property
    def keep(self) -> bool: ...

    def split(self, room: float, force: bool, /) -> Divided:
        """What fits into ``room`` and what is left; (None, self) where nothing may.

        ``force`` is set at the head of an empty page: then something must be taken.
        """
        ...

    def draw(self, page: Page, x: float, y: float) -> None: ...


Divided = tuple["Item | None", "Item | None"]
_know = object.__setattr__  # of an item that does not change what is reckoned once, when it is made


@dataclass(frozen=True)
class Lines:
    """A paragraph or part of one."""

    lines: Sequence[Line]
    style: TextStyle
    element: Element
    runs: Sequence[Element | None]
    before: float
    after: float
    keep: bool = False
    whole: bool = False
    height: float = field(init=False)

    def __post_init__(self) -> None:
        _know(self, "height", sum([line.height for line in self.lines]))

    def split(self, room: float, force: bool, /) -> Divided:
        count, used = 0, 0.0
        for line in self.lines:
            used += line.height
            if used > room:
                break
            count += 1
        total = len(self.lines)
        if count == total:
            return self, None
        allowed = min(count, total - _FEWEST)
        if allowed < _FEWEST or self.whole:
            if not force:
                return None, self
            allowed = max(allowed, count, 1)
        if allowed >= total:
            return self, None
        return replace(self, lines=self.lines[:allowed], after=0.0), replace(
            self, lines=self.lines[allowed:], before=0.0
        )

    def draw(self, page: Page, x: float, y: float) -> None:
        if self.element.tag in HEADINGS and self.element.words:
            page.bookmark(self.element, y)
        for line in self.lines:
            baseline = y + line.up
            writer = page.writer(line, x, baseline, self.style)
            for owner, start, end in self._parts(line):
                if owner is not None:
                    owner.place()
                page.within(owner or self.element)
                page.show(writer.part(start, end), self.style)
                if owner is not None and owner.address:
                    page.link(owner, line.placed[start:end], x, baseline, self.style.size)
            y += line.height

    def _parts(self, line: Line) -> Iterator[tuple[Element | None, int, int]]:
        """The atoms of ``line`` by the element that owns them: from where up to where."""
        if not any(self.runs):
            if line.atoms:
                yield None, 0, len(line.atoms)
            return
        start = 0
        owners = [self.runs[atom.run] for atom in line.atoms]
        for at in range(1, len(owners) + 1):
            if at == len(owners) or owners[at] is not owners[start]:
                yield owners[start], start, at
                start = at


@dataclass(frozen=True)
class Stack:
    """Items one below the other; between two of them the larger of their spaces."""

    items: tuple[Item, ...]
    height: float = field(init=False)

    def __post_init__(self) -> None:
        items = self.items
        between = [max(a.after, b.before) for a, b in pairwise(items)]
        _know(self, "height", sum([item.height for item in items]) + sum(between))

    @property
    def before(self) -> float:
        return self.items[0].before if self.items else 0.0

    @property
    def after(self) -> float:
        return self.items[-1].after if self.items else 0.0

    @property
    def keep(self) -> bool:
        return bool(self.items) and self.items[-1].keep

    def split(self, room: float, force: bool, /) -> Divided:
        used = 0.0
        for at, item in enumerate(self.items):
            if isinstance(item, Break):
                return self._cut(at, at + 1)
            if at:
                used += max(self.items[at - 1].after, item.before)
            if used + item.height > room:
                return self._split_at(at, room - used, force)
            used += item.height
        return self, None

    def _split_at(self, at: int, room: float, force: bool) -> Divided:
        head, tail = self.items[at].split(room, force and at == 0)
        if head is not None:
            rest = (tail,) if tail is not None else ()
            return Stack((*self.items[:at], head)), _stacked((*rest, *self.items[at + 1 :]))
        cut = at
        while cut and self.items[cut - 1].keep:
            cut -= 1
        if cut:
            return self._cut(cut, cut)
        if not force:
            return None, self
        if not at:
            return Stack(self.items[:1]), _stacked(self.items[1:])
        # All before is kept with this, and without some of it the page may hold a heading alone.
        alone = sum([item.height for item in self.items[:at]]) < room * _LITTLE
        head, tail = self.items[at].split(room, True) if alone else (None, None)
        if head is None or tail is None or head.height > room:
            return self._cut(at, at)
        return Stack((*self.items[:at], head)), _stacked((tail, *self.items[at + 1 :]))

    def _cut(self, end: int, start: int) -> Divided:
        return _stacked(self.items[:end]), _stacked(self.items[start:])

    def placed(self) -> Iterator[tuple[Item, float]]:
        """Each item with its distance from the top."""
        y = 0.0
        for at, item in enumerate(self.items):
            if at:
                y += max(self.items[at - 1].after, item.before)
            yield item, y
            y += item.height

    def draw(self, page: Page, x: float, y: float) -> None:
        for item, top in self.placed():
            item.draw(page, x, y + top)


def _stacked(items: tuple[Item, ...]) -> Stack | None:
    return Stack(items) if items else None


@dataclass(frozen=True)
class Columns:
    """Items side by side, level at the top, each at its distance from the left; drawn in the order given."""

    columns: tuple[tuple[float, Item], ...]
    before: float
    after: float
    keep: bool = False
    height: float = field(init=False)

    def __post_init__(self) -> None:
        _know(self, "height", max([item.height for _, item in self.columns], default=0.0))

    def split(self, room: float, force: bool, /) -> Divided:
        heads: list[tuple[float, Item]] = []
        tails: list[tuple[float, Item]] = []
        for x, item in self.columns:
            head, tail = (item, None) if item.height <= room else item.split(room, force)
            if head is None:
                return None, self
            heads.append((x, head))
            tails.append((x, tail if tail is not None else Stack(())))
        if not any(item.height for _, item in tails):
            return self, None
        return replace(self, columns=tuple(heads), after=0.0, keep=False), replace(
            self, columns=tuple(tails), before=0.0
        )

    def draw(self, page: Page, x: float, y: float) -> None:
        for side in range(len(self.columns)):
            self.draw_side(page, x, y, side)

    def draw_side(self, page: Page, x: float, y: float, side: int) -> None:
        offset, item = self.columns[side]
        item.draw(page, x + offset, y)


@dataclass(frozen=True)
class Break:
    """The rest begins on a new page."""

    height: float = 0.0
    before: float = 0.0
    after: float = 0.0
    keep: bool = False

    def split(self, _room: float, _force: bool, /) -> Divided:
        return None, None

    def draw(self, page: Page, x: float, y: float) -> None:
        pass
