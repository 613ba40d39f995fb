"""The guided questions for the paper, in order: where each answer goes, and by when it is needed."""

from datetime import date

from family_meeting.proxy import guide
from family_meeting.proxy.blocks import special_needs
from family_meeting.proxy.case import Case, case_of
from family_meeting.proxy.checks import facility_rule, may_be_notary
from family_meeting.proxy.findings import Stage, open_questions
from family_meeting.proxy.guide import Guide, ruled, wants_power
from family_meeting.proxy.journey import Journey, Stop, has
from family_meeting.proxy.vocabulary import ContentNeed
from family_meeting.record.codes_proxy import Power
from family_meeting.record.codes_proxy import ProxyQuestion as Q
from family_meeting.record.meeting import Meeting


def _power(power: Power, *needs: ContentNeed) -> Guide:
    return Guide((f"proxy/powers/{power}",), Stage.DRAFT, asked=wants_power(power, *needs))


def _notary_clear(meeting: Meeting, case: Case | None) -> bool:
    named = guide.notary_named(meeting, case)
    return named and case is not None and not open_questions(may_be_notary(case))


GUIDES: dict[Q, Guide] = {
    Q.STATE: Guide(("decider/state",), Stage.DRAFT, settled=lambda _, case: case is not None),
    Q.CARE_PLACE: Guide(("proxy/care_place",), Stage.DRAFT),
    Q.LEGAL_NAME: Guide(("identity/legal_name",), Stage.DRAFT),
    Q.BIRTH_DATE: Guide(("identity/birth_date",), Stage.DRAFT),
    Q.ADDRESS: Guide(("identity/address",)),
    Q.PHONE: Guide(("people/patient/phone",)),
    Q.LANGUAGE: Guide(("people/patient/spoken_language",)),
    Q.AGENT: Guide(("proxy/agent/person", "proxy/agent/name"), Stage.DRAFT, settled=guide.has_agent),
    Q.AGENT_CONTACT: Guide(
        ("proxy/agent/phone", "proxy/agent/address", "proxy/agent/other_phone", "proxy/agent/relationship"),
        asked=guide.has_agent,
        settled=guide.agent_reachable,
    ),
    Q.AGENT_YES: Guide(("proxy/agent/said_yes", "proxy/agent/asked"), asked=guide.has_agent),
    Q.AGENT_RELATIONS: Guide(
        ("proxy/agent/relations",),
        Stage.DRAFT,
        asked=guide.agent_barred,
        settled=guide.agent_cleared,
        after=(Q.CARE_PLACE, Q.AGENT),
    ),
    Q.ALTERNATES: Guide(("proxy/alternates",), settled=guide.has_alternate, after=(Q.AGENT,)),
    Q.ALTERNATES_YES: Guide(("proxy/alternates",), asked=guide.has_alternate, settled=guide.alternates_asked),
    Q.ALTERNATES_RELATIONS: Guide(
        ("proxy/alternates",),
        Stage.DRAFT,
        asked=guide.alternates_barred,
        settled=guide.alternates_cleared,
        after=(Q.CARE_PLACE,),
    ),
    Q.STARTS: Guide(("proxy/starts", "proxy/starts_words")),
    Q.SCOPE: Guide(("proxy/scope",)),
    Q.FEEDING: _power(Power.FEEDING, ContentNeed.FEEDING_POWER),
    Q.FEEDING_KNOWN: Guide(("proxy/feeding_known",), Stage.DRAFT, asked=guide.feeding_wishes_wanted),
    Q.LIFE_SUPPORT: _power(Power.LIFE_SUPPORT, ContentNeed.LIFE_SUPPORT_POWER),
    Q.FACILITY_ADMISSION: _power(Power.FACILITY_ADMISSION),
    Q.PREGNANCY: _power(Power.PREGNANCY),
    Q.LIMITS: Guide(("proxy/limits",), asked=guide.limits_wanted),
    Q.LEEWAY: Guide(("speaker/leeway",)),
    Q.INSTRUCTIONS: Guide(("proxy/instructions",)),
    Q.ENDS: Guide(("proxy/ends",)),
    Q.RECORDS: Guide(("proxy/records_now",)),
    Q.DONATION: Guide(("proxy/donation", "proxy/donation_words")),
    Q.TOLD: Guide(("speaker/informed",)),
    Q.NOT_TOLD: Guide(("speaker/not_involved",)),
    Q.COPIES: Guide(("proxy/copies_to", "proxy/copies_elsewhere")),
    Q.SIGNS_SELF: Guide(("proxy/signs_self", "proxy/signer_name"), Stage.DRAFT, settled=guide.hand_clear),
    Q.ROUTE: Guide(("proxy/route",), asked=guide.route_open),
    Q.WITNESSES: Guide(
        ("proxy/witnesses",), Stage.SIGNING, asked=guide.witnesses_wanted, settled=guide.witnesses_named
    ),
    Q.WITNESS_RELATIONS: Guide(
        ("proxy/witnesses",),
        Stage.SIGNING,
        asked=guide.witnesses_asked,
        settled=guide.witnesses_cleared,
        after=(Q.CARE_PLACE,),
    ),
    Q.NOTARY: Guide(
        ("proxy/notary/name", "proxy/notary/person", "proxy/notary/relations"),
        Stage.SIGNING,
        asked=guide.notary_wanted,
        settled=_notary_clear,
    ),
    Q.HELPERS: Guide(
        ("proxy/helpers",),
        Stage.SIGNING,
        asked=ruled(lambda case: bool(special_needs(case))),
        settled=ruled(lambda case: not open_questions(facility_rule(case))),
        after=(Q.CARE_PLACE,),
    ),
    Q.LEGAL_CHECK: Guide(
        ("proxy/legal_check", "proxy/legal_check_by"), Stage.DRAFT, asked=guide.barely_known
    ),
    Q.READ_BACK: Guide(("proxy/read_back",), Stage.DRAFT, after=(Q.LEGAL_NAME, Q.BIRTH_DATE, Q.AGENT)),
}


def proxy_journey(meeting: Meeting, on: date) -> Journey[Q]:
    """Return the way through the questions for this patient, under the rules of the state, on this day."""
    case = case_of(meeting, on)
    settled = {question: _settled(one, meeting, case) for question, one in GUIDES.items()}
    return Journey(
        tuple(
            Stop(
                question,
                one.paths,
                pause_path=f"proxy/pauses/{question}",
                answered=settled[question],
                pause=meeting.proxy.pauses.get(question),
                may_open=all(settled[first] for first in one.after),
                by=_needed_by(question, one, meeting, case),
            )
            for question, one in GUIDES.items()
            if one.asked is None or one.asked(meeting, case)
        )
    )


def _settled(one: Guide, meeting: Meeting, case: Case | None) -> bool:
    if one.settled:
        return one.settled(meeting, case)
    return any(has(meeting, path) for path in one.paths)


def _needed_by(question: Q, one: Guide, meeting: Meeting, case: Case | None) -> Stage | None:
    """Some states want address and phone on the paper; elsewhere they may stay open."""
    reach = question in (Q.ADDRESS, Q.PHONE) and guide.wants_principal_contact(meeting, case)
    return Stage.DRAFT if reach else one.by
