"""What the family's screen shows now: one step, few words, only what everybody may see."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from family_meeting.content.called import called
from family_meeting.content.cards import CARDS
from family_meeting.content.labels import label
from family_meeting.content.plan import cards_in
from family_meeting.content.sentences import LEEWAY, TRADE_OFF
from family_meeting.content.steps import STEPS
from family_meeting.content.topics import TOPICS
from family_meeting.documents.pictures import taller, trade_off_scale
from family_meeting.i18n.formats import clock, long_date
from family_meeting.i18n.messages import Message, family_text
from family_meeting.i18n.translator import Translator
from family_meeting.journey.course import plan
from family_meeting.record.codes import (
    Attendance,
    Card,
    DecisionStatus,
    Step,
    Topic,
    Variant,
    Voice,
)
from family_meeting.record.conversation import WhatMatters
from family_meeting.record.meeting import Meeting
from family_meeting.record.people import PATIENT
from family_meeting.record.privacy import cleared, statements_for
from family_meeting.record.statement import Statement
from family_meeting.typesetting.tree import Figure

_FIGURE_WIDTH = 260.0  # Points. It is drawn as wide as a column: then its letters are as large as the text.


@dataclass(frozen=True)
class Line:
    """One line of the screen. Own words carry their ``speaker`` and ``language``; others neither.

    ``original`` holds the words as they were said, where ``text`` is somebody's translation of them.
    ``note`` stands below, and after it ``when``, a day. ``chosen`` marks one of a group's options.
    """

    text: str
    speaker: str = ""
    language: str = ""
    original: str = ""
    note: str = ""
    when: str = ""
    chosen: bool = False


@dataclass(frozen=True)
class Group:
    """``options`` are all the answers that a question offers, whether one is chosen yet or not."""

    title: Message | None
    lines: tuple[Line, ...]
    ordered: bool = False
    options: bool = False


@dataclass(frozen=True)
class Scene:
    """One screen. ``name`` is the patient's, for the sentences that hold ``{name}``.

    ``icon`` is a picture for a question, by its name; ``more`` are sentences that explain one.
    """

    title: Message
    purpose: Message | None
    prompt: Message | None
    name: str
    icon: str = ""
    more: tuple[Message, ...] = ()
    groups: tuple[Group, ...] = ()
    figure: Figure | None = None


def scene(meeting: Meeting, t: Translator) -> Scene:
    """Return what the family sees at the current step, in the translator's language."""
    step = meeting.course.current or next(iter(plan(meeting)))
    name = patient_name(meeting, t)
    content = STEPS[step]
    absent = Variant.PATIENT_CANNOT_TAKE_PART in meeting.course.variants
    prompt = content.absent_prompt if absent and content.absent_prompt else content.prompt
    shown = Scene(content.title, content.purpose, prompt, name)
    if step is Step.WHAT_MATTERS:
        card = CARDS[current_card(meeting)]
        shown = replace(shown, title=card.title, prompt=card.family_prompt if absent else card.prompt)
        groups = tuple(_card(meeting, t, card.card))
        return replace(shown, groups=_filled(groups), figure=_figure(meeting, t, card.card))
    return replace(shown, groups=_filled(_GROUPS[step](meeting, t)))


def patient_name(meeting: Meeting, t: Translator) -> str:
    """Return what the family's screen calls the patient."""
    return called(meeting.patient, t)


def current_card(meeting: Meeting) -> Card:
    """Return the card that is on the screen: the one chosen, else the first of the plan."""
    cards = cards_in(meeting.course.variants)
    chosen = meeting.course.shared.card
    return chosen if chosen in cards else cards[0]


def _filled(groups: Iterable[Group]) -> tuple[Group, ...]:
    return tuple(group for group in groups if group.lines)


def _name(meeting: Meeting, t: Translator, person: str | None) -> str:
    found = meeting.people.get(person or "")
    return called(found, t) if found else ""


def _said(meeting: Meeting, t: Translator, one: Statement) -> Line:
    speaker = _name(meeting, t, one.speaker)
    code = t.language.code
    version = next((other for other in one.translations if other.language == code and other.text), None)
    if version and one.language != code:
        return Line(version.text, speaker, code, original=one.text)
    return Line(one.text, speaker, one.language)


def _topics(*topics: Topic) -> Callable[[Meeting, Translator], Iterable[Group]]:
    def groups(meeting: Meeting, t: Translator) -> Iterable[Group]:
        for topic in topics:
            lines = tuple(_said(meeting, t, one) for one in statements_for(meeting, "family", topic).values())
            yield Group(TOPICS[topic].title if len(topics) > 1 else None, lines)

    return groups


def _welcome(meeting: Meeting, t: Translator) -> Iterable[Group]:
    here = [one for one in meeting.present().values() if one.name.strip()]
    yield Group(None, tuple(Line(one.name, note=one.relationship or t(label(one.role))) for one in here))
    away = [one for one in meeting.people.values() if one.attended is Attendance.ABSENT]
    missed = [one for one in away if one.invited and one.name]
    yield Group(family_text("Could not come"), tuple(Line(one.name) for one in missed))


def _why(meeting: Meeting, t: Translator) -> Iterable[Group]:
    items = [one for one in meeting.agenda.in_order().values() if one.text.strip()]
    if meeting.reason.aim.strip():
        yield Group(None, (Line(meeting.reason.aim),))
    topics = tuple(Line(t(label(topic))) for topic in meeting.agenda.topics)
    open_items = tuple(Line(one.text) for one in items if not one.parked)
    yield Group(family_text("What we will talk about"), (*open_items, *topics))
    yield Group(family_text("For another day"), tuple(Line(one.text) for one in items if one.parked))


