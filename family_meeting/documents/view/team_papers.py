"""How the form came about, and the wishes about treatment: for the team's copy."""

from dataclasses import dataclass
from datetime import date

from family_meeting.documents.view.form import judged_on
from family_meeting.documents.view.signing import Issue, issues
from family_meeting.documents.view.wish import Wish, wish
from family_meeting.proxy.case import case_of
from family_meeting.proxy.checks import findings
from family_meeting.proxy.contradictions import contradictions
from family_meeting.proxy.findings import Verdict
from family_meeting.proxy.lines import Line
from family_meeting.proxy.parties import agent, witnesses
from family_meeting.proxy.wish_questions import SITUATIONS, TREATMENTS
from family_meeting.record.codes_proxy import ProxyStatus
from family_meeting.record.meeting import Meeting
from family_meeting.record.proxy import Milestone


@dataclass(frozen=True)
class Step:
    """One step in the life of the form. ``witnesses`` are names."""

    status: ProxyStatus
    on: date | None
    place: str
    witnesses: tuple[str, ...]
    notarized: bool
    note: str


@dataclass(frozen=True)
class TeamPapers:
    """``refused`` and ``asked`` are empty while nobody has begun the form.

    ``clashes`` are pairs of wishes that seem to pull apart.
    """

    history: tuple[Step, ...]
    refused: tuple[Issue, ...]
    asked: tuple[Issue, ...]
    treatments: tuple[Wish, ...]
    clashes: tuple[Line, ...]


def team_papers(meeting: Meeting, locale: str) -> TeamPapers:
    """Return how the form came about, and what the patient wishes for by situation and treatment."""
    case = case_of(meeting, judged_on(meeting))
    found = findings(case) if case and (meeting.proxy.history or agent(meeting).named) else ()
    wished = (wish(meeting, question, locale) for question in (*SITUATIONS, *TREATMENTS))
    return TeamPapers(
        history=tuple(_step(meeting, one) for one in meeting.proxy.history),
        refused=issues(found, Verdict.REFUSED),
        asked=issues(found, Verdict.ASK),
        treatments=tuple(one for one in wished if one),
        clashes=tuple(one.line for one in contradictions(meeting)),
    )


def _step(meeting: Meeting, step: Milestone) -> Step:
    known = witnesses(meeting)
    watched = tuple(known[key].name for key in step.witnesses if key in known)
    return Step(step.status, step.on, step.place.strip(), watched, step.notarized, step.note.strip())
