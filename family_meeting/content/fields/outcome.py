"""Fields of what is settled, what stays open, and what happens next."""

from family_meeting.content.fields.part import FieldContent
from family_meeting.i18n.messages import family_text

OUTCOME: dict[str, FieldContent] = {
    "decisions/*/text": FieldContent(
        family_text("What we agree on"),
        hint=family_text("For example: a nurse will come home with us"),
        lines=2,
    ),
    "decisions/*/status": FieldContent(
        # Translators: whether something is decided, nearly decided, or needs time.
        family_text("Is it decided?")
    ),
    "decisions/*/on_family_copy": FieldContent(family_text("Put this on the family’s paper")),
    "disagreements/*/topic": FieldContent(
        family_text("What is still open"), hint=family_text("For example: who stays at night")
    ),
    "disagreements/*/views": FieldContent(
        family_text("The different views"),
        hint=family_text("For example: Some want a nurse. Some want family."),
        help=family_text("In fair words, with no names."),
        lines=3,
    ),
    "disagreements/*/would_help": FieldContent(family_text("What would help"), lines=2),
    "disagreements/*/next_step": FieldContent(family_text("What we do next"), lines=2),
    "disagreements/*/owner": FieldContent(family_text("Who takes it on")),
    "disagreements/*/due": FieldContent(
        # Translators: label of a date.
        family_text("By which day")
    ),
    "disagreements/*/on_family_copy": FieldContent(
        family_text("Put this on the family’s paper"),
        help=family_text("Only if everyone here agrees."),
    ),
    "next_steps/actions/*/text": FieldContent(
        # Translators: one task after the meeting.
        family_text("What to do"),
        hint=family_text("For example: order the bed"),
    ),
    "next_steps/actions/*/owner": FieldContent(family_text("Who does it")),
    "next_steps/actions/*/due": FieldContent(
        # Translators: label of a date.
        family_text("By which day")
    ),
    "next_steps/actions/*/phone": FieldContent(family_text("Phone")),
    "next_steps/actions/*/done": FieldContent(
        # Translators: a box to tick when a task has been done.
        family_text("This is done")
    ),
    "next_steps/actions/*/on_family_copy": FieldContent(family_text("Put this on the family’s paper")),
    "next_steps/contacts/*/kind": FieldContent(
        # Translators: label of a choice: by day, at night and so on.
        family_text("When to use this number")
    ),
    "next_steps/contacts/*/name": FieldContent(family_text("Who answers")),
    "next_steps/contacts/*/phone": FieldContent(family_text("Phone")),
    "next_steps/contacts/*/when": FieldContent(
        family_text("Days and hours"), hint=family_text("For example: Monday to Friday, 8 to 5")
    ),
    "next_steps/follow_up_on": FieldContent(
        # Translators: label of a date.
        family_text("We meet again on")
    ),
    "next_steps/follow_up_at": FieldContent(
        # Translators: label of a time of day.
        family_text("Time")
    ),
    # Translators: label of a place.
    "next_steps/follow_up_place": FieldContent(family_text("Place")),
    "next_steps/spokesperson": FieldContent(family_text("Who tells the rest of the family")),
    "next_steps/when_to_call": FieldContent(
        family_text("When to call us"),
        hint=family_text("For example: pain that does not get better, a fall, a fever"),
        lines=3,
    ),
}
