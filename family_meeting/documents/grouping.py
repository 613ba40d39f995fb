"""Statements that stand together on a page: one speaker's words in a row."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from math import ceil

from family_meeting.record.wording import Words

IN_A_LINE = 60
"""How many characters of handwriting go with a ruled line, roughly."""


@dataclass(frozen=True)
class Group:
    """Words of one speaker and one language, translated by ``by`` or by nobody.

    ``originals`` are those whose first wording the page does not show elsewhere.
    """

    words: tuple[Words, ...]
    speaker: str
    language: str
    by: str
    foreign: bool
    originals: tuple[Words, ...]

    @property
    def room(self) -> int:
        """How many ruled lines an interpreter needs."""
        return min(ceil(sum(len(one.text) for one in self.words) / IN_A_LINE), 3)


def grouped(words: Iterable[Words], shown: frozenset[str]) -> list[Group]:
    """Put neighbours together; ``shown`` are the languages that have a column of their own."""
    return [
        _group(tuple(together), shown)
        for _, together in groupby(words, lambda one: (one.speaker, one.language, one.by, one.foreign))
    ]


def interpreted(words: Iterable[Words], shown: frozenset[str]) -> list[Group]:
    """Put together what one interpreter put into the page's language, whoever said it."""
    found: dict[tuple[str, str], list[Words]] = {}
    for one in words:
        if one.translation:
            found.setdefault((one.language, one.by), []).append(one)
    return [_group(tuple(together), shown) for together in found.values()]


def _group(words: tuple[Words, ...], shown: frozenset[str]) -> Group:
    first = words[0]
    return Group(
        words=words,
        speaker=first.speaker,
        language=first.language,
        by=first.by,
        foreign=first.foreign,
        originals=tuple(one for one in words if one.translation and one.language not in shown),
    )
