"""A meeting as a file: the record's own JSON, with upgrades from every older schema."""

import json
from collections.abc import Callable
from typing import Any

from pydantic import ValidationError

from family_meeting.record.meeting import SCHEMA_VERSION, Meeting

FORMAT = "family-meeting"


class DamagedFile(ValueError):
    """The text is not a meeting file that can be read whole."""


class NewerFile(DamagedFile):
    """The file was written by a newer version of the app."""


UPGRADES: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""For each older schema version, what turns its tree into the next version's."""


def to_file(meeting: Meeting) -> str:
    """Return the meeting as indented JSON that ``from_file`` reads back unchanged."""
    tree = {"format": FORMAT, **meeting.model_dump(mode="json")}
    return json.dumps(tree, ensure_ascii=False, indent=2) + "\n"


def from_file(text: str | bytes) -> Meeting:
    """Read a meeting file. Raises DamagedFile, or NewerFile for a schema we do not know yet."""
    try:
        tree = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DamagedFile("not JSON") from error
    if not isinstance(tree, dict) or tree.pop("format", None) != FORMAT:
        raise DamagedFile("not a meeting file")
    return from_tree(tree)


def from_tree(tree: dict[str, Any]) -> Meeting:
    """Turn a stored tree of any known schema version into a record. Raises as ``from_file``."""
    version = tree.get("schema_version")
    if not isinstance(version, int) or version < 1:
        raise DamagedFile("no schema version")
    if version > SCHEMA_VERSION:
        raise NewerFile(str(version))
    while version < SCHEMA_VERSION:
        tree = UPGRADES[version](tree)
        version += 1
    try:
        return Meeting.model_validate({**tree, "schema_version": SCHEMA_VERSION})
    except ValidationError as error:
        raise DamagedFile("a field does not fit") from error
