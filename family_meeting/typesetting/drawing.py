"""One page being drawn: content operators, marked content and links."""

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from family_meeting.typesetting.forms import Widget
from family_meeting.typesetting.lines import Line
from family_meeting.typesetting.operators import number, numbers
from family_meeting.typesetting.style import QUIET, Colour, TextStyle
from family_meeting.typesetting.subsets import FontSet
from family_meeting.typesetting.tagging import HEADINGS, Annotated, Element, Marked
from family_meeting.typesetting.words import Atom
from family_meeting.typesetting.writing import Writer

_ARC = 0.5523  # distance of the control points of a quarter circle from its ends, in radii


@dataclass
class Link:
    """A rectangle (left, bottom, right, top) that opens ``address``; ``words`` say what it is."""

    box: tuple[float, float, float, float]
    address: str
    words: str
    element: Element


class Bookmark(NamedTuple):
    """A heading of ``level`` 1 to 3; ``top`` is the distance from the foot of its page."""

    level: int
    words: str
    page: int
    top: float


@dataclass
class Page:
    """Coordinates are in points from the top left corner, y downwards."""

    index: int
    width: float
    height: float
    fonts: FontSet
    ops: list[str] = field(default_factory=list)
    owners: list[Element] = field(default_factory=list)
    links: list[Link | Widget] = field(default_factory=list)
    bookmarks: list[Bookmark] = field(default_factory=list)
    before: int = 0  # pages of other documents in the same file
    muted: bool = False  # while set, even text is furniture
    _open: Element | str | None = None

    def within(self, element: Element) -> None:
        """What is drawn from now on belongs to ``element``."""
        if self.muted:
            self.artifact()
            return
        if self._open is element:
            return
        self._close()
        marked = Marked(self.index, len(self.owners))
        self.owners.append(element)
        element.kids.append(marked)
        self.ops.append(f"/{element.tag}<</MCID {marked.number}>>BDC")
        self._open = element

    def artifact(self, kind: str = "") -> None:
        """What is drawn from now on is furniture: ``kind`` is the content of its property list."""
        if self._open == (kind or "/"):
            return
        self._close()
        self.ops.append(f"/Artifact<<{kind}>>BDC" if kind else "/Artifact BMC")
        self._open = kind or "/"

    def finish(self) -> str:
        """The content stream."""
        self._close()
        return "\n".join(self.ops)

    def _close(self) -> None:
        if self._open is not None:
            self.ops.append("EMC")
            self._open = None

    def link(
        self, element: Element, placed: list[tuple[Atom, float]], x: float, baseline: float, size: float
    ) -> None:
        """Makes the atoms a link and underlines them."""
        if self.muted:
            return
        solid = [(atom, at) for atom, at in placed if not atom.space]
        if not solid:
            return
        left = x + min(at for _, at in solid)
        right = x + max(at + (atom.shaped.width - atom.shaped.trail) * size for atom, at in solid)
        self.stroke(QUIET, 0.6)
        self.line(left, baseline + size * 0.16, right, baseline + size * 0.16)
        box = (left, self._y(baseline + size * 0.3), right, self._y(baseline - size * 0.9))
        element.kids.append(Annotated(self.index, len(self.links)))
        self.links.append(Link(box, element.address, element.words, element))

    def corners(self, x: float, y: float, width: float, height: float) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of a box as the file measures them."""
        return (x, self._y(y + height), x + width, self._y(y))

    def fill_in(self, widget: Widget) -> None:
        """Puts a field on the page."""
        widget.element.kids.append(Annotated(self.index, len(self.links)))
        self.links.append(replace(widget, name=f"{self.before}-{widget.name}") if self.before else widget)

    def bookmark(self, element: Element, y: float) -> None:
        """Makes a heading, whose top is at ``y``, a bookmark."""
        level = HEADINGS.index(element.tag) + 1
        self.bookmarks.append(Bookmark(level, element.words, self.index, self._y(y)))

    def frame(self, element: Element, box: tuple[float, float, float, float]) -> None:
        """Records where a figure stands; ``box`` is x, y, width and height."""
        x, y, width, height = box
        edges = numbers(x, self._y(y + height), x + width, self._y(y))
        element.attributes = f"/O/Layout/Placement/Block/BBox[{edges}]"

    # Lines and shapes

    def _y(self, y: float) -> float:
        return self.height - y

    def stroke(self, colour: Colour, width: float, dash: tuple[float, ...] = ()) -> None:
        """Sets colour, width in points and dashes of the lines to come."""
        pattern = f"[{numbers(*dash)}]0 d " if dash else "[]0 d "
        self.ops.append(f"{pattern}{number(width)} w {numbers(*colour)} RG")

    def fill(self, colour: Colour) -> None:
        """Sets the colour of the areas to come."""
        self.ops.append(f"{numbers(*colour)} rg")

    def line(self, x: float, y: float, x2: float, y2: float) -> None:
        """Draws a line from one point to another."""
        self.ops.append(f"{numbers(x, self._y(y))} m {numbers(x2, self._y(y2))} l S")

    def box(self, x: float, y: float, width: float, height: float, radius: float, paint: str) -> None:
        """``paint`` is the operator: f, S or B."""
        bottom = self._y(y + height)
        r = min(radius, width / 2, height / 2)
        if r <= 0:
            self.ops.append(f"{numbers(x, bottom, width, height)} re {paint}")
            return
        right, top, k = x + width, bottom + height, r * (1 - _ARC)
        self.ops.append(
            f"{numbers(x + r, bottom)} m {numbers(right - r, bottom)} l "
            f"{numbers(right - k, bottom, right, bottom + k, right, bottom + r)} c "
            f"{numbers(right, top - r)} l {numbers(right, top - k, right - k, top, right - r, top)} c "
            f"{numbers(x + r, top)} l {numbers(x + k, top, x, top - k, x, top - r)} c "
            f"{numbers(x, bottom + r)} l {numbers(x, bottom + k, x + k, bottom, x + r, bottom)} c h {paint}"
        )

    # Text

    def text(self, line: Line, x: float, baseline: float, style: TextStyle) -> None:
        """All of ``line``; ``x`` is the left edge of its column."""
        writer = self.writer(line, x, baseline, style)
        self.show(writer.part(0, len(line.atoms)), style)

    def writer(self, line: Line, x: float, baseline: float, style: TextStyle) -> Writer:
        """What shows the parts of a line; arguments as of ``text``."""
        return Writer(self.fonts, line, (x, self._y(baseline)), style.size)

    def show(self, ops: str, style: TextStyle) -> None:
        """A text object."""
        if ops:
            self.ops.append(f"BT {numbers(*style.colour)} rg {ops} ET")
