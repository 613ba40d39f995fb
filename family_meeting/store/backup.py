"""The whole store as lines of a backup, and back. The lines are the same for both kinds of database.

A meeting that the store holds is never replaced by a backup's, so that no newer word is lost.
"""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Connection, insert, select

from family_meeting.record.files import DamagedFile, NewerFile, from_tree
from family_meeting.record.meeting import SCHEMA_VERSION
from family_meeting.store import rows, trail
from family_meeting.store.backup_file import BackupUnreadable, read_lines, write_lines
from family_meeting.store.changes import AuditEntry, Deed
from family_meeting.store.database import Database
from family_meeting.store.edits import Edit
from family_meeting.store.errors import Why
from family_meeting.store.seal import Seal
from family_meeting.store.tables import meetings, revisions
from family_meeting.store.whole_file import opened, written_whole

_PURPOSE = "backup"
_AT_A_TIME = 200
Line = dict[str, Any]


@dataclass(frozen=True)
class Restored:
    """Ids and versions of the meetings that came back, and ids of those that were there and stay."""

    added: dict[str, int] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)


def back_up(database: Database, seal: Seal, out: Path | BinaryIO, passphrase: str) -> None:
    """Write the store as it stands at this moment. Raises OSError where ``out`` cannot be written."""
    with database.reading() as connection, written_whole(out) as file:
        write_lines(file, _lines(connection, seal), seal.secret(_PURPOSE), passphrase)


def restore(database: Database, seal: Seal, source: Path | BinaryIO, passphrase: str) -> Restored:
    """Add what the store does not hold, all of it or nothing. Raises BackupUnreadable or OSError."""
    with opened(source) as file, database.writing() as connection:
        return _put_back(connection, seal, read_lines(file, seal.secret(_PURPOSE), passphrase))


def _lines(connection: Connection, seal: Seal) -> Iterator[Line]:
    yield {"kind": "store", "schema_version": SCHEMA_VERSION}
    few = connection.execution_options(yield_per=_AT_A_TIME)
    for row in few.execute(select(meetings)):
        times = {"created": row.created.isoformat(), "changed": row.changed.isoformat()}
        tree = seal.open(row.record, "record", row.id, row.version)
        yield {"kind": "meeting", "version": row.version, **times, "record": tree}
    for row in few.execute(select(revisions)):
        past = asdict(rows.past_of(seal, row))
        yield {"kind": "revision", "meeting": row.meeting, **past, "at": row.at.isoformat()}
    for entry in reversed(trail.entries(connection)):
        yield {"kind": "audit", **asdict(entry), "at": entry.at.isoformat()}


def _put_back(connection: Connection, seal: Seal, found: Iterable[Line]) -> Restored:
    there = set(connection.scalars(select(meetings.c.id)))
    known = set(trail.entries(connection))
    restored = Restored()
    for line in found:
        match line["kind"]:
            case "store" if line["schema_version"] > SCHEMA_VERSION:
                raise BackupUnreadable(Why.NEWER)
            case "meeting" if line["record"]["id"] in there:
                restored.kept.append(line["record"]["id"])
            case "meeting":
                meeting_id, version = _put_back_meeting(connection, seal, line)
                restored.added[meeting_id] = version
            case "revision" if line["meeting"] in restored.added:
                _put_back_revision(connection, seal, line)
            case "audit":
                _put_back_entry(connection, line, known)
    return restored


def _put_back_meeting(connection: Connection, seal: Seal, line: Line) -> tuple[str, int]:
    try:
        meeting = from_tree(line["record"])
    except NewerFile:
        raise BackupUnreadable(Why.NEWER) from None
    except DamagedFile:
        raise BackupUnreadable(Why.DAMAGED) from None
    columns = rows.record_columns(seal, meeting, line["version"], _moment(line["changed"]))
    connection.execute(insert(meetings).values(id=meeting.id, created=_moment(line["created"]), **columns))
    return meeting.id, line["version"]


def _put_back_revision(connection: Connection, seal: Seal, line: Line) -> None:
    past = rows.Past(
        line["version"],
        line["position"],
        _moment(line["at"]),
        line["who"],
        line["taken_back"],
        Edit(**line["edit"]),
    )
    rows.write_edits(connection, seal, line["meeting"], [past])


def _put_back_entry(connection: Connection, line: Line, known: set[AuditEntry]) -> None:
    entry = AuditEntry(line["who"], line["meeting_id"], Deed(line["action"]), _moment(line["at"]))
    if entry not in known:
        trail.append(connection, entry)


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text)
