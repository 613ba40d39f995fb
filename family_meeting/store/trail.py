"""The audit trail: who did what with which record, and when. Only ever appended to."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, insert, select

from family_meeting.store.changes import AuditEntry, Deed
from family_meeting.store.tables import audit

# Typing stores several times a second; the revisions say when exactly.
_ONE_SITTING = timedelta(hours=1)


def enter(connection: Connection, who: str, meeting_id: str, deed: Deed, now: datetime) -> None:
    """Append an entry, unless the newest one says the same of the same hour's changing."""
    if deed is not Deed.CHANGED or not _still_changing(connection, who, meeting_id, now):
        append(connection, AuditEntry(who, meeting_id, deed, now))


def append(connection: Connection, entry: AuditEntry) -> None:
    """Append an entry as it is."""
    values = {"at": entry.at, "who": entry.who, "meeting": entry.meeting_id, "action": entry.action.value}
    connection.execute(insert(audit).values(values))


def entries(connection: Connection, meeting_id: str | None = None) -> list[AuditEntry]:
    """Return the entries of one meeting, or all of them, the newest first."""
    wanted = select(audit).order_by(audit.c.at.desc(), audit.c.entry.desc())
    if meeting_id is not None:
        wanted = wanted.where(audit.c.meeting == meeting_id)
    return [AuditEntry(row.who, row.meeting, Deed(row.action), row.at) for row in connection.execute(wanted)]


def _still_changing(connection: Connection, who: str, meeting_id: str, now: datetime) -> bool:
    newest = select(audit).where(audit.c.meeting == meeting_id).order_by(audit.c.entry.desc()).limit(1)
    row = connection.execute(newest).one_or_none()
    return row is not None and (row.action, row.who) == (Deed.CHANGED, who) and now - row.at < _ONE_SITTING
