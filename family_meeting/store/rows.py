"""Meetings and their revisions as rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from family_meeting.record import Meeting
from family_meeting.record.codes import MeetingState
from family_meeting.record.files import DamagedFile, NewerFile, from_tree
from family_meeting.record.paths import names
from family_meeting.store.changes import Listing
from family_meeting.store.edits import Edit, related
from family_meeting.store.errors import NoSuchMeeting, StoreUnavailable, Why
from family_meeting.store.seal import Seal
from family_meeting.store.tables import meetings, revisions


@dataclass(frozen=True)
class Past:
    """A stored edit, with the version it made. ``taken_back``: undone, or itself an undoing."""

    version: int
    position: int
    at: datetime
    who: str
    taken_back: bool
    edit: Edit


def read_record(
    connection: Connection, seal: Seal, meeting_id: str, lock: bool = False
) -> tuple[Meeting, int]:
    """Return a record and its version; ``lock`` keeps other writers away until the transaction ends."""
    wanted = select(meetings.c.version, meetings.c.record).where(meetings.c.id == meeting_id)
    row = connection.execute(wanted.with_for_update() if lock else wanted).one_or_none()
    if row is None:
        raise NoSuchMeeting(meeting_id)
    try:
        return from_tree(seal.open(row.record, "record", meeting_id, row.version)), row.version
    except NewerFile:
        raise StoreUnavailable(Why.NEWER) from None
    except DamagedFile:
        raise StoreUnavailable(Why.DAMAGED) from None


def record_columns(seal: Seal, meeting: Meeting, version: int, now: datetime) -> dict[str, Any]:
    """Return the columns that change with every version of a record."""
    on = meeting.reason.on
    summary = [meeting.patient.name, on and on.isoformat(), meeting.course.state.value, meeting.sample]
    return {
        "version": version,
        "changed": now,
        "record": seal.close(meeting, "record", meeting.id, version),
        "summary": seal.close(summary, "summary", meeting.id, version),
    }


def listing(seal: Seal, row: Row[*tuple[Any, ...]]) -> Listing:
    """Turn the summary columns of a meeting into a line of the list."""
    name, on, state, sample = seal.open(row.summary, "summary", row.id, row.version)
    day = date.fromisoformat(on) if on else None
    return Listing(row.id, name, day, row.changed, MeetingState(state), sample, row.version)


def write_edits(connection: Connection, seal: Seal, meeting_id: str, past: Iterable[Past]) -> None:
    """Append edits to a meeting's revisions."""
    rows = [
        {
            "meeting": meeting_id,
            "version": one.version,
            "position": one.position,
            "path": one.edit.path,
            "at": one.at,
            "editor": one.edit.editor,
            "who": one.who,
            "taken_back": one.taken_back,
            "content": seal.close(
                [one.edit.before, one.edit.after, one.edit.place],
                *("revision", meeting_id, one.version, one.position, one.edit.path),
            ),
        }
        for one in past
    ]
    connection.execute(revisions.insert(), rows)


def read_edits(
    connection: Connection,
    seal: Seal,
    meeting_id: str,
    *where: ColumnElement[bool],
    path: str | None = None,
    limit: int | None = None,
) -> list[Past]:
    """Return a meeting's edits that fit, the newest first; with ``path``, those that touch it."""
    conditions = [revisions.c.meeting == meeting_id, *where]
    if path is not None:
        conditions.append(_touches(path))
    newest_first = (revisions.c.version.desc(), revisions.c.position.desc())
    found = connection.execute(select(revisions).where(*conditions).order_by(*newest_first))
    fitting = (row for row in found if path is None or related(row.path, path))
    return [past_of(seal, row) for row in islice(fitting, limit)]


def _touches(path: str) -> ColumnElement[bool]:
    """Narrow the rows to read. LIKE takes no notice of case, so the caller still has to look."""
    way = names(path)
    ancestors = ["/".join(way[:end]) for end in range(1, len(way))]
    column = revisions.c.path
    return column.in_([path, *ancestors]) | column.startswith(path + "/", autoescape=True)


def past_of(seal: Seal, row: Row[*tuple[Any, ...]]) -> Past:
    """Open a row of the revisions."""
    place = ("revision", row.meeting, row.version, row.position, row.path)
    before, after, index = seal.open(row.content, *place)
    edit = Edit(row.path, row.editor, before, after, index)
    return Past(row.version, row.position, row.at, row.who, row.taken_back, edit)
