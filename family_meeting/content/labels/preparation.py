"""Labels for what is settled before the meeting."""

from family_meeting.i18n.messages import Message, family_text, team_text
from family_meeting.record.codes import (
    Answer,
    Capacity,
    DocumentSeen,
    OtherDocument,
    Permission,
    RoomReady,
    Trigger,
    Urgency,
)

ANSWER: dict[Answer, Message] = {
    Answer.YES: family_text("Yes"),
    Answer.NO: family_text("No"),
    Answer.UNKNOWN: family_text("Not known yet"),
}

DOCUMENT_SEEN: dict[DocumentSeen, Message] = {
    # Translators: of the paper that names a health care agent.
    DocumentSeen.SEEN: family_text("We have seen it"),
    # Translators: of the paper that names a health care agent.
    DocumentSeen.REPORTED: family_text("There is one, but we have not seen it"),
    # Translators: of the paper that names a health care agent.
    DocumentSeen.NONE: family_text("There is none"),
    DocumentSeen.UNKNOWN: family_text("Not known yet"),
}

TRIGGER: dict[Trigger, Message] = {
    Trigger.NEW_DIAGNOSIS: team_text("New diagnosis"),
    Trigger.DECLINE: team_text("The illness is getting worse"),
    Trigger.DISCHARGE: team_text("Discharge or change of place"),
    Trigger.DISAGREEMENT: team_text("People see things differently"),
    Trigger.FAMILY_REQUEST: team_text("The family asked for it"),
    Trigger.ROUTINE: team_text("Routine, early in the stay"),
}

URGENCY: dict[Urgency, Message] = {
    Urgency.TODAY: team_text("Today"),
    Urgency.THIS_WEEK: team_text("This week"),
    Urgency.SOON: team_text("When everyone can come"),
}

PERMISSION: dict[Permission, Message] = {
    Permission.YES: team_text("Yes, agrees to the meeting"),
    Permission.NO: team_text("No, does not want this meeting"),
    Permission.NOT_ABLE: team_text("Not able to say"),
}

CAPACITY: dict[Capacity, Message] = {
    # Translators: capacity is being able to understand and make health care choices; a legal term.
    Capacity.HAS: team_text("Has capacity today"),
    Capacity.FLUCTUATES: team_text("Capacity comes and goes"),
    Capacity.LACKS: team_text("Lacks capacity today"),
    Capacity.NOT_ASSESSED: team_text("Not assessed yet"),
}

OTHER_DOCUMENT: dict[OtherDocument, Message] = {
    OtherDocument.LIVING_WILL: team_text("Living will"),
    OtherDocument.PORTABLE_ORDER: team_text("Portable medical order (POLST, MOLST)"),
    OtherDocument.GUARDIANSHIP: team_text("Guardianship papers"),
    OtherDocument.OUT_OF_STATE: team_text("Form from another state"),
}

ROOM_READY: dict[RoomReady, Message] = {
    RoomReady.CHAIRS: team_text("A chair for everyone, in a circle"),
    RoomReady.TISSUES: team_text("Tissues within reach"),
    RoomReady.WATER: team_text("Water and cups"),
    RoomReady.PHONES_SILENT: team_text("Phones and pagers silent"),
    RoomReady.SCREEN_IN_VIEW: team_text("Everyone can see the screen"),
}
