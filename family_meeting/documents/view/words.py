"""Every word of a view, for what looks at a page's words as a whole."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass

from family_meeting.record.wording import Words


def words_in(part: object) -> Iterator[Words]:
    """Give all of people's words that a view, or a part of one, holds, in its order."""
    if isinstance(part, Words):
        if part:
            yield part
        return
    for inner in _parts(part):
        yield from words_in(inner)


def _parts(part: object) -> Iterable[object]:
    if is_dataclass(part):
        return [getattr(part, field.name) for field in fields(part)]
    if isinstance(part, Mapping):
        return part.values()
    return part if isinstance(part, (tuple, list)) else ()
