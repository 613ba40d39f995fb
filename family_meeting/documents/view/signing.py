"""The day of signing: whom, what and which rules it takes, for the staff who prepare it and the family."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from family_meeting.documents.view import outcome
from family_meeting.documents.view.form import judged_on
from family_meeting.documents.view.parts import Occasion
from family_meeting.documents.view.people import Someone, the_patient
from family_meeting.i18n.messages import FAMILY
from family_meeting.proxy.blocks import Block
from family_meeting.proxy.case import Case, case_of
from family_meeting.proxy.checks import findings
from family_meeting.proxy.findings import Finding, Verdict
from family_meeting.proxy.lines import Line
from family_meeting.proxy.rows import Basis, Jurisdiction
from family_meeting.proxy.signing import SigningPlan, signing_plan
from family_meeting.proxy.status import present_status
from family_meeting.proxy.surrogate import for_the_team
from family_meeting.record.codes import Capacity
from family_meeting.record.codes_proxy import ProxyStatus
from family_meeting.record.codes_relations import Relation
from family_meeting.record.meeting import Meeting

_SIGNED_OR_ENDED = frozenset(
    {ProxyStatus.SIGNED, ProxyStatus.COPY_IN_CHART, ProxyStatus.REPLACED, ProxyStatus.REVOKED}
)


@dataclass(frozen=True)
class Issue:
    """What a check found: one sentence, the statements it is about, and the rule it rests on."""

    lead: Line
    statements: tuple[Line, ...]
    basis: Basis


@dataclass(frozen=True)
class SigningView:
    """``plan`` and ``rules`` are None while the state is not known. ``first`` comes before all else."""

    occasion: Occasion
    patient: Someone
    translated_by: str
    status: ProxyStatus
    sign_on: date | None
    first: tuple[Line, ...]
    plan: SigningPlan | None
    rules: Jurisdiction | None
    signers: tuple[Block, ...]
    refused: tuple[Issue, ...]
    asked: tuple[Issue, ...]


def signing_view(meeting: Meeting, locale: str) -> SigningView:
    """Return what the day of signing takes, for the team."""
    on = judged_on(meeting)
    case = case_of(meeting, on)
    found = findings(case) if case else ()
    plan = signing_plan(case) if case else None
    return SigningView(
        occasion=outcome.occasion(meeting, locale),
        patient=the_patient(meeting),
        translated_by=meeting.aftermath.translation_by.strip(),
        status=_status(meeting, case),
        sign_on=meeting.speaker.sign_on,
        first=for_the_team(meeting, on),
        plan=plan,
        rules=case.rules if case else None,
        signers=plan.blocks if plan else (),
        refused=issues(found, Verdict.REFUSED),
        asked=issues(found, Verdict.ASK),
    )


@dataclass(frozen=True)
class SigningDayView:
    """The same day for the family: whom and what it takes. No names of people but those who sign.

    ``nothing``: there is nothing to sign now, so the page holds only what happens next. Of ``plan`` and
    ``rules`` a template shows no source: the team has them.
    """

    occasion: Occasion
    patient: Someone
    translated_by: str
    sign_on: date | None
    nothing: bool
    uncertain: bool
    title: str
    state: str
    room: tuple[Line, ...]
    bring: tuple[Line, ...]
    may_not_witness: tuple[Relation, ...]
    one_free_of: tuple[Relation, ...]
    at_most_one: tuple[Relation, ...]
    afterwards: tuple[Line, ...]


def signing_day_view(meeting: Meeting, locale: str) -> SigningDayView:
    """Return what the day of signing takes, for the family; empty while the state is not known."""
    case = case_of(meeting, judged_on(meeting))
    plan = signing_plan(case) if case else None
    nothing = meeting.decider.capacity is Capacity.LACKS or meeting.proxy.status in _SIGNED_OR_ENDED
    return SigningDayView(
        occasion=outcome.occasion(meeting, locale),
        patient=the_patient(meeting),
        translated_by=meeting.aftermath.translation_by.strip(),
        sign_on=meeting.speaker.sign_on,
        nothing=nothing,
        uncertain=bool(plan and plan.uncertain),
        title=plan.title if plan else "",
        state=case.rules.name if case else "",
        room=_for_the_family(plan.room) if plan else (),
        bring=_for_the_family(plan.bring) if plan else (),
        may_not_witness=plan.may_not_witness if plan else (),
        one_free_of=plan.one_free_of if plan else (),
        at_most_one=plan.at_most_one if plan else (),
        afterwards=_for_the_family(plan.afterwards) if plan else (),
    )


def _for_the_family(lines: Iterable[Line]) -> tuple[Line, ...]:
    return tuple(line for line in lines if line.message.domain == FAMILY)


def _status(meeting: Meeting, case: Case | None) -> ProxyStatus:
    return present_status(case) if case else meeting.proxy.status


def issues(found: Iterable[Finding], verdict: Verdict) -> tuple[Issue, ...]:
    """Return what was found with this verdict, what is said of one person in the same words put together."""
    wanted = (one for one in found if one.verdict is verdict)
    together = groupby(wanted, key=lambda one: (one.message, str(one.values.get("name")), one.basis))
    return tuple(_issue(list(same)) for _, same in together)


def _issue(found: list[Finding]) -> Issue:
    statements: list[Line] = []
    for line in (line for one in found for line in one.sentences[1:]):
        if line not in statements:
            statements.append(line)
    return Issue(found[0].sentences[0], tuple(statements), found[0].basis)
