"""People as a document shows them. Nothing here is private: phones and flags have their own places."""

from dataclasses import dataclass, replace

from family_meeting.journey.voices import FAMILY_ROLES
from family_meeting.proxy import parties as on_form
from family_meeting.record.codes import Answer, Attendance, DocumentSeen, FormStatus, Kin, Leeway, Role
from family_meeting.record.meeting import Meeting
from family_meeting.record.part import Id
from family_meeting.record.people import PATIENT, Person
from family_meeting.record.wording import Words, typed


@dataclass(frozen=True)
class Someone:
    """A person's name and place. ``relationship`` is the family's own word and goes before ``kin``."""

    key: Id
    name: str
    role: Role
    relationship: str = ""
    kin: Kin | None = None
    child_of: Id | None = None
    partner_of: Id | None = None
    how: Attendance | None = None

    @property
    def is_patient(self) -> bool:
        """Whether this is the patient."""
        return self.key == PATIENT

    @property
    def is_family(self) -> bool:
        """Whether the meeting is for this person's voice: patient, relative or friend."""
        return self.role in FAMILY_ROLES

    @property
    def remote(self) -> bool:
        """Whether somebody whom we know by name takes part, but not in the room."""
        return bool(self.name) and self.how is Attendance.REMOTE


@dataclass(frozen=True)
class Appointed:
    """Who speaks for the patient, and how to reach that person."""

    person: Someone
    phone: str
    best_time: Words
    says_yes: Answer | None


@dataclass(frozen=True)
class Speakers:
    """Who speaks if the patient cannot, and how closely to follow the patient's wishes."""

    agent: Appointed | None
    alternate: Appointed | None
    leeway: Leeway | None
    form: FormStatus | None


def someone(meeting: Meeting, key: Id | None) -> Someone | None:
    """Return the person with this id; None for nobody, or for an id that the record no longer holds."""
    person = meeting.people.get(key or "")
    return None if person is None or key is None else _someone(key, person)


def the_patient(meeting: Meeting) -> Someone:
    """Return the patient, also when a damaged file left the entry out."""
    return _someone(PATIENT, meeting.patient)


def _someone(key: Id, person: Person) -> Someone:
    return Someone(
        key=key,
        name=person.name.strip(),
        role=person.role,
        relationship=person.relationship.strip(),
        kin=person.kin,
        child_of=person.child_of,
        partner_of=person.partner_of,
        how=person.attended,
    )


def everybody(meeting: Meeting) -> tuple[Someone, ...]:
    """Return all people of the meeting: the patient, then the family, then the others."""
    found = [_someone(key, person) for key, person in meeting.people.items()]
    return tuple(sorted(found, key=lambda one: (not one.is_patient, not one.is_family)))


def attending(meeting: Meeting, *ways: Attendance) -> tuple[Someone, ...]:
    """Return those who took part in one of these ways."""
    return tuple(one for one in everybody(meeting) if one.how in ways)


def appointed(meeting: Meeting, key: Id | None, says_yes: Answer | None, locale: str) -> Appointed | None:
    """Return somebody who speaks for the patient; None for nobody, or an id that is gone."""
    person = someone(meeting, key)
    if person is None:
        return None
    record = meeting.people[person.key]
    best_time = typed(meeting, f"people/{key}/best_time", record.best_time, locale)
    return Appointed(person, record.phone.strip(), best_time, says_yes)


def speakers(meeting: Meeting, locale: str) -> Speakers:
    """Return who was named in the room; else on a paper that the team has seen; else on the form begun."""
    said, paper = meeting.speaker, meeting.decider
    seen = paper.document is DocumentSeen.SEEN
    agent = said.agent or (paper.agent if seen else None)
    alternate = said.alternate or (paper.alternate if seen else None)
    return Speakers(
        agent=appointed(meeting, agent, said.agent_accepts, locale)
        or _on_form(meeting, on_form.agent(meeting), locale),
        alternate=appointed(meeting, alternate, said.alternate_accepts, locale)
        or next((_on_form(meeting, one, locale) for one in on_form.alternates(meeting)), None),
        leeway=said.leeway,
        form=said.form,
    )


def _on_form(meeting: Meeting, party: on_form.Party, locale: str) -> Appointed | None:
    """Return somebody whom the form names, who need not be one of the meeting's people."""
    if not party.named:
        return None
    known = meeting.people.get(party.person or "", Person())
    person = replace(
        _someone(party.person or party.path, known), name=party.name, relationship=party.relationship
    )
    best_time = typed(meeting, f"people/{party.person}/best_time", known.best_time, locale)
    return Appointed(person, party.phone, best_time, party.said_yes)
