"""Labels for the wishes record: its sections, the choices about treatments, and what can be ticked."""

from family_meeting.i18n.messages import Message, family_context, family_text
from family_meeting.record.codes_wishes import (
    Situation,
    SituationChoice,
    Treatment,
    TreatmentLeaning,
    WishQuestion,
    WishSection,
    WishTick,
)

SECTION: dict[WishSection, Message] = {
    WishSection.MYSELF: family_text("What makes me feel like me"),
    WishSection.COMFORT: family_text("Ease for my body"),
    WishSection.MY_PEOPLE: family_text("Words for my people"),
    WishSection.TREATMENTS: family_text("When treatments help, and when they stop helping"),
    WishSection.SPEAKER: family_text("The one who speaks for me"),
}

SITUATION: dict[Situation, Message] = {
    Situation.DEATH_NEAR: family_text("If death is near"),
    Situation.NOT_WAKING: family_text("If I would not wake up"),
    Situation.MIND_CHANGED: family_text("If my mind is hurt for good"),
    Situation.OWN: family_text("Another time that I think of"),
}

SITUATION_CHOICE: dict[SituationChoice, Message] = {
    # Translators: what care should do for the patient in a certain state of health.
    SituationChoice.TRY_EVERYTHING: family_text("Try everything that may help"),
    # Translators: what care should do for the patient in a certain state of health.
    SituationChoice.TRY_A_WHILE: family_text("Try for a while, and stop if I get no better"),
    # Translators: what care should do for the patient in a certain state of health.
    SituationChoice.COMFORT: family_text("Keep me at ease and free of pain"),
    # Translators: what care should do for the patient in a certain state of health.
    SituationChoice.SPEAKER_DECIDES: family_context("situation", "The one who speaks for me decides"),
}

TREATMENT: dict[Treatment, Message] = {
    Treatment.BREATHING_MACHINE: family_text("Breathing machine"),
    # Translators: the team tries to start a heart that has stopped (CPR).
    Treatment.HEART_RESTART: family_text("Starting the heart again"),
    Treatment.FEEDING_TUBE: family_text("Feeding tube"),
    # Translators: a machine that does the work of the kidneys.
    Treatment.DIALYSIS: family_text("Dialysis"),
    # Translators: a transfusion.
    Treatment.TRANSFUSION: family_text("Blood from a donor"),
    # Translators: antibiotics.
    Treatment.ANTIBIOTICS: family_text("Drugs against infection"),
    Treatment.HOSPITAL: family_text("Going back to the hospital"),
}

QUESTION: dict[WishQuestion, Message] = {
    **{WishQuestion(one.value): text for one, text in SITUATION.items()},
    **{WishQuestion(one.value): text for one, text in TREATMENT.items()},
}
"""Headings of the questions that are asked in the same words for several things."""

TREATMENT_LEANING: dict[TreatmentLeaning, Message] = {
    # Translators: how the patient feels about one treatment.
    TreatmentLeaning.WANT: family_text("I would want this"),
    # Translators: how the patient feels about one treatment.
    TreatmentLeaning.TRY_A_WHILE: family_text("Try it for a while, and stop if it does not help"),
    # Translators: how the patient feels about one treatment.
    TreatmentLeaning.DO_NOT_WANT: family_text("I would not want this"),
    # Translators: how the patient feels about one treatment.
    TreatmentLeaning.SPEAKER_DECIDES: family_context("treatment", "The one who speaks for me decides"),
}

