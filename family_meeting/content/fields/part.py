"""The shape of a field's words."""

from dataclasses import dataclass

from family_meeting.i18n.messages import Message


@dataclass(frozen=True)
class FieldContent:
    """``hint`` stands in the empty field, ``help`` beside it; ``lines`` is its height in lines of text."""

    label: Message
    hint: Message | None = None
    help: Message | None = None
    lines: int = 1
