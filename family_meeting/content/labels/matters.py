"""Labels for the choices on the cards of "what matters most"."""

from family_meeting.i18n.messages import Message, family_context, family_text
from family_meeting.record.codes import Deciding, Goal, Leeway, Place, Told, TradeOff

GOAL: dict[Goal, Message] = {
    # Translators: this and the next eleven answer "what matters most to you?", said by the patient.
    Goal.HOME: family_text("Being at home"),
    Goal.MORE_TIME: family_text("Having more time"),
    # Translators: no pain, breathing with ease, rest.
    Goal.COMFORT: family_text("Being comfortable, without pain"),
    Goal.CLEAR_MIND: family_text("Having a clear mind"),
    Goal.SEE_SOMEONE: family_text("Seeing someone I love"),
    # Translators: a day such as a wedding, a birth, a feast.
    Goal.REACH_EVENT: family_text("Being there on a special day"),
    Goal.NOT_A_BURDEN: family_text("Not being a burden"),
    Goal.FAITH: family_text("Living my faith"),
    Goal.INDEPENDENCE: family_text("Doing things on my own"),
    # Translators: finishing something begun: a work, a letter, a talk with somebody.
    Goal.FINISH_SOMETHING: family_text("Finishing what I began"),
    Goal.KNOW_TRUTH: family_text("Knowing the truth"),
    # Translators: going on with treatments that might help.
    Goal.KEEP_TRYING: family_text("Trying every treatment"),
}

TRADE_OFF: dict[TradeOff, Message] = {
    # Translators: first of five steps on a scale from "as much time as we can get" to "comfort".
    TradeOff.ALL_THE_TIME: family_text("As much time as I can get, even if it is hard"),
    # Translators: second of five steps on that scale.
    TradeOff.MOSTLY_TIME: family_text("More time, but with some limits"),
    # Translators: third of five steps on that scale.
    TradeOff.IN_BETWEEN: family_text("Some hard things, if they may help"),
    # Translators: fourth of five steps on that scale.
    TradeOff.MOSTLY_COMFORT: family_text("Mostly comfort, and only small hard things"),
    # Translators: last of five steps on that scale.
    TradeOff.COMFORT_FIRST: family_text("Comfort first, even if time is shorter"),
    TradeOff.NOT_SURE: family_text("I do not know yet"),
    TradeOff.LATER: family_text("Ask me again later"),
}

DECIDING: dict[Deciding, Message] = {
    # Translators: how this family makes choices about care; "I" is the patient.
    Deciding.PATIENT_ALONE: family_text("I decide on my own"),
    # Translators: how this family makes choices about care; "we" is the patient and the family.
    Deciding.TOGETHER: family_text("We decide together"),
    # Translators: how this family makes choices about care.
    Deciding.AGENT: family_text("The person who speaks for me decides"),
    Deciding.NOT_SURE: family_text("I do not know yet"),
}

PLACE: dict[Place, Message] = {
    Place.HOME: family_context("place of care", "At home"),
    Place.RELATIVE_HOME: family_text("At the home of someone close"),
    # Translators: a nursing home or a home for older people.
    Place.FACILITY: family_text("In a nursing home"),
    Place.HOSPITAL: family_text("In the hospital"),
    # Translators: a small house with nurses, for people who are very ill. Not an orphanage or almshouse.
    Place.HOSPICE_HOUSE: family_text("In a hospice house"),
}

TOLD: dict[Told, Message] = {
    # Translators: how much the patient's people have been told about the illness.
    Told.NOTHING: family_context("what others know", "Nothing yet"),
    # Translators: how much the patient's people have been told about the illness.
    Told.A_LITTLE: family_context("what others know", "A little"),
    # Translators: how much the patient's people have been told about the illness.
    Told.MOST: family_context("what others know", "Most of it"),
    # Translators: how much the patient's people have been told about the illness.
    Told.EVERYTHING: family_context("what others know", "All of it"),
}

LEEWAY: dict[Leeway, Message] = {
    # Translators: how closely the health care agent keeps to what the patient said.
    Leeway.FOLLOW: family_text("Do what I said"),
    # Translators: how closely the health care agent keeps to what the patient said.
    Leeway.USE_AS_GUIDE: family_text("Use what I said as a guide"),
    # Translators: how closely the health care agent keeps to what the patient said.
    Leeway.AGENT_DECIDES: family_text("Do what seems best at the time"),
}
