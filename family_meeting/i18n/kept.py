"""Answers that are kept for good, or until something of their language has changed on the disk."""

from collections.abc import Callable
from typing import Any, Generic, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

_every: list["Kept[Any, Any]"] = []


class Kept(Generic[P, R]):
    """A function that remembers what it has answered; as a decorator. Call it with places, not names."""

    def __init__(self, work: Callable[P, R]) -> None:
        self.work = work
        self.found: dict[tuple[Any, ...], R] = {}
        self.changes = 0
        self.__doc__ = work.__doc__
        _every.append(self)

    def __call__(self, *asked: P.args, **_none: P.kwargs) -> R:
        if asked in self.found:
            return self.found[asked]
        changes = self.changes
        answer = self.work(*asked, **_none)
        if changes == self.changes:  # What was read while somebody stored may be the old wording.
            self.found[asked] = answer
        return answer

    def forget(self, code: str) -> None:
        """Let go of what was answered about a language, and about all languages together."""
        self.changes += 1
        self.found = {asked: one for asked, one in self.found.items() if asked and code not in asked}

    def cache_clear(self) -> None:
        """Let go of everything, by the name that functools' caches have for it."""
        self.changes += 1
        self.found = {}


def forget(code: str) -> None:
    """Have the next sentence said in this language, and who is offered it, read from the disk again."""
    for one in _every:
        one.forget(code)
