"""The shape of a glossary entry, and the words it may be about."""

from dataclasses import dataclass
from enum import StrEnum

from family_meeting.i18n.messages import Message


class Word(StrEnum):
    HEALTH_CARE_AGENT = "health_care_agent"
    BACK_UP_AGENT = "back_up_agent"
    HEALTH_CARE_PROXY = "health_care_proxy"
    ADVANCE_DIRECTIVE = "advance_directive"
    LIVING_WILL = "living_will"
    PORTABLE_ORDER = "portable_order"
    WITNESS = "witness"
    NOTARY = "notary"
    GUARDIAN = "guardian"
    PALLIATIVE_CARE = "palliative_care"
    HOSPICE = "hospice"
    COMFORT_CARE = "comfort_care"
    LIFE_SUPPORT = "life_support"
    BREATHING_MACHINE = "breathing_machine"
    CPR = "cpr"
    DNR = "dnr"
    FEEDING_TUBE = "feeding_tube"
    DIALYSIS = "dialysis"
    TRIAL = "trial"
    INTENSIVE_CARE = "intensive_care"
    DISCHARGE = "discharge"


@dataclass(frozen=True)
class Entry:
    """``seen_as`` finds the word in English text, whatever its case."""

    word: Word
    term: Message
    meaning: Message
    seen_as: str
