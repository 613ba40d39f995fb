"""Catalogs straight from the PO files, so that no compiled copy can be stale."""

from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from family_meeting.i18n import pseudo
from family_meeting.i18n.languages import LOCALES, SOURCE, language
from family_meeting.i18n.po import Sentences, read_sentences, read_wanted


@cache
def catalog(code: str, domain: str) -> Catalog:
    """Return the parsed PO file of a language and domain; an empty catalog where there is none."""
    path = _path(code, domain)
    if not path.exists():
        return Catalog(locale=language(code).babel, domain=domain)
    with path.open("rb") as source:
        return read_po(source, locale=language(code).babel, domain=domain)


@cache
def sentences(code: str, domain: str) -> Sentences:
    """Return what looks a sentence up; the source language answers with the sentence itself."""
    if code in pseudo.ROWS:
        return pseudo.PseudoSentences(code)
    return read_sentences(_path(code, domain))


def _path(code: str, domain: str) -> Path:
    return language(code).folder / "LC_MESSAGES" / f"{domain}.po"


@cache
def template(domain: str) -> Catalog:
    """Return the catalog template (POT) of a domain: every sentence there is to translate."""
    path = LOCALES / f"{domain}.pot"
    with path.open("rb") as source:
        return read_po(source)


@cache
def _wanted(domain: str) -> list[tuple[str, str]]:
    return read_wanted(LOCALES / f"{domain}.pot")


def share_translated(code: str, domain: str) -> float:
    """Return how much of a domain a language has, from 0.0 to 1.0; fuzzy entries do not count."""
    wanted = _wanted(domain)
    if code in {SOURCE, *pseudo.ROWS} or not wanted:
        return 1.0
    ours = sentences(code, domain).forms
    return sum(key in ours for key in wanted) / len(wanted)
