"""The questions of the wishes record, in order: where each answer goes, and when it is asked."""

from datetime import date

from family_meeting.content.wishes import WISHES
from family_meeting.journey.course import Edits
from family_meeting.proxy.journey import Journey, Stop, has
from family_meeting.proxy.parties import agent, alternates
from family_meeting.record.codes_wishes import Situation, Treatment, WishSection
from family_meeting.record.codes_wishes import WishQuestion as Q
from family_meeting.record.meeting import Meeting

FIRST_BACK_UP = "proxy/alternates/first/person"
"""Where the back-up goes while there is none yet."""

_ELSEWHERE: dict[Q, tuple[str, ...]] = {
    Q.SPEAKER_NAMED: ("proxy/agent/person", "proxy/agent/name"),
    Q.SPEAKER_BACKUP: (FIRST_BACK_UP,),
    Q.SPEAKER_YES: ("proxy/agent/said_yes",),
    Q.SPEAKER_LIMITS: ("proxy/limits",),
    Q.SPEAKER_LEEWAY: ("speaker/leeway",),
    Q.SPEAKER_INCLUDE: ("speaker/informed",),
    Q.SPEAKER_EXCLUDE: ("speaker/not_involved",),
}
SITUATIONS: dict[Q, Situation] = {Q(one.value): one for one in Situation}
TREATMENTS: dict[Q, Treatment] = {Q(one.value): one for one in Treatment}
_AFTER_SPEAKER = frozenset({Q.SPEAKER_BACKUP, Q.SPEAKER_YES})


def paths(meeting: Meeting, question: Q) -> tuple[str, ...]:
    """Return where the answers to a question go, the first of them first."""
    if question is Q.PLACES:
        return (f"what_matters/{meeting.wishes.voice}/places",)
    if question in SITUATIONS:
        own = question is Q.OWN_SITUATION
        kinds = ("described", "choice", "words") if own else ("choice", "words")
        return tuple(f"wishes/situations/{question}/{kind}" for kind in kinds)
    if question in TREATMENTS:
        return f"wishes/treatments/{question}/leaning", f"wishes/treatments/{question}/words"
    ticks = (f"wishes/answers/{question}/ticks",) if WISHES[question].ticks else ()
    return _ELSEWHERE.get(question) or (f"wishes/answers/{question}/words", *ticks)


def wishes_journey(meeting: Meeting, *sections: WishSection) -> Journey[Q]:
    """Return the way through the questions; of these sections only, where any is named."""
    return Journey(
        tuple(
            _stop(meeting, question)
            for question, content in WISHES.items()
            if not sections or content.section in sections
        )
    )


def _stop(meeting: Meeting, question: Q) -> Stop[Q]:
    return Stop(
        question,
        paths(meeting, question),
        pause_path=f"wishes/pauses/{question}",
        answered=_answered(meeting, question),
        pause=meeting.wishes.pauses.get(question),
        may_open=question not in _AFTER_SPEAKER or agent(meeting).named,
    )


def _answered(meeting: Meeting, question: Q) -> bool:
    if question is Q.SPEAKER_NAMED:
        return agent(meeting).named
    if question is Q.SPEAKER_BACKUP:
        return any(party.named for party in alternates(meeting))
    return any(has(meeting, path) for path in paths(meeting, question))


def noted(meeting: Meeting, question: Q, on: date) -> Edits:
    """Return the edits that date a talk about a question: the first of all, and the newest of its section."""
    first: Edits = [] if meeting.wishes.begun_on else [("wishes/begun_on", on.isoformat())]
    return [*first, (f"wishes/talked_on/{WISHES[question].section}", on.isoformat())]


def begun(meeting: Meeting) -> bool:
    """Whether the patient has wished for anything yet, so that there is something to print."""
    wishes = meeting.wishes
    return bool(wishes.answers or wishes.situations or wishes.treatments)
