"""What is said, kindly, when two answers seem to pull apart. Both may be true, and both may stay."""

from family_meeting.i18n.messages import Message, family_text
from family_meeting.record.codes_wishes import Clash

# Translators: this follows each of the sentences below.
BOTH_MAY_STAY = family_text("Both can be true. Do you want to say more, or leave it as it is?")

CLASHES: dict[Clash, Message] = {
    Clash.COMFORT_BUT_TREATMENT: family_text(
        "You chose ease in each hard time. You also said you would want this: {treatment}."
    ),
    Clash.EVERYTHING_BUT_NOT_THIS: family_text(
        "You said to try everything. You also said you would not want this: {treatment}."
    ),
    Clash.SPEAKER_DECIDES_NOT_NAMED: family_text(
        "You leave some choices to the one who speaks for you. That person is not named yet."
    ),
    Clash.SPEAKER_DECIDES_BUT_FOLLOW: family_text(
        "You leave some choices to the one who speaks for you. You also said to do just what you said."
    ),
    Clash.HOME_BUT_HOSPITAL: family_text(
        "You would like to be cared for at home. You also said you would want to go back to the hospital."
    ),
    Clash.COMFORT_FIRST_BUT_EVERYTHING: family_text(
        "You put comfort first. You also said to try everything if death is near."
    ),
    Clash.ALL_THE_TIME_BUT_COMFORT: family_text(
        "You want as much time as you can get. You also chose ease, with no more tries, in each hard time."
    ),
    Clash.AWAKE_AND_NO_PAIN: family_text(
        "You want no pain, even if you sleep more. You also want to be awake, even with some pain."
    ),
    Clash.COMPANY_AND_FEW: family_text(
        "You want someone with you at all times. You also want some time to yourself."
    ),
    Clash.PRAYER_AND_NO_RELIGION: family_text(
        "You want no religion. You also ticked something that belongs to a faith."
    ),
    Clash.MUSIC_AND_QUIET: family_text("You like it quiet. You also like to hear something."),
    Clash.BURIAL_AND_CREMATION: family_text("You ticked both: to be buried, and to be cremated."),
    Clash.DONATE_AND_NOT: family_text(
        "In one place you want to give organs or tissue. In another place you do not."
    ),
    Clash.DONATE_BODY_AND_SOON: family_text(
        "You want rites within hours. You also want to give your body to a school, and then it leaves soon."
    ),
    Clash.OWN_SITUATION_UNSAID: family_text(
        "You chose what to do at another time that you think of. We do not know yet what time that is."
    ),
}
