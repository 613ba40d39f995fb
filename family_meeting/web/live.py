"""Words on their way from a text field to the record."""

import threading
from typing import Any, Literal

from pydantic import BaseModel, Field

from family_meeting.record.part import LONGEST_TEXT
from family_meeting.record.paths import InvalidValue, NoSuchPath, read
from family_meeting.record.schema import Kind, schema
from family_meeting.store import Change, NoSuchMeeting, Store, Stored, StoreUnavailable

NOT_KEPT = (NoSuchMeeting, NoSuchPath, InvalidValue, StoreUnavailable)
"""Why words may not be stored."""

# Load and apply belong together, and what a window sends first must be stored first.
_IN_TURN = threading.Lock()


class Entry(BaseModel):
    """A mapping's entry to make before words can go into it."""

    path: str
    value: dict[str, Any]


class Words(BaseModel):
    """What a field sends. ``sent`` are wordings that it sent on the same base and got no answer to."""

    path: str = Field(max_length=400)
    text: str = Field(max_length=LONGEST_TEXT)
    base: int
    sent: list[str] = Field([], max_length=8)
    editor: str = ""
    create: Entry | None = None


class Choice(BaseModel):
    """The wording that somebody chose of several."""

    path: str = Field(max_length=400)
    text: str = Field(max_length=LONGEST_TEXT)
    editor: str = ""


class Kept(BaseModel):
    """What became of words: where the record stands now at their path."""

    status: Literal["saved", "kept_beside"] = "saved"
    version: int
    text: str
    others: list[str]


def keep_words(store: Store, meeting_id: str, words: Words) -> Kept:
    """Store words over the version that their field was shown, or beside newer ones.

    Raises what NOT_KEPT lists.
    """
    with _IN_TURN:
        now = store.load(meeting_id)
        there = text_at(now, words.path)
        if there == words.text:
            return found(now, words.path)
        # An answer that got lost must not make our own words look like somebody else's.
        base = now.version if there in words.sent else words.base
        changes = [*_entry(now, words), Change(words.path, words.text, base=base, editor=words.editor)]
        stored = store.apply(meeting_id, *changes)
    status = "kept_beside" if words.path in stored.kept_beside else "saved"
    return found(stored, words.path).model_copy(update={"status": status})


def _entry(now: Stored, words: Words) -> list[Change]:
    entry = words.create
    if entry is None or read(now.meeting, entry.path) is not None:
        return []
    return [Change(entry.path, entry.value, base=now.version, editor=words.editor)]


def choose_words(store: Store, meeting_id: str, choice: Choice) -> Kept:
    """Make one wording the only one. Raises as ``keep_words``."""
    stored = store.settle(meeting_id, choice.path, choice.text, editor=choice.editor)
    return found(stored, choice.path)


def found(stored: Stored, path: str) -> Kept:
    """Return what the record holds at ``path``."""
    others = [one.text for one in stored.meeting.other_wordings.get(path, [])]
    return Kept(version=stored.version, text=text_at(stored, path), others=others)


def text_at(stored: Stored, path: str) -> str:
    """Return the text at ``path``, "" where none is yet. Raises NoSuchPath where no text can be."""
    if schema(path).kind is not Kind.TEXT:
        raise NoSuchPath(path)
    return read(stored.meeting, path) or ""
