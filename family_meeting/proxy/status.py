"""The life of the paper: which step may follow which, and what must be settled first."""

from dataclasses import dataclass, replace

from family_meeting.content.labels import label
from family_meeting.content.proxy import status as say
from family_meeting.journey.course import Edits
from family_meeting.proxy.case import Case
from family_meeting.proxy.checks import findings
from family_meeting.proxy.findings import Finding, Stage, Verdict
from family_meeting.proxy.lines import Line, line
from family_meeting.record.codes import Answer, DocumentSeen, FormStatus
from family_meeting.record.codes_proxy import ProxyStatus
from family_meeting.record.proxy import Milestone

ALLOWED: dict[ProxyStatus, frozenset[ProxyStatus]] = {
    ProxyStatus.NOT_STARTED: frozenset({ProxyStatus.DRAFT}),
    ProxyStatus.DRAFT: frozenset({ProxyStatus.READY_TO_SIGN}),
    ProxyStatus.READY_TO_SIGN: frozenset({ProxyStatus.DRAFT, ProxyStatus.SIGNED}),
    ProxyStatus.SIGNED: frozenset({ProxyStatus.COPY_IN_CHART, ProxyStatus.REPLACED, ProxyStatus.REVOKED}),
    ProxyStatus.COPY_IN_CHART: frozenset({ProxyStatus.REPLACED, ProxyStatus.REVOKED}),
    ProxyStatus.REPLACED: frozenset({ProxyStatus.DRAFT}),
    ProxyStatus.REVOKED: frozenset({ProxyStatus.DRAFT}),
}
_SETTLED_BEFORE = {
    ProxyStatus.READY_TO_SIGN: frozenset({Stage.DRAFT}),
    ProxyStatus.SIGNED: frozenset({Stage.DRAFT, Stage.SIGNING}),
}
_FORM = {
    ProxyStatus.DRAFT: FormStatus.DRAFT,
    ProxyStatus.READY_TO_SIGN: FormStatus.READY,
    ProxyStatus.SIGNED: FormStatus.SIGNED,
    ProxyStatus.COPY_IN_CHART: FormStatus.IN_CHART,
}


@dataclass(frozen=True)
class Move:
    """One step of the paper: the edits that record it, or what stands in its way."""

    edits: Edits
    missing: tuple[Line, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def allowed(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.missing and not self.findings


def move(case: Case, milestone: Milestone) -> Move:
    """Return the edits that record a step, empty where a rule or a missing fact stands in its way.

    Ready only when no check refuses and nothing is open that must be settled before; signed only with
    a day that has come, a place, and everybody whom the state wants there. A signature is made by hand.
    """
    missing = _missing(case, milestone)
    against = _against(case, milestone)
    if missing or against:
        return Move([], missing, against)
    return Move(_edits(case, milestone))


def present_status(case: Case) -> ProxyStatus:
    """Return the status that holds: a paper is no longer ready once something refuses or is open again."""
    status = case.proxy.status
    still = _against(case, Milestone(status=status)) or not case.proxy.read_back
    return ProxyStatus.DRAFT if status is ProxyStatus.READY_TO_SIGN and still else status


def _missing(case: Case, milestone: Milestone) -> tuple[Line, ...]:
    now, then = case.proxy.status, milestone.status
    if then not in ALLOWED[now]:
        return (line(say.NOT_FROM_HERE, now=label(now), then=label(then)),)
    if then is ProxyStatus.DRAFT:
        return ()
    if then is ProxyStatus.READY_TO_SIGN:
        return () if case.proxy.read_back else (line(say.NOT_READ_BACK),)
    return (*_day(case, milestone), *(_signing(case, milestone) if then is ProxyStatus.SIGNED else ()))


def _day(case: Case, milestone: Milestone) -> tuple[Line, ...]:
    if milestone.on is None:
        return (line(say.NO_DAY),)
    return (line(say.DAY_TO_COME),) if milestone.on > case.on else ()


def _signing(case: Case, milestone: Milestone) -> tuple[Line, ...]:
    needed = case.witnesses_needed
    noted = len({one for one in milestone.witnesses if one in case.proxy.witnesses})
    found = {
        say.NO_PLACE: not milestone.place.strip(),
        say.WITNESSES_NOT_NOTED: noted < needed,
        say.NOTARY_NOT_NOTED: case.notary_needed and not milestone.notarized,
    }
    return tuple(line(message, needed=needed, count=noted) for message, there in found.items() if there)


def _against(case: Case, milestone: Milestone) -> tuple[Finding, ...]:
    """Return the checks that stand in the way; for a signed paper, of those who signed."""
    stages = _SETTLED_BEFORE.get(milestone.status)
    if stages is None:
        return ()
    seen = _with_signers(case, milestone) if milestone.status is ProxyStatus.SIGNED else case
    return tuple(
        one
        for one in findings(seen)
        if one.verdict is Verdict.REFUSED or (one.verdict is Verdict.ASK and one.stage in stages)
    )


def _with_signers(case: Case, milestone: Milestone) -> Case:
    signed = {key: one for key, one in case.proxy.witnesses.items() if key in milestone.witnesses}
    proxy = case.proxy.model_copy(update={"witnesses": signed})
    return replace(case, meeting=case.meeting.model_copy(update={"proxy": proxy}))


def _edits(case: Case, milestone: Milestone) -> Edits:
    """Keep what other pages read in step: the form as said in the room, and who decides by which paper."""
    then = milestone.status
    record = [
        (f"proxy/history/{len(case.proxy.history)}", milestone.model_dump(mode="json")),
        ("speaker/form", _FORM.get(then, FormStatus.NOT_STARTED)),
    ]
    if then is ProxyStatus.SIGNED:
        back_up = next(iter(case.proxy.alternates.values()), None)
        return [
            *record,
            ("decider/document", DocumentSeen.SEEN),
            ("decider/agent", case.proxy.agent.person),
            ("decider/alternate", back_up.person if back_up else None),
            ("decider/copy_in_chart", Answer.NO),
        ]
    if then is ProxyStatus.COPY_IN_CHART:
        return [*record, ("decider/copy_in_chart", Answer.YES)]
    if then is ProxyStatus.REVOKED:
        named_nobody = [("decider/agent", None), ("decider/alternate", None)]
        return [*record, ("decider/document", DocumentSeen.NONE), *named_nobody]
    return list(record)
