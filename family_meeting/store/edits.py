"""Changes on a record in memory: what each one did, and how to take it back. Pure."""

from dataclasses import dataclass, field
from typing import Any

from family_meeting.record import Meeting
from family_meeting.record.paths import NoSuchPath, names, plain, read, write

Tree = dict[str, Any]
_THE_STORES_OWN = {"id", "schema_version"}


@dataclass(frozen=True)
class Edit:
    """What a change did at ``path``: JSON before and after, None where nothing stood.

    ``place`` is where a removed entry stood in its mapping, so that it comes back there; else None.
    """

    path: str
    editor: str
    before: Any
    after: Any
    place: int | None = None


@dataclass
class Draft:
    """A record being changed, and what was done to it so far."""

    meeting: Meeting
    edits: list[Edit] = field(default_factory=list)
    kept_beside: list[str] = field(default_factory=list)

    def put(self, path: str, value: Any, editor: str, place: int | None = None) -> None:
        """Put ``value`` at ``path``. Raises NoSuchPath or InvalidValue. What stands already is no edit."""
        if names(path)[0] in _THE_STORES_OWN:
            raise NoSuchPath(path)
        written = write(self.meeting, path, value)
        if written == self.meeting:
            return
        path = _changed_whole(self.meeting, path)
        if place is not None:
            _move(written, path, place)
        before, after = plain(read(self.meeting, path)), plain(read(written, path))
        left = _place(self.meeting, path) if after is None else None
        self.edits.append(Edit(path, editor, before, after, left))
        self.meeting = written

    def take_back(self, edit: Edit, editor: str) -> None:
        """Put back what stood before ``edit``, unless it has been changed since."""
        if plain(read(self.meeting, edit.path)) == edit.after:
            self.put(edit.path, edit.before, editor, edit.place)
        else:
            self.kept_beside.append(edit.path)


def related(one: str, other: str) -> bool:
    """Whether one path is the other, or leads to it."""
    first, second = names(one), names(other)
    shorter = min(len(first), len(second))
    return first[:shorter] == second[:shorter]


def within(tree: Any, way: list[str]) -> Any:
    """Return what stands at the end of ``way`` in plain JSON, None if nothing does."""
    for name in way:
        if isinstance(tree, list):
            tree = dict(zip(map(str, range(len(tree))), tree, strict=True))
        tree = tree.get(name) if isinstance(tree, dict) else None
    return tree


def unwind(meeting: Meeting, edits: list[Edit], path: str) -> tuple[Any, int | None]:
    """Return the value at ``path``, and its place, before ``edits`` (the newest first) were made."""
    tree = meeting.model_dump(mode="json")
    for edit in edits:
        _set(tree, names(edit.path), edit.before, edit.place)
    *way, last = names(path)
    parent = within(tree, way)
    place = list(parent).index(last) if isinstance(parent, dict) and last in parent else None
    return within(parent, [last]), place


def _set(tree: Tree, way: list[str], value: Any, place: int | None) -> None:
    for name in way[:-1]:
        tree = tree.setdefault(name, {})
    if value is None:
        tree.pop(way[-1], None)
    else:
        tree[way[-1]] = value
        _insert(tree, way[-1], place)


def _insert(mapping: Tree, name: str, place: int | None) -> None:
    """Move an entry to its place. Its key stays the same object: in a record it may be a code."""
    if place is not None:
        entries = list(mapping.items())
        entry = entries.pop(list(mapping).index(name))
        mapping.clear()
        mapping.update([*entries[:place], entry, *entries[place:]])


def _changed_whole(meeting: Meeting, path: str) -> str:
    """Return the entry that writing to ``path`` adds, or the list that it changes; else ``path`` itself.

    A list counts as one value, because the place of an entry says little once another one has gone.
    """
    way = names(path)
    for end in range(1, len(way)):
        here = "/".join(way[:end])
        if isinstance(read(meeting, here), list | None):
            return here
    return path


def _mapping(meeting: Meeting, path: str) -> tuple[Any, str]:
    *way, last = names(path)
    return (read(meeting, "/".join(way)) if way else meeting), last


def _place(meeting: Meeting, path: str) -> int | None:
    mapping, name = _mapping(meeting, path)
    return list(mapping).index(name) if isinstance(mapping, dict) and name in mapping else None


def _move(meeting: Meeting, path: str, place: int) -> None:
    mapping, name = _mapping(meeting, path)
    if isinstance(mapping, dict) and name in mapping:
        _insert(mapping, name, place)
