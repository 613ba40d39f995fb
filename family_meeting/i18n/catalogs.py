"""Catalogs straight from the PO files, so that no compiled copy can be stale."""

import gettext
import io
from functools import cache

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from family_meeting.i18n import pseudo
from family_meeting.i18n.kept import Kept
from family_meeting.i18n.languages import LOCALES, SOURCE, language
from family_meeting.i18n.messages import Message
from family_meeting.i18n.po_files import po_path


@Kept
def catalog(code: str, domain: str) -> Catalog:
    """Return the parsed PO file of a language and domain; an empty catalog where there is none."""
    path = po_path(code, domain)
    if not path.exists():
        return Catalog(locale=language(code).babel, domain=domain)
    with path.open("rb") as source:
        return read_po(source, locale=language(code).babel, domain=domain)


@Kept
def translations(code: str, domain: str) -> gettext.NullTranslations:
    """Return what looks a sentence up; the source language answers with the sentence itself."""
    if code == SOURCE:
        return gettext.NullTranslations()
    if code in pseudo.ROWS:
        return pseudo.PseudoTranslations(code)
    compiled = io.BytesIO()
    write_mo(compiled, catalog(code, domain))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


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


@Kept
def share_translated(code: str, domain: str) -> float:
    """Return how much of a domain a language has, from 0.0 to 1.0; fuzzy entries do not count."""
    wanted = [message for message in template(domain) if message.id]
    if code in {SOURCE, *pseudo.ROWS} or not wanted:
        return 1.0
    ours = catalog(code, domain)
    return sum(_translated(ours, message) for message in wanted) / len(wanted)


def _translated(ours: Catalog, message: object) -> bool:
    found = ours.get(message.id, message.context)  # type: ignore[attr-defined]
    if found is None or found.fuzzy:
        return False
    parts = found.string if isinstance(found.string, (list, tuple)) else (found.string,)
    return all(parts)
