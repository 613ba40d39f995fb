"""The one form in which our catalogs lie on the disk, so that a change shows as that change alone."""

import io
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

from family_meeting.i18n.languages import language

_HEAD = (
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: 8bit",
)


def po_path(code: str, domain: str) -> Path:
    """Return where the catalog of a language and domain lies, there yet or not."""
    return language(code).folder / "LC_MESSAGES" / f"{domain}.po"


def parsed(code: str, domain: str) -> Catalog:
    """Return a catalog as it lies on the disk, an empty one where there is none."""
    babel, path = language(code).babel, po_path(code, domain)
    if not path.exists():
        return Catalog(locale=babel, domain=domain)
    with path.open("rb") as source:
        return read_po(source, locale=babel, domain=domain)


def updated(template: Catalog, code: str, domain: str) -> Catalog:
    """Return the language's catalog, freshly read, with the template's sentences; nothing is guessed."""
    catalog = parsed(code, domain)
    catalog.fuzzy = False
    catalog.update(template, no_fuzzy_matching=True)
    catalog.obsolete.clear()
    return catalog


def written(catalog: Catalog, *, header: bool, more: tuple[str, ...] = ()) -> bytes:
    """Return the catalog as PO text; a header only with what does not change by itself, and ``more``."""
    out = io.BytesIO()
    write_po(
        out, catalog, width=0, no_location=True, omit_header=True, sort_output=True, include_previous=False
    )
    own = (f"Language: {catalog.locale_identifier}", f"Plural-Forms: {catalog.plural_forms}")
    lines = [*_HEAD, *(own if header else ()), *more]
    head = 'msgid ""\nmsgstr ""\n' + "".join(f'"{line}\\n"\n' for line in lines) + "\n"
    return head.encode() + out.getvalue()