def _questions(meeting: Meeting, t: Translator) -> Iterable[Group]:
    asked = [one for one in cleared(meeting.questions, "family").values() if one.text.strip()]
    lines = (Line(one.text, note=one.answer or t(label(one.status))) for one in asked)
    yield Group(family_text("Your questions"), tuple(lines))
    yield from _topics(Topic.FEELING)(meeting, t)


def _figure(meeting: Meeting, t: Translator, card: Card) -> Figure | None:
    """Return the picture of a card's answer, where it has one."""
    mark = _answers(meeting).trade_off
    if card is not Card.TRADE_OFF or mark is None:
        return None
    name = _name(meeting, t, PATIENT)
    drawn = trade_off_scale(mark, name, t, rtl=t.language.rtl, width=_FIGURE_WIDTH)
    return taller(drawn, t.language.tall) if drawn else None


def _answers(meeting: Meeting) -> WhatMatters:
    """Return the answers that everybody sees: the patient's; the family's only where there are none."""
    said = meeting.what_matters
    return said.get(Voice.PATIENT) or said.get(Voice.FAMILY) or WhatMatters()


def _card(meeting: Meeting, t: Translator, card: Card) -> Iterable[Group]:
    yield from _topics(*CARDS[card].topics)(meeting, t)
    said = _answers(meeting)
    name = _name(meeting, t, PATIENT)
    if card is Card.GOALS:
        lines = (Line(t(label(goal)), note=said.goal_words.get(goal, "")) for goal in said.goals)
        yield Group(None, tuple(lines), ordered=True)
    if card is Card.TRADE_OFF and said.trade_off:
        yield Group(None, (Line(t(TRADE_OFF[said.trade_off], name=name), note=said.trade_off_reason),))
    if card is Card.DECIDING and said.deciding:
        yield Group(None, (Line(t(label(said.deciding)), note=said.hears_first),))
    if card is Card.PLACE:
        yield Group(None, tuple(Line(t(label(place))) for place in said.places), ordered=True)
    if card is Card.TOLD and said.told:
        yield Group(None, (Line(t(label(said.told))),))


def _who_speaks(meeting: Meeting, t: Translator) -> Iterable[Group]:
    agent = _name(meeting, t, meeting.speaker.agent)
    alternate = _name(meeting, t, meeting.speaker.alternate)
    name = _name(meeting, t, PATIENT)
    if agent:
        yield Group(family_text("Who speaks for {name}"), (Line(agent),))
    if alternate:
        yield Group(family_text("If that person cannot"), (Line(alternate),))
    if agent and meeting.speaker.leeway:
        yield Group(None, (Line(t(LEEWAY[meeting.speaker.leeway], name=name, agent=agent)),))
    yield from _topics(Topic.FOR_AGENT)(meeting, t)


def _care(meeting: Meeting, t: Translator) -> Iterable[Group]:
    for path in meeting.care.paths.values():
        if path.name.strip():
            yield Group(None, (Line(path.name, note=path.likely),))
    yield from _topics(Topic.RECOMMENDATION, Topic.ALWAYS)(meeting, t)


def _agree(meeting: Meeting, t: Translator) -> Iterable[Group]:
    decisions = [one for one in cleared(meeting.decisions, "family").values() if one.text.strip()]
    open_still = [one for one in cleared(meeting.disagreements, "family").values() if one.topic.strip()]
    agreed = [one for one in decisions if one.status is DecisionStatus.DECIDED]
    waiting = [one for one in decisions if one.status is not DecisionStatus.DECIDED]
    yield Group(family_text("What we agreed"), tuple(Line(one.text) for one in agreed))
    lines = [Line(one.text, note=t(label(one.status))) for one in waiting]
    lines += [Line(one.topic, note=one.next_step) for one in open_still]
    yield Group(family_text("Still open"), tuple(lines))


def _next(meeting: Meeting, t: Translator) -> Iterable[Group]:
    actions = [one for one in cleared(meeting.next_steps.actions, "family").values() if one.text.strip()]
    lines = []
    for one in actions:
        owner = _name(meeting, t, one.owner)
        day = long_date(one.due, t.language) if one.due else ""
        lines.append(Line(one.text, note=owner, when=day))
    yield Group(None, tuple(lines))
    steps = meeting.next_steps
    if steps.follow_up_on:
        hour = f" · {clock(steps.follow_up_at, t.language)}" if steps.follow_up_at else ""
        yield Group(family_text("We meet again"), (Line(long_date(steps.follow_up_on, t.language) + hour),))
    yield from _topics(Topic.TEACH_BACK)(meeting, t)


_GROUPS: dict[Step, Callable[[Meeting, Translator], Iterable[Group]]] = {
    Step.WELCOME: _welcome,
    Step.WHY: _why,
    Step.PERSON: _topics(
        Topic.PERSON_NAME,
        Topic.PERSON_ROLES,
        Topic.PERSON_JOYS,
        Topic.PERSON_WORK,
        Topic.PERSON_FAITH,
        Topic.PERSON_SAYINGS,
    ),
    Step.UNDERSTANDING: _topics(Topic.UNDERSTANDING),
    Step.WHERE_THINGS_STAND: _topics(Topic.HEADLINE, Topic.UNCERTAIN),
    Step.FEELINGS: _questions,
    Step.WHO_SPEAKS: _who_speaks,
    Step.CARE: _care,
    Step.AGREE: _agree,
    Step.NEXT: _next,
    Step.CLOSE: _topics(Topic.LAST_WORD),
}
