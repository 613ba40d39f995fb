"""Dates, lists and names of languages that CLDR has no data for and would write in another language."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from family_meeting.i18n.languages import LOCALES


@dataclass(frozen=True)
class OwnFormats:
    """What ``locales/own_formats.json`` says of a language; weeks begin on Monday, years in January."""

    weekdays: list[str]
    weekdays_short: list[str]
    months: list[str]
    months_short: list[str]
    long: str
    short: str
    near: str
    joins: str
    numbers_and_clock: str
    languages: dict[str, str]

    def date(self, day: date, pattern: str) -> str:
        """Return a day in a pattern such as "{weekday} {day} {month}"."""
        return pattern.format(
            weekday=self.weekdays[day.weekday()],
            weekday_short=self.weekdays_short[day.weekday()],
            day=day.day,
            month=self.months[day.month - 1],
            month_short=self.months_short[day.month - 1],
            year=day.year,
        )

    def listed(self, items: Sequence[str]) -> str:
        """Return "a, b ak c"."""
        *first, last = items or [""]
        return f"{', '.join(first)} {self.joins} {last}" if first else last


@cache
def own_formats(code: str) -> OwnFormats | None:
    """Return what we supply for a language ourselves; None where CLDR knows it."""
    every = json.loads((LOCALES / "own_formats.json").read_text(encoding="utf-8"))
    row = every.get(code)
    return OwnFormats(joins=row.pop("and"), **row) if row else None
