"""What the checks of a translation know of its language.

``locales/checks.json`` says of each language which of its catalogs must stay whole (``whole``), which words
it writes as English does (``as_in_english``), how it says no (``negation``), and which English sentences
say their *no* in another way in it, with how (``said_otherwise``), and the words that the sentence which
refuses to be an order must have (``not_an_order``). ``locales/terms.json`` says what it calls each key term.
"""

import json
from functools import cache
from typing import Any

from family_meeting.i18n.languages import LOCALES


@cache
def facts() -> dict[str, dict[str, Any]]:
    """Return what the checks know of each language."""
    found: dict[str, dict[str, Any]] = json.loads((LOCALES / "checks.json").read_text(encoding="utf-8"))
    return found


@cache
def terms() -> dict[str, dict[str, str]]:
    """Return by English term and language what a translation of a sentence with the term has in it."""
    found: dict[str, dict[str, str]] = json.loads((LOCALES / "terms.json").read_text(encoding="utf-8"))
    return found
