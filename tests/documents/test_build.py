import pypdfium2
import pytest

from family_meeting.documents import KINDS, NoSuchFormat, Options, UnknownKind, build, xhtml
from family_meeting.i18n.languages import UnknownLanguage
from family_meeting.i18n.offered import for_families

PRINTED = [code for code, kind in KINDS.items() if "pdf" in kind.formats]


@pytest.mark.parametrize("locale", ["en", "es", "ar", "zh-Hans"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_paper_is_made_in_every_language_full_and_empty(sample, empty, kind, locale):
    for meeting in (sample, empty):
        assert len(build(kind, meeting, locale, Options(format="text"))) > 200


@pytest.mark.parametrize("locale", for_families())
def test_the_family_s_summary_is_made_in_every_language_that_families_are_offered(sample, locale):
    assert len(build("family-summary", sample, locale, Options(format="text"))) > 1000


@pytest.mark.parametrize("kind", PRINTED)
def test_every_paper_is_printed_in_two_languages_and_in_large_print(sample, kind):
    assert build(kind, sample, "ar", Options(beside="en")).startswith(b"%PDF")
    assert build(kind, sample, "zh-Hans", Options(size="large", paper="a4")).startswith(b"%PDF")


@pytest.mark.parametrize("kind", ["question-sheet", "agenda", "agent-card"])
def test_what_should_fit_on_a_page_does(sample, kind):
    for locale in ("en", "es"):
        assert len(pypdfium2.PdfDocument(build(kind, sample, locale))) == 1


@pytest.mark.parametrize("kind", PRINTED)
def test_the_same_record_gives_the_same_bytes(sample, kind):
    assert build(kind, sample, "en") == build(kind, sample, "en")


def test_a_document_or_language_that_is_not_ours_is_named_with_those_that_are(sample):
    with pytest.raises(UnknownKind, match="family-summary"):
        build("prescription", sample, "en")
    with pytest.raises(UnknownLanguage, match="zh-Hans"):
        build("agenda", sample, "xx")
    with pytest.raises(UnknownLanguage):
        build("agenda", sample, "en", Options(beside="xx"))
    with pytest.raises(NoSuchFormat):
        build("record-note", sample, "en", Options(format="html"))


@pytest.mark.parametrize("kind", PRINTED)
def test_a_template_s_page_is_a_page_by_itself(sample, kind):
    page = xhtml(kind, sample, "ar")
    assert '<html xmlns="http://www.w3.org/1999/xhtml" lang="ar" xml:lang="ar" dir="rtl">' in page
    assert not [one for one in ("src=", "@import", "url(", "<link") if one in page]


def test_the_preview_s_rules_touch_nothing_but_the_paper(sample):
    page = build("family-summary", sample, "en", Options(format="html")).decode()
    style = page.partition("<style>")[2].partition("</style>")[0]
    rules = [line.split("{")[0].strip() for line in style.splitlines() if "{" in line and "@" not in line]
    assert all(part.strip().startswith(".fm-paper") for rule in rules for part in rule.split(","))


def test_the_preview_has_the_page_s_language_and_direction(sample):
    page = build("family-summary", sample, "ar", Options(format="html", beside="en")).decode()
    assert '<article class="fm-paper standard letter" lang="ar" dir="rtl">' in page
    assert '<div lang="en" dir="ltr">' in page


def test_papers_of_the_team_are_set_a_step_smaller_than_the_family_s():
    assert KINDS["team-copy"].size("standard") == "compact"
    assert KINDS["team-copy"].size("large") == "standard"
    assert [KINDS["agenda"].size(size) for size in ("standard", "large")] == ["standard", "large"]
