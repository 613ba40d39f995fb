"""Labels for paper, phone numbers and what happens after the meeting."""

from family_meeting.i18n.messages import Message, family_context, family_text, team_text
from family_meeting.record.codes import ContactKind, CopyKind, Paper, PrintSize, ReviewTrigger

CONTACT_KIND: dict[ContactKind, Message] = {
    # Translators: whom to call, and when.
    ContactKind.DAY: family_text("By day"),
    # Translators: whom to call, and when.
    ContactKind.NIGHT: family_text("At night and on weekends"),
    # Translators: whom to call, and when.
    ContactKind.EMERGENCY: family_text("If you need help right away"),
    ContactKind.SOCIAL_WORKER: family_text("Social worker"),
    ContactKind.CHAPLAIN: family_text("Chaplain"),
    # Translators: one more phone number.
    ContactKind.OTHER: family_text("Someone else to call"),
}

COPY_KIND: dict[CopyKind, Message] = {
    CopyKind.FAMILY_SUMMARY: family_text("The paper for the family"),
    CopyKind.TEAM_COPY: family_text("The copy for the care team"),
    # Translators: a small card for a wallet that says who speaks for the patient.
    CopyKind.AGENT_CARD: family_text("The card that says who speaks"),
    CopyKind.ABSENT_PAGE: family_text("The page for those who could not come"),
    # Translators: the legal form that names a health care agent.
    CopyKind.PROXY_FORM: family_text("The form that names an agent"),
    CopyKind.WISHES_RECORD: family_text("Record of wishes"),
}

REVIEW_TRIGGER: dict[ReviewTrigger, Message] = {
    ReviewTrigger.CONDITION: team_text("The patient’s condition changes"),
    ReviewTrigger.PLACE: team_text("The place of care changes"),
    ReviewTrigger.AGENT: team_text("The agent changes or cannot act"),
    ReviewTrigger.CHANGE_OF_MIND: team_text("The patient’s mind changes"),
    ReviewTrigger.DATE: team_text("A date we agreed on"),
}

PRINT_SIZE: dict[PrintSize, Message] = {
    # Translators: size of the letters on paper.
    PrintSize.STANDARD: family_context("print size", "Clear print"),
    # Translators: size of the letters on paper.
    PrintSize.LARGE: family_context("print size", "Large print"),
}

PAPER: dict[Paper, Message] = {
    # Translators: a size of paper, 8.5 by 11 inches.
    Paper.LETTER: family_context("paper size", "Letter"),
    # Translators: a size of paper, 210 by 297 mm.
    Paper.A4: family_context("paper size", "A4"),
}
