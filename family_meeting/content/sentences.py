"""Choices said as whole sentences, for paper and for reading back.

``{name}`` is the patient, ``{agent}`` the person who speaks for the patient, ``{person}`` anybody.
"""

from family_meeting.i18n.messages import Message, family_text
from family_meeting.record.codes import (
    Deciding,
    DecisionStatus,
    InformationPreference,
    Leeway,
    Place,
    Told,
    TradeOff,
)

BLANK = "________"
"""Stands for a name or a day that nobody has written yet: a word would have to agree with its sentence."""

TRADE_OFF: dict[TradeOff, Message] = {
    # Translators: how much the patient would go through for more time: first of five steps.
    TradeOff.ALL_THE_TIME: family_text("{name} wants as much time as possible, even if it is hard."),
    # Translators: second of five steps.
    TradeOff.MOSTLY_TIME: family_text("{name} would go through a lot for more time, but not everything."),
    # Translators: third of five steps.
    TradeOff.IN_BETWEEN: family_text("{name} would go through some hard things, if they may help."),
    # Translators: fourth of five steps.
    TradeOff.MOSTLY_COMFORT: family_text(
        "{name} wants comfort, and would go through only small hard things for more time."
    ),
    # Translators: last of five steps.
    TradeOff.COMFORT_FIRST: family_text("{name} wants comfort first, even if time is shorter."),
    TradeOff.NOT_SURE: family_text("{name} does not know yet how much to go through for more time."),
    TradeOff.LATER: family_text("{name} wants to think about this, and will tell us later."),
}

LEEWAY: dict[Leeway, Message] = {
    # Translators: agent is the person who makes health care choices when the patient cannot.
    Leeway.FOLLOW: family_text("{agent} should do what {name} said, as closely as possible."),
    # Translators: agent is the person who makes health care choices when the patient cannot.
    Leeway.USE_AS_GUIDE: family_text(
        "{agent} should use what {name} said as a guide, and may choose another way if it seems better."
    ),
    # Translators: agent is the person who makes health care choices when the patient cannot.
    Leeway.AGENT_DECIDES: family_text(
        "{agent} may choose what seems best at the time, even if {name} said something else."
    ),
}

DECIDING: dict[Deciding, Message] = {
    Deciding.PATIENT_ALONE: family_text("{name} makes the choices."),
    Deciding.TOGETHER: family_text("{name} makes choices with the family."),
    # Translators: the patient leaves choices to the health care agent.
    Deciding.AGENT: family_text("{name} wants the person who speaks for {name} to make the choices."),
    Deciding.NOT_SURE: family_text("{name} does not know yet how choices should be made."),
}

PLACE: dict[Place, Message] = {
    Place.HOME: family_text("{name} would like to be cared for at home."),
    Place.RELATIVE_HOME: family_text("{name} would like to be cared for at the home of someone close."),
    Place.FACILITY: family_text("{name} would like to be cared for in a nursing home."),
    Place.HOSPITAL: family_text("{name} would like to be cared for in the hospital."),
    # Translators: a small house with nurses, for people who are very ill. Not an orphanage or almshouse.
    Place.HOSPICE_HOUSE: family_text("{name} would like to be cared for in a hospice house."),
}

NEXT_PLACE: dict[Place, Message] = {
    Place.HOME: family_text("If that cannot be, {name} would like to be at home."),
    Place.RELATIVE_HOME: family_text(
        "If that cannot be, {name} would like to be at the home of someone close."
    ),
    Place.FACILITY: family_text("If that cannot be, {name} would like to be in a nursing home."),
    Place.HOSPITAL: family_text("If that cannot be, {name} would like to be in the hospital."),
    # Translators: a small house with nurses, for people who are very ill. Not an orphanage or almshouse.
    Place.HOSPICE_HOUSE: family_text("If that cannot be, {name} would like to be in a hospice house."),
}
"""The second choice, and each one after it."""

TOLD: dict[Told, Message] = {
    Told.NOTHING: family_text("{name} has not told the family about the illness yet."),
    Told.A_LITTLE: family_text("{name} has told the family a little about the illness."),
    Told.MOST: family_text("{name} has told the family most of it."),
    Told.EVERYTHING: family_text("{name} has told the family all of it."),
}

INFORMATION: dict[InformationPreference, Message] = {
    InformationPreference.ALL: family_text("{name} wants to hear all the details."),
    InformationPreference.BIG_PICTURE: family_text("{name} wants to hear only the main points."),
    InformationPreference.SOMEONE_ELSE: family_text("{name} wants someone else to hear the news."),
}

DECISION_STATUS: dict[DecisionStatus, Message] = {
    DecisionStatus.DECIDED: family_text("We decided this."),
    DecisionStatus.LEANING: family_text("We are close to a choice, but not there yet."),
    DecisionStatus.NEED_TIME: family_text("We need more time to think about this."),
    DecisionStatus.NOT_TODAY: family_text("We left this for another day."),
}
