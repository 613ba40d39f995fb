"""Form fields of the file: text and boxes to tick (ISO 32000-1 section 12.7), told to readers as /Form.

What a field shows while it is empty, its lines or its box, is its own appearance: it prints, and gives way
to what is typed.
"""

from __future__ import annotations

from dataclasses import dataclass

from family_meeting.typesetting.objects import Objects
from family_meeting.typesetting.operators import number, numbers, string
from family_meeting.typesetting.style import INK, WRITE
from family_meeting.typesetting.tagging import Element

_SEVERAL_LINES = 1 << 12
_FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"


@dataclass(frozen=True)
class Widget:
    """A field's place on a page: ``box`` is left, bottom, right, top. ``lines`` is 0 for a box to tick.

    ``size`` is that of the text typed into it, in points.
    """

    box: tuple[float, float, float, float]
    name: str
    hint: str
    element: Element
    lines: int = 0
    ticked: bool = False
    size: float = 0.0

    @property
    def width(self) -> float:
        """Points from left to right."""
        return self.box[2] - self.box[0]

    @property
    def height(self) -> float:
        return self.box[3] - self.box[1]


class Fields:
    """The fields of a file, by name; those of one name are one field in several places."""

    def __init__(self, objects: Objects) -> None:
        self._objects = objects
        self._refs: dict[str, str] = {}
        self._places: dict[str, list[str]] = {}
        self._first: dict[str, Widget] = {}

    def add(self, widget: Widget, page: str, key: int) -> str:
        """The reference of the annotation; ``key`` is its key in the parent tree."""
        if widget.name not in self._refs:
            self._refs[widget.name], self._places[widget.name] = self._objects.add(), []
            self._first[widget.name] = widget
        shown = self._lines(widget) if widget.lines else self._tick(widget)
        ref = self._objects.add(
            f"<</Type/Annot/Subtype/Widget/Rect[{numbers(*widget.box)}]/F 4/P {page}"
            f"/Parent {self._refs[widget.name]}/StructParent {key}/TU {string(widget.hint)}{shown}>>"
        )
        self._places[widget.name].append(ref)
        return ref

    def finish(self) -> dict[str, str]:
        """The entry of the catalog; none where there is no field."""
        for name, ref in self._refs.items():
            first, places = self._first[name], " ".join(self._places[name])
            kind = self._text(first) if first.lines else f"/FT/Btn/V/{_state(first)}"
            self._objects.fill(ref, f"<<{kind}/T {string(name)}/TU {string(first.hint)}/Kids[{places}]>>")
        if not self._refs:
            return {}
        font = self._objects.add(_FONT)
        every = " ".join(self._refs.values())
        form = f"<</Fields[{every}]/DA(/Helv 12 Tf 0 g)/DR<</Font<</Helv {font}>>>>>>"
        return {"AcroForm": self._objects.add(form)}

    def _text(self, widget: Widget) -> str:
        flags = f"/Ff {_SEVERAL_LINES}" if widget.lines > 1 else ""
        return f"/FT/Tx{flags}/V()/DA(/Helv {number(widget.size)} Tf 0 g)"

    def _lines(self, widget: Widget) -> str:
        """The lines to write on, as long as nothing is typed."""
        step = widget.height / widget.lines
        drawn = [f"0.7 w {numbers(*WRITE)} RG"]
        for place in range(widget.lines):
            y = number(place * step + 0.5)
            drawn.append(f"0 {y} m {number(widget.width)} {y} l S")
        return f"/AP<</N {self._form(widget, ' '.join(drawn))}>>"

    def _tick(self, widget: Widget) -> str:
        w, h = widget.width, widget.height
        box = f"1 w {numbers(*INK)} RG {numbers(0.5, 0.5, w - 1, h - 1)} re S"
        mark = (
            f"{number(w * 0.13)} w {numbers(w * 0.22, h * 0.5)} m {numbers(w * 0.42, h * 0.26)} l "
            f"{numbers(w * 0.78, h * 0.76)} l S"
        )
        empty, ticked = self._form(widget, box), self._form(widget, f"{box} {mark}")
        return f"/AS/{_state(widget)}/AP<</N<</Off {empty}/Yes {ticked}>>>>"

    def _form(self, widget: Widget, drawn: str) -> str:
        box = f"[0 0 {number(widget.width)} {number(widget.height)}]"
        return self._objects.drawing(f"/Tx BMC {drawn} EMC".encode("ascii"), box)


def _state(widget: Widget) -> str:
    return "Yes" if widget.ticked else "Off"
