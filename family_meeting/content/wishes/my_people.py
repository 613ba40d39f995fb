"""Words for those one loves, and what should happen after death."""

from functools import partial

from family_meeting.content.wishes.part import WishContent
from family_meeting.i18n.messages import family_text
from family_meeting.record.codes_wishes import WishQuestion, WishSection, WishTick

_question = partial(WishContent, section=WishSection.MY_PEOPLE)

MY_PEOPLE = (
    _question(
        WishQuestion.THANKS,
        prompt=family_text("Whom would you like to thank, and for what?"),
        hint=family_text("For example: my brother, for all the drives"),
        icon="favorite",
    ),
    _question(
        WishQuestion.SORRY,
        prompt=family_text("Is there something you want to say sorry for?"),
        hint=family_text("For example: for the years I did not call"),
        icon="sms",
    ),
    _question(
        WishQuestion.FORGIVE,
        prompt=family_text("Is there someone you want to forgive?"),
        hint=family_text("For example: my father. It was long ago"),
        icon="spa",
    ),
    _question(
        WishQuestion.STORIES,
        prompt=family_text("Which stories should not be lost?"),
        hint=family_text("For example: how we came here with one bag"),
        icon="menu_book",
    ),
    _question(
        WishQuestion.EACH_OTHER,
        prompt=family_text("How do you hope your people will treat each other?"),
        hint=family_text("For example: eat together once a month"),
        icon="diversity_1",
    ),
    _question(
        WishQuestion.REMEMBERED,
        prompt=family_text("How would you like to be remembered?"),
        hint=family_text("For example: for my garden and my bad jokes"),
        icon="local_florist",
    ),
    _question(
        WishQuestion.AFTER_DEATH,
        prompt=family_text("After death, what should happen with your body, and how soon?"),
        hint=family_text("For example: washed by my family, the same day"),
        icon="nature_people",
        ticks=(
            WishTick.RITES_SOON,
            WishTick.NOT_LEFT_ALONE,
            WishTick.BURIAL,
            WishTick.CREMATION,
            WishTick.DONATE_ORGANS,
            WishTick.DONATE_BODY,
            WishTick.NO_DONATION,
            WishTick.PEOPLE_DECIDE,
        ),
    ),
    _question(
        WishQuestion.WHO_TO_CALL,
        prompt=family_text("Who should be called first?"),
        hint=family_text("For example: my cousin Rosa, even at night"),
        icon="call",
    ),
    _question(
        WishQuestion.LETTERS,
        prompt=family_text("Are there letters or gifts for someone?"),
        hint=family_text("For example: the ring in the blue box, for Ana"),
        icon="mail",
    ),
    _question(
        WishQuestion.DIGITAL,
        prompt=family_text("What should happen with your phone and your photos?"),
        hint=family_text("For example: my niece knows how to save them"),
        icon="smartphone",
        ticks=(WishTick.SAVE_PHOTOS, WishTick.CLOSE_ACCOUNTS),
    ),
)
