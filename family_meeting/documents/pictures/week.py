"""One week of the calendar: a box a day, and in it who does which step."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from family_meeting.documents.pictures.drawing import labels
from family_meeting.i18n.formats import day_of_month, number
from family_meeting.i18n.languages import Language
from family_meeting.typesetting.tree import Shape

DAYS = 7
SIZE = 9.5
"""The size of names and days, in points."""
_MOST = 5
"""The lines of a name."""
_DAY, _LEAST, _BADGE = 15.0, 26.0, 6.5


@dataclass(frozen=True)
class Due:
    """Something to come: ``number`` is its place in the table of steps, 0 for our next meeting."""

    on: date
    number: int
    who: str
    what: str


@dataclass(frozen=True)
class Week:
    """The week that begins on the day ``first``, drawn from ``y`` down; its days stand between ``edges``."""

    first: date
    dues: tuple[Due, ...]
    y: float
    edges: Sequence[float]

    @property
    def height(self) -> float:
        return max(_LEAST, *(_DAY + sum(map(self._room, self._on(place))) + 3 for place in range(DAYS)))

    def draw(self, language: Language) -> Iterator[Shape]:
        for place in range(DAYS):
            day, due = self.first + timedelta(place), self._on(place)
            said = day_of_month(day, language, month=place == 0 or day.day == 1)
            yield self._box(place, bool(due))
            yield self._date(place, said, bool(due))
            y = self.y + _DAY
            for one in due:
                yield from self._entry(one, y, language)
                y += self._room(one)

    def _on(self, place: int) -> list[Due]:
        return [due for due in self.dues if self._place(due) == place]

    def _place(self, due: Due) -> int:
        return (due.on - self.first).days

    def _room(self, due: Due) -> float:
        return max(2 * _BADGE + 1, 1.25 * SIZE * len(self._name(due, 0))) + 2

    def _name(self, due: Due, y: float) -> list[Shape]:
        """The name after the badge; over the whole width where there is none."""
        left, right = self.edges[self._place(due) :][:2]
        left += 2 * _BADGE + 6 if due.number else 4
        width = right - 4 - left
        return labels(due.who, left + width / 2, y, size=SIZE, width=width, most=_MOST) if due.who else []

    def _box(self, place: int, busy: bool) -> Shape:
        left, right = self.edges[place : place + 2]
        return Shape(
            "box",
            left + 1,
            self.y,
            width=right - left - 2,
            height=self.height,
            round=3,
            tone="accent" if busy else "quiet",
            stroke=1.3 if busy else 0.3,
            fill="paper",
        )

    def _date(self, place: int, said: str, busy: bool) -> Shape:
        left, right = self.edges[place : place + 2]
        tone: Literal["ink", "quiet"] = "ink" if busy else "quiet"
        middle, room = (left + right) / 2, right - left - 6
        return Shape("label", middle, self.y + 11, text=said, size=SIZE, width=room, bold=busy, tone=tone)

    def _entry(self, due: Due, y: float, language: Language) -> Iterator[Shape]:
        if due.number:
            x, middle = self.edges[self._place(due)] + _BADGE + 4, y + _BADGE
            yield Shape("circle", x, middle, radius=_BADGE, fill="accent", tone="accent")
            rank = number(due.number, language)
            yield Shape("label", x, middle + 3.2, text=rank, size=9, width=11, bold=True, tone="paper")
        yield from self._name(due, y + 9.8)
