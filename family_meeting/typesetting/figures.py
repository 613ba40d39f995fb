"""Drawings: shapes scaled to the column, labels through the same shaping as text."""

from dataclasses import dataclass, replace

from family_meeting.typesetting.drawing import Page
from family_meeting.typesetting.items import Divided
from family_meeting.typesetting.lines import Line, set_lines
from family_meeting.typesetting.style import ACCENT, INK, PAPER, QUIET, Colour, TextStyle
from family_meeting.typesetting.tagging import Element
from family_meeting.typesetting.tree import Figure, Run, Shape
from family_meeting.typesetting.words import Words

_TONES: dict[str, Colour] = {"ink": INK, "quiet": QUIET, "paper": PAPER, "accent": ACCENT}
_UNBOUNDED = 100_000.0  # points; a label is one line


@dataclass(frozen=True)
class Drawing:
    """A figure that is never divided; ``width`` is that of the column."""

    figure: Figure
    element: Element
    width: float
    language: str
    rtl: bool
    words: Words
    space: float
    most: float
    keep: bool = False

    @property
    def before(self) -> float:
        return self.space

    @property
    def after(self) -> float:
        return self.space

    @property
    def _scale(self) -> float:
        return min(self.width / self.figure.width, self.most / self.figure.height, 1.6)

    @property
    def height(self) -> float:
        return self.figure.height * self._scale

    def split(self, _room: float, force: bool, /) -> Divided:
        return (self, None) if force else (None, self)

    def draw(self, page: Page, x: float, y: float) -> None:
        scale = self._scale
        x += (self.width - self.figure.width * scale) / 2
        page.within(self.element)
        page.frame(self.element, (x, y, self.figure.width * scale, self.height))
        for shape in self.figure.shapes:
            if shape.kind == "label":
                self._label(page, shape, x, y)
            else:
                _draw(page, shape, x, y, scale)

    def _label(self, page: Page, shape: Shape, x: float, y: float) -> None:
        scale = self._scale
        size, widest = shape.size * scale, shape.width * scale
        style = TextStyle(size, 0, 0, bold=shape.bold, colour=_TONES[shape.tone])
        line = self._one_line(shape.text, style)
        if widest and line.width > widest:
            style = replace(style, size=size * widest / line.width)
            line = self._one_line(shape.text, style)
        # A right-to-left line is set against the right edge of its measure.
        shift = line.width - _UNBOUNDED if self.rtl else 0.0
        left = x + shape.x * scale - line.width / 2 + shift
        page.text(line, left, y + shape.y * scale, style)

    def _one_line(self, text: str, style: TextStyle) -> Line:
        # The sign at its end, as the one of a name that is cut off, stands where its own letters end.
        words = Run(" ".join(text.split()), isolate=True)
        return set_lines((words,), style, _UNBOUNDED, self.language, self.rtl, self.words)[0]


def _draw(page: Page, shape: Shape, x: float, y: float, scale: float) -> None:
    page.stroke(_TONES[shape.tone], shape.stroke * scale, (4 * scale, 3 * scale) if shape.dashed else ())
    left, top = x + shape.x * scale, y + shape.y * scale
    if shape.kind == "line":
        page.line(left, top, x + shape.x2 * scale, y + shape.y2 * scale)
        return
    if shape.fill:
        page.fill(_TONES[shape.fill])
    paint = ("B" if shape.stroke else "f") if shape.fill else "S"
    if shape.kind == "circle":
        r = shape.radius * scale
        page.box(left - r, top - r, 2 * r, 2 * r, r, paint)
    else:
        page.box(left, top, shape.width * scale, shape.height * scale, shape.round * scale, paint)
