"""Why the paper cannot be moved on yet, and what happens where no paper and no clear mind can help."""

from family_meeting.i18n.messages import family_text, team_text

NOT_FROM_HERE = team_text("The paper cannot go from “{now}” to “{then}”.")
NOT_READ_BACK = team_text("Read name, date of birth and language back to the patient first.")
NO_DAY = team_text("On which day was it? Write down the day.")
DAY_TO_COME = team_text("This day has not come yet. Write down the day on which it was done.")
NO_PLACE = team_text("Where was it signed? Write down the place.")
WITNESSES_NOT_NOTED = team_text("Who watched? {needed} witnesses must have signed; {count} noted so far.")
NOTARY_NOT_NOTED = team_text("A notary must have signed and stamped the paper.")

# Translators: {name} is the patient, who is too ill to decide.
LAW_DECIDES = family_text(
    "No paper says who speaks for {name}. The law of {state} says who may decide then. "
    "We will find out, and tell you."
)
# Translators: {name} is the patient, who is too ill to decide.
PAPER_AT_HOME = family_text(
    "You told us of a paper that says who speaks for {name}. We need to see it. Please bring it, or a copy."
)
NO_SURROGATE_NAMED = team_text(
    "No agent can be named now. The rules on surrogates of {state} apply. This app does not say who it is."
)
STATE_UNKNOWN = team_text("Note the state first: rules on who may decide differ from state to state.")
RELATIVES_NOT_SURE = team_text(
    "Do not assume that the person at the bedside may decide. "
    "In some states the law alone gives relatives no say."
)
ASK_LEGAL = team_text("Ask the legal office who may decide in {state}, and write down who told you and when.")
ASK_ETHICS = team_text(
    "Ask the ethics committee where relatives disagree or where nobody knows the patient’s wishes."
)
ASK_CLINICIAN = team_text(
    "Ask a clinician whether capacity may come back, and look again before a big decision."
)
UNBEFRIENDED = team_text(
    "No relative or friend is on the list. Look once more: neighbors, faith community, "
    "past records, phone contacts."
)
ASK_GUARDIAN = team_text(
    "If nobody is found, ask the legal office about a guardian, "
    "and the ethics committee about decisions until then."
)
CLEAR_DAY = team_text(
    "Capacity comes and goes. On a clear day, confirmed by a clinician, the patient may still name an agent."
)
PAPER_REPORTED = team_text(
    "A paper is reported, not seen. Until it is seen, do not act on it; ask what it says and who is named."
)
WHO_BRINGS = team_text("Write down who brings it, and by when.")
BRINGS = team_text("{name} brings it by {date}.")
BRING_OVERDUE = team_text("{name} was to bring it by {date}. Call and ask.")
