"""What stood at a path before, for whoever wants an earlier wording back."""

from collections.abc import Iterator

from family_meeting.record.paths import names
from family_meeting.store.changes import Revision
from family_meeting.store.edits import within
from family_meeting.store.rows import Past


def revisions_of(past: list[Past], path: str | None) -> list[Revision]:
    """Return stored edits as revisions, the newest first.

    Where a change added or removed a whole entry, its fields' histories tell what that did to them.
    """
    return list(_seen_from(past, path or ""))


def _seen_from(past: list[Past], path: str) -> Iterator[Revision]:
    for one in past:
        rest = names(path)[len(names(one.edit.path)) :] if path else []
        before, after = within(one.edit.before, rest), within(one.edit.after, rest)
        if before != after:
            here = path if rest else one.edit.path
            yield Revision(one.version, here, one.at, one.edit.editor, before, after)
