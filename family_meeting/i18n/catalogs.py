"""Catalogs straight from the PO files, so that no compiled copy can be stale."""

from functools import cache

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry
from babel.messages.pofile import read_po

from family_meeting.i18n import pseudo
from family_meeting.i18n.kept import Kept
from family_meeting.i18n.languages import LOCALES, SOURCE
from family_meeting.i18n.messages import Message
from family_meeting.i18n.po import Sentences, read_sentences, read_wanted
from family_meeting.i18n.po_files import parsed, po_path


@Kept
def catalog(code: str, domain: str) -> Catalog:
    """Return the parsed PO file of a language and domain; an empty catalog where there is none."""
    return parsed(code, domain)


@Kept
def sentences(code: str, domain: str) -> Sentences:
    """Return what looks a sentence up; the source language answers with the sentence itself."""
    if code in pseudo.ROWS:
        return pseudo.PseudoSentences(code)
    return read_sentences(po_path(code, domain))


@cache
def template(domain: str) -> Catalog:
    """Return the catalog template (POT) of a domain: every sentence there is to translate."""
    path = LOCALES / f"{domain}.pot"
    with path.open("rb") as source:
        return read_po(source)


@cache
def messages(domain: str) -> tuple[Message, ...]:
    """Return every sentence there is to translate in a domain."""
    return tuple(as_message(domain, one) for one in template(domain) if one.id)


def as_message(domain: str, entry: Entry) -> Message:
    """Return the sentence that an entry of a catalog is about."""
    text, plural = (entry.id, "") if isinstance(entry.id, str) else entry.id
    return Message(domain, text, plural, entry.context or "")


@cache
def _wanted(domain: str) -> list[tuple[str, str]]:
    return read_wanted(LOCALES / f"{domain}.pot")


@Kept
def share_translated(code: str, domain: str) -> float:
    """Return how much of a domain a language has, from 0.0 to 1.0; fuzzy entries do not count."""
    wanted = _wanted(domain)
    if code in {SOURCE, *pseudo.ROWS} or not wanted:
        return 1.0
    ours = sentences(code, domain).forms
    return sum(key in ours for key in wanted) / len(wanted)
