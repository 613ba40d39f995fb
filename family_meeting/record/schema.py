"""What kind of value a path holds, read from the models themselves, so that a field draws itself."""

import types
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from functools import cache
from typing import Any, Union, get_args, get_origin

from family_meeting.record.meeting import Meeting
from family_meeting.record.part import Id
from family_meeting.record.paths import NoSuchPath, kind_of, names


class Kind(StrEnum):
    TEXT = "text"
    PERSON = "person"
    PEOPLE = "people"
    CHOICE = "choice"
    CHOICES = "choices"
    TICK = "tick"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"


@dataclass(frozen=True)
class Schema:
    """The kind of a field; ``codes`` are its choices, ``optional`` whether it may stay open."""

    kind: Kind
    codes: type[StrEnum] | None = None
    optional: bool = False


_PLAIN: dict[Any, Kind] = {
    str: Kind.TEXT,
    bool: Kind.TICK,
    int: Kind.NUMBER,
    date: Kind.DATE,
    time: Kind.TIME,
}


@cache
def schema(path: str) -> Schema:
    """Return what ``path`` holds. Raises NoSuchPath for an address that is not a single field."""
    here: Any = Meeting
    for name in names(path):
        here = kind_of(_without_none(here)[0], name)
    return _describe(*_without_none(here), path)


def _without_none(annotation: Any) -> tuple[Any, bool]:
    if get_origin(annotation) in (Union, types.UnionType):
        kept = [part for part in get_args(annotation) if part is not type(None)]
        return kept[0], True
    return annotation, False


def _describe(annotation: Any, optional: bool, path: str) -> Schema:
    if annotation is Id or annotation == Id:
        return Schema(Kind.PERSON, optional=optional)
    if get_origin(annotation) is list:
        return _describe_list(get_args(annotation)[0], path)
    base = get_args(annotation)[0] if hasattr(annotation, "__metadata__") else annotation
    if isinstance(base, type) and issubclass(base, StrEnum):
        return Schema(Kind.CHOICE, base, optional)
    if base in _PLAIN and base is not datetime:
        return Schema(_PLAIN[base], optional=optional)
    raise NoSuchPath(path)


def _describe_list(item: Any, path: str) -> Schema:
    if item == Id:
        return Schema(Kind.PEOPLE)
    if isinstance(item, type) and issubclass(item, StrEnum):
        return Schema(Kind.CHOICES, item)
    raise NoSuchPath(path)
