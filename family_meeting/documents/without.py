"""A meeting less the single items that the facilitator takes off the family's paper."""

from collections.abc import Iterable
from typing import Any

from family_meeting.record.meeting import Meeting
from family_meeting.record.paths import names


def without(meeting: Meeting, paths: Iterable[str]) -> Meeting:
    """Return the meeting with nothing at these paths: ``decisions/home``, ``what_matters/patient/trade_off``.

    A path that leads nowhere takes nothing off.
    """
    tree = meeting.model_dump(mode="json")
    for path in paths:
        _take(tree, names(path))
    return Meeting.model_validate(tree)


def _take(tree: dict[str, Any], way: list[str]) -> None:
    here: Any = tree
    for name in way[:-1]:
        here = here.get(name) if isinstance(here, dict) else None
    # Schema and id make it a record at all; everything else has an empty value.
    if isinstance(here, dict) and way[-1] not in {"id", "schema_version"}:
        here.pop(way[-1], None)
