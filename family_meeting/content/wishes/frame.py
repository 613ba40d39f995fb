"""What stands around the questions about wishes: what this is, how to answer, who answers."""

from family_meeting.i18n.messages import family_text

TITLE = family_text("My wishes")
NOT_LEGAL = family_text("This is a record of wishes, not a legal form.")
MAY_CHANGE = family_text("You can change every answer, on any day.")
FREE_TO_PASS = family_text("You may pass, or come back to it later.")
# Translators: stands on the paper when the family answered for a patient who cannot speak.
SAID_BY_FAMILY = family_text("The family told us this. {name} could not speak for this talk.")
