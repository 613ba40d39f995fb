"""Who is named and who signs, and what is known of how each is related to the patient."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from family_meeting.content.sentences import BLANK
from family_meeting.proxy.kinship import known_by_kin, spread
from family_meeting.proxy.names import Named, alike, name_of, same_as_named, signs_for
from family_meeting.record.codes import Answer, Role
from family_meeting.record.codes_proxy import CarePlace
from family_meeting.record.codes_relations import Relation
from family_meeting.record.meeting import Meeting
from family_meeting.record.people import PATIENT, Person
from family_meeting.record.proxy import Notary, Witness

OF_THE_PLACE = frozenset(
    {
        Relation.FACILITY_OPERATOR,
        Relation.FACILITY_EMPLOYEE,
        Relation.FACILITY_OPERATOR_RELATIVE,
        Relation.FACILITY_STAFF_RELATIVE,
    }
)
"""Relations that nobody has while the patient is at home."""

WORKED_OUT = frozenset(
    {Relation.PRINCIPAL, Relation.AGENT, Relation.ALTERNATE_AGENT, Relation.SIGNER_BY_PROXY}
)
"""Relations that follow from who is named where, and are asked only where two names are alike."""


@dataclass(frozen=True)
class Party:
    """``path`` is where the record names this person; ``known`` holds what needs no more asking."""

    path: str
    name: str
    person: str | None
    role: Role | None
    address: str
    phone: str
    relationship: str
    said_yes: Answer | None
    accepted_on: date | None
    known: Mapping[Relation, Answer]

    @property
    def called(self) -> str:
        """The name, or room for it."""
        return self.name or BLANK

    @property
    def named(self) -> bool:
        """Whether anybody is named here, if only as one of the meeting's people without a name."""
        return bool(self.name or self.person)

    def same_as(self, other: "Party") -> bool:
        """Whether both are one person, as far as the names tell."""
        if self.person and other.person:
            return self.person == other.person
        return alike(self.name, other.name)

    def answer(self, relation: Relation) -> Answer | None:
        """Return whether the relation holds; None where nobody has said."""
        return spread(self.known, relation)


def agent(meeting: Meeting) -> Party:
    """Return who is named as agent, also when nobody is yet."""
    return _party(meeting, "proxy/agent", meeting.proxy.agent)


def alternates(meeting: Meeting) -> tuple[Party, ...]:
    """Return the alternates in the order in which they act."""
    named = meeting.proxy.alternates.items()
    return tuple(_party(meeting, f"proxy/alternates/{key}", one) for key, one in named)


def witnesses(meeting: Meeting) -> dict[str, Party]:
    """Return everybody named as a witness, by id."""
    named = meeting.proxy.witnesses.items()
    return {key: _signing(meeting, f"proxy/witnesses/{key}", one) for key, one in named}


def named_witnesses(meeting: Meeting) -> list[Party]:
    """Return the witnesses about whom it is known who they are."""
    return [one for one in witnesses(meeting).values() if one.named]


def notary(meeting: Meeting) -> Party:
    """Return who is named as notary, also when nobody is yet."""
    return _signing(meeting, "proxy/notary", meeting.proxy.notary)


def _signing(meeting: Meeting, path: str, one: Witness | Notary) -> Party:
    party = _party(meeting, path, one)
    return replace(party, known={**party.known, **same_as_named(meeting, one)})


def _party(meeting: Meeting, path: str, one: Named) -> Party:
    person = meeting.people.get(one.person or "", Person())
    role = getattr(one, "role", None) or (person.role if one.person else None)
    return Party(
        path=path,
        name=name_of(meeting, one),
        person=one.person,
        role=role,
        address=getattr(one, "address", "").strip(),
        phone=(getattr(one, "phone", "") or person.phone).strip(),
        relationship=(getattr(one, "relationship", "") or person.relationship).strip(),
        said_yes=getattr(one, "said_yes", None),
        accepted_on=getattr(one, "accepted_on", None),
        known=_known(meeting, one, person, role),
    )


def _known(meeting: Meeting, one: Named, person: Person, role: Role | None) -> dict[Relation, Answer]:
    at_home = meeting.proxy.care_place is CarePlace.HOME
    known = dict.fromkeys(OF_THE_PLACE, Answer.NO) if at_home else {}
    known |= known_by_kin(person.kin, role) if one.person else {}
    known |= {key: said for key, said in one.relations.items() if said is not Answer.UNKNOWN}
    known[Relation.PRINCIPAL] = Answer.YES if one.person == PATIENT else Answer.NO
    if signs := signs_for(meeting, one):
        known[Relation.SIGNER_BY_PROXY] = signs
    return known | ({Relation.MINOR: Answer.YES} if person.minor else {})
