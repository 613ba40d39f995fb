"""How a person stands to what a state bars: free of it, caught by it, or not asked yet."""

from collections.abc import Iterable

from family_meeting.proxy.case import LONG_TERM, Case
from family_meeting.proxy.parties import OF_THE_PLACE, WORKED_OUT, Party
from family_meeting.proxy.rules import Jurisdiction
from family_meeting.proxy.vocabulary import Part
from family_meeting.record.codes import Answer
from family_meeting.record.codes_proxy import CarePlace
from family_meeting.record.codes_relations import Relation

_AT_WORK = frozenset({Relation.PROVIDER_EMPLOYEE, Relation.FACILITY_EMPLOYEE, Relation.ANY_CARE_EMPLOYEE})


def bars(case: Case, part: Part) -> tuple[Relation, ...]:
    """Return what bars an agent or a witness of this patient, where the patient is now."""
    rules = case.rules
    listed = rules.agent_disqualified if part is Part.AGENT else rules.witness_disqualified
    elsewhere = _lifted(rules, part, case.place)
    return tuple(one for one in listed if not (elsewhere and one in OF_THE_PLACE))


def _lifted(rules: Jurisdiction, part: Part, place: CarePlace | None) -> bool:
    """Whether the bars of the place do not count, as the patient is known to be in another kind of one."""
    return part in rules.facility_bars_long_term_only and place not in (None, *LONG_TERM)


def caught(party: Party, relations: Iterable[Relation]) -> list[Relation]:
    """Return those of the relations that somebody is known to have."""
    return [one for one in relations if party.answer(one) is Answer.YES]


def unknown(party: Party, relations: Iterable[Relation]) -> list[Relation]:
    """Return the relations that nobody could say yes or no to so far."""
    return [one for one in relations if party.answer(one) not in (Answer.YES, Answer.NO)]


def place_matters(case: Case, part: Part, relation: Relation) -> bool:
    """Whether this bar counts in a nursing or care home alone, and nobody has said where the patient is."""
    return case.place is None and relation in OF_THE_PLACE and part in case.rules.facility_bars_long_term_only


def exempt(case: Case, party: Party, relation: Relation) -> bool | None:
    """Whether a witness's work lifts a bar of the workplace; None where the work is not known."""
    roles = case.rules.witness_exempt_roles
    if not roles or relation not in _AT_WORK:
        return False
    return party.role in roles if party.role else None


def excuses(rules: Jurisdiction, bar: Relation) -> tuple[Relation, ...]:
    """Return the relations that let somebody serve as agent in spite of ``bar``."""
    return tuple(
        dict.fromkeys(one for excuse in rules.agent_excuses if bar in excuse.bars for one in excuse.when)
    )


def questions_for_agent(rules: Jurisdiction, place: CarePlace | None = None) -> tuple[Relation, ...]:
    """Return what must be asked about an agent or alternate; what lifts a bar is asked only when it bars."""
    return _to_ask(rules.agent_disqualified, place, _lifted(rules, Part.AGENT, place))


def questions_for_witness(rules: Jurisdiction, place: CarePlace | None = None) -> tuple[Relation, ...]:
    """Return what must be asked about each witness, what only one of them must be free of included."""
    whole = (*rules.witness_disqualified, *rules.witness_at_least_one_free_of, *rules.witness_at_most_one)
    return _to_ask(whole, place, _lifted(rules, Part.WITNESS, place))


def questions_for_notary(rules: Jurisdiction) -> tuple[Relation, ...]:
    """Return what must be asked about the notary, wherever the patient is."""
    return _to_ask(rules.notary_disqualified, None, elsewhere=False)


def _to_ask(listed: Iterable[Relation], place: CarePlace | None, elsewhere: bool) -> tuple[Relation, ...]:
    left_out = OF_THE_PLACE if elsewhere or place is CarePlace.HOME else frozenset()
    return tuple(dict.fromkeys(one for one in listed if one not in WORKED_OUT | left_out))
