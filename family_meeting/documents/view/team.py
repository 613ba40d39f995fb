"""What the team may read on paper: everything but what the facilitator keeps for herself."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from family_meeting.documents.view import aftermath, care, outcome, preparation
from family_meeting.documents.view.attendees import Attendee, Interpreter, attendees, interpreters
from family_meeting.documents.view.course import Held, held
from family_meeting.documents.view.on_paper import OnPaper, on_paper
from family_meeting.documents.view.parts import (
    Agreed,
    Asked,
    FollowUp,
    Matters,
    Occasion,
    Reach,
    StillOpen,
    Todo,
    Voices,
)
from family_meeting.documents.view.people import Someone, Speakers, someone, speakers, the_patient
from family_meeting.documents.view.quality import Measure, measures
from family_meeting.documents.view.said import matters, said
from family_meeting.documents.view.team_papers import TeamPapers, team_papers
from family_meeting.record.codes import Origin, Told, Topic, Voice
from family_meeting.record.meeting import Meeting
from family_meeting.record.privacy import statements_for


@dataclass(frozen=True)
class Identity:
    legal_name: str
    birth_date: date | None
    record_number: str


@dataclass(frozen=True)
class Item:
    """Something on the agenda."""

    text: str
    origin: Origin
    parked: bool
    talked_about: bool


@dataclass(frozen=True)
class TeamMatters:
    """One voice's answers, with what is never on the family's paper."""

    matters: Matters
    spared: str
    told: Told | None


@dataclass(frozen=True)
class Interpreting:
    hard_words: str
    news_style: str
    cautions: str
    afterwards: str


@dataclass(frozen=True)
class TeamView:
    """A meeting as its team records it. ``flagged`` holds the paths of statements that show a gap.

    ``family_language`` is the locale of the family's papers, "" where nobody chose one.
    """

    occasion: Occasion
    identity: Identity
    author: str
    patient: Someone
    attendees: tuple[Attendee, ...]
    interpreters: tuple[Interpreter, ...]
    held: Held
    why: preparation.Why
    patient_first: preparation.PatientFirst
    authority: preparation.Authority
    brief: preparation.Brief
    interpreting: Interpreting
    family_language: str
    agenda: tuple[Item, ...]
    said: Mapping[Topic, Voices]
    flagged: frozenset[str]
    matters: Mapping[Voice, TeamMatters]
    speakers: Speakers
    informed: tuple[Someone, ...]
    not_involved: str
    sign_on: date | None
    on_paper: OnPaper
    papers: TeamPapers
    care: care.Discussed
    agreed: tuple[Agreed, ...]
    differences: tuple[StillOpen, ...]
    todos: tuple[Todo, ...]
    questions: tuple[Asked, ...]
    contacts: tuple[Reach, ...]
    follow_up: FollowUp
    after: aftermath.After
    measures: tuple[Measure, ...]
    translated_by: str


def team_view(meeting: Meeting, locale: str) -> TeamView:
    """Return what the team may read of a meeting on a page in ``locale``."""
    own, speaker = meeting.identity, meeting.speaker
    return TeamView(
        occasion=outcome.occasion(meeting, locale),
        identity=Identity(own.legal_name, own.birth_date, own.record_number),
        author=meeting.author,
        patient=the_patient(meeting),
        attendees=attendees(meeting, locale),
        interpreters=interpreters(meeting),
        held=held(meeting),
        why=preparation.why(meeting),
        patient_first=preparation.patient_first(meeting),
        authority=preparation.authority(meeting),
        brief=preparation.brief(meeting),
        interpreting=_interpreting(meeting),
        family_language=meeting.aftermath.printing.language or meeting.patient.written_language,
        agenda=_agenda(meeting),
        said=said(meeting, "team", locale),
        flagged=_flagged(meeting),
        matters=_matters(meeting, locale),
        speakers=speakers(meeting, locale),
        informed=tuple(filter(None, (someone(meeting, key) for key in speaker.informed))),
        not_involved=speaker.not_involved,
        sign_on=speaker.sign_on,
        on_paper=on_paper(meeting),
        papers=team_papers(meeting, locale),
        care=care.discussed(meeting),
        agreed=outcome.agreements(meeting, "team", locale),
        differences=outcome.differences(meeting, "team", locale),
        todos=outcome.todos(meeting, "team", locale),
        questions=outcome.questions(meeting, "team", locale),
        contacts=outcome.contacts(meeting, locale),
        follow_up=outcome.follow_up(meeting, locale),
        after=aftermath.after(meeting),
        measures=measures(meeting),
        translated_by=meeting.aftermath.translation_by.strip(),
    )


def _interpreting(meeting: Meeting) -> Interpreting:
    kept = meeting.interpreting
    return Interpreting(kept.hard_words, kept.news_style, kept.cautions, kept.afterwards)


def _agenda(meeting: Meeting) -> tuple[Item, ...]:
    items = outcome.to_talk_about(meeting).values()
    return tuple(Item(one.text, one.origin, one.parked, one.talked_about) for one in items)


def _flagged(meeting: Meeting) -> frozenset[str]:
    seen = statements_for(meeting, "team")
    return frozenset(f"statements/{key}" for key, one in seen.items() if one.flagged)


def _matters(meeting: Meeting, locale: str) -> Mapping[Voice, TeamMatters]:
    found = {}
    for voice in Voice:
        answers = matters(meeting, voice, locale)
        if answers:
            more = meeting.what_matters[voice]
            found[voice] = TeamMatters(answers, more.spared, more.told)
    return found
