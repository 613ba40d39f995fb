"""A record with the same text in every field that holds people's words."""

from typing import Any

from family_meeting.content.sample import sample_meeting
from family_meeting.record import Meeting
from family_meeting.record.part import Text
from family_meeting.record.paths import kind_of, write

MORE = {"proxy/helpers/ombudsman": {"name": "Pat"}, "other_wordings/reason/aim": [{"text": "home"}]}


def filled(kind: Any, value: Any, text: str, reached: set[str]) -> Any:
    """The same part of a record with ``text`` in every field that holds people's words."""
    if isinstance(value, dict):
        for name in value:
            if kind_of(kind, name) == Text and isinstance(kind, type):
                reached.add(f"{kind.__name__}.{name}")
        return {name: filled(kind_of(kind, name), inner, text, reached) for name, inner in value.items()}
    if isinstance(value, list):
        return [filled(kind_of(kind, "0"), inner, text, reached) for inner in value]
    return text if kind == Text else value


def with_text(text: str) -> tuple[Meeting, set[str]]:
    reached: set[str] = set()
    whole = sample_meeting()
    for path, value in MORE.items():
        whole = write(whole, path, value)
    tree = filled(Meeting, whole.model_dump(mode="json"), text, reached)
    return Meeting.model_validate(tree), reached
