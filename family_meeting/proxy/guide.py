"""When a question about the paper is asked, and when it is settled: what the table of questions tests."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from family_meeting.proxy.bars import questions_for_agent
from family_meeting.proxy.case import Case
from family_meeting.proxy.checks import may_be_agent, may_be_witness, not_two_of_a_kind, one_witness_free
from family_meeting.proxy.findings import Finding, Stage, open_questions
from family_meeting.proxy.parties import agent, alternates, named_witnesses, notary
from family_meeting.proxy.vocabulary import Confidence, ContentNeed, NotaryRule
from family_meeting.record.codes import Answer
from family_meeting.record.codes_proxy import Power, ProxyQuestion, Scope
from family_meeting.record.meeting import Meeting

Test = Callable[[Meeting, Case | None], bool]


@dataclass(frozen=True)
class Guide:
    """``settled`` replaces "there is an answer at one of the paths"; ``after`` must be settled first."""

    paths: tuple[str, ...]
    by: Stage | None = None
    asked: Test | None = None
    settled: Test | None = None
    after: tuple[ProxyQuestion, ...] = ()


def ruled(test: Callable[[Case], bool]) -> Test:
    """Ask the rules; while the state is not known, the answer is no."""
    return lambda _, case: case is not None and test(case)


def _nothing_open(find: Callable[[Case], Iterable[Finding]]) -> Test:
    return ruled(lambda case: not open_questions(find(case)))


def wants_power(power: Power, *needs: ContentNeed) -> Test:
    """Whether the state wants a word about this power on the paper."""
    return ruled(
        lambda case: power in case.rules.express_powers or any(one in case.rules.content for one in needs)
    )


def has_agent(meeting: Meeting, _: Case | None) -> bool:
    """Whether somebody is named as agent."""
    return agent(meeting).named


def has_alternate(meeting: Meeting, _: Case | None) -> bool:
    """Whether anybody is named as back-up."""
    return any(party.named for party in alternates(meeting))


def agent_reachable(meeting: Meeting, _: Case | None) -> bool:
    """Whether phone and address of the agent are known."""
    party = agent(meeting)
    return bool(party.phone and party.address)


def alternates_asked(meeting: Meeting, _: Case | None) -> bool:
    """Whether every back-up has said yes or no."""
    return all(party.said_yes in (Answer.YES, Answer.NO) for party in alternates(meeting))


def limits_wanted(meeting: Meeting, _: Case | None) -> bool:
    """Whether the agent is not to decide everything, so that limits are asked for."""
    return meeting.proxy.scope is not Scope.EVERYTHING


def hand_clear(meeting: Meeting, _: Case | None) -> bool:
    """Whether it is clear whose hand signs, by name where it is another's."""
    proxy = meeting.proxy
    return proxy.signs_self is Answer.YES or bool(proxy.signs_self is Answer.NO and proxy.signer_name.strip())


agent_barred = ruled(lambda case: bool(questions_for_agent(case.rules, case.place)))
agent_cleared = _nothing_open(lambda case: may_be_agent(case, agent(case.meeting)))
alternates_cleared = _nothing_open(
    lambda case: [one for party in alternates(case.meeting) for one in may_be_agent(case, party)]
)
wants_principal_contact = ruled(lambda case: ContentNeed.PRINCIPAL_CONTACT in case.rules.content)
route_open = ruled(lambda case: case.rules.notary is NotaryRule.ALTERNATIVE)
witnesses_wanted = ruled(lambda case: case.witnesses_needed > 0)
witnesses_named = ruled(lambda case: len(named_witnesses(case.meeting)) >= case.witnesses_needed)
witnesses_asked = ruled(lambda case: case.witnesses_needed > 0 and bool(named_witnesses(case.meeting)))
witnesses_cleared = _nothing_open(lambda case: _witness_findings(case))
notary_wanted = ruled(lambda case: case.notary_needed)
notary_named = ruled(lambda case: notary(case.meeting).named)
feeding_wishes_wanted = ruled(lambda case: ContentNeed.FEEDING_WISHES_KNOWN in case.rules.content)
barely_known = ruled(lambda case: case.rules.confidence is Confidence.LOW)


def alternates_barred(meeting: Meeting, case: Case | None) -> bool:
    """Whether there is a back-up, and the state bars anybody."""
    return has_alternate(meeting, case) and agent_barred(meeting, case)


def _witness_findings(case: Case) -> list[Finding]:
    each = [found for party in named_witnesses(case.meeting) for found in may_be_witness(case, party)]
    return [*each, *one_witness_free(case), *not_two_of_a_kind(case)]
