"""The words in which a state's rules are written down, beside the relations and needs of the record."""

from enum import StrEnum


class NotaryRule(StrEnum):
    """The part a notary plays: on its own, instead of witnesses, beside them, or none."""

    REQUIRED = "required"
    ALTERNATIVE = "alternative"
    REQUIRED_WITH_WITNESSES = "required_with_witnesses"
    OPTIONAL = "optional"
    NONE = "none"


class FormRule(StrEnum):
    """Whether the state's own form must be used."""

    MANDATORY = "mandatory"
    SUBSTANTIALLY_SIMILAR = "substantially_similar"
    OPTIONAL = "optional"
    NONE = "none"


class Confidence(StrEnum):
    """How well a row is established, for its ``as_of`` year."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Topic(StrEnum):
    """What a citation is about."""

    WITNESSES = "witnesses"
    NOTARY = "notary"
    FACILITY = "facility"
    AGENT = "agent"
    ACCEPTANCE = "acceptance"
    AGE = "age"
    CONTENT = "content"
    FORM = "form"
    NOTICE = "notice"


class Part(StrEnum):
    """Whom a facility's bar can touch."""

    AGENT = "agent"
    WITNESS = "witness"


class ContentNeed(StrEnum):
    """What a state wants the paper to say, or wants done for it to count."""

    DATED = "dated"
    NAMES_BOTH = "names_both"
    PRINCIPAL_CONTACT = "principal_contact"
    SAYS_INTENT = "says_intent"
    SAYS_LIMITS = "says_limits"
    SAYS_START = "says_start"
    EXPRESS_DECISIONS = "express_decisions"
    DURABILITY = "durability"
    TITLE_WORDS = "title_words"
    FEEDING_POWER = "feeding_power"
    FEEDING_WISHES_KNOWN = "feeding_wishes_known"
    LIFE_SUPPORT_POWER = "life_support_power"
    TIME_AND_PLACE = "time_and_place"
    WITNESS_STATEMENT = "witness_statement"
    OFFICIAL_ACCEPTANCE = "official_acceptance"
    COPY_TO_AGENT = "copy_to_agent"
    COPY_IN_RECORD = "copy_in_record"


class Affirmation(StrEnum):
    """What a witness states above the signature."""

    SAW_SIGNING = "saw_signing"
    SOUND_MIND = "sound_mind"
    FREE_WILL = "free_will"
    OF_AGE = "of_age"
    KNOWS_SIGNER = "knows_signer"
    UNDERSTOOD = "understood"
    SAW_EACH_OTHER = "saw_each_other"
    UNDER_PENALTY = "under_penalty"
