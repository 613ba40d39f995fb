"""Being treated as the person one is."""

from functools import partial

from family_meeting.content.wishes.part import WishContent
from family_meeting.i18n.messages import family_text
from family_meeting.record.codes_wishes import WishQuestion, WishSection, WishTick

_question = partial(WishContent, section=WishSection.MYSELF)

MYSELF = (
    _question(
        WishQuestion.NAME_USED,
        prompt=family_text("What should everyone here call you?"),
        hint=family_text("For example: Mrs. Tran, or just Lu"),
        icon="badge",
    ),
    _question(
        WishQuestion.COMPANY,
        prompt=family_text("Who do you like to have around you?"),
        hint=family_text("For example: my sister on Sundays, no crowds"),
        icon="group",
        ticks=(
            WishTick.FAMILY_ANY_TIME,
            WishTick.FRIENDS,
            WishTick.CHILDREN,
            WishTick.FEW_AT_A_TIME,
            WishTick.ONLY_THOSE_NAMED,
        ),
    ),
    _question(
        WishQuestion.ALONE,
        prompt=family_text("When is it good to have someone there, and when to be alone?"),
        hint=family_text("For example: someone near at night"),
        icon="nights_stay",
        ticks=(WishTick.NEVER_ALONE, WishTick.SOME_TIME_ALONE),
    ),
    _question(
        WishQuestion.PLACES,
        prompt=family_text("Where would you like to be cared for?"),
        hint=family_text("The first choice comes first."),
        icon="home",
    ),
    _question(
        WishQuestion.PETS,
        prompt=family_text("Is there an animal that should be near you?"),
        hint=family_text("For example: Bruno, at the foot of the bed"),
        icon="pets",
        ticks=(WishTick.PET_VISITS, WishTick.PET_NEAR, WishTick.PET_LOOKED_AFTER),
    ),
    _question(
        WishQuestion.FAITH,
        prompt=family_text("Which prayers, customs or holy days should we keep?"),
        hint=family_text("For example: the evening prayer, and no visits then"),
        icon="volunteer_activism",
        ticks=(
            WishTick.PRAYER,
            WishTick.FAITH_LEADER,
            WishTick.HOLY_TEXTS,
            WishTick.RITES,
            WishTick.NO_RELIGION,
        ),
    ),
    _question(
        WishQuestion.MODESTY,
        prompt=family_text("Who may wash you and help you dress?"),
        hint=family_text("For example: only women, and the door closed"),
        icon="checkroom",
        ticks=(
            WishTick.COVERED,
            WishTick.WOMEN_ONLY,
            WishTick.MEN_ONLY,
            WishTick.OWN_PEOPLE_WASH,
            WishTick.FEW_HANDS,
            WishTick.HEAD_COVERED,
        ),
    ),
    _question(
        WishQuestion.ROOM,
        prompt=family_text("What should be in the room with you?"),
        hint=family_text("For example: the photo from the lake"),
        icon="photo_frame",
        ticks=(WishTick.PHOTOS, WishTick.FAITH_THINGS, WishTick.FLOWERS, WishTick.PLAIN_ROOM),
    ),
    _question(
        WishQuestion.HUMOR,
        prompt=family_text("Do jokes do you good, or do you like it calm?"),
        hint=family_text("For example: tease me, as you always do"),
        icon="mood",
        ticks=(WishTick.JOKES, WishTick.CALM_VOICES),
    ),
    _question(
        WishQuestion.LANGUAGE_AROUND,
        prompt=family_text("Which language should people speak around you?"),
        hint=family_text("For example: Tagalog with me, slow English with doctors"),
        icon="translate",
        ticks=(WishTick.MY_LANGUAGE, WishTick.INTERPRETER, WishTick.TALK_TO_ME),
    ),
    _question(
        WishQuestion.NEVER,
        prompt=family_text("What should no one ever do?"),
        hint=family_text("For example: never talk about me as if I were not there"),
        icon="front_hand",
    ),
)
