"""Whether the patient can sign, what the paper must hold, and whether the state wants its own form."""

from datetime import date
from functools import partial

from family_meeting.content.proxy import needs
from family_meeting.content.proxy import sentences as say
from family_meeting.proxy.case import Case
from family_meeting.proxy.findings import Check, Finding, Stage, Verdict
from family_meeting.proxy.paper import own_form_wanted
from family_meeting.proxy.parties import agent
from family_meeting.proxy.vocabulary import Confidence, ContentNeed, Topic
from family_meeting.record.codes import Answer, Capacity
from family_meeting.record.codes_proxy import Power

_CAPACITY = {
    Capacity.HAS: (Verdict.PASSES, say.CAPACITY_CONFIRMED),
    Capacity.LACKS: (Verdict.REFUSED, say.CAPACITY_LACKING),
    Capacity.FLUCTUATES: (Verdict.CAUTION, say.CAPACITY_COMES_AND_GOES),
}


def can_decide(case: Case) -> Finding:
    """Return whether a clinician found the patient able to name an agent."""
    nobody_said = (Verdict.ASK, say.CAPACITY_OPEN)
    found = case.meeting.decider.capacity
    verdict, message = _CAPACITY.get(found, nobody_said) if found else nobody_said
    return case.finding(Check.CAPACITY, verdict, message, Topic.AGE, path="decider/capacity")


def old_enough(case: Case) -> Finding:
    """Return whether the patient has reached the age at which the state lets people name an agent."""
    born = case.meeting.identity.birth_date
    say_age = partial(case.finding, Check.AGE, path="identity/birth_date")
    if born is None:
        return say_age(Verdict.ASK, say.BIRTH_DATE_MISSING, Topic.AGE, "minimum_age")
    if age(born, case.on) < case.rules.minimum_age:
        return say_age(Verdict.REFUSED, say.TOO_YOUNG, Topic.AGE, "minimum_age")
    return say_age(Verdict.PASSES, say.OLD_ENOUGH, Topic.AGE, "minimum_age")


def age(born: date, on: date) -> int:
    """Return the years completed by the day ``on``."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def content(case: Case) -> tuple[Finding, ...]:
    """Return one finding for each thing the state wants on the paper, the usual names included."""
    return tuple(
        _content(case, need) for need in dict.fromkeys((ContentNeed.NAMES_BOTH, *case.rules.content))
    )


def _content(case: Case, need: ContentNeed) -> Finding:
    citation = case.rules.rests_on(Topic.ACCEPTANCE).citation
    say_need = partial(case.finding, Check.CONTENT, citation=citation)
    if need in needs.CONTENT_PRINTED:
        return say_need(Verdict.PASSES, needs.CONTENT_PRINTED[need], Topic.CONTENT)
    if need in needs.CONTENT_DONE_LATER:
        return say_need(Verdict.CAUTION, needs.CONTENT_DONE_LATER[need], Topic.CONTENT, stage=Stage.AFTER)
    path, there = _in_record(case)[need]
    if there:
        return say_need(Verdict.PASSES, needs.CONTENT_COMPLETE, Topic.CONTENT)
    return say_need(Verdict.ASK, needs.CONTENT_OPEN[need], Topic.CONTENT, path=path)


def _in_record(case: Case) -> dict[ContentNeed, tuple[str, bool]]:
    """Where each thing that somebody must say stands in the record, and whether it is there."""
    identity, patient, proxy = case.meeting.identity, case.meeting.patient, case.proxy
    named = identity.legal_name.strip()
    reachable = identity.birth_date and identity.address.strip() and patient.phone.strip()
    return {
        ContentNeed.NAMES_BOTH: ("identity/legal_name", bool(named and agent(case.meeting).name)),
        ContentNeed.PRINCIPAL_CONTACT: ("identity/address", bool(named and reachable)),
        ContentNeed.FEEDING_POWER: _power(case, Power.FEEDING),
        ContentNeed.LIFE_SUPPORT_POWER: _power(case, Power.LIFE_SUPPORT),
        ContentNeed.FEEDING_WISHES_KNOWN: ("proxy/feeding_known", proxy.feeding_known is Answer.YES),
    }


def _power(case: Case, power: Power) -> tuple[str, bool]:
    return f"proxy/powers/{power}", case.proxy.powers.get(power) in (Answer.YES, Answer.NO)


def express_powers(case: Case) -> tuple[Finding, ...]:
    """Return each power the state wants a word about that is still open, and each that it withholds."""
    say_power = partial(case.finding, Check.POWERS)
    still_open = [one for one in case.rules.express_powers if not _power(case, one)[1]]
    asks = [
        say_power(Verdict.ASK, needs.POWERS_OPEN[one], Topic.CONTENT, path=f"proxy/powers/{one}")
        for one in still_open
    ]
    withheld = [
        say_power(Verdict.CAUTION, needs.POWERS_WITHHELD[one], Topic.CONTENT)
        for one in case.rules.withheld_powers
    ]
    return (*asks, *withheld)


def own_form(case: Case) -> Finding:
    """Return whether the state demands its own form, or one much like it."""
    say_form = partial(case.finding, Check.FORM, form=case.rules.official_form or "")
    if own_form_wanted(case.rules):
        return say_form(Verdict.CAUTION, say.FORM_OFFICIAL, Topic.FORM, "statutory_form")
    return say_form(Verdict.PASSES, say.FORM_FREE, Topic.FORM, "statutory_form")


def notice(case: Case) -> Finding:
    """Return whether a printed notice must go with the form."""
    demanded = case.rules.mandatory_notice
    say_notice = partial(case.finding, Check.NOTICE, notice=case.rules.official_notice or "")
    if demanded:
        return say_notice(Verdict.CAUTION, say.NOTICE_NEEDED, Topic.NOTICE, "mandatory_notice")
    message = say.NOTICE_UNKNOWN if demanded is None else say.NOTICE_FREE
    verdict = Verdict.CAUTION if demanded is None else Verdict.PASSES
    return say_notice(verdict, message, Topic.NOTICE, "mandatory_notice")


def legal_check(case: Case) -> tuple[Finding, ...]:
    """Return whether the legal office has looked at a state whose rules are poorly established."""
    if case.rules.confidence is not Confidence.LOW:
        return ()
    done = case.proxy.legal_check is Answer.YES
    verdict, message = (Verdict.PASSES, say.LEGAL_CHECK_DONE) if done else (Verdict.ASK, say.LEGAL_CHECK_OPEN)
    return (case.finding(Check.LEGAL_CHECK, verdict, message, Topic.FORM, path="proxy/legal_check"),)
