"""Labels for the course of the meeting and what comes of it."""

from family_meeting.i18n.messages import Message, family_context, family_text, team_text
from family_meeting.record.codes import (
    DecisionStatus,
    FormStatus,
    MeetingState,
    Origin,
    QuestionStatus,
    StepStatus,
    Support,
    ValueTick,
    Variant,
)

VARIANT: dict[Variant, Message] = {
    Variant.PATIENT_CANNOT_TAKE_PART: team_text("The patient cannot take part"),
    Variant.PROXY_SIGNING: team_text("A session to name and sign for an agent"),
    Variant.REMOTE_RELATIVES: team_text("Relatives join by phone or video"),
    Variant.CHILDREN: team_text("A short meeting with children"),
    Variant.URGENT: team_text("Urgent, 20 minutes"),
}

STEP_STATUS: dict[StepStatus, Message] = {
    StepStatus.OPEN: team_text("Not done yet"),
    StepStatus.DONE: team_text("Done"),
    StepStatus.SKIPPED: team_text("Skipped"),
}

MEETING_STATE: dict[MeetingState, Message] = {
    MeetingState.PLANNED: team_text("Planned"),
    MeetingState.RUNNING: team_text("Under way"),
    MeetingState.PAUSED: team_text("Paused"),
    MeetingState.ENDED: team_text("Ended"),
}

VALUE_TICK: dict[ValueTick, Message] = {
    # Translators: the five ticks follow VALUE, a published list for family meetings in intensive care.
    ValueTick.VALUED: team_text("We valued what the family said"),
    ValueTick.ACKNOWLEDGED: team_text("We acknowledged feelings aloud"),
    ValueTick.LISTENED: team_text("We listened more than we spoke"),
    ValueTick.UNDERSTOOD: team_text("We asked who the patient is as a person"),
    ValueTick.ELICITED: team_text("We asked for questions, and waited"),
}

DECISION_STATUS: dict[DecisionStatus, Message] = {
    # Translators: how far a choice has come; gender follows "the choice" or "this" in your language.
    DecisionStatus.DECIDED: family_text("Decided"),
    DecisionStatus.LEANING: family_text("Close to a choice"),
    DecisionStatus.NEED_TIME: family_text("We need more time"),
    DecisionStatus.NOT_TODAY: family_text("Not for today"),
}

QUESTION_STATUS: dict[QuestionStatus, Message] = {
    # Translators: of a question that nobody has answered yet.
    QuestionStatus.OPEN: family_context("question", "Still open"),
    # Translators: of a question.
    QuestionStatus.ANSWERED: family_context("question", "Answered"),
    # Translators: of a question: the team promised to find the answer.
    QuestionStatus.FIND_OUT: family_context("question", "We will find out"),
}

ORIGIN: dict[Origin, Message] = {
    # Translators: who wants to talk about this.
    Origin.PATIENT: family_text("From the patient"),
    # Translators: who wants to talk about this.
    Origin.FAMILY: family_text("From the family"),
    # Translators: who wants to talk about this.
    Origin.TEAM: family_text("From the care team"),
}

SUPPORT: dict[Support, Message] = {
    Support.SOCIAL_WORK: family_text("Time with the social worker"),
    Support.CHAPLAIN: family_text("A visit from the chaplain"),
    # Translators: help from the hospital worker who is there for children.
    Support.CHILD_LIFE: family_text("Help for the children"),
    Support.COUNSELING: family_text("A counselor to talk with"),
    Support.QUIET_TIME: family_text("Some quiet time"),
}

FORM_STATUS: dict[FormStatus, Message] = {
    # Translators: of the form that names a health care agent.
    FormStatus.NOT_STARTED: family_context("form", "Not started"),
    # Translators: of the form that names a health care agent.
    FormStatus.DRAFT: family_context("form", "Being filled in"),
    # Translators: of the form that names a health care agent.
    FormStatus.READY: family_context("form", "Ready to sign"),
    # Translators: of the form that names a health care agent.
    FormStatus.SIGNED: family_context("form", "Signed on paper"),
    # Translators: of the form that names a health care agent.
    FormStatus.IN_CHART: family_context("form", "Signed, and we keep a copy"),
}
