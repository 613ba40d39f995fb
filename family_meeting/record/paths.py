"""One address for every value of a record: ``people/ana/name``, ``agenda/order``."""

from typing import Any, get_args, get_origin, get_type_hints

from pydantic import ValidationError
from pydantic_core import to_jsonable_python

from family_meeting.record.meeting import Meeting
from family_meeting.record.part import Part


class NoSuchPath(LookupError):
    """The record has no place with this address."""


class InvalidValue(ValueError):
    """The place exists, but may not hold this value."""


KEPT_BY_PATH = ("other_wordings", "translations")
"""The mappings of a record whose entries are named by a path."""

REMOVED = None
"""Writing this to an entry of a mapping removes the entry."""


def names(path: str) -> list[str]:
    """Return the names on the way to ``path``.

    What is kept about a text has the text's path for a name, so that
    ``other_wordings/people/ana/name`` has two names. Within a translation ``@`` begins what lies
    below: ``translations/decisions/d1/text/@0/by``. Such a text can have other wordings in turn.
    """
    first, _, rest = path.partition("/")
    if first not in KEPT_BY_PATH or not rest:
        return path.split("/")
    if first == "other_wordings":
        return [first, rest]
    kept, _, within = rest.partition("/@")
    return [first, kept, *within.split("/")] if within else [first, kept]


def kind_of(kind: Any, name: str) -> Any:
    """Return the annotated type of what ``name`` leads to in a part, mapping or list; None if nowhere."""
    if get_origin(kind) is dict or (get_origin(kind) is list and name.isdigit()):
        return get_args(kind)[-1]
    if isinstance(kind, type) and issubclass(kind, Part):
        return get_type_hints(kind, include_extras=True).get(name)
    return None


def kind_at(path: str) -> Any:
    """Return the annotated type of what is at ``path``, as Text for people's own words; None if nothing."""
    kind: Any = Meeting
    for name in names(path):
        kind = kind_of(kind, name)
    return kind


def read(meeting: Meeting, path: str) -> Any:
    """Return the value at ``path``: a code, text, number, date, list or part; None if not there yet.

    Raises NoSuchPath for an address that no record can have.
    """
    here: Any = meeting
    for name in names(path):
        if here is None:
            return None
        if isinstance(here, dict):
            here = here.get(name)
        elif isinstance(here, list) and name.isdigit():
            here = here[int(name)] if int(name) < len(here) else None
        elif name in getattr(type(here), "model_fields", {}):
            here = getattr(here, name)
        else:
            raise NoSuchPath(path)
    return here


def write(meeting: Meeting, path: str, value: Any) -> Meeting:
    """Return a new record with ``value`` (as JSON or a part) at ``path``.

    A missing mapping entry on the way is created empty, and so is the next entry of a list
    (``translations/0``); None removes an entry of either.
    Raises NoSuchPath or InvalidValue.
    """
    tree = meeting.model_dump(mode="json")
    *way, last = names(path)
    here: Any = tree
    kind: Any = Meeting
    for name in way:
        kind = kind_of(kind, name)
        here = _child(here, name, path, [] if get_origin(kind) is list else {})
    _put(here, last, plain(value), path, meeting)
    try:
        return Meeting.model_validate(tree)
    except ValidationError as error:
        if any(problem["type"] == "extra_forbidden" for problem in error.errors()):
            raise NoSuchPath(path) from error
        raise InvalidValue(path) from error


def _child(here: Any, name: str, path: str, empty: Any) -> Any:
    if isinstance(here, list) and name.isdigit() and int(name) <= len(here):
        if int(name) == len(here):
            here.append(empty)
        return here[int(name)]
    if not isinstance(here, dict):
        raise NoSuchPath(path)
    if here.get(name) is None:
        here[name] = empty
    return here[name]


def _put(here: Any, name: str, value: Any, path: str, meeting: Meeting) -> None:
    if isinstance(here, list) and name.isdigit() and int(name) <= len(here):
        here[int(name) : int(name) + 1] = [] if value is None else [value]
        return
    if not isinstance(here, dict):
        raise NoSuchPath(path)
    parent = path.removesuffix(name).rstrip("/")
    if value is None and parent and isinstance(read(meeting, parent), dict):
        here.pop(name, None)
    else:
        here[name] = value


def plain(value: Any) -> Any:
    """Return a part, code, date or collection as the JSON that a record file holds."""
    return to_jsonable_python(value)
