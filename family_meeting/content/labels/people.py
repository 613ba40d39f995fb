"""Labels for people: who they are, how they take part, what they may hear."""

from family_meeting.i18n.messages import Message, family_text, team_text
from family_meeting.record.codes import (
    Attendance,
    Audience,
    InformationPreference,
    InterpreterMode,
    Kin,
    LegalRole,
    Role,
    Voice,
)

ROLE: dict[Role, Message] = {
    Role.PATIENT: family_text("Patient"),
    # Translators: what a person is in the meeting: somebody of the patient's family.
    Role.RELATIVE: family_text("Family"),
    Role.FRIEND: family_text("Friend"),
    Role.SOCIAL_WORKER: family_text("Social worker"),
    Role.PHYSICIAN: family_text("Doctor"),
    Role.NURSE: family_text("Nurse"),
    # Translators: gives spiritual care in a hospital to people of every faith and of none.
    Role.CHAPLAIN: family_text("Chaplain"),
    # Translators: hospital worker who helps children when somebody they love is ill.
    Role.CHILD_LIFE: family_text("Helper for children"),
    Role.INTERPRETER: family_text("Interpreter"),
    # Translators: what a person is in the meeting: somebody else who works here.
    Role.OTHER_STAFF: family_text("Care team"),
}

KIN: dict[Kin, Message] = {
    Kin.PARTNER: family_text("Husband, wife or partner"),
    Kin.PARENT: family_text("Mother or father"),
    Kin.SIBLING: family_text("Brother or sister"),
    Kin.CHILD: family_text("Son or daughter"),
    Kin.GRANDCHILD: family_text("Grandchild"),
    Kin.GRANDPARENT: family_text("Grandmother or grandfather"),
    # Translators: an aunt, a cousin, an in-law and so on.
    Kin.OTHER_RELATIVE: family_text("Others in the family"),
    # Translators: not related, but counted as family.
    Kin.CHOSEN_FAMILY: family_text("As close as family"),
}

ATTENDANCE: dict[Attendance, Message] = {
    Attendance.IN_PERSON: family_text("In the room"),
    Attendance.PART: family_text("Here for part of the time"),
    Attendance.REMOTE: family_text("By phone or video"),
    Attendance.ABSENT: family_text("Cannot be here"),
}

LEGAL_ROLE: dict[LegalRole, Message] = {
    # Translators: the person named on paper to make health care choices when the patient cannot.
    LegalRole.AGENT: family_text("Health care agent"),
    # Translators: steps in when the health care agent cannot.
    LegalRole.ALTERNATE: family_text("Back-up agent"),
    # Translators: a person named by a court to decide for somebody.
    LegalRole.GUARDIAN: family_text("Guardian named by a court"),
    LegalRole.NONE: family_text("No legal role"),
}

INFORMATION: dict[InformationPreference, Message] = {
    InformationPreference.ALL: family_text("All the details"),
    InformationPreference.BIG_PICTURE: family_text("Only the main points"),
    InformationPreference.SOMEONE_ELSE: family_text("Tell someone else in my place"),
}

VOICE: dict[Voice, Message] = {
    # Translators: heading above the patient's own answers.
    Voice.PATIENT: family_text("In the patient’s own words"),
    # Translators: heading above the family's answers.
    Voice.FAMILY: family_text("As the family sees it"),
}

INTERPRETER_MODE: dict[InterpreterMode, Message] = {
    InterpreterMode.IN_PERSON: family_text("In the room"),
    InterpreterMode.VIDEO: family_text("By video"),
    InterpreterMode.PHONE: family_text("By phone"),
}

AUDIENCE: dict[Audience, Message] = {
    Audience.EVERYONE: team_text("Everyone, on screen and paper"),
    Audience.TEAM: team_text("Only the team"),
    Audience.ONLY_ME: team_text("Only me"),
}
