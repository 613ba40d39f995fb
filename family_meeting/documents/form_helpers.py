"""What the papers of proxy and wishes may call beside their view."""

from typing import Any

from markupsafe import Markup

from family_meeting.content.proxy import form, signing
from family_meeting.content.proxy.sentences import CHECK_FIRST
from family_meeting.content.wishes import frame, treatments
from family_meeting.content.wishes.clashes import BOTH_MAY_STAY
from family_meeting.documents.speech import Speech
from family_meeting.i18n.languages import SOURCE
from family_meeting.i18n.names import language_name
from family_meeting.record.codes_proxy import ProxyQuestion, ProxyStatus, SigningRoute

_TABLES: dict[str, object] = {
    "form": form,
    "signing": signing,
    "check_first": CHECK_FIRST,
    "proxy_questions": {str(one): one for one in ProxyQuestion},
    "signed_status": ProxyStatus.SIGNED,
    "routes": {str(one): one for one in SigningRoute},
    "wishes": frame,
    "treatments": treatments,
    "both_may_stay": BOTH_MAY_STAY,
}


def form_helpers(speech: Speech, beside: str) -> dict[str, Any]:
    """Return tables of sentences, and whether this print is the one that is signed, by name.

    The paper in English is signed; in another language it is to be read along. ``beside`` is the
    language of the other column, "" for none.
    """
    english = speech.language.code == SOURCE
    to_sign = english or beside == SOURCE
    return {
        **_TABLES,
        "tell": speech.tell,
        "english": english,
        "to_sign": to_sign,
        "beside": beside,
        "along": lambda *, short: _along(speech, beside, to_sign, short=short) if beside else Markup(),
    }


def _along(speech: Speech, beside: str, to_sign: bool, *, short: bool) -> Markup:
    """Return, for the readers of both columns, which words are signed and which are to be read along.

    A paragraph for each, in its own direction; the one who reads along is told first, since what is too
    long at the foot of a page loses its end. Where it must be ``short``, nobody else is told.
    """
    other = Speech(beside)
    if not to_sign:
        return _foot(other, other.plain(form.READING_COPY))
    own = speech.language.code
    column = beside if own == SOURCE else own
    both = [
        _foot(one, one.plain(form.READING_COLUMN, language=language_name(column, reader=one.language.code)))
        for one in (other, speech)
    ]
    first = both if own == SOURCE else both[::-1]
    return Markup().join(first[:1] if short else first)


def _foot(speech: Speech, text: str) -> Markup:
    language = speech.language
    return Markup('<p dir="{}"><span lang="{}">{}</span></p>').format(language.direction, language.code, text)
