"""The one list of languages, read from ``locales/languages.json``."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from family_meeting.i18n import pseudo
from family_meeting.settings import settings

LOCALES = Path(__file__).resolve().parents[2] / "locales"
SOURCE = "en"

_OTHER_CODES = {
    "zh": "zh-Hans",
    "zh-CN": "zh-Hans",
    "zh-SG": "zh-Hans",
    "zh-TW": "zh-Hant",
    "zh-HK": "zh-Hant",
    "zh-MO": "zh-Hant",
    "tl": "fil",
    "pt": "pt-BR",
}
"""What a browser calls some of our languages, each without the parts that tell us nothing more."""


class UnknownLanguage(LookupError):
    """No language of ours has this code."""


@dataclass(frozen=True)
class Language:
    """A language of screen or paper. ``code`` is BCP-47; ``babel`` the locale for dates and lists.

    ``digits`` are its own ten, from zero; "" where it writes 0 to 9. ``calendar`` is the one that many of its
    readers live by, by its CLDR name, with the pattern of a date in it; None where that is everybody's.
    ``waits_for_review``: not offered to anybody before a named reviewer has approved all of it.
    ``tall`` is how much more room its letters need above and below in a picture than Latin ones.
    """

    code: str
    native: str
    english: str
    direction: str
    script: str
    babel: str
    font: str
    quotes: tuple[str, str]
    digits: str = ""
    calendar: tuple[str, str] | None = None
    waits_for_review: bool = False
    tall: float = 1.0

    @property
    def folder(self) -> Path:
        """Where this language's catalogs and review ledger lie."""
        return LOCALES / self.code.replace("-", "_")

    def in_own_digits(self, text: str) -> str:
        """Return ``text`` with each digit as this language writes it."""
        return text.translate(str.maketrans("0123456789", self.digits)) if self.digits else text

    @property
    def rtl(self) -> bool:
        """Whether it runs from right to left."""
        return self.direction == "rtl"


@cache
def languages() -> dict[str, Language]:
    """Every language by code, in the order in which it is offered."""
    listed = json.loads((LOCALES / "languages.json").read_text(encoding="utf-8"))
    listed |= pseudo.rows() if settings().pseudo_locales else {}
    return {code: _language(code, row) for code, row in listed.items()}


def _language(code: str, row: dict[str, Any]) -> Language:
    opening, closing = row.pop("quotes")
    calendar = row.pop("calendar", None)
    return Language(
        code=code, quotes=(opening, closing), calendar=tuple(calendar) if calendar else None, **row
    )


def language(code: str) -> Language:
    """Return one language. Raises UnknownLanguage, whose message lists the codes we have."""
    try:
        return languages()[code]
    except KeyError:
        raise UnknownLanguage(f"{code!r}; we have {', '.join(languages())}") from None


def closest(code: str | None, offered: Collection[str]) -> str:
    """Return the offered code nearest to a browser's (``ar-SA`` -> ``ar``), or the source language's.

    Nobody is given the other script of Chinese instead of their own.
    """
    parts = (code or "").replace("_", "-").split("-")
    while parts:
        shorter = "-".join(parts)
        nearest = _OTHER_CODES.get(shorter, shorter)
        if nearest in languages():
            return nearest if nearest in offered else SOURCE
        parts.pop()
    return SOURCE
