"""The paper that names who speaks for the patient, as the family may read it and sign it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from family_meeting.documents.view import outcome
from family_meeting.documents.view.form_content import (
    arrangements,
    back_ups,
    law,
    named,
    principal,
    signatures,
    signed,
    terms,
)
from family_meeting.documents.view.form_parts import (
    Arrangements,
    Law,
    Named,
    Principal,
    Purpose,
    Signature,
    Signed,
    Standing,
    Terms,
)
from family_meeting.documents.view.parts import Occasion
from family_meeting.documents.view.people import Someone, the_patient
from family_meeting.proxy.case import Case, case_of
from family_meeting.proxy.checks import findings
from family_meeting.proxy.findings import Stage, Verdict
from family_meeting.proxy.lines import Line
from family_meeting.proxy.paper import PaperKind
from family_meeting.proxy.parties import agent
from family_meeting.proxy.questions import proxy_journey
from family_meeting.proxy.signing import SigningPlan, signing_plan
from family_meeting.proxy.surrogate import for_the_family
from family_meeting.record.codes import Capacity
from family_meeting.record.codes_proxy import Pause, ProxyQuestion, ProxyStatus
from family_meeting.record.meeting import Meeting

_SIGNED = frozenset({ProxyStatus.SIGNED, ProxyStatus.COPY_IN_CHART})
_ENDED = frozenset({ProxyStatus.REPLACED, ProxyStatus.REVOKED})


@dataclass(frozen=True)
class FormView:
    """One paper for every state: what it holds depends on ``purpose`` and ``standing``.

    ``signatures`` is empty but for an appointment that can still be signed. ``asked`` are the guided
    questions that this patient is asked, in their order, ``pauses`` those that were passed over.
    ``still_open``: something must be settled before anybody signs. ``lines`` say what happens where
    nothing can be signed.
    """

    occasion: Occasion
    patient: Someone
    translated_by: str
    purpose: Purpose
    standing: Standing
    status: ProxyStatus
    signed: Signed | None
    still_open: bool
    law: Law
    principal: Principal
    agent: Named
    alternates: tuple[Named, ...]
    terms: Terms
    signatures: tuple[Signature, ...]
    arrangements: Arrangements
    asked: tuple[ProxyQuestion, ...]
    pauses: Mapping[ProxyQuestion, Pause]
    lines: tuple[Line, ...]


def form_view(meeting: Meeting, locale: str) -> FormView:
    """Return what the paper holds, for a page in ``locale``."""
    on = judged_on(meeting)
    case = case_of(meeting, on)
    plan = signing_plan(case) if case else None
    purpose, standing = _purpose(meeting, plan), _standing(meeting)
    can_be_signed = purpose is Purpose.APPOINTMENT and standing is Standing.UNSIGNED
    return FormView(
        occasion=outcome.occasion(meeting, locale),
        patient=the_patient(meeting),
        translated_by=meeting.aftermath.translation_by.strip(),
        purpose=purpose,
        standing=standing,
        status=meeting.proxy.status,
        signed=signed(meeting),
        still_open=case is not None and _still_open(case),
        law=law(case, plan) if case and plan else Law(),
        principal=principal(meeting),
        agent=named(agent(meeting), meeting.proxy.agent.other_phone),
        alternates=back_ups(meeting),
        terms=terms(meeting, case, locale),
        signatures=signatures(meeting, plan.blocks) if plan and can_be_signed else (),
        arrangements=arrangements(meeting, locale),
        asked=tuple(stop.question for stop in proxy_journey(meeting, on).stops),
        pauses=meeting.proxy.pauses,
        lines=for_the_family(meeting),
    )


def judged_on(meeting: Meeting) -> date:
    """Return the day for which ages are judged: of signing, of the last step, or of the meeting.

    Only a record that holds no day at all is judged as of today.
    """
    steps = [one.on for one in meeting.proxy.history if one.on]
    return meeting.speaker.sign_on or (steps[-1] if steps else None) or meeting.reason.on or date.today()


def _purpose(meeting: Meeting, plan: SigningPlan | None) -> Purpose:
    """Nobody who cannot decide now is handed something to sign."""
    if meeting.decider.capacity is Capacity.LACKS and _standing(meeting) is Standing.UNSIGNED:
        return Purpose.NOTHING_TO_SIGN
    if plan is None:
        return Purpose.STATE_OPEN
    return Purpose.APPOINTMENT if plan.paper is PaperKind.APPOINTMENT else Purpose.WORKSHEET


def _standing(meeting: Meeting) -> Standing:
    status = meeting.proxy.status
    if status in _ENDED:
        return Standing.NO_LONGER
    return Standing.SIGNED if status in _SIGNED else Standing.UNSIGNED


def _still_open(case: Case) -> bool:
    return any(
        one.verdict is Verdict.REFUSED or (one.verdict is Verdict.ASK and one.stage is not Stage.AFTER)
        for one in findings(case)
    )
