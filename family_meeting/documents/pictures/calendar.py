"""The plan as a small calendar: the weeks in which something is due, who does it, and when we meet again."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from family_meeting.documents.pictures.drawing import WIDTH, Say, mirrored
from family_meeting.documents.pictures.week import DAYS, SIZE, Due, Week
from family_meeting.i18n.formats import first_weekday, near_date, weekday
from family_meeting.i18n.languages import Language
from family_meeting.i18n.messages import family_text
from family_meeting.typesetting.tree import Figure, Shape

_MOST = 4
"""Weeks that are drawn; the table of steps beside the picture holds what comes later."""
_HEAD, _GAP, _LEAP = 13.0, 2.0, 10.0
_WIDER = 2.4


def calendar(
    dues: Sequence[Due],
    t: Say,
    language: Language,
    *,
    beside: Language | None = None,
    width: float = WIDTH,
) -> Figure | None:
    """Return the weeks in which a step is due; None where no step has a day.

    Weeks begin as readers of ``language`` begin them. ``beside`` is a second language, in which the
    days of the week are named too. ``width`` is in points.
    """
    weeks = _weeks([due.on for due in dues if due.number], first_weekday(language))
    if not weeks:
        return None
    dues = [due for due in dues if any(_in(week, due.on) for week in weeks)]
    edges = _edges({(due.on - weeks[0]).days % DAYS for due in dues}, width)
    # Figures that the readers of both languages know.
    shared = replace(language, digits="") if beside and not beside.digits else language
    shapes: list[Shape] = []
    y = 1.0
    for reader in (language, *([beside] if beside else [])):
        shapes += _head(weeks[0], reader, y, edges)
        y += _HEAD
    for first, before in zip(weeks, [None, *weeks], strict=False):
        leap = before is not None and (first - before).days > DAYS
        if leap:
            half = y + _LEAP / 2
            shapes.append(Shape("line", 0, half, x2=width, y2=half, tone="quiet", dashed=True))
        y += _LEAP if leap else _GAP
        week = Week(first, tuple(due for due in dues if _in(first, due.on)), y, edges)
        shapes += week.draw(shared)
        y += week.height
    drawn = mirrored(shapes, width) if language.rtl else tuple(shapes)
    return Figure(width, y + 1, drawn, _words(dues, t, language))


def _weeks(days: Sequence[date], first: int) -> list[date]:
    """Return the first days of the weeks that these days are in, the earliest first."""
    return sorted({day - timedelta((day.weekday() - first) % DAYS) for day in days})[:_MOST]


def _in(week: date, day: date) -> bool:
    return week <= day < week + timedelta(DAYS)


def _edges(busy: set[int], width: float) -> list[float]:
    """Return where the days begin, and where the last one ends: those with a name in them are wider."""
    shares = [_WIDER if place in busy else 1.0 for place in range(DAYS)]
    return [width * sum(shares[:place]) / sum(shares) for place in range(DAYS + 1)]


def _head(week: date, reader: Language, y: float, edges: Sequence[float]) -> Iterator[Shape]:
    for place, (left, right) in enumerate(pairwise(edges)):
        name = weekday(week + timedelta(place), reader)
        middle, room = (left + right) / 2, right - left - 6
        yield Shape("label", middle, y + 9, text=name, size=SIZE, width=room, tone="quiet")


def _words(dues: Sequence[Due], t: Say, language: Language) -> str:
    said = [t(family_text("A calendar of what happens next."))]
    for due in sorted(dues, key=lambda one: one.on):
        what = due.who or due.what
        if due.who and due.what:
            what = t(family_text("{name}: {words}"), name=due.who, words=due.what)
        said.append(t(family_text("{name}: {relation}."), name=near_date(due.on, language), relation=what))
    return " ".join(said)
