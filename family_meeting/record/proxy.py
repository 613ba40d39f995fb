"""The paper that names who speaks for the patient: what goes on it, who signs, how far it has come.

What other parts of the record already hold stays there: the principal in ``identity`` and in the
patient's own entry, the state and a paper that exists elsewhere in ``decider``, the leeway and who
should or should not be told in ``speaker``.
"""

from datetime import date

from family_meeting.record.codes import Answer, Role
from family_meeting.record.codes_proxy import (
    CarePlace,
    Donation,
    Pause,
    Power,
    ProxyQuestion,
    ProxyStatus,
    Scope,
    SigningNeed,
    SigningRoute,
    Starts,
)
from family_meeting.record.codes_relations import Relation
from family_meeting.record.part import Id, Part, Text

Relations = dict[Relation, Answer]


class Chosen(Part):
    """Somebody named as agent or alternate: one of the meeting's people, or somebody else.

    What is written here goes before what the person's own entry says.
    """

    person: Id | None = None
    name: Text = ""
    address: Text = ""
    phone: Text = ""
    other_phone: Text = ""
    relationship: Text = ""
    asked: Answer | None = None
    said_yes: Answer | None = None
    relations: Relations = {}
    accepted_on: date | None = None


class Witness(Part):
    """Somebody who is to watch the signing, or did. ``serves_as``: the special needs this person meets."""

    person: Id | None = None
    name: Text = ""
    address: Text = ""
    phone: Text = ""
    role: Role | None = None
    relations: Relations = {}
    serves_as: list[SigningNeed] = []


class Notary(Part):
    person: Id | None = None
    name: Text = ""
    relations: Relations = {}
    on: date | None = None


class Helper(Part):
    """Who meets a special need of the state, such as the ombudsman of a nursing home."""

    name: Text = ""
    title: Text = ""
    phone: Text = ""
    on: date | None = None


class Milestone(Part):
    """One step in the life of the paper. ``place`` and ``witnesses`` belong to the day of signing."""

    status: ProxyStatus
    on: date | None = None
    place: Text = ""
    witnesses: list[Id] = []
    notarized: bool = False
    note: Text = ""


class ProxyAppointment(Part):
    """``alternates`` act in the order in which they stand. ``history`` ends with the present status."""

    care_place: CarePlace | None = None
    agent: Chosen = Chosen()
    alternates: dict[Id, Chosen] = {}
    starts: Starts | None = None
    starts_words: Text = ""
    ends: Text = ""
    scope: Scope | None = None
    powers: dict[Power, Answer] = {}
    feeding_known: Answer | None = None
    limits: Text = ""
    instructions: Text = ""
    records_now: Answer | None = None
    donation: Donation | None = None
    donation_words: Text = ""
    copies_to: list[Id] = []
    copies_elsewhere: Text = ""
    signs_self: Answer | None = None
    signer_name: Text = ""
    route: SigningRoute | None = None
    witnesses: dict[Id, Witness] = {}
    notary: Notary = Notary()
    helpers: dict[SigningNeed, Helper] = {}
    legal_check: Answer | None = None
    legal_check_by: Text = ""
    read_back: bool = False
    pauses: dict[ProxyQuestion, Pause] = {}
    history: list[Milestone] = []

    @property
    def status(self) -> ProxyStatus:
        """How far the paper has come, by its newest milestone."""
        return self.history[-1].status if self.history else ProxyStatus.NOT_STARTED
