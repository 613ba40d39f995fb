"""Where every frame of the family map stands, in points. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass

from family_meeting.documents.pictures.generations import OTHERS, Row
from family_meeting.documents.view.people import Someone
from family_meeting.record.part import Id

FRAME_WIDTH, FRAME_HEIGHT = 104.0, 48.0
GUTTER = 14.0
"""The lane between frames, where lines may run."""
LINE_GAP, ROW_GAP = 20.0, 30.0


@dataclass(frozen=True)
class Place:
    """A frame's corner, its row, and its line within the row. ``last_line`` is the row's last."""

    person: Someone
    x: float
    y: float
    row: int
    line: int
    last_line: int

    @property
    def middle(self) -> float:
        """The x of its middle, in points."""
        return self.x + FRAME_WIDTH / 2

    @property
    def bottom(self) -> float:
        """The y of its lower edge, in points."""
        return self.y + FRAME_HEIGHT

    @property
    def lane(self) -> float:
        """The lane on the frame's left."""
        return self.x - GUTTER / 2


def places(rows: Mapping[int, Row], width: float) -> tuple[dict[Id, Place], float]:
    """Return every person's place on a map of this width, and the height of the whole map."""
    columns = max(int((width + GUTTER) / (FRAME_WIDTH + GUTTER)), 1)
    found: dict[Id, Place] = {}
    y = 4.0
    for row, people in rows.items():
        lines = [people[start : start + columns] for start in range(0, len(people), columns)]
        for number, line in enumerate(lines):
            for place, person in enumerate(line):
                x = _left(len(line), columns if len(lines) > 1 else len(line), width)
                x += place * (FRAME_WIDTH + GUTTER)
                found[person.key] = Place(person, x, y, row, number, len(lines) - 1)
            y += FRAME_HEIGHT + LINE_GAP
        y += ROW_GAP - LINE_GAP
    return found, max(y - ROW_GAP + 4.0, FRAME_HEIGHT)


def _left(count: int, columns: int, width: float) -> float:
    """Centre a line of ``count``; it keeps to the columns of its row, so that the lanes stay clear."""
    row = columns * FRAME_WIDTH + (columns - 1) * GUTTER
    return (width - row) / 2 + (columns - count) // 2 * (FRAME_WIDTH + GUTTER)


def in_tree(place: Place) -> bool:
    """Whether somebody stands in a generation, not among those without a place in the tree."""
    return place.row != OTHERS
