"""Two editors at the same field: the newer stored value stays, and no word of the other is lost. Pure."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from family_meeting.record.meeting import OtherWording
from family_meeting.record.part import Text
from family_meeting.record.paths import kind_at, kind_of, plain, read
from family_meeting.store.changes import Change
from family_meeting.store.edits import Draft, Edit, related

OTHER_WORDINGS = "other_wordings"


def rivals(change: Change, since_base: list[Edit]) -> bool:
    """Whether another editor has changed the same place to another value since the change's base."""
    value = plain(change.value)
    return any(
        edit.editor != change.editor
        and related(edit.path, change.path)
        and not (edit.path == change.path and edit.after == value)
        for edit in since_base
    )


def keep_beside(draft: Draft, change: Change, since_base: list[Edit], now: datetime) -> None:
    """Leave the stored value and put the change's words, if it has any, among the other wordings."""
    draft.kept_beside.append(change.path)
    for path, new in _texts(change.path, plain(change.value)):
        kept = f"{OTHER_WORDINGS}/{path}"
        wordings: list[Any] = plain(read(draft.meeting, kept)) or []
        mine = _typed_before(kept, change.editor, since_base)
        others = [one for one in wordings if one not in mine]
        stands = [text for _, text in _texts(path, plain(read(draft.meeting, path)))]
        known = ["", *stands, *(one["text"] for one in others)]
        added = [] if new in known else [plain(OtherWording(text=new, at=now))]
        draft.put(kept, others + added or None, change.editor)


def _typed_before(path: str, editor: str, since_base: list[Edit]) -> list[Any]:
    """Return the wordings that this editor left from the same base: one who types on means the same words."""
    mine = [edit for edit in since_base if edit.editor == editor and edit.path == path]
    return [one for edit in mine for one in edit.after or [] if one not in (edit.before or [])]


def _texts(path: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield the path and words of each text in ``value``; texts in a list have the list's path."""
    yield from _texts_of(kind_at(path), path, value)


def _texts_of(kind: Any, path: str, value: Any) -> Iterator[tuple[str, str]]:
    if kind == Text and isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _texts_of(kind_of(kind, name), f"{path}/{name}", inner)
    elif isinstance(value, list):
        for inner in value:
            yield from ((path, text) for _, text in _texts_of(kind_of(kind, "0"), path, inner))
