"""The parts of the paper that names who speaks, taken from the record and from the state's rules."""

from collections.abc import Iterable

from family_meeting.documents.view.form_parts import (
    Arrangements,
    Law,
    Named,
    Principal,
    Signature,
    Signed,
    Terms,
)
from family_meeting.proxy.blocks import Block, BlockKind
from family_meeting.proxy.case import Case
from family_meeting.proxy.parties import Party, agent, alternates, named_witnesses, notary, witnesses
from family_meeting.proxy.signing import SigningPlan
from family_meeting.proxy.vocabulary import ContentNeed, Topic
from family_meeting.record.codes_proxy import Power, ProxyStatus
from family_meeting.record.meeting import Meeting
from family_meeting.record.part import Id
from family_meeting.record.wording import typed

_WANTED_POWERS = {
    ContentNeed.FEEDING_POWER: Power.FEEDING,
    ContentNeed.LIFE_SUPPORT_POWER: Power.LIFE_SUPPORT,
}


def signed(meeting: Meeting) -> Signed | None:
    """Return the newest signing."""
    steps = [one for one in meeting.proxy.history if one.status is ProxyStatus.SIGNED]
    if not steps:
        return None
    known = witnesses(meeting)
    watched = tuple(known[key].name for key in steps[-1].witnesses if key in known)
    return Signed(steps[-1].on, steps[-1].place.strip(), watched, steps[-1].notarized)


def law(case: Case, plan: SigningPlan) -> Law:
    """Return what the state's rules put on the paper."""
    rules = case.rules
    accepts = ContentNeed.OFFICIAL_ACCEPTANCE in rules.content
    return Law(
        state=rules.name,
        title=plan.title,
        agent_title=plan.agent_title,
        official_form=rules.official_form or "",
        official_notice=rules.official_notice or "",
        acceptance_citation=rules.rests_on(Topic.ACCEPTANCE).citation if accepts else "",
        clauses=plan.clauses,
        withheld=rules.withheld_powers,
        one_free_of=plan.one_free_of,
        at_most_one=plan.at_most_one,
        uncertain=plan.uncertain,
    )


def principal(meeting: Meeting) -> Principal:
    """Return the patient as the paper names whoever signs it."""
    own, patient = meeting.identity, meeting.patient
    return Principal(
        name=own.legal_name.strip(),
        born=own.birth_date,
        address=own.address.strip(),
        phone=patient.phone.strip(),
        language=patient.spoken_language,
    )


def named(party: Party, other_phone: str = "") -> Named:
    """Return somebody whom the paper names, with all known phone numbers."""
    phones = tuple(one for one in (party.phone, other_phone.strip()) if one)
    return Named(party.name, party.relationship, party.address, phones, party.said_yes)


def back_ups(meeting: Meeting) -> tuple[Named, ...]:
    """Return the alternates in the order in which they act."""
    written = meeting.proxy.alternates.values()
    return tuple(
        named(party, one.other_phone) for party, one in zip(alternates(meeting), written, strict=True)
    )


def terms(meeting: Meeting, case: Case | None, locale: str) -> Terms:
    """Return what the patient wants of the one who speaks, and the powers that the paper must name."""
    proxy = meeting.proxy
    words = {
        name: typed(meeting, f"proxy/{name}", getattr(proxy, name), locale)
        for name in ("starts_words", "limits", "instructions", "ends", "donation_words")
    }
    return Terms(
        starts=proxy.starts,
        scope=proxy.scope,
        powers=tuple((one, proxy.powers.get(one)) for one in _powers(meeting, case)),
        feeding_known=proxy.feeding_known,
        feeding_known_wanted=case is not None and ContentNeed.FEEDING_WISHES_KNOWN in case.rules.content,
        leeway=meeting.speaker.leeway,
        records_now=proxy.records_now,
        donation=proxy.donation,
        **words,
    )


def _powers(meeting: Meeting, case: Case | None) -> Iterable[Power]:
    """Return the powers that the state wants named, and those that the patient named anyway."""
    rules = case.rules if case else None
    wanted = {*rules.express_powers, *(_WANTED_POWERS.get(one) for one in rules.content)} if rules else set()
    withheld = rules.withheld_powers if rules else ()
    return [one for one in Power if (one in wanted or one in meeting.proxy.powers) and one not in withheld]


def signatures(meeting: Meeting, blocks: Iterable[Block]) -> tuple[Signature, ...]:
    """Return room for each signature, with the address of who is to sign there."""
    return tuple(Signature(block, _address(meeting, block)) for block in blocks)


def _address(meeting: Meeting, block: Block) -> str:
    listed: dict[BlockKind, list[str]] = {
        BlockKind.SIGNER: [meeting.identity.address.strip()],
        BlockKind.WITNESS: [one.address for one in witnesses(meeting).values()],
        BlockKind.ACCEPTANCE: [one.address for one in (agent(meeting), *alternates(meeting))],
    }
    found = listed.get(block.kind, [])
    return found[block.number - 1] if block.number <= len(found) else ""


def arrangements(meeting: Meeting, locale: str) -> Arrangements:
    """Return what was settled about the signing and the copies."""
    proxy = meeting.proxy
    elsewhere = typed(meeting, "proxy/copies_elsewhere", proxy.copies_elsewhere, locale)
    return Arrangements(
        care_place=proxy.care_place,
        signs_self=proxy.signs_self,
        signer_name=proxy.signer_name.strip(),
        route=proxy.route,
        witnesses=tuple(map(named, named_witnesses(meeting))),
        notary=notary(meeting).name,
        helpers=tuple(one.name.strip() for one in proxy.helpers.values() if one.name.strip()),
        copies=_names(meeting, proxy.copies_to),
        copies_elsewhere=elsewhere,
        told=_names(meeting, meeting.speaker.informed),
    )


def _names(meeting: Meeting, keys: Iterable[Id]) -> tuple[str, ...]:
    people = (meeting.people.get(key) for key in keys)
    return tuple(one.name.strip() for one in people if one and one.name.strip())
