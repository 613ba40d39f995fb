"""One answer of the record of wishes, wherever in the record it stands."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from family_meeting.proxy.parties import agent, alternates
from family_meeting.proxy.wish_questions import SITUATIONS, TREATMENTS
from family_meeting.record.codes import Answer
from family_meeting.record.codes_proxy import Pause
from family_meeting.record.codes_wishes import WishQuestion
from family_meeting.record.codes_wishes import WishQuestion as Q
from family_meeting.record.conversation import WhatMatters
from family_meeting.record.meeting import Meeting
from family_meeting.record.wishes import SituationWish, TreatmentWish, WishAnswer
from family_meeting.record.wording import Words, typed


@dataclass(frozen=True)
class Wish:
    """One answer: own words, then what was ticked or chosen, then people; or how it was passed over.

    ``described`` is the patient's picture of a situation that no list holds.
    """

    question: WishQuestion
    words: Words | None = None
    choices: tuple[StrEnum, ...] = ()
    people: tuple[str, ...] = ()
    described: Words | None = None
    pause: Pause | None = None

    def __bool__(self) -> bool:
        return bool(self.words or self.choices or self.people or self.described or self.pause)


def wish(meeting: Meeting, question: WishQuestion, locale: str) -> Wish:
    """Return one answer, empty where there is none."""
    found = _answer(meeting, question, locale)
    if found:
        return found
    return Wish(question, pause=meeting.wishes.pauses.get(question))


def _answer(meeting: Meeting, question: WishQuestion, locale: str) -> Wish:
    wishes = meeting.wishes
    if question in SITUATIONS:
        return _situation(meeting, question, locale)
    if question in TREATMENTS:
        leaning = wishes.treatments.get(TREATMENTS[question], TreatmentWish())
        words = typed(meeting, f"wishes/treatments/{question}/words", leaning.words, locale)
        return Wish(question, words=words, choices=(leaning.leaning,) if leaning.leaning else ())
    if question in _ELSEWHERE:
        return _ELSEWHERE[question](meeting, locale)
    answer = wishes.answers.get(question, WishAnswer())
    words = typed(meeting, f"wishes/answers/{question}/words", answer.words, locale)
    return Wish(question, words=words, choices=tuple(answer.ticks))


def _situation(meeting: Meeting, question: WishQuestion, locale: str) -> Wish:
    one = meeting.wishes.situations.get(SITUATIONS[question], SituationWish())
    base = f"wishes/situations/{question}"
    return Wish(
        question,
        words=typed(meeting, f"{base}/words", one.words, locale),
        choices=(one.choice,) if one.choice else (),
        described=typed(meeting, f"{base}/described", one.described, locale),
    )


def _places(meeting: Meeting, _locale: str) -> Wish:
    matters = meeting.what_matters.get(meeting.wishes.voice, WhatMatters())
    return Wish(Q.PLACES, choices=tuple(matters.places))


def _named(meeting: Meeting, _locale: str) -> Wish:
    party = agent(meeting)
    return Wish(Q.SPEAKER_NAMED, people=(party.name,) if party.name else ())


def _back_up(meeting: Meeting, _locale: str) -> Wish:
    return Wish(Q.SPEAKER_BACKUP, people=tuple(one.name for one in alternates(meeting) if one.name))


def _said_yes(meeting: Meeting, _locale: str) -> Wish:
    said = agent(meeting).said_yes
    return Wish(Q.SPEAKER_YES, choices=(said,) if said in (Answer.YES, Answer.NO) else ())


def _limits(meeting: Meeting, locale: str) -> Wish:
    return Wish(Q.SPEAKER_LIMITS, words=typed(meeting, "proxy/limits", meeting.proxy.limits, locale))


def _leeway(meeting: Meeting, _locale: str) -> Wish:
    leeway = meeting.speaker.leeway
    return Wish(Q.SPEAKER_LEEWAY, choices=(leeway,) if leeway else ())


def _included(meeting: Meeting, _locale: str) -> Wish:
    people = (meeting.people.get(key) for key in meeting.speaker.informed)
    return Wish(Q.SPEAKER_INCLUDE, people=tuple(one.name for one in people if one and one.name.strip()))


_ELSEWHERE: dict[WishQuestion, Callable[[Meeting, str], Wish]] = {
    Q.PLACES: _places,
    Q.SPEAKER_NAMED: _named,
    Q.SPEAKER_BACKUP: _back_up,
    Q.SPEAKER_YES: _said_yes,
    Q.SPEAKER_LIMITS: _limits,
    Q.SPEAKER_LEEWAY: _leeway,
    Q.SPEAKER_INCLUDE: _included,
}
"""Answers that stand in other parts of the record."""
