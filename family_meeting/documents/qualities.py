"""Sentences of the team's papers that go with a code."""

from family_meeting.documents.view.quality import Quality
from family_meeting.i18n.messages import Message, team_text
from family_meeting.record.codes import Permission

QUALITIES: dict[Quality, Message] = {
    Quality.PATIENT_PRESENT: team_text("The patient took part"),
    Quality.OWN_AGENDA: team_text("The patient’s own topics were talked about"),
    Quality.EVERYONE_HEARD: team_text("Everyone in the family was heard"),
    Quality.FAMILY_SHARE: team_text("The family’s share of the turns"),
    # Translators: VALUE is a published way to hold family meetings, with five parts.
    Quality.VALUE: team_text("Parts of VALUE kept"),
    Quality.FEELINGS: team_text("There was time for feelings"),
    Quality.QUESTIONS: team_text("Every question is answered or has a date"),
    Quality.DECIDER: team_text("The decision maker was confirmed and the paper seen"),
    Quality.INTERPRETER: team_text("A qualified interpreter was there"),
    Quality.TEACH_BACK: team_text("Someone said it back in their own words"),
    Quality.ACTIONS: team_text("Next steps with a person and a day"),
    Quality.SUMMARY_GIVEN: team_text("The summary was given the same day, in the family’s language"),
    Quality.CHECK_IN: team_text("A call is planned or made within 72 hours"),
}

AGREED_TO_MEET: dict[Permission, Message] = {
    Permission.YES: team_text("Voluntary: the patient agreed to this talk."),
    Permission.NO: team_text("The patient did not agree to this talk."),
    Permission.NOT_ABLE: team_text("The patient was not able to say whether to hold this talk."),
}
