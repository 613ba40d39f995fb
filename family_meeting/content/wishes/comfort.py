"""What eases the body."""

from functools import partial

from family_meeting.content.wishes.part import WishContent
from family_meeting.i18n.messages import family_text
from family_meeting.record.codes_wishes import WishQuestion, WishSection, WishTick

_question = partial(WishContent, section=WishSection.COMFORT)

COMFORT = (
    _question(
        WishQuestion.PAIN,
        prompt=family_text("Some pain drugs make people sleepy. Which matters more to you?"),
        hint=family_text("For example: awake when the children are here"),
        icon="healing",
        ticks=(WishTick.NO_PAIN_EVEN_SLEEPY, WishTick.AWAKE_EVEN_SORE, WishTick.BETWEEN),
    ),
    _question(
        WishQuestion.BREATH,
        prompt=family_text("What helps you when breath is short?"),
        hint=family_text("For example: cool air, and a calm voice"),
        icon="air",
        ticks=(WishTick.FAN_OR_WINDOW, WishTick.SITTING_UP, WishTick.SOMEONE_NEAR),
    ),
    _question(
        WishQuestion.MOUTH_SKIN,
        prompt=family_text("How should we care for your mouth and your skin?"),
        hint=family_text("For example: my own cream, with no scent"),
        icon="water_drop",
        ticks=(WishTick.WET_MOUTH, WishTick.WARM_WASH, WishTick.SKIN_CREAM),
    ),
    _question(
        WishQuestion.TOUCH,
        prompt=family_text("What kind of touch feels good to you?"),
        hint=family_text("For example: a hand on my arm, but ask first"),
        icon="handshake",
        ticks=(
            WishTick.HAND_HELD,
            WishTick.MASSAGE,
            WishTick.ASK_BEFORE_TOUCH,
            WishTick.LITTLE_TOUCH,
        ),
    ),
    _question(
        WishQuestion.WARMTH,
        prompt=family_text("Do you like to be warm or cool?"),
        hint=family_text("For example: wool socks, even in summer"),
        icon="thermostat",
        ticks=(WishTick.WARM, WishTick.COOL, WishTick.OWN_BLANKET),
    ),
    _question(
        WishQuestion.SOUND,
        prompt=family_text("What do you like to hear?"),
        hint=family_text("For example: old love songs, and birds"),
        icon="music_note",
        ticks=(WishTick.MUSIC, WishTick.READING, WishTick.TELEVISION, WishTick.QUIET),
    ),
    _question(
        WishQuestion.LIGHT_AIR,
        prompt=family_text("Which light, air and smells do you like?"),
        hint=family_text("For example: the curtain open, and mint"),
        icon="window",
        ticks=(
            WishTick.DAYLIGHT,
            WishTick.LOW_LIGHT,
            WishTick.FRESH_AIR,
            WishTick.NO_STRONG_SMELLS,
        ),
    ),
    _question(
        WishQuestion.FOOD,
        prompt=family_text("Which foods and drinks bring you joy?"),
        hint=family_text("For example: mango, and a sip of beer"),
        icon="restaurant",
        ticks=(WishTick.TASTES, WishTick.MEALS_TOGETHER, WishTick.NO_PUSHING, WishTick.FOOD_RULES),
    ),
    _question(
        WishQuestion.GROOMING,
        prompt=family_text("How do you like to look?"),
        hint=family_text("For example: a shave each day, my red scarf"),
        icon="content_cut",
        ticks=(WishTick.HAIR_AND_SHAVE, WishTick.OWN_CLOTHES, WishTick.NAILS_OR_MAKEUP),
    ),
)
