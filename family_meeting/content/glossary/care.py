"""Kinds of care, and treatments. No entry says whether a treatment is good."""

from family_meeting.content.glossary.entry import Entry, Word
from family_meeting.i18n.messages import family_text

ENTRIES = (
    Entry(
        Word.PALLIATIVE_CARE,
        family_text("Palliative care"),
        family_text(
            "Care that eases pain, worry and other troubles of a serious illness. It can go with other care."
        ),
        r"palliative(?: care)?",
    ),
    Entry(
        Word.HOSPICE,
        # Translators: a kind of care, most often at home. Not an orphanage, almshouse or shelter.
        family_text("Hospice"),
        family_text("A team that cares for people near the last part of life, most often at home."),
        r"hospices?",
    ),
    Entry(
        Word.COMFORT_CARE,
        family_text("Comfort care"),
        family_text("Care that aims to ease pain and give rest. It does not aim to cure."),
        r"comfort care",
    ),
    Entry(
        Word.LIFE_SUPPORT,
        family_text("Life support"),
        family_text("Machines and drugs that do the work of the heart, the lungs or the kidneys."),
        r"life support",
    ),
    Entry(
        Word.BREATHING_MACHINE,
        family_text("Breathing machine"),
        family_text("A machine that moves air in and out of the lungs through a tube."),
        r"breathing (?:machine|tube)s?|ventilators?|respirators?|intubat\w+",
    ),
    Entry(
        Word.CPR,
        # Translators: cardiopulmonary resuscitation.
        family_text("CPR"),
        family_text(
            "Hard pushes on the chest, and sometimes shocks, to try to start a heart that has stopped."
        ),
        r"C\.?P\.?R|resuscitat\w+",
    ),
    Entry(
        Word.DNR,
        # Translators: keep the letters DNR, which stand on US forms, beside your own term.
        family_text("DNR order"),
        family_text("A doctor’s order not to try CPR if the heart stops. All other care goes on."),
        r"D\.?N\.?R|do not resuscitate",
    ),
    Entry(
        Word.FEEDING_TUBE,
        # Translators: a medical tube; not the food pipe of the body.
        family_text("Feeding tube"),
        family_text("A tube that brings liquid food to the stomach."),
        r"feeding tubes?|tube feedings?",
    ),
    Entry(
        Word.DIALYSIS,
        family_text("Dialysis"),
        family_text("A machine cleans the blood when the kidneys cannot. It is done a few times a week."),
        r"dialysis",
    ),
    Entry(
        Word.TRIAL,
        # Translators: trying a treatment for an agreed time. Not research and not a court case.
        family_text("Trial of treatment"),
        family_text("We try a treatment until a day we agree on. Then we look at how it went."),
        r"time-limited trials?|trials? of",
    ),
    Entry(
        Word.INTENSIVE_CARE,
        family_text("Intensive care (ICU)"),
        family_text(
            "The part of the hospital for people who are most ill. Nurses and machines watch all the time."
        ),
        r"intensive care|I\.?C\.?U",
    ),
    Entry(
        Word.DISCHARGE,
        # Translators: leaving the hospital.
        family_text("Discharge"),
        family_text("Leaving the hospital to go home or to another place."),
        r"discharged?",
    ),
)
