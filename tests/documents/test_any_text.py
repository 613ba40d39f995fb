"""Whatever text stands in whichever field of a record, every paper can be made and shows no box."""

import io
import re
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from filling import with_text
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from family_meeting.documents import KINDS, Options, build
from family_meeting.record import Meeting
from family_meeting.record.part import Part, Text

ODD = [
    "👩🏽\u200d⚕️🇵🇷",
    "𠮷龥𰻞",
    "e\u0301\u0323\u0302",
    "\u202eabc",
    "\u2067x",
    "\u200b" * 9,
    "{name} {{ x }}",
    "<b>&",
]
TEXT = st.text(max_size=60) | st.sampled_from(ODD) | st.text("אبกক你한ሀé🙂", max_size=60)
PAPERS = [code for code, kind in KINDS.items() if "pdf" in kind.formats]


def fields_of(kind: Any, seen: set[Any]) -> set[str]:
    """Every field of the schema that holds people's words, as "Part.field"."""
    if not (isinstance(kind, type) and issubclass(kind, Part)):
        return (
            {name for inner in get_args(kind) for name in fields_of(inner, seen)}
            if get_origin(kind)
            else set()
        )
    if kind in seen:
        return set()
    seen.add(kind)
    found = set()
    for name, hint in get_type_hints(kind, include_extras=True).items():
        found |= {f"{kind.__name__}.{name}"} if hint == Text else fields_of(hint, seen)
    return found


def test_the_sample_reaches_every_field_that_holds_peoples_words():
    assert fields_of(Meeting, set()) - with_text("x")[1] == set()


def glyphs(pdf: bytes) -> set[str]:
    """The numbers of the glyphs shown, of four digits each; 0000 is the one for what a font has not."""
    contents = [page.get_contents().get_data() for page in PdfReader(io.BytesIO(pdf)).pages]
    shown = [one for content in contents for one in re.findall(rb"<((?:[0-9a-f]{4})+)>", content)]
    return {one[at : at + 4].decode() for one in shown for at in range(0, len(one), 4)}


def printed_without_a_box(kind: str, meeting: Meeting, language: str, options: Options) -> bool:
    shown = glyphs(build(kind, meeting, language, options))
    return "0001" in shown and "0000" not in shown


@settings(max_examples=6, deadline=None, derandomize=True)
@given(TEXT, st.sampled_from(["en", "ar", "zh-Hans"]))
def test_every_paper_can_be_printed_with_any_text_in_every_field(text: str, language: str) -> None:
    meeting, _ = with_text(text)
    for kind in PAPERS:
        assert printed_without_a_box(kind, meeting, language, Options(beside="en", size="large")), kind


@pytest.mark.slow
@pytest.mark.timeout(900)
@settings(max_examples=300, deadline=None)
@given(TEXT, st.sampled_from(["en", "es", "ar", "zh-Hans", "vi"]))
def test_every_paper_can_be_printed_with_much_more_text(text: str, language: str) -> None:
    meeting, _ = with_text(text)
    for kind in PAPERS:
        assert printed_without_a_box(kind, meeting, language, Options()), kind


@settings(max_examples=15, deadline=None, derandomize=True)
@given(TEXT.filter(lambda text: any(letter.isalnum() for letter in text)))
def test_no_text_is_lost_on_the_way_to_the_teams_copy(text: str) -> None:
    meeting, _ = with_text(text)
    kept = "".join(meeting.reason.aim.split())
    said = build("team-copy", meeting, "en", Options(format="text")).decode()
    assert kept.strip("\u2068\u2069") in "".join(said.split())
