"""The family map: generations in rows, the patient in a double frame, the agent marked in words."""

from collections.abc import Iterator, Sequence
from functools import partial

from family_meeting.content.labels import label
from family_meeting.content.sentences import BLANK
from family_meeting.documents.pictures.drawing import WIDTH, Say, labels, mirrored, taller
from family_meeting.documents.pictures.generations import generations
from family_meeting.documents.pictures.links import links
from family_meeting.documents.pictures.places import FRAME_HEIGHT, FRAME_WIDTH, Place, in_tree, places
from family_meeting.documents.svg import text_width
from family_meeting.documents.view.people import Someone, everybody
from family_meeting.i18n.messages import family_text
from family_meeting.i18n.translator import Translator
from family_meeting.record.codes import Role
from family_meeting.record.meeting import Meeting
from family_meeting.record.part import Id
from family_meeting.typesetting.tree import Figure, Shape


def family_map(meeting: Meeting, t: Translator) -> Figure:
    """Return the map of a meeting's family, for the screen."""
    agent = meeting.speaker.agent or meeting.decider.agent
    return taller(map_of(everybody(meeting), agent, t, rtl=t.language.rtl), t.language.tall)


def map_of(people: Sequence[Someone], agent: Id | None, t: Say, *, rtl: bool, width: float = WIDTH) -> Figure:
    """Return the map of these people; those who are not family are left out.

    ``t`` says a message in the page's language; ``rtl`` turns the map round.
    """
    family = [one for one in people if one.is_family]
    found, height = places(generations(family), width)
    shapes = (*links(found), *(shape for place in found.values() for shape in _frame(place, agent, t)))
    return Figure(width, height, mirrored(shapes, width) if rtl else shapes, _words(family, agent, t))


def _frame(place: Place, agent: Id | None, t: Say) -> Iterator[Shape]:
    person = place.person
    yield _box(place, 0, dashed=not in_tree(place), stroke=1.4 if person.is_patient else 1)
    if person.is_patient:
        yield _box(place, 3, stroke=1)
    said = _relation(person, t)
    marked = person.key == agent
    room = FRAME_WIDTH - 14
    below = labels(said, place.middle, place.y, size=9, width=room, most=2 if marked else 3) if said else []
    most = 1 if marked or len(below) > 1 else 2
    if marked:
        below += _mark(t(family_text("Speaks for the patient")), place, room, alone=len(below) < 2)
    name = partial(labels, person.name or BLANK, place.middle, place.y, size=11, width=room, bold=True)
    shown = name(most=most)
    for more in (name(most=2), name(most=3), name(most=3, size=8)):
        if shown[-1].text.endswith("…") and _height([*more, *below]) <= FRAME_HEIGHT - 4:
            shown = more
    yield from _stacked([*shown, *below], place.y)


def _mark(text: str, place: Place, room: float, *, alone: bool) -> list[Shape]:
    """One line, or two smaller ones where one would be too small to read and there is room for them."""
    if alone and text_width(text, 9) > 1.25 * room:
        return labels(text, place.middle, place.y, size=7, width=room, most=2, bold=True)
    return [Shape("label", place.middle, place.y, text=text, size=9, width=room, bold=True)]


def _box(place: Place, inset: float, *, stroke: float, dashed: bool = False) -> Shape:
    return Shape(
        "box",
        place.x + inset,
        place.y + inset,
        width=FRAME_WIDTH - 2 * inset,
        height=FRAME_HEIGHT - 2 * inset,
        round=max(6 - inset, 0),
        stroke=stroke,
        dashed=dashed,
        fill="paper",
    )


def _height(lines: list[Shape]) -> float:
    return sum(1.25 * line.size for line in lines)


def _stacked(lines: list[Shape], top: float) -> Iterator[Shape]:
    """Set the lines one under the other, in the middle of the frame's height."""
    y = top + (FRAME_HEIGHT - _height(lines)) / 2
    for line in lines:
        y += 1.25 * line.size
        yield Shape(
            "label",
            line.x,
            y - 0.3 * line.size,
            text=line.text,
            size=line.size,
            width=line.width,
            bold=line.bold,
        )


def named(person: Someone, t: Say) -> str:
    """Return a person's name, or who that is to the patient where no name is known."""
    return person.name or _relation(person, t) or t(label(person.role))


def _relation(person: Someone, t: Say) -> str:
    """The family's own word before ours."""
    if person.is_patient:
        return t(label(Role.PATIENT))
    if person.relationship:
        return person.relationship
    return t(label(person.kin)) if person.kin else ""


def _words(family: Sequence[Someone], agent: Id | None, t: Say) -> str:
    said = [t(family_text("A map of the family."))]
    for one in family:
        relation, name = _relation(one, t), one.name or BLANK
        # Translators: one person on the family map: a name and a word such as "daughter".
        said.append(
            t(family_text("{name}: {relation}."), name=name, relation=relation)
            if relation
            else t(family_text("{names}."), names=name)
        )
        if one.key == agent:
            said.append(t(family_text("{name} speaks for the patient."), name=name))
    return " ".join(said)
