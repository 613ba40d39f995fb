"""What people type stands on the page as they typed it, and breaks nothing."""

import pytest

from family_meeting.documents import KINDS, Options, build
from family_meeting.documents.view import view

ODD = {
    "markup": "<b>bold</b> &amp; </p></main>",
    "template": "{{ view }} {% raw %} {name}",
    "quotes": "she said \"no\" & 'yes' «so»",
    "right to left": "\u200fאבג\u200e \u202eabc\u202c \u2067x",
    "unclosed isolate": "\u2068\u2068\u2068 open",
    "emoji": "👩🏽\u200d⚕️ 🫶 🇵🇷",
    "marks": "e\u0301\u0302\u0303 ี่",
    "lines": "first\nsecond\n\n\nfourth",
    "slots": "\ue0000\ue001 \ue002x\ue003",
    "long name": "Maximiliana" * 30,
}
PLACES = {
    "people/patient/name": "{}",
    "people/ana": {
        "name": "{}",
        "relationship": "{}",
        "kin": "child",
        "attended": "in_person",
        "phone": "{}",
    },
    "reason/place": "{}",
    "agenda/items/a": {"text": "{}"},
    "statements/a": {"topic": "hope", "text": "{}", "speaker": "ana", "language": "{short}"},
    "statements/b": {"topic": "headline", "text": "{}", "language": "ar"},
    "what_matters/patient": {"goals": ["home"], "goal_words": {"home": "{}"}, "trade_off_reason": "{}"},
    "decisions/a": {"text": "{}"},
    "questions/a": {"text": "{}", "answer": "{}"},
    "next_steps/actions/a": {"text": "{}", "owner": "ana"},
    "next_steps/contacts/a": {"name": "{}", "phone": "{}"},
    "speaker/agent": "ana",
}


def squeezed(text):
    """Without white space, which a page sets anew, and without isolates, which it adds."""
    return "".join(text.split()).replace("\u2068", "").replace("\u2069", "")


def filled(value, text):
    if isinstance(value, dict):
        return {key: filled(inner, text) for key, inner in value.items()}
    return (
        [filled(one, text) for one in value]
        if isinstance(value, list)
        else value.replace("{}", text).replace("{short}", text[:40])
    )


@pytest.fixture(params=ODD.values(), ids=ODD)
def odd(request, meeting_with):
    return request.param, meeting_with(filled(PLACES, request.param))


@pytest.mark.parametrize("locale", ["en", "ar"])
@pytest.mark.parametrize("kind", ["family-summary", "team-copy"])
def test_typed_text_stands_as_it_was_typed(odd, kind, locale):
    text, meeting = odd
    said = build(kind, meeting, locale, Options(format="text")).decode()
    assert squeezed(text) in squeezed(said)


@pytest.mark.parametrize("kind", [code for code, kind in KINDS.items() if "pdf" in kind.formats])
def test_every_paper_can_still_be_made(odd, kind):
    _, meeting = odd
    assert build(kind, meeting, "en", Options(format="html")).endswith(b"</html>\n")


def test_the_two_main_papers_can_still_be_printed(odd):
    _, meeting = odd
    for kind in ("family-summary", "team-copy"):
        assert build(kind, meeting, "ar", Options(beside="en")).startswith(b"%PDF")


def test_typed_markup_is_text_in_the_preview(meeting_with):
    meeting = meeting_with({"people/patient/name": "<script>x</script>"})
    page = build("family-summary", meeting, "en", Options(format="html")).decode()
    assert "<script>" not in page
    assert "&lt;script&gt;" in page


def test_a_name_keeps_its_direction_to_itself(meeting_with):
    meeting = meeting_with({"people/patient/name": "محمد", "next_steps/contacts/a": {"phone": "(555) 01"}})
    assert "<bdi>محمد</bdi>" in build("family-summary", meeting, "en", Options(format="html")).decode()
    assert "<bdi>(555) 01</bdi>" in build("family-summary", meeting, "ar", Options(format="html")).decode()


def test_people_who_are_named_but_not_listed_break_nothing(meeting_with):
    gone = meeting_with({"speaker/agent": "gone", "next_steps/actions/a": {"text": "Call", "owner": "gone"}})
    assert view(gone, "family", "en").speakers.agent is None
    assert b"Call" in build("team-copy", gone, "en", Options(format="text"))


def test_a_statement_in_a_language_nobody_knows_is_labelled_with_its_code(meeting_with):
    meeting = meeting_with({"statements/a": {"topic": "hope", "text": "abc", "language": "x-qq"}})
    assert b"x-qq" in build("family-summary", meeting, "en", Options(format="text"))
