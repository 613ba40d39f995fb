"""Every question about the paper that names an agent, asked in turn. Pure: a record in, findings out."""

from datetime import date

from family_meeting.proxy.case import Case, case_of
from family_meeting.proxy.checks_paper import (
    can_decide,
    content,
    express_powers,
    legal_check,
    notice,
    old_enough,
    own_form,
)
from family_meeting.proxy.checks_people import (
    may_be_agent,
    may_be_notary,
    may_be_witness,
    named_twice,
    same_as_said,
)
from family_meeting.proxy.checks_signing import acceptance, facility_rule, notary_rule, who_signs
from family_meeting.proxy.checks_witnesses import how_many_witnesses, not_two_of_a_kind, one_witness_free
from family_meeting.proxy.findings import Finding
from family_meeting.proxy.parties import agent, alternates, named_witnesses
from family_meeting.record.meeting import Meeting

__all__ = [
    "acceptance",
    "can_decide",
    "check",
    "content",
    "express_powers",
    "facility_rule",
    "findings",
    "how_many_witnesses",
    "legal_check",
    "may_be_agent",
    "may_be_notary",
    "may_be_witness",
    "named_twice",
    "not_two_of_a_kind",
    "notary_rule",
    "notice",
    "old_enough",
    "one_witness_free",
    "own_form",
    "same_as_said",
    "who_signs",
]


def findings(case: Case) -> tuple[Finding, ...]:
    """Return what every check found, in the order in which the paper is filled in."""
    return (
        *_of_the_patient(case),
        *_of_the_agents(case),
        *_of_the_paper(case),
        *_of_the_signing(case),
    )


def check(meeting: Meeting, on: date) -> tuple[Finding, ...]:
    """Return every finding under the state's rules; nothing while the state is not known."""
    case = case_of(meeting, on)
    return findings(case) if case else ()


def _of_the_patient(case: Case) -> tuple[Finding, ...]:
    return can_decide(case), old_enough(case), who_signs(case)


def _of_the_agents(case: Case) -> tuple[Finding, ...]:
    back_ups = [one for party in alternates(case.meeting) for one in may_be_agent(case, party)]
    return (
        *may_be_agent(case, agent(case.meeting)),
        *back_ups,
        *named_twice(case),
        *same_as_said(case),
    )


def _of_the_paper(case: Case) -> tuple[Finding, ...]:
    return (
        *content(case),
        *express_powers(case),
        own_form(case),
        notice(case),
        *legal_check(case),
    )


def _of_the_signing(case: Case) -> tuple[Finding, ...]:
    named = named_witnesses(case.meeting) if case.witnesses_needed else ()
    return (
        how_many_witnesses(case),
        *(one for party in named for one in may_be_witness(case, party)),
        *one_witness_free(case),
        *not_two_of_a_kind(case),
        notary_rule(case),
        *may_be_notary(case),
        *facility_rule(case),
        acceptance(case),
    )