# Translators: each of these can be ticked beside the patient's own words. "I" is the patient.
TICK: dict[WishTick, Message] = {
    WishTick.FAMILY_ANY_TIME: family_text("Family, day or night"),
    WishTick.FRIENDS: family_text("Friends too"),
    WishTick.CHILDREN: family_text("Children are welcome"),
    WishTick.FEW_AT_A_TIME: family_text("Only a few at a time"),
    WishTick.ONLY_THOSE_NAMED: family_text("Only people I name"),
    WishTick.NEVER_ALONE: family_text("Someone with me at all times"),
    WishTick.SOME_TIME_ALONE: family_text("Some time to myself each day"),
    WishTick.PET_VISITS: family_text("Visits from my pet"),
    WishTick.PET_NEAR: family_text("My pet beside me"),
    WishTick.PET_LOOKED_AFTER: family_text("To know my pet has a home"),
    WishTick.PRAYER: family_text("Prayer with me"),
    # Translators: a priest, imam, rabbi, monk, elder and so on.
    WishTick.FAITH_LEADER: family_text("A visit from my faith leader"),
    WishTick.HOLY_TEXTS: family_text("Holy words read to me"),
    WishTick.RITES: family_text("The rites of my faith"),
    WishTick.NO_RELIGION: family_text("No religion, please"),
    WishTick.COVERED: family_text("My body kept covered"),
    WishTick.WOMEN_ONLY: family_text("Only women wash me"),
    WishTick.MEN_ONLY: family_text("Only men wash me"),
    WishTick.OWN_PEOPLE_WASH: family_text("My own people may wash me"),
    WishTick.FEW_HANDS: family_text("The same few helpers"),
    WishTick.HEAD_COVERED: family_text("My head kept covered"),
    WishTick.PHOTOS: family_text("Photos where I can see them"),
    WishTick.FAITH_THINGS: family_text("Things of my faith"),
    WishTick.FLOWERS: family_text("Flowers or plants"),
    WishTick.PLAIN_ROOM: family_text("A plain, tidy room"),
    WishTick.JOKES: family_text("Joke with me"),
    WishTick.CALM_VOICES: family_text("Calm voices"),
    WishTick.MY_LANGUAGE: family_text("My own language around me"),
    WishTick.INTERPRETER: family_text("An interpreter for all care talk"),
    WishTick.TALK_TO_ME: family_text("Talk to me, even if I seem asleep"),
    WishTick.NO_PAIN_EVEN_SLEEPY: family_text("No pain, even if I sleep more"),
    WishTick.AWAKE_EVEN_SORE: family_text("Awake, even with some pain"),
    WishTick.BETWEEN: family_text("Something in between"),
    WishTick.FAN_OR_WINDOW: family_text("A fan, or the window open"),
    WishTick.SITTING_UP: family_text("Sitting up with pillows"),
    WishTick.SOMEONE_NEAR: family_text("Someone who stays with me"),
    WishTick.WET_MOUTH: family_text("Sips, ice or a wet swab for my mouth"),
    WishTick.WARM_WASH: family_text("A wash with warm water"),
    WishTick.SKIN_CREAM: family_text("Cream for dry skin"),
    WishTick.HAND_HELD: family_text("A hand in mine"),
    WishTick.MASSAGE: family_text("Rubbing my back or feet"),
    WishTick.ASK_BEFORE_TOUCH: family_text("Ask before you touch me"),
    WishTick.LITTLE_TOUCH: family_text("As little touch as can be"),
    WishTick.WARM: family_text("Warm"),
    WishTick.COOL: family_text("Cool"),
    WishTick.OWN_BLANKET: family_text("My own blanket or pillow"),
    WishTick.MUSIC: family_text("Music"),
    WishTick.READING: family_text("Someone who reads to me"),
    WishTick.TELEVISION: family_text("Radio or television"),
    WishTick.QUIET: family_text("Quiet"),
    WishTick.DAYLIGHT: family_text("Daylight"),
    WishTick.LOW_LIGHT: family_text("Soft light"),
    WishTick.FRESH_AIR: family_text("Fresh air"),
    WishTick.NO_STRONG_SMELLS: family_text("No strong smells"),
    WishTick.TASTES: family_text("Small tastes of what I love"),
    WishTick.MEALS_TOGETHER: family_text("Meals with others"),
    WishTick.NO_PUSHING: family_text("No one should press me to eat"),
    # Translators: for example halal, kosher, no meat, fasting days.
    WishTick.FOOD_RULES: family_text("The food rules I live by"),
    WishTick.HAIR_AND_SHAVE: family_text("My hair done, or a shave"),
    WishTick.OWN_CLOTHES: family_text("My own clothes"),
    WishTick.NAILS_OR_MAKEUP: family_text("My nails or makeup done"),
    WishTick.BURIAL: family_text("To be buried"),
    WishTick.CREMATION: family_text("To be cremated"),
    WishTick.DONATE_ORGANS: family_text("To give organs or tissue"),
    WishTick.DONATE_BODY: family_text("To give my body to a medical school"),
    WishTick.NO_DONATION: family_text("To give no part of my body"),
    WishTick.RITES_SOON: family_text("Rites within hours"),
    WishTick.NOT_LEFT_ALONE: family_text("Someone stays with my body"),
    WishTick.PEOPLE_DECIDE: family_text("My people decide"),
    WishTick.SAVE_PHOTOS: family_text("Save my photos"),
    WishTick.CLOSE_ACCOUNTS: family_text("Close my accounts"),
}
