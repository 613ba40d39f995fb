"""What follows from who is named where: the same person, a namesake, or the one who signs for another."""

from family_meeting.record.codes import Answer
from family_meeting.record.codes_relations import Relation
from family_meeting.record.meeting import Meeting
from family_meeting.record.people import PATIENT
from family_meeting.record.proxy import Chosen, Notary, Witness

Named = Chosen | Witness | Notary


def name_of(meeting: Meeting, one: Named) -> str:
    """Return the name as written on the paper, or as the person is called in the meeting; "" for none."""
    if one.name.strip():
        return one.name.strip()
    if one.person == PATIENT:
        return (meeting.identity.legal_name or meeting.patient.name).strip()
    person = meeting.people.get(one.person or "")
    return person.name.strip() if person else ""


def same_as_named(meeting: Meeting, one: Witness | Notary) -> dict[Relation, Answer]:
    """Return whether somebody who signs is the agent or a back-up, as far as the names tell."""
    proxy = meeting.proxy
    found = {
        Relation.AGENT: _among(meeting, one, [proxy.agent], one.relations.get(Relation.AGENT)),
        Relation.ALTERNATE_AGENT: _among(
            meeting, one, list(proxy.alternates.values()), one.relations.get(Relation.ALTERNATE_AGENT)
        ),
    }
    return {relation: answer for relation, answer in found.items() if answer}


def _among(
    meeting: Meeting, one: Witness | Notary, named: list[Chosen], said: Answer | None
) -> Answer | None:
    """Two names alike may be father and son, so that is asked; the same person is the same."""
    if one.person and any(one.person == other.person for other in named):
        return Answer.YES
    namesake = any(alike(name_of(meeting, one), name_of(meeting, other)) for other in named)
    apart = one.person and all(other.person for other in named)
    return said if namesake and not apart else Answer.NO


def signs_for(meeting: Meeting, one: Named) -> Answer | None:
    """Return whether this is the hand that signs for the patient; None for a namesake not asked yet."""
    proxy = meeting.proxy
    if proxy.signs_self is Answer.YES or not alike(name_of(meeting, one), proxy.signer_name):
        return Answer.NO
    return one.relations.get(Relation.SIGNER_BY_PROXY)


def alike(one: str, other: str) -> bool:
    """Whether two names read the same, whatever their spaces and capitals; no name is like no name."""
    mine, theirs = one.casefold().split(), other.casefold().split()
    return bool(mine) and mine == theirs
