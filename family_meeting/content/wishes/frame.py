"""What stands around the questions about wishes: what this is, how to answer, who answers."""

from family_meeting.i18n.messages import Message, family_text
from family_meeting.record.codes_wishes import WishSection

TITLE = family_text("My wishes")
NOT_LEGAL = family_text("This is a record of wishes, not a legal form.")
MAY_CHANGE = family_text("You can change every answer, on any day.")
OWN_WORDS = family_text("In your own words first. Then tick what fits.")
FREE_TO_PASS = family_text("You may pass, or come back to it later.")
# Translators: read to the family when the patient cannot speak.
FOR_ANOTHER = family_text("Answer as {name} would, if {name} could tell us.")
# Translators: stands on the paper when the family answered for a patient who cannot speak.
SAID_BY_FAMILY = family_text("The family told us this. {name} could not speak for this talk.")

INTRODUCTIONS: dict[WishSection, Message] = {
    WishSection.MYSELF: family_text("We start with you, and what you like and do not like."),
    WishSection.COMFORT: family_text("Now to your body, and what feels good to it."),
    WishSection.MY_PEOPLE: family_text("Some words are for the people you love. Say as much as you like."),
    WishSection.TREATMENTS: family_text(
        "Some treatments help for a time and then stop helping. No answer here is right or wrong."
    ),
    WishSection.SPEAKER: family_text("Last, the one who speaks for you if you cannot."),
}
