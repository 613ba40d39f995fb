"""A language's sentences for other tools, as a PO file, and the files that come back from them.

In the file that goes out, what no reviewer has approved is marked ``fuzzy``, as PO files say "needs work";
our own files know no such mark, since the ledger says it. What comes back without the mark is ready.
"""

import io
import re
from codecs import BOM_UTF8

from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po

from family_meeting.i18n.catalogs import as_message, template
from family_meeting.i18n.languages import closest, languages
from family_meeting.i18n.ledger import approval, wording
from family_meeting.i18n.messages import DOMAINS, Message, team_text
from family_meeting.i18n.po_files import updated, written

LARGEST_BYTES = 5_000_000
_PROJECT = "Family Meeting"
_PLURALS = re.compile(rb"nplurals\s*=\s*(\d+)")
_MOST_PLURALS = 6


class WrongFile(ValueError):
    """This file cannot be brought in at all; ``why`` is the sentence that says so."""

    def __init__(self, why: Message) -> None:
        super().__init__(why.text)
        self.why = why


def exported(code: str, domain: str) -> bytes:
    """Return the PO file of a language and domain for another tool, with the notes for translators."""
    out = updated(template(domain), code, domain)
    for entry in out:
        if entry.id and wording(code, ours := as_message(domain, entry)) and not approval(code, ours):
            entry.flags.add("fuzzy")
    return written(out, header=True, more=(f"Project-Id-Version: {_PROJECT} {domain}",))


def catalog_in(data: bytes, code: str, domain: str) -> Catalog:
    """Return the catalog in a file that another tool wrote. Raises WrongFile."""
    theirs = _parsed(data)
    _expect(code, domain, theirs)
    return theirs


def _parsed(data: bytes) -> Catalog:
    if len(data) > LARGEST_BYTES:
        raise WrongFile(_TOO_LARGE)
    if not data.strip():
        raise WrongFile(_NOTHING)
    if b"\0" in data or b"msgid" not in data:
        raise WrongFile(_NO_PO)
    if any(int(one) > _MOST_PLURALS for one in _PLURALS.findall(data)):
        raise WrongFile(_NO_PO)
    try:
        return read_po(io.BytesIO(data.removeprefix(BOM_UTF8)), abort_invalid=True)
    except (PoFileError, ValueError, LookupError, TypeError, AttributeError, IndexError, SyntaxError):
        raise WrongFile(_NO_PO) from None


def _expect(code: str, domain: str, theirs: Catalog) -> None:
    named = theirs.locale_identifier
    if named and closest(named, languages()) != code:
        raise WrongFile(_OTHER_LANGUAGE)
    sentences = {as_message("", entry) for entry in theirs if entry.id}
    if not sentences:
        raise WrongFile(_NOTHING)
    known = {one: len(sentences & _without_domain(one)) for one in DOMAINS}
    its_domain = theirs.version if theirs.project == _PROJECT else domain
    if known[domain] < max(known.values()) or its_domain != domain:
        raise WrongFile(_OTHER_DOMAIN)
    if not known[domain]:
        raise WrongFile(_NOT_OURS)


def _without_domain(domain: str) -> set[Message]:
    return {as_message("", entry) for entry in template(domain) if entry.id}


_TOO_LARGE = team_text("This file is too large to be a catalog of ours. Nothing was changed.")
_NOTHING = team_text("There is nothing in this file. Nothing was changed.")
_NO_PO = team_text("This is not a PO file, or it is damaged. Nothing was changed.")
_OTHER_LANGUAGE = team_text("This file is for another language. Nothing was changed.")
_OTHER_DOMAIN = team_text(
    "This file holds the sentences for the other readers: families or team. Nothing was changed."
)
_NOT_OURS = team_text("This PO file belongs to another program. Nothing was changed.")
