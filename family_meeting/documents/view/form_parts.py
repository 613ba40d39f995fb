"""What the paper that names who speaks is made of, beside the sentences of the law."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from family_meeting.proxy.blocks import Block
from family_meeting.record.codes import Answer, Leeway
from family_meeting.record.codes_proxy import CarePlace, Donation, Power, Scope, SigningRoute, Starts
from family_meeting.record.codes_relations import Relation
from family_meeting.record.wording import Words


class Purpose(StrEnum):
    """What the paper is good for: to be signed, to fill in the state's own form, or not yet for either."""

    APPOINTMENT = "appointment"
    WORKSHEET = "worksheet"
    STATE_OPEN = "state_open"
    NOTHING_TO_SIGN = "nothing_to_sign"


class Standing(StrEnum):
    """Whether the record says that the paper was signed by hand, and that it still counts."""

    UNSIGNED = "unsigned"
    SIGNED = "signed"
    NO_LONGER = "no_longer"


@dataclass(frozen=True)
class Named:
    """Somebody named on the paper. ``relationship`` is the family's own word."""

    name: str = ""
    relationship: str = ""
    address: str = ""
    phones: tuple[str, ...] = ()
    said_yes: Answer | None = None


@dataclass(frozen=True)
class Principal:
    """The patient as the law knows the patient."""

    name: str
    born: date | None
    address: str
    phone: str
    language: str


@dataclass(frozen=True)
class Terms:
    """What the agent may do. A power without an answer is one that the state wants a word about."""

    starts: Starts | None
    starts_words: Words
    scope: Scope | None
    limits: Words
    powers: tuple[tuple[Power, Answer | None], ...]
    feeding_known: Answer | None
    feeding_known_wanted: bool
    leeway: Leeway | None
    instructions: Words
    ends: Words
    records_now: Answer | None
    donation: Donation | None
    donation_words: Words


@dataclass(frozen=True)
class Law:
    """What the state puts on the paper. The English words are the law's own and are never translated."""

    state: str = ""
    title: str = ""
    agent_title: str = ""
    official_form: str = ""
    official_notice: str = ""
    acceptance_citation: str = ""
    clauses: tuple[str, ...] = ()
    withheld: tuple[Power, ...] = ()
    one_free_of: tuple[Relation, ...] = ()
    at_most_one: tuple[Relation, ...] = ()
    uncertain: bool = False


@dataclass(frozen=True)
class Signature:
    """Room for one signature, with what is known of the one who signs."""

    block: Block
    address: str = ""


@dataclass(frozen=True)
class Signed:
    """The day on which people signed by hand, and who they were."""

    on: date | None
    place: str
    witnesses: tuple[str, ...]
    notarized: bool


@dataclass(frozen=True)
class Arrangements:
    """How the signing is planned, for the worksheet. ``helpers`` are those whom the state asks for."""

    care_place: CarePlace | None
    signs_self: Answer | None
    signer_name: str
    route: SigningRoute | None
    witnesses: tuple[Named, ...]
    notary: str
    helpers: tuple[str, ...]
    copies: tuple[str, ...]
    copies_elsewhere: Words
    told: tuple[str, ...]
