"""Terms that a site may choose: one of several accepted words for a thing, used in every sentence.

``locales/site_terms.json`` lists, by language and English term, the words to choose from, and for each
which of the catalog's wordings it takes the place of. Only words are listed that fit into every sentence
as they are: no other gender, ending or article. ``FAMILY_MEETING_TERMS`` names what the site has chosen:
``{"es": {"health care agent": "representante de atención médica"}}``.
"""

import json
import re
from collections.abc import Mapping
from functools import cache

from family_meeting.i18n.languages import LOCALES, language
from family_meeting.settings import settings


class UnknownTerm(LookupError):
    """The site has chosen a word that is not among those to choose from; the message lists those."""


@cache
def choices(code: str) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    """Return what there is to choose from in a language: English term, word, and what it replaces."""
    listed = json.loads((LOCALES / "site_terms.json").read_text(encoding="utf-8"))
    return listed.get(code, {})  # type: ignore[no-any-return]


def check_chosen() -> None:
    """Raise UnknownTerm where the site's settings name a language, a term or a word that there is not."""
    for code, chosen in settings().terms.items():
        for term, word in chosen.items():
            known = choices(code).get(term, {})
            if word not in known:
                raise UnknownTerm(f"{code}, {term}: {word!r} is not one of {', '.join(known) or 'none'}")


@cache
def _swaps(code: str) -> tuple[re.Pattern[str], Mapping[str, str]] | None:
    swaps: dict[str, str] = {}
    for term, word in settings().terms.get(code, {}).items():
        swaps |= choices(code).get(term, {}).get(word, {})
    if not swaps:
        return None
    longest_first = "|".join(re.escape(one) for one in sorted(swaps, key=len, reverse=True))
    # Scripts without spaces, or that write articles and particles onto a word, have no bounds to look for.
    bounds = (r"\b(?:", r")\b") if language(code).script == "Latn" else ("(?:", ")")
    return re.compile(longest_first.join(bounds), re.IGNORECASE), swaps


def in_the_sites_words(code: str, text: str) -> str:
    """Return a sentence of the catalog with the words that the site has chosen."""
    found = _swaps(code)
    return found[0].sub(lambda match: _cased(match[0], found[1][match[0].lower()]), text) if found else text


def _cased(there: str, ours: str) -> str:
    return ours[0].upper() + ours[1:] if there[0].isupper() else ours
