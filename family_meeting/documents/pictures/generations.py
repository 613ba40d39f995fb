"""Who stands in which row of the family map, and who beside whom. Pure."""

from collections import defaultdict
from collections.abc import Sequence

from family_meeting.documents.view.people import Someone
from family_meeting.record.codes import Kin
from family_meeting.record.part import Id

OTHERS = 99
"""The last row: relatives and friends whose place in the tree is not known."""
_ROW = {
    Kin.GRANDPARENT: -2,
    Kin.PARENT: -1,
    Kin.SIBLING: 0,
    Kin.PARTNER: 0,
    Kin.CHILD: 1,
    Kin.GRANDCHILD: 2,
}

Row = tuple[Someone, ...]


def generations(people: Sequence[Someone]) -> dict[int, Row]:
    """Return the people of every row, the oldest first, each row in the order it is drawn."""
    by_key = {one.key: one for one in people}
    rows: dict[int, list[Someone]] = defaultdict(list)
    for one in people:
        rows[_row(one, by_key, frozenset())].append(one)
    placed: dict[int, Row] = {}
    order: dict[Id, int] = {}
    for row in sorted(rows):
        placed[row] = _beside_partners(_ordered(row, rows[row], order))
        order |= {one.key: place for place, one in enumerate(placed[row])}
    return placed


def _row(one: Someone, by_key: dict[Id, Someone], seen: frozenset[Id]) -> int:
    if one.is_patient:
        return 0
    if one.kin in _ROW:
        return _ROW[one.kin]
    if one.key in seen:
        return OTHERS
    for link, step in ((one.child_of, 1), (one.partner_of, 0)):
        linked = by_key.get(link or "")
        if linked and (row := _row(linked, by_key, seen | {one.key})) != OTHERS:
            return row + step
    return OTHERS


def _ordered(row: int, people: list[Someone], above: dict[Id, int]) -> list[Someone]:
    if row != 0:
        return sorted(people, key=lambda one: above.get(one.child_of or "", len(above)))
    patient = [one for one in people if one.is_patient]
    partners = [one for one in people if one.kin is Kin.PARTNER]
    others = [one for one in people if not one.is_patient and one.kin is not Kin.PARTNER]
    half = (len(others) + len(partners)) // 2
    return [*others[:half], *patient, *partners, *others[half:]]


def _beside_partners(people: list[Someone]) -> Row:
    """Put everybody who is here as somebody's partner right after that person."""
    keys = {one.key for one in people}
    follows: dict[Id, list[Someone]] = defaultdict(list)
    heads = []
    for one in people:
        partner = one.partner_of
        if partner and partner in keys and partner != one.key:
            follows[partner].append(one)
        else:
            heads.append(one)
    placed: list[Someone] = []
    for head in heads:
        _place(head, follows, placed)
    placed += [one for one in people if one not in placed]
    return tuple(placed)


def _place(one: Someone, follows: dict[Id, list[Someone]], placed: list[Someone]) -> None:
    if one in placed:
        return
    placed.append(one)
    for partner in follows[one.key]:
        _place(partner, follows, placed)
