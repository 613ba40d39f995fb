"""Where a sentence of ours is read: on a paper, at a step, on a card, with a question; for its reviewers.

Every place is shown with the invented sample family, whatever language it is read in.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache

from family_meeting.content.cards import CARDS
from family_meeting.content.labels import label
from family_meeting.content.proxy.questions import QUESTIONS
from family_meeting.content.sample import sample_meeting
from family_meeting.content.steps import STEPS
from family_meeting.documents.kinds import KINDS
from family_meeting.documents.options import Options
from family_meeting.documents.page import Page, make_page
from family_meeting.documents.parse import parse
from family_meeting.documents.preview import preview
from family_meeting.documents.shared_view import shown
from family_meeting.documents.stage import Stage, stage_in
from family_meeting.i18n.catalogs import messages
from family_meeting.i18n.kept import Kept
from family_meeting.i18n.messages import FAMILY, TEAM, Message
from family_meeting.journey.course import Edits, ask
from family_meeting.record.codes import Card, MeetingState, Step, Variant
from family_meeting.record.codes_proxy import ProxyQuestion
from family_meeting.record.codes_wishes import WishQuestion
from family_meeting.record.meeting import Meeting
from family_meeting.record.paths import write


class Group(StrEnum):
    """What kinds of places there are; ``REST`` is no place: all that is said at none of the others."""

    PAPER = "paper"
    STEP = "step"
    CARD = "card"
    WHO_SPEAKS = "who_speaks"
    WISHES = "wishes"
    REST = "rest"


@dataclass(frozen=True)
class Place:
    """``code`` is the paper's, the step's, the card's or the question's."""

    group: Group
    code: str

    @property
    def name(self) -> Message:
        """What to call it; it may hold ``{name}``, the patient's."""
        return _NAMES[self.group](self.code)


REST = Place(Group.REST, "")


@cache
def places(domain: str) -> dict[Group, tuple[Place, ...]]:
    """Return where a domain's sentences are read: the team's on its papers and its own pages alone."""
    papers = [code for code, kind in KINDS.items() if domain == FAMILY or kind.audience == TEAM]
    asked = [one for one in ProxyQuestion if QUESTIONS[one].prompt.domain == FAMILY]
    codes: dict[Group, Iterable[str]] = {Group.PAPER: papers}
    if domain == FAMILY:
        steps = [one for one in Step if one is not Step.WHAT_MATTERS]
        shared: dict[Group, Iterable[str]] = {
            Group.STEP: steps,
            Group.CARD: Card,
            Group.WHO_SPEAKS: asked,
            Group.WISHES: WishQuestion,
        }
        codes |= shared
    found = {group: tuple(Place(group, str(code)) for code in some) for group, some in codes.items()}
    return {**found, Group.REST: (REST,)}


@cache
def said_at(place: Place, code: str) -> tuple[Message, ...]:
    """Return the sentences of ours that a place says in a language, in their order.

    At a step these are also the ones for a patient who cannot take part.
    """
    if place.group is Group.PAPER:
        return _page(code, place.code).said
    meeting = _at(place)
    absent = write(meeting, "course/variants", [Variant.PATIENT_CANNOT_TAKE_PART])
    said = [one for each in (meeting, absent) for one in shown(each, code).said[code]]
    return tuple(dict.fromkeys(said))


@cache
def said_nowhere(code: str, domain: str) -> tuple[Message, ...]:
    """Return the domain's sentences that no place says: buttons, hints, what the sample did not answer."""
    elsewhere = [place for group, some in places(domain).items() if group is not Group.REST for place in some]
    said = {one for place in elsewhere for one in said_at(place, code)}
    return tuple(one for one in messages(domain) if one not in said)


def sentences(place: Place, code: str, domain: str) -> tuple[Message, ...]:
    """Return the domain's sentences at a place."""
    if place == REST:
        return said_nowhere(code, domain)
    return tuple(one for one in said_at(place, code) if one.domain == domain)


@Kept
def paper(code: str, kind: str) -> str:
    """Return a paper as HTML, as the reader of a language sees it."""
    made = _page(code, kind)
    return preview(parse(made.xhtml, made.pictures))


def screen(place: Place, code: str) -> Stage:
    """Return what the family's window shows at a place, in a language."""
    return stage_in(_at(place), code, datetime.now(UTC))


def _page(code: str, kind: str) -> Page:
    return make_page(KINDS[kind], sample_meeting(), code, Options())


def _at(place: Place) -> Meeting:
    meeting = sample_meeting()
    step = Step(place.code) if place.group is Group.STEP else Step.WHAT_MATTERS
    edits: Edits = [("course/current", step), ("course/state", MeetingState.PLANNED)]
    edits += [(f"course/shared/{name}", value) for name, value in _LOOK.items()]
    if place.group is Group.CARD:
        edits.append(("course/shared/card", Card(place.code)))
    if place.group in _QUESTIONS:
        edits += ask(_QUESTIONS[place.group](place.code))
    for path, value in edits:
        meeting = write(meeting, path, value)
    return meeting


_LOOK: dict[str, object] = {"beside": "", "hidden": False, "size": 2}
_QUESTIONS: dict[Group, Callable[[str], ProxyQuestion | WishQuestion]] = {
    Group.WHO_SPEAKS: ProxyQuestion,
    Group.WISHES: WishQuestion,
}
_NAMES: dict[Group, Callable[[str], Message]] = {
    Group.PAPER: lambda code: KINDS[code].name,
    Group.STEP: lambda code: STEPS[Step(code)].title,
    Group.CARD: lambda code: CARDS[Card(code)].title,
    Group.WHO_SPEAKS: lambda code: label(ProxyQuestion(code)),
    Group.WISHES: lambda code: label(WishQuestion(code)),
}
