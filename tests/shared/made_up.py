"""What is still English on a screen or paper in a made-up language, and what is so by right."""

import calendar
import json
import re
from collections.abc import Iterable
from pathlib import Path

from family_meeting import proxy

ENGLISH = re.compile(r"[A-Za-z]{3,}")
DATES = [*calendar.month_name, *calendar.month_abbr, *calendar.day_name, *calendar.day_abbr, "and"]
"""As CLDR writes them for the made-up languages."""


def english_in(texts: Iterable[str], *by_right: str) -> list[str]:
    """Return the texts with an English word that is neither a date's nor among those ``by_right``."""
    known = {word for one in (*DATES, *by_right) for word in ENGLISH.findall(one)}
    return [text for text in texts if set(ENGLISH.findall(text)) - known]


def words_of_the_law(state: str) -> str:
    """What a state itself calls its form, its agent and its statutes stays in English everywhere."""
    rows = json.loads((Path(proxy.__file__).parent / "rules.json").read_text(encoding="utf-8"))
    return next(json.dumps(row, ensure_ascii=False) for row in rows["jurisdictions"] if row["code"] == state)
