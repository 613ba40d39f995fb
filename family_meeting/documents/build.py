"""Meeting in, paper out: ``build`` makes any document in any language, size, paper and format."""

from collections.abc import Callable
from dataclasses import replace

from family_meeting.documents.beside import side_by_side
from family_meeting.documents.kinds import Format, Kind, kind
from family_meeting.documents.options import Options
from family_meeting.documents.own_words import own_words
from family_meeting.documents.page import make_page
from family_meeting.documents.parse import parse
from family_meeting.documents.preview import page
from family_meeting.documents.record_text import record_text
from family_meeting.documents.text import text
from family_meeting.documents.without import without
from family_meeting.i18n.messages import team_text
from family_meeting.i18n.translator import Translator
from family_meeting.record.meeting import Meeting
from family_meeting.typesetting import Recent, typeset
from family_meeting.typesetting.tree import Document

REST = team_text("The rest is in the team copy.")

RECENT = Recent(seconds=600)
"""The words of the last papers, whosever they are. The print page makes a paper again at each choice."""


def build(code: str, meeting: Meeting, locale: str, options: Options | None = None) -> bytes:
    """Return a document of a meeting as PDF, as an HTML page, or as text (UTF-8).

    The same record and options give the same bytes. Raises UnknownKind, UnknownLanguage or NoSuchFormat.
    """
    chosen, wanted = options or Options(), kind(code)
    wanted.check_format(chosen.format)
    sized = replace(chosen, size=wanted.size(chosen.size))
    document = compose(code, meeting, locale, sized)
    if wanted.for_the_record:
        return record_text(document, more=Translator(locale)(REST)).encode()
    return _WRITERS[chosen.format](document, sized)


def compose(code: str, meeting: Meeting, locale: str, options: Options | None = None) -> Document:
    """Return the document tree, in one language or in two side by side. Raises as ``build``."""
    chosen, wanted = options or Options(), kind(code)
    lighter = without(meeting, chosen.without) if chosen.without else meeting
    if not chosen.beside or chosen.beside == locale:
        return _in_one(wanted, lighter, locale, chosen)
    first = _in_one(wanted, lighter, locale, chosen, chosen.beside)
    return side_by_side(first, _in_one(wanted, lighter, chosen.beside, chosen, locale))


def xhtml(code: str, meeting: Meeting, locale: str, options: Options | None = None) -> str:
    """Return the XHTML that a document's template makes, in one language. Raises as ``build``."""
    chosen = options or Options()
    return make_page(kind(code), without(meeting, chosen.without), locale, chosen).xhtml


def _in_one(wanted: Kind, meeting: Meeting, locale: str, options: Options, beside: str = "") -> Document:
    made = make_page(wanted, meeting, locale, options, beside, bare=True)
    return parse(made.xhtml, made.pictures)


_WRITERS: dict[Format, Callable[[Document, Options], bytes]] = {
    "pdf": lambda document, options: typeset(
        document, size=options.size, paper=options.paper, words=RECENT.words(own_words(document.language))
    ),
    "html": lambda document, options: page(document, options.size, options.paper).encode(),
    "text": lambda document, _options: text(document).encode(),
}
