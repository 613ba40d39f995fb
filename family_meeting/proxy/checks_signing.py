"""Who else must be there for the signature to count: notary, helpers, a hand that signs, the agent's yes."""

from functools import partial

from family_meeting.content.proxy import sentences as say
from family_meeting.content.proxy.needs import NEED_MET, SIGNING_NEEDS
from family_meeting.proxy.case import Case
from family_meeting.proxy.findings import Check, Finding, Stage, Verdict
from family_meeting.proxy.names import alike
from family_meeting.proxy.parties import agent, notary
from family_meeting.proxy.rows import Need
from family_meeting.proxy.vocabulary import NotaryRule, Topic
from family_meeting.record.codes import Answer

_NOTARY_MISSING = {
    NotaryRule.REQUIRED: say.NOTARY_NEEDED,
    NotaryRule.REQUIRED_WITH_WITNESSES: say.NOTARY_BESIDE_WITNESSES,
    NotaryRule.ALTERNATIVE: say.NOTARY_CHOSEN,
}
_NOTARY_FREE = {
    NotaryRule.ALTERNATIVE: say.NOTARY_COULD_REPLACE,
    NotaryRule.OPTIONAL: say.NOTARY_OPTIONAL,
    NotaryRule.NONE: say.NOTARY_NO_PART,
}


def notary_rule(case: Case) -> Finding:
    """Return the notary's part: named, missing, possible instead of witnesses, or none."""
    rule, party = case.rules.notary, notary(case.meeting)
    say_notary = partial(
        case.finding, Check.NOTARY, path="proxy/notary", stage=Stage.SIGNING, name=party.called
    )
    if not case.notary_needed:
        return say_notary(Verdict.PASSES, _NOTARY_FREE[rule], Topic.NOTARY, "notary")
    if party.named:
        return say_notary(Verdict.PASSES, say.NOTARY_NAMED, Topic.NOTARY, "notary")
    return say_notary(Verdict.ASK, _NOTARY_MISSING[rule], Topic.NOTARY, "notary")


def needs_here(case: Case) -> tuple[Need, ...]:
    """Return what the state asks for where the patient is, or may ask for while that is not known."""
    return tuple(
        need
        for need in case.rules.needs
        if case.route in need.routes and (not need.places or case.place in (None, *need.places))
    )


def facility_rule(case: Case) -> tuple[Finding, ...]:
    """Return what a nursing home, hospital or other place adds to the signing, if anything."""
    wanted = needs_here(case)
    if case.place is None and any(need.places for need in wanted):
        return (
            case.finding(
                Check.FACILITY,
                Verdict.ASK,
                say.ASK_PLACE,
                Topic.FACILITY,
                "facility_rule",
                path="proxy/care_place",
            ),
        )
    return tuple(_need(case, need) for need in wanted)


def _need(case: Case, need: Need) -> Finding:
    helper = case.proxy.helpers.get(need.need)
    served = any(need.need in one.serves_as for one in case.proxy.witnesses.values())
    met = served or bool(helper and helper.name.strip())
    return case.finding(
        Check.FACILITY,
        Verdict.PASSES if met else Verdict.ASK,
        NEED_MET if met else SIGNING_NEEDS[need.need],
        Topic.FACILITY,
        "needs",
        path=f"proxy/helpers/{need.need}/name",
        stage=Stage.SIGNING,
    )


def acceptance(case: Case) -> Finding:
    """Return whether the agent must say yes in writing, may not sign at all, or need do neither."""
    rules, party = case.rules, agent(case.meeting)
    field = "agent_acceptance_required"
    say_yes = partial(
        case.finding, Check.ACCEPTANCE, path="proxy/agent/accepted_on", stage=Stage.AFTER, name=party.called
    )
    if rules.agent_may_not_sign:
        return say_yes(Verdict.CAUTION, say.ACCEPTANCE_FORBIDDEN, Topic.ACCEPTANCE, field)
    if rules.agent_acceptance_required is False:
        return say_yes(Verdict.PASSES, say.ACCEPTANCE_NOT_NEEDED, Topic.ACCEPTANCE, field)
    if party.accepted_on:
        return say_yes(Verdict.PASSES, say.ACCEPTANCE_GIVEN, Topic.ACCEPTANCE, field)
    wanted = say.ACCEPTANCE_NEEDED if rules.agent_acceptance_required else say.ACCEPTANCE_UNKNOWN
    return say_yes(Verdict.ASK, wanted, Topic.ACCEPTANCE, field)


def who_signs(case: Case) -> Finding:
    """Return whether it is clear whose hand signs, and that it is not the agent's."""
    proxy, party = case.proxy, agent(case.meeting)
    say_signer = partial(case.finding, Check.SIGNER, path="proxy/signs_self", name=party.called)
    if proxy.signs_self not in (Answer.YES, Answer.NO):
        return say_signer(Verdict.ASK, say.SIGNER_OPEN, Topic.WITNESSES)
    if proxy.signs_self is Answer.YES:
        return say_signer(Verdict.PASSES, say.SIGNER_CLEAR, Topic.WITNESSES)
    if not proxy.signer_name.strip():
        return say_signer(Verdict.ASK, say.SIGNER_MISSING, Topic.WITNESSES)
    if alike(proxy.signer_name, party.name):
        return say_signer(Verdict.REFUSED, say.SIGNER_IS_AGENT, Topic.WITNESSES)
    return say_signer(Verdict.PASSES, say.SIGNER_CLEAR, Topic.WITNESSES)
