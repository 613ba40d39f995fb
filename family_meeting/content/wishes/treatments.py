"""Treatments and when they stop helping: four situations, seven treatments, told without taking a side."""

from dataclasses import dataclass
from functools import partial

from family_meeting.content.wishes.part import WishContent
from family_meeting.i18n.messages import Message, family_text
from family_meeting.record.codes_wishes import Situation, Treatment, WishQuestion, WishSection

_question = partial(WishContent, section=WishSection.TREATMENTS)
_IN_THIS_TIME = family_text("What should we do for you in such a time?")
_ABOUT_THIS = family_text("How do you feel about this, as you see it today?")
_SITUATION_HINT = family_text("For example: do what you can, but no more surgery")
_TREATMENT_HINT = family_text("For example: two weeks, and then let me go home")
ASK_THE_TEAM = family_text("Ask your care team what this could mean for you.")

SITUATIONS: dict[Situation, Message] = {
    Situation.DEATH_NEAR: family_text(
        "My care team thinks I will die in days or a few weeks, no matter what they try."
    ),
    Situation.NOT_WAKING: family_text(
        "I am in a deep sleep, day and night. My care team does not think I will wake up."
    ),
    Situation.MIND_CHANGED: family_text(
        "A sickness or a wound has hurt my mind for good. I do not know those I love."
    ),
    Situation.OWN: family_text("I can think of some other time. I say in my own words what it is like."),
}


@dataclass(frozen=True)
class Explanation:
    """What a treatment is, and what it can and cannot do; the same length for each, and no advice."""

    what: Message
    can: Message
    cannot: Message


EXPLANATIONS: dict[Treatment, Explanation] = {
    Treatment.BREATHING_MACHINE: Explanation(
        what=family_text(
            "A machine pushes air into the lungs, through a mask or through a tube in the throat."
        ),
        can=family_text("It can give the lungs time to heal. Some people use one for days, some for years."),
        cannot=family_text(
            "It cannot heal the sickness itself. With a tube in the throat, people cannot talk or eat for a "
            "time, "
            "and they may need drugs to sleep."
        ),
    ),
    Treatment.HEART_RESTART: Explanation(
        what=family_text(
            "If the heart stops, helpers press hard on the chest. They may use a shock and a breathing tube."
        ),
        can=family_text(
            "It can make the heart beat again. It works best when the heart alone was the trouble."
        ),
        cannot=family_text(
            "It cannot heal what made the heart stop. Ribs may break. "
            "Some people come back as they were, and some do not."
        ),
    ),
    Treatment.FEEDING_TUBE: Explanation(
        what=family_text(
            "Liquid food goes through a soft tube in the nose, or through the skin of the belly."
        ),
        can=family_text("It can feed a person who cannot swallow. Some use one for weeks, some for years."),
        cannot=family_text(
            "It cannot heal the sickness, and food may still get into the lungs. "
            "Close to death, the body may not use the food."
        ),
    ),
    Treatment.DIALYSIS: Explanation(
        what=family_text(
            "A machine cleans the blood when the kidneys do not. Most often it is three days a week."
        ),
        can=family_text("It can do the work of the kidneys. Some use it for days, some for years."),
        cannot=family_text(
            "It cannot heal the kidneys or other sickness. It takes hours each time, and it can make you "
            "tired."
        ),
    ),
    Treatment.TRANSFUSION: Explanation(
        what=family_text("Blood that someone gave goes into a vein through a thin tube."),
        can=family_text("It can bring back some strength and breath when your own blood is low."),
        cannot=family_text(
            "It cannot stop what makes the blood low. The help may last days or weeks, and then it is done "
            "again."
        ),
    ),
    Treatment.ANTIBIOTICS: Explanation(
        what=family_text("Drugs that kill germs, as pills or through a thin tube in a vein."),
        can=family_text("They can clear up an infection, and ease fever, cough or pain from it."),
        cannot=family_text(
            "They cannot kill every germ, and they do not heal other sickness. They can upset the stomach."
        ),
    ),
    Treatment.HOSPITAL: Explanation(
        what=family_text("If you get worse at home, you would go back to the hospital."),
        can=family_text("Tests, surgery and machines are there, and staff are there day and night."),
        cannot=family_text(
            "It cannot be your own home. Some care can come to your home too, so it is not always needed."
        ),
    ),
}

_SITUATION_ICONS = {
    WishQuestion.DEATH_NEAR: "wb_twilight",
    WishQuestion.NOT_WAKING: "bedtime",
    WishQuestion.MIND_CHANGED: "psychology",
    WishQuestion.OWN_SITUATION: "edit_note",
}
_TREATMENT_ICONS = {
    WishQuestion.BREATHING_MACHINE: "pulmonology",
    WishQuestion.HEART_RESTART: "cardiology",
    WishQuestion.FEEDING_TUBE: "nutrition",
    WishQuestion.DIALYSIS: "nephrology",
    WishQuestion.TRANSFUSION: "bloodtype",
    WishQuestion.ANTIBIOTICS: "medication",
    WishQuestion.HOSPITAL: "local_hospital",
}

TREATMENTS = (
    *(
        _question(question, prompt=_IN_THIS_TIME, hint=_SITUATION_HINT, icon=icon)
        for question, icon in _SITUATION_ICONS.items()
    ),
    *(
        _question(question, prompt=_ABOUT_THIS, hint=_TREATMENT_HINT, icon=icon)
        for question, icon in _TREATMENT_ICONS.items()
    ),
)
