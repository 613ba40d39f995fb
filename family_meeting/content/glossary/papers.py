"""People and papers: who decides, and what shows it."""

from family_meeting.content.glossary.entry import Entry, Word
from family_meeting.i18n.messages import family_text

ENTRIES = (
    Entry(
        Word.HEALTH_CARE_AGENT,
        family_text("Health care agent"),
        family_text(
            "The person who makes health care choices for you when you cannot. You choose this person."
        ),
        r"health care agents?|health care prox(?:y|ies)\b(?! form)|agents?",
    ),
    Entry(
        Word.BACK_UP_AGENT,
        family_text("Back-up agent"),
        family_text("The person who steps in when the health care agent cannot."),
        r"back-?up agents?|alternate agents?",
    ),
    Entry(
        Word.HEALTH_CARE_PROXY,
        # Translators: the paper, not the person.
        family_text("Health care proxy form"),
        family_text("The paper that names your health care agent. It counts once it is signed."),
        r"prox(?:y|ies) forms?|power of attorney",
    ),
    Entry(
        Word.ADVANCE_DIRECTIVE,
        family_text("Advance directive"),
        family_text(
            "A paper that says what care you want, or who speaks for you. It is used when you cannot speak."
        ),
        r"advance (?:care )?directives?",
    ),
    Entry(
        Word.LIVING_WILL,
        # Translators: not a will about money or a house.
        family_text("Living will"),
        family_text("A paper that says which care you want and which you do not. It is not about money."),
        r"living wills?",
    ),
    Entry(
        Word.PORTABLE_ORDER,
        # Translators: a medical order on paper that goes with the patient, in the US called POLST or MOLST.
        family_text("POLST or MOLST"),
        family_text("A doctor’s order on paper. It goes with you from place to place."),
        r"P\.?O\.?L\.?S\.?T|M\.?O\.?L\.?S\.?T|portable (?:medical )?orders?",
    ),
    Entry(
        Word.WITNESS,
        family_text("Witness"),
        family_text("A person who watches you sign a form and signs it too."),
        r"witness(?:es)?",
    ),
    Entry(
        Word.NOTARY,
        # Translators: a US notary is not a lawyer.
        family_text("Notary"),
        family_text("A person who checks who you are when you sign. A notary is not a lawyer."),
        r"notar(?:y|ies)(?: public)?|notarized?",
    ),
    Entry(
        Word.GUARDIAN,
        family_text("Guardian"),
        family_text("A person whom a court names to make choices for someone."),
        r"guardians?|guardianship",
    ),
)
