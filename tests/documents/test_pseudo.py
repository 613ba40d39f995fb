"""No paper holds a sentence that no translator ever saw: in a made-up language, no English is left."""

import pytest
from filling import with_text
from made_up import english_in, words_of_the_law
from paper_faults import faults

from family_meeting.documents import KINDS, Options, build
from family_meeting.record.paths import write

pytestmark = pytest.mark.usefixtures("made_up")


@pytest.mark.parametrize("kind", KINDS)
def test_no_english_is_left_on_a_paper_in_a_made_up_language(kind):
    meeting = with_text("9")[0]
    for path in ("people/patient/written_language", "aftermath/printing/language"):
        meeting = write(meeting, path, "en-XA")
    paper = build(kind, meeting, "en-XA", Options(format="text")).decode()
    law = words_of_the_law(meeting.decider.state)
    assert english_in(paper.splitlines(), law, "English", "Spanish") == []
    assert paper.count("[") > 5


@pytest.mark.parametrize("size", ["standard", "large"])
@pytest.mark.parametrize("code", ["en-XA", "ar-XB"])
@pytest.mark.parametrize("kind", [code for code, kind in KINDS.items() if "pdf" in kind.formats])
def test_no_letter_is_cut_or_covered_where_words_are_a_half_longer_or_mirrored(kind, code, size, sample):
    for beside in (None, "en"):
        assert faults(build(kind, sample, code, Options(beside=beside, size=size))) == []
