"""What the record of wishes says of the one who speaks for the patient."""

from functools import partial

from family_meeting.content.wishes.part import WishContent
from family_meeting.i18n.messages import family_text
from family_meeting.record.codes_wishes import WishQuestion, WishSection

_question = partial(WishContent, section=WishSection.SPEAKER)

SPEAKER = (
    _question(
        WishQuestion.SPEAKER_NAMED,
        prompt=family_text("Who should speak for you if you cannot?"),
        hint=family_text("Someone who knows you, and who can stay calm."),
        icon="record_voice_over",
    ),
    _question(
        WishQuestion.SPEAKER_BACKUP,
        prompt=family_text("Who steps in if the first person cannot?"),
        hint=family_text("Someone you trust as much."),
        icon="group_add",
    ),
    _question(
        WishQuestion.SPEAKER_YES,
        prompt=family_text("Did they say yes?"),
        hint=family_text("If you have not asked yet, we can plan how."),
        icon="thumb_up",
    ),
    _question(
        WishQuestion.SPEAKER_LIMITS,
        prompt=family_text("Is there something they should not decide?"),
        hint=family_text("For example: do not sell the house for my care"),
        icon="fence",
    ),
    _question(
        WishQuestion.SPEAKER_LEEWAY,
        prompt=family_text("How closely should they keep to your words?"),
        hint=family_text("Things may come that no one thought of."),
        icon="straighten",
    ),
    _question(
        WishQuestion.SPEAKER_KNOWS,
        prompt=family_text("What should they always know about you?"),
        hint=family_text("For example: I say “fine” when I am not"),
        icon="lightbulb",
    ),
    _question(
        WishQuestion.SPEAKER_INCLUDE,
        prompt=family_text("Who else should be told, or be asked?"),
        hint=family_text("For example: both my sons, and my pastor"),
        icon="forum",
    ),
    _question(
        WishQuestion.SPEAKER_EXCLUDE,
        prompt=family_text("Who should not take part?"),
        hint=family_text("You need not say why."),
        icon="person_off",
    ),
)
