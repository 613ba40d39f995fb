"""May this person speak for the patient; may this person be a witness; may this person be the notary."""

from family_meeting.content.proxy import sentences as say
from family_meeting.proxy.bars import bars, caught, excuses, exempt, place_matters, unknown
from family_meeting.proxy.case import Case
from family_meeting.proxy.findings import Check, Finding, Stage, Verdict
from family_meeting.proxy.inquiry import Inquiry
from family_meeting.proxy.parties import Party, agent, alternates, notary
from family_meeting.proxy.vocabulary import Part, Topic
from family_meeting.record.codes import Answer
from family_meeting.record.codes_relations import Relation


def may_be_agent(case: Case, party: Party) -> tuple[Finding, ...]:
    """Return why this person may not serve, or what is not known yet, or that nothing stands against it."""
    check = Check.AGENT if party.path == "proxy/agent" else Check.ALTERNATE
    inquiry = Inquiry(case, party, check, Topic.AGENT, "agent_disqualified", bars(case, Part.AGENT))
    if not party.named:
        return (inquiry.plain(Verdict.ASK, say.AGENT_MISSING),)
    if party.said_yes is Answer.NO:
        return (inquiry.plain(Verdict.REFUSED, say.AGENT_SAID_NO),)
    found = [one for bar in caught(party, inquiry.listed) for one in _barred_agent(inquiry, bar)]
    return inquiry.settle([*found, *inquiry.ask_unknown()], say.AGENT_UNWISE, say.AGENT_PASSES)


def _barred_agent(inquiry: Inquiry, bar: Relation) -> list[Finding]:
    if place_matters(inquiry.case, Part.AGENT, bar):
        return [inquiry.ask_place()]
    lifting = excuses(inquiry.case.rules, bar)
    excused = caught(inquiry.party, lifting)
    if excused:
        return [inquiry.about(Verdict.PASSES, say.AGENT_EXCUSED, excused[0])]
    to_ask = unknown(inquiry.party, lifting)
    return inquiry.ask(to_ask) or [inquiry.about(Verdict.REFUSED, say.AGENT_REFUSED, bar)]


def named_twice(case: Case) -> tuple[Finding, ...]:
    """Return a refusal for every alternate who is the agent as well."""
    first = agent(case.meeting)
    return tuple(
        Inquiry(case, one, Check.ALTERNATE, Topic.AGENT, "agent_disqualified", ()).plain(
            Verdict.REFUSED, say.AGENT_TWICE
        )
        for one in alternates(case.meeting)
        if first.same_as(one)
    )


def same_as_said(case: Case) -> tuple[Finding, ...]:
    """Return a caution where the paper names another person than the patient named in the room."""
    said, written = case.meeting.speaker.agent, case.proxy.agent.person
    if not said or not written or said == written:
        return ()
    path = "proxy/agent/person"
    return (case.finding(Check.SAME_AS_SAID, Verdict.CAUTION, say.NAMED_DIFFERS, Topic.AGENT, path=path),)


def may_be_witness(case: Case, party: Party) -> tuple[Finding, ...]:
    """Return why this person may not be a witness, or what is not known yet, or that it is allowed."""
    inquiry = Inquiry(
        case,
        party,
        Check.WITNESS,
        Topic.WITNESSES,
        "witness_disqualified",
        bars(case, Part.WITNESS),
        Stage.SIGNING,
    )
    found = [one for bar in caught(party, inquiry.listed) if (one := _barred_witness(inquiry, bar))]
    return inquiry.settle([*found, *inquiry.ask_unknown()], say.WITNESS_UNWISE, say.WITNESS_PASSES)


def _barred_witness(inquiry: Inquiry, bar: Relation) -> Finding | None:
    if place_matters(inquiry.case, Part.WITNESS, bar):
        return inquiry.ask_place()
    allowed = exempt(inquiry.case, inquiry.party, bar)
    if allowed is None:
        return inquiry.plain(Verdict.ASK, say.ASK_ROLE, f"{inquiry.party.path}/role")
    return None if allowed else inquiry.about(Verdict.REFUSED, say.WITNESS_REFUSED, bar)


def may_be_notary(case: Case) -> tuple[Finding, ...]:
    """Return the same for the person who is to be the notary; nothing while nobody is named."""
    party = notary(case.meeting)
    if not party.named:
        return ()
    listed = case.rules.notary_disqualified
    inquiry = Inquiry(case, party, Check.NOTARY, Topic.NOTARY, "notary_disqualified", listed, Stage.SIGNING)
    found = [inquiry.about(Verdict.REFUSED, say.NOTARY_REFUSED, bar) for bar in caught(party, inquiry.listed)]
    return inquiry.settle([*found, *inquiry.ask_unknown()], say.NOTARY_UNWISE, say.NOTARY_PASSES)
