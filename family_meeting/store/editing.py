"""What can be done to a stored meeting: change, undo, put back, settle. Each inside one transaction."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, select, update

from family_meeting.store import rows
from family_meeting.store.changes import Change
from family_meeting.store.conflicts import OTHER_WORDINGS, keep_beside, rivals
from family_meeting.store.edits import Draft, Edit, unwind
from family_meeting.store.seal import Seal
from family_meeting.store.tables import revisions


@dataclass(frozen=True)
class Desk:
    """A meeting that this transaction alone may write; ``version`` is the stored one."""

    connection: Connection
    seal: Seal
    meeting_id: str
    version: int
    now: datetime
    draft: Draft

    def past(self, *where: ColumnElement[bool], path: str | None = None) -> list[rows.Past]:
        """Return the meeting's stored edits that fit, the newest first."""
        return rows.read_edits(self.connection, self.seal, self.meeting_id, *where, path=path)


def change(desk: Desk, changes: Iterable[Change]) -> None:
    """Put each value at its path, or its words beside where another editor was there first."""
    for one in changes:
        newer = _by_others(desk, one)
        if rivals(one, newer) and _would_alter(desk.draft, one):
            keep_beside(desk.draft, one, _kept_before(desk, one), desk.now)
        else:
            desk.draft.put(one.path, one.value, one.editor)


def undo(desk: Desk, editor: str) -> None:
    """Take back the newest version that this editor made and that is not taken back yet."""
    mine = [revisions.c.meeting == desk.meeting_id, ~revisions.c.taken_back]
    if editor:
        mine.append(revisions.c.editor == editor)
    newest = desk.connection.scalar(select(func.max(revisions.c.version)).where(*mine))
    if newest is None:
        return
    for past in desk.past(*mine, revisions.c.version == newest):
        desk.draft.take_back(past.edit, editor)
    done = update(revisions).where(*mine, revisions.c.version == newest).values(taken_back=True)
    desk.connection.execute(done)


def restore(desk: Desk, version: int, path: str, editor: str) -> None:
    """Put ``path`` back to what it was when ``version`` had been stored."""
    since = [past.edit for past in desk.past(revisions.c.version > version, path=path)]
    if since:
        value, place = unwind(desk.draft.meeting, since, path)
        desk.draft.put(path, value, editor, place)


def settle(desk: Desk, path: str, text: str, editor: str) -> None:
    """Make ``text`` the wording of ``path`` and let go of the others, which stay in the history."""
    desk.draft.put(path, text, editor)
    desk.draft.put(f"{OTHER_WORDINGS}/{path}", None, editor)


def _by_others(desk: Desk, one: Change) -> list[Edit]:
    if one.base is None or one.base >= desk.version:
        return []
    newer = desk.past(revisions.c.version > one.base, revisions.c.editor != one.editor, path=one.path)
    return [past.edit for past in newer]


def _kept_before(desk: Desk, one: Change) -> list[Edit]:
    mine = [revisions.c.version > one.base, revisions.c.editor == one.editor]
    return [past.edit for past in desk.past(*mine, path=f"{OTHER_WORDINGS}/{one.path}")]


def _would_alter(draft: Draft, one: Change) -> bool:
    """Whether the change says anything new. Raises NoSuchPath or InvalidValue, conflict or not."""
    trial = Draft(draft.meeting)
    trial.put(one.path, one.value, one.editor)
    return bool(trial.edits)
