"""The store of meetings: every change is kept, and every change can be taken back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Select, delete, select, update

from family_meeting.record import Meeting
from family_meeting.store import editing, rows, trail
from family_meeting.store.backup import Restored, back_up, restore
from family_meeting.store.changes import AuditEntry, Change, Deed, Listing, Revision, Stored
from family_meeting.store.database import Database
from family_meeting.store.edits import Draft
from family_meeting.store.errors import MeetingExists, NoSuchMeeting
from family_meeting.store.history import revisions_of
from family_meeting.store.keys import KeyFinder
from family_meeting.store.notices import Callback, Notices
from family_meeting.store.schema import bring_up_to_date
from family_meeting.store.tables import meetings
from family_meeting.store.vault import unlock


def utc_now() -> datetime:
    """Return this moment; tests put another clock in its place."""
    return datetime.now(UTC)


class Store:
    """Meetings behind one database address. May be used from any thread, and by several processes."""

    def __init__(self, url: str, key: bytes | KeyFinder, now: Callable[[], datetime] = utc_now) -> None:
        self._now = now
        self._database = Database(url)
        bring_up_to_date(self._database)
        self._seal = unlock(self._database, (lambda *_: key) if isinstance(key, bytes) else key)
        self._notices = Notices()

    def close(self) -> None:
        """Let go of the database's connections."""
        self._database.close()

    def create(self, meeting: Meeting, who: str = "") -> Stored:
        """Store a new meeting under its own id, as version 1. Raises MeetingExists."""
        now = self._now()
        with self._database.writing() as connection:
            if connection.scalar(_version_of(meeting.id)):
                raise MeetingExists(meeting.id)
            columns = rows.record_columns(self._seal, meeting, 1, now)
            connection.execute(meetings.insert().values(id=meeting.id, created=now, **columns))
            trail.enter(connection, who, meeting.id, Deed.CREATED, now)
        self._notices.tell(meeting.id, 1)
        return Stored(meeting, 1)

    def load(self, meeting_id: str) -> Stored:
        """Return the newest version. Raises NoSuchMeeting."""
        with self._database.reading() as connection:
            return Stored(*rows.read_record(connection, self._seal, meeting_id))

    def version(self, meeting_id: str) -> int:
        """Return the newest version's number, without reading the record. Raises NoSuchMeeting."""
        with self._database.reading() as connection:
            version = connection.scalar(_version_of(meeting_id))
        if version is None:
            raise NoSuchMeeting(meeting_id)
        return version

    def apply(self, meeting_id: str, *changes: Change, who: str = "") -> Stored:
        """Store all changes as one new version, or none of them.

        Raises NoSuchMeeting, NoSuchPath or InvalidValue.
        """
        return self._edit(meeting_id, who, lambda desk: editing.change(desk, changes))

    def settle(self, meeting_id: str, path: str, text: str, editor: str = "", who: str = "") -> Stored:
        """Choose ``text`` where several wordings of ``path`` were kept. Raises as ``apply``."""
        return self._edit(meeting_id, who, lambda desk: editing.settle(desk, path, text, editor))

    def undo(self, meeting_id: str, editor: str = "", who: str = "") -> Stored:
        """Take back the newest version this editor made, as a new version; "" is anybody's newest.

        Called again, it goes one further back. What somebody has changed since stays and is named in
        ``kept_beside``. Raises NoSuchMeeting.
        """
        return self._edit(meeting_id, who, lambda desk: editing.undo(desk, editor), taken_back=True)

    def restore(self, meeting_id: str, version: int, path: str, editor: str = "", who: str = "") -> Stored:
        """Put ``path`` back to what it was once ``version`` was stored: an earlier wording, a removed entry.

        Raises NoSuchMeeting or NoSuchPath; InvalidValue for a field of an entry that was not there.
        """
        return self._edit(meeting_id, who, lambda desk: editing.restore(desk, version, path, editor))

    def history(self, meeting_id: str, path: str | None = None, limit: int | None = None) -> list[Revision]:
        """Return what changed at ``path`` and below it, the newest first."""
        with self._database.reading() as connection:
            past = rows.read_edits(connection, self._seal, meeting_id, path=path, limit=limit)
        return revisions_of(past, path)

    def listings(self, limit: int = 50, offset: int = 0) -> list[Listing]:
        """Return meetings, the last changed first. Opens their summaries only, never a record."""
        columns = (meetings.c.id, meetings.c.version, meetings.c.changed, meetings.c.summary)
        newest = select(*columns).order_by(meetings.c.changed.desc(), meetings.c.id.desc())
        with self._database.reading() as connection:
            found = connection.execute(newest.limit(limit).offset(offset)).all()
        return [rows.listing(self._seal, row) for row in found]

    def backup(self, out: Path | BinaryIO, passphrase: str = "", who: str = "") -> None:
        """Write the whole store, as it stands at this moment, into one encrypted file.

        It opens with this store's key, and with ``passphrase`` if there is one. Raises OSError where
        ``out`` cannot be written; nothing is left there then.
        """
        back_up(self._database, self._seal, out, passphrase)
        self.note("", Deed.BACKED_UP, who)

    def restore_backup(self, source: Path | BinaryIO, passphrase: str = "", who: str = "") -> Restored:
        """Add the meetings of a backup that the store does not hold, all of them or none.

        Those that it holds stay as they are. Raises BackupUnreadable, or OSError.
        """
        restored = restore(self._database, self._seal, source, passphrase)
        self.note("", Deed.RESTORED, who)
        for meeting_id, version in restored.added.items():
            self._notices.tell(meeting_id, version)
        return restored

    def purge(self, older_than: timedelta, who: str = "") -> list[str]:
        """Remove every meeting that nobody has changed for that long; return their ids."""
        with self._database.writing() as connection:
            now = self._now()
            gone = delete(meetings).where(meetings.c.changed < now - older_than).returning(meetings.c.id)
            ids = list(connection.scalars(gone))
            for meeting_id in ids:
                trail.enter(connection, who, meeting_id, Deed.PURGED, now)
        self._database.forget_deleted()
        for meeting_id in ids:
            self._notices.tell(meeting_id, 0)
        return ids

    def delete(self, meeting_id: str, who: str = "") -> None:
        """Remove a meeting with all its revisions. The audit trail stays. Raises NoSuchMeeting."""
        with self._database.writing() as connection:
            if not connection.execute(delete(meetings).where(meetings.c.id == meeting_id)).rowcount:
                raise NoSuchMeeting(meeting_id)
            trail.enter(connection, who, meeting_id, Deed.DELETED, self._now())
        self._database.forget_deleted()
        self._notices.tell(meeting_id, 0)

    def note(self, meeting_id: str, action: Deed, who: str = "") -> None:
        """Enter into the audit trail what was done outside the store: opened, printed."""
        with self._database.writing() as connection:
            trail.enter(connection, who, meeting_id, action, self._now())

    def audit(self, meeting_id: str | None = None) -> list[AuditEntry]:
        """Return the audit trail of one meeting, or of the whole store, the newest first."""
        with self._database.reading() as connection:
            return trail.entries(connection, meeting_id)

    def secret(self, purpose: str) -> bytes:
        """Return 32 bytes for signing, the same for every app on this store; others for each purpose."""
        return self._seal.secret(purpose)

    def subscribe(self, callback: Callback) -> Callable[[], None]:
        """Have ``callback(meeting_id, version, editor)`` called after every commit of this process.

        See Notices.
        """
        return self._notices.subscribe(callback)

    def _edit(
        self, meeting_id: str, who: str, work: Callable[[editing.Desk], None], taken_back: bool = False
    ) -> Stored:
        with self._database.writing() as connection:
            meeting, version = rows.read_record(connection, self._seal, meeting_id, lock=True)
            desk = editing.Desk(connection, self._seal, meeting_id, version, self._now(), Draft(meeting))
            work(desk)
            stored = _save(desk, who, taken_back)
        if stored.version != version:
            editors = {edit.editor for edit in desk.draft.edits}
            self._notices.tell(meeting_id, stored.version, editors.pop() if len(editors) == 1 else "")
        return stored


def _version_of(meeting_id: str) -> Select[int]:
    return select(meetings.c.version).where(meetings.c.id == meeting_id)


def _save(desk: editing.Desk, who: str, taken_back: bool) -> Stored:
    draft, version = desk.draft, desk.version
    if draft.edits:
        version += 1
        past = [rows.Past(version, n, desk.now, who, taken_back, edit) for n, edit in enumerate(draft.edits)]
        rows.write_edits(desk.connection, desk.seal, desk.meeting_id, past)
        columns = rows.record_columns(desk.seal, draft.meeting, version, desk.now)
        desk.connection.execute(update(meetings).where(meetings.c.id == desk.meeting_id).values(columns))
        trail.enter(desk.connection, who, desk.meeting_id, Deed.CHANGED, desk.now)
    return Stored(draft.meeting, version, tuple(draft.kept_beside))
