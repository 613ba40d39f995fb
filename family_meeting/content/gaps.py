"""What each gap says to the facilitator: what is missing, and what would help."""

from family_meeting.i18n.messages import Message, team_text
from family_meeting.journey.gaps import Gap

GAPS: dict[Gap, Message] = {
    Gap.NO_PATIENT_NAME: team_text("The patient has no name yet. Add it under “The patient first”."),
    Gap.NO_DATE: team_text("The meeting has no date yet."),
    Gap.PERMISSION_OPEN: team_text("Nobody has asked the patient yet whether this meeting is welcome."),
    Gap.PERMISSION_REFUSED: team_text("The patient does not want this meeting. Talk with the patient first."),
    Gap.ACTING_IS_NOT_AGENT: team_text(
        "Stop and check: the person who has been deciding is not the person the paper names."
    ),
    Gap.NAMED_TODAY_DIFFERS: team_text(
        "Stop and check: the person named in the room is not the person the paper names."
    ),
    Gap.NAMED_IS_MINOR: team_text("Please check: a person named to speak for the patient is under 18."),
    Gap.NAMED_IS_STAFF: team_text(
        "Please check the rules of the state: a person named to speak for the patient is on the care team."
    ),
    Gap.DOCUMENT_NOT_SEEN: team_text("Nobody on the team has seen the paper that names who decides."),
    Gap.NO_INTERPRETER: team_text("An interpreter is needed, and none is on the list of people."),
    Gap.INTERPRETER_NOT_BRIEFED: team_text(
        "The interpreter has not been told the aim, the people and the hard words."
    ),
    Gap.HUDDLE_NOT_DONE: team_text("The team has not yet met to agree on one message."),
    Gap.FEELINGS_SKIPPED: team_text(
        "There was no room for feelings yet. You could pause before talking about care."
    ),
    Gap.NO_CONSENT_TO_PRINT: team_text("Nobody has asked yet whether these notes may be printed."),
    Gap.NOBODY_HEARD: team_text("Someone in the family has not been heard yet."),
    Gap.ACTION_WITHOUT_OWNER: team_text("A next step has no person or no day."),
    Gap.NO_ACTION: team_text("There is no next step yet."),
    Gap.AGENT_WITHOUT_PHONE: team_text("The person who speaks for the patient has no phone number."),
    Gap.NO_GOALS: team_text("No goals have been chosen yet."),
    Gap.WISHES_CLASH: team_text("Two of the patient’s wishes seem to pull apart. See “My wishes”."),
    Gap.NO_CONTACT: team_text("There is no phone number to call yet."),
}
