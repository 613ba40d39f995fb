"""The lines of the family map: partners side by side, children under their parents. Pure."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

from family_meeting.documents.pictures.places import (
    FRAME_HEIGHT,
    FRAME_WIDTH,
    GUTTER,
    ROW_GAP,
    Place,
    in_tree,
)
from family_meeting.record.codes import Kin
from family_meeting.record.part import Id
from family_meeting.record.people import PATIENT
from family_meeting.typesetting.tree import Shape

Places = Mapping[Id, Place]
Point = tuple[float, float]


def links(found: Places) -> tuple[Shape, ...]:
    """Return the lines between the frames."""
    couples = _couples(found)
    partners = [_partner_line(found[one], found[other]) for one, other in couples.items()]
    families: dict[Id, list[Place]] = defaultdict(list)
    for child in found.values():
        parent = _parent(child, found)
        if parent:
            families[parent].append(child)
    shapes = [shape for shapes in partners for shape in shapes]
    lanes: dict[int, int] = defaultdict(int)
    for parent, children in families.items():
        above = found[parent]
        shapes += _family(above, couples, found, children, lanes[above.row])
        lanes[above.row] += 1
    return tuple(shapes)


def _couples(found: Places) -> dict[Id, Id]:
    """Pair each left partner with the right one, where they stand side by side or in one row."""
    pairs: dict[Id, Id] = {}
    for place in found.values():
        partner = place.person.partner_of
        if partner is None and place.person.kin is Kin.PARTNER:
            partner = PATIENT
        other = found.get(partner or "")
        if other and other is not place and other.row == place.row and in_tree(place):
            left, right = sorted((place, other), key=lambda one: (one.line, one.x))
            pairs.setdefault(left.person.key, right.person.key)
    return pairs


def _beside(left: Place, right: Place) -> bool:
    return left.line == right.line and abs(right.x - left.x - FRAME_WIDTH - GUTTER) < 1


def _partner_line(left: Place, right: Place) -> list[Shape]:
    if _beside(left, right):
        height = left.y + FRAME_HEIGHT / 2
        return _path([(left.x + FRAME_WIDTH, height), (right.x, height)])
    low = max(left.bottom, right.bottom) + 5
    if left.line != right.line:
        return []
    return _path(
        [(left.middle, left.bottom), (left.middle, low), (right.middle, low), (right.middle, right.bottom)]
    )


def _parent(child: Place, found: Places) -> Id | None:
    """Return the parent that a child hangs from: the one named, else as the kin says."""
    person = child.person
    named = found.get(person.child_of or "")
    if named:
        return named.person.key if named.row == child.row - 1 else None
    if person.kin is Kin.CHILD and PATIENT in found:
        return PATIENT
    if person.is_patient or person.kin is Kin.SIBLING:
        parents = (key for key, place in found.items() if place.person.kin is Kin.PARENT)
        return next(parents, None)
    return None


def _family(
    parent: Place, couples: Mapping[Id, Id], found: Places, children: list[Place], lane: int
) -> Iterator[Shape]:
    """Draw from a parent, or from between two, down to a bar and on to each child."""
    first_line = min(child.y for child in children if child.line == min(one.line for one in children))
    top = first_line - (ROW_GAP / 2 - 5) - 5 * (lane % 3)
    start = _start(parent, couples, found)
    ends = [_drop(child, top) for child in children]
    way_down = [*start, (start[-1][0], top)]
    yield from _path(way_down)
    columns = [start[-1][0], *(end[0][0] for end in ends)]
    yield from _path([(min(columns), top), (max(columns), top)])
    for end in ends:
        yield from _path(end)


def _start(parent: Place, couples: Mapping[Id, Id], found: Places) -> list[Point]:
    key = parent.person.key
    partner = found.get(couples.get(key, "")) or next(
        (found[left] for left, right in couples.items() if right == key), None
    )
    if partner and _beside(*sorted((parent, partner), key=lambda one: one.x)):
        middle = max(parent.x, partner.x) - GUTTER / 2
        return [(middle, parent.y + FRAME_HEIGHT / 2)]
    if parent.line == parent.last_line:
        return [(parent.middle, parent.bottom)]
    low = parent.bottom + 8
    return [(parent.middle, parent.bottom), (parent.middle, low), (parent.lane, low)]


def _drop(child: Place, top: float) -> list[Point]:
    """Return the way from the bar to a child; past the row's earlier lines by the lane at its side."""
    if child.line == 0:
        return [(child.middle, top), (child.middle, child.y)]
    high = child.y - 8
    return [(child.lane, top), (child.lane, high), (child.middle, high), (child.middle, child.y)]


def _path(points: list[Point]) -> list[Shape]:
    return [
        Shape("line", x, y, x2=x2, y2=y2, tone="quiet", stroke=1.2)
        for (x, y), (x2, y2) in pairwise(points)
        if (x, y) != (x2, y2)
    ]
