"""What every field of the record is called on screen, by its path.

In a path ``*`` stands for an id, a code, or a place in a list.
"""

from family_meeting.content.fields.aftermath import AFTERMATH
from family_meeting.content.fields.matters import MATTERS
from family_meeting.content.fields.outcome import OUTCOME
from family_meeting.content.fields.part import FieldContent
from family_meeting.content.fields.people import PEOPLE
from family_meeting.content.fields.preparation import PREPARATION
from family_meeting.content.fields.proxy import PROXY
from family_meeting.content.fields.talk import TALK
from family_meeting.content.fields.wishes import WISHES, WISHES_OWN
from family_meeting.record.paths import names

__all__ = ["FIELDS", "NOT_FILLED_IN", "FieldContent", "field"]

FIELDS: dict[str, FieldContent] = {
    **PEOPLE,
    **PREPARATION,
    **TALK,
    **MATTERS,
    **OUTCOME,
    **AFTERMATH,
    **PROXY,
    **WISHES,
}

NOT_FILLED_IN: frozenset[str] = frozenset(
    {
        "schema_version",
        "id",
        "sample",
        "share_round",
        "created",
        "course/state",
        "course/current",
        "course/shared/card",
        "course/shared/paper_question",
        "course/shared/wish_question",
        "course/shared/hidden",
        "course/steps/*/status",
        "course/steps/*/used_seconds",
        "course/entered_at",
        "course/floor_offered",
        "course/started_at",
        "course/ended_at",
        "course/turns/*",
        *WISHES_OWN,
        "statements/*/topic",
        "statements/*/step",
        "statements/*/said_at",
        "other_wordings/*/*/text",
        "other_wordings/*/*/at",
    }
)
"""What the app itself writes: nobody types it, so it has no label."""


def field(path: str) -> FieldContent:
    """Return the words of the field at ``path``, as ``people/ana/name``. Raises LookupError for none."""
    way = names(path)
    for pattern, content in FIELDS.items():
        wanted = pattern.split("/")
        if len(wanted) == len(way) and all(one in ("*", name) for one, name in zip(wanted, way, strict=True)):
            return content
    raise LookupError(path)
