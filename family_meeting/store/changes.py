"""What goes into the store and what comes out of it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from family_meeting.record import Meeting
from family_meeting.record.codes import MeetingState


@dataclass(frozen=True)
class Change:
    """Put ``value`` (JSON or a part) at ``path``; None removes an entry of a mapping.

    ``base`` is the record's version that the editor was looking at, None for no check. ``editor``
    is a window or a person: whoever has seen the same changes.
    """

    path: str
    value: Any
    base: int | None = None
    editor: str = ""


@dataclass(frozen=True)
class Stored:
    """A record as it stands. ``kept_beside`` names the paths where somebody else's newer value stayed.

    What was typed into such a text stands in ``meeting.other_wordings``.
    """

    meeting: Meeting
    version: int
    kept_beside: tuple[str, ...] = ()


@dataclass(frozen=True)
class Listing:
    """One line of the list of meetings. ``changed`` is UTC."""

    id: str
    patient_name: str
    on: date | None
    changed: datetime
    state: MeetingState
    sample: bool
    version: int


@dataclass(frozen=True)
class Revision:
    """One change of one path: the JSON before and after, None where nothing stood. ``at`` is UTC."""

    version: int
    path: str
    at: datetime
    editor: str
    before: Any
    after: Any


class Deed(StrEnum):
    """What somebody did with a record, for the audit trail."""

    CREATED = "created"
    OPENED = "opened"
    CHANGED = "changed"
    PRINTED = "printed"
    DELETED = "deleted"
    PURGED = "purged"
    BACKED_UP = "backed_up"
    RESTORED = "restored"


@dataclass(frozen=True)
class AuditEntry:
    """Who did what with which record, and when (UTC). ``meeting_id`` is "" for the whole store."""

    who: str
    meeting_id: str
    action: Deed
    at: datetime
