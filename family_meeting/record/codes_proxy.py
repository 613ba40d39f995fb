"""The choices of the paper that names who speaks for the patient, as codes."""

from enum import StrEnum


class Pause(StrEnum):
    """A real answer to a question that has no other answer today."""

    SKIP = "skip"
    NOT_SURE = "not_sure"
    LATER = "later"


class CarePlace(StrEnum):
    """Where the patient lives or gets care when the paper is signed, as state rules tell places apart."""

    HOME = "home"
    HOSPITAL = "hospital"
    NURSING_HOME = "nursing_home"
    CARE_HOME = "care_home"
    HOSPICE_HOUSE = "hospice_house"
    MENTAL_HEALTH = "mental_health"
    DEVELOPMENTAL = "developmental"


class Starts(StrEnum):
    """When the agent may begin to decide."""

    WHEN_UNABLE = "when_unable"
    RIGHT_AWAY = "right_away"
    OTHER = "other"


class Scope(StrEnum):
    """What the agent may decide."""

    EVERYTHING = "everything"
    WITH_LIMITS = "with_limits"


class Power(StrEnum):
    """A decision that some state wants to see granted, or refused, in so many words."""

    FEEDING = "feeding"
    LIFE_SUPPORT = "life_support"
    MENTAL_HEALTH = "mental_health"
    FACILITY_ADMISSION = "facility_admission"
    PREGNANCY = "pregnancy"


class Donation(StrEnum):
    """Organs and tissue after death."""

    YES = "yes"
    SOME = "some"
    NO = "no"
    AGENT_DECIDES = "agent_decides"
    NOT_NOW = "not_now"


class SigningRoute(StrEnum):
    """Who confirms the signature, where the state leaves a choice."""

    WITNESSES = "witnesses"
    NOTARY = "notary"


class SigningNeed(StrEnum):
    """Somebody, or something, that a state asks for beside ordinary witnesses and a notary."""

    OMBUDSMAN = "ombudsman"
    EXPLAINER = "explainer"
    FACILITY_WITNESS = "facility_witness"
    UNAFFILIATED_WITNESS = "unaffiliated_witness"
    CLINICIAN_WITNESS = "clinician_witness"
    COMPETENCY_CERTIFICATE = "competency_certificate"
    PHYSICIAN = "physician"


class ProxyStatus(StrEnum):
    """How far the paper has come."""

    NOT_STARTED = "not_started"
    DRAFT = "draft"
    READY_TO_SIGN = "ready_to_sign"
    SIGNED = "signed"
    COPY_IN_CHART = "copy_in_chart"
    REPLACED = "replaced"
    REVOKED = "revoked"


class ProxyQuestion(StrEnum):
    """The guided questions, in the order in which they are asked."""

    STATE = "state"
    CARE_PLACE = "care_place"
    LEGAL_NAME = "legal_name"
    BIRTH_DATE = "birth_date"
    ADDRESS = "address"
    PHONE = "phone"
    LANGUAGE = "language"
    AGENT = "agent"
    AGENT_CONTACT = "agent_contact"
    AGENT_YES = "agent_yes"
    AGENT_RELATIONS = "agent_relations"
    ALTERNATES = "alternates"
    ALTERNATES_YES = "alternates_yes"
    ALTERNATES_RELATIONS = "alternates_relations"
    STARTS = "starts"
    SCOPE = "scope"
    FEEDING = "feeding"
    FEEDING_KNOWN = "feeding_known"
    LIFE_SUPPORT = "life_support"
    FACILITY_ADMISSION = "facility_admission"
    PREGNANCY = "pregnancy"
    LIMITS = "limits"
    LEEWAY = "leeway"
    INSTRUCTIONS = "instructions"
    ENDS = "ends"
    RECORDS = "records"
    DONATION = "donation"
    TOLD = "told"
    NOT_TOLD = "not_told"
    COPIES = "copies"
    SIGNS_SELF = "signs_self"
    ROUTE = "route"
    WITNESSES = "witnesses"
    WITNESS_RELATIONS = "witness_relations"
    NOTARY = "notary"
    HELPERS = "helpers"
    LEGAL_CHECK = "legal_check"
    READ_BACK = "read_back"
