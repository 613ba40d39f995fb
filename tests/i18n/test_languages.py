"""Which language somebody gets, and which languages are offered to whom."""

import pytest

from family_meeting.i18n import offered
from family_meeting.i18n.languages import closest, language, languages
from family_meeting.typesetting.fonts import FAMILIES, family_of

OURS = ("en", "es", "zh-Hans", "zh-Hant", "fil", "pt-BR", "ht")


@pytest.fixture
def half_there(monkeypatch):
    """Vietnamese whole for families alone, Korean for nobody, though its team's sentences are."""
    shares = {("vi", "family"): 1.0, ("vi", "team"): 0.99, ("ko", "family"): 0.99, ("ko", "team"): 1.0}
    monkeypatch.setattr(offered, "share_translated", lambda code, domain: shares.get((code, domain), 1.0))
    offered.for_families.cache_clear()
    offered.for_team.cache_clear()
    yield
    offered.for_families.cache_clear()
    offered.for_team.cache_clear()


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("es-MX", "es"),
        ("zh", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh_Hant_HK", "zh-Hant"),
        ("tl", "fil"),
        ("tl-PH", "fil"),
        ("pt", "pt-BR"),
        ("pt-PT", "pt-BR"),
        ("ht-HT", "ht"),
        ("tlh", "en"),
        ("", "en"),
        (None, "en"),
    ],
)
def test_a_browser_s_language_finds_ours(asked, given):
    assert closest(asked, OURS) == given


def test_a_reader_of_one_chinese_script_is_not_given_the_other():
    assert closest("zh-TW", ("en", "zh-Hans")) == "en"


@pytest.mark.usefixtures("half_there")
def test_families_are_offered_what_is_whole_for_them_and_the_team_what_is_whole_altogether():
    assert "vi" in offered.for_families()
    assert "vi" not in offered.for_team()
    assert "ko" not in (*offered.for_families(), *offered.for_team())
    assert offered.for_team()[0] == "en"


@pytest.mark.usefixtures("half_there")
@pytest.mark.parametrize(("reviewed", "given"), [(0.99, False), (1.0, True)])
def test_a_language_that_waits_for_its_review_is_offered_once_all_of_it_is_approved(
    reviewed, given, monkeypatch
):
    assert language("fa").waits_for_review
    monkeypatch.setattr(offered, "share_reviewed", lambda *_: reviewed)
    assert ("fa" in offered.for_families()) == given
    assert "es" in offered.for_families()


@pytest.mark.usefixtures("drafts")
def test_a_tester_is_offered_drafts_and_the_team_what_anything_of_its_pages_is_translated_into():
    assert {"fa", "km"} < set(offered.for_families())
    assert "fr" in offered.for_team()
    assert "fa" not in offered.for_team()


@pytest.mark.parametrize("code", languages())
def test_a_language_s_own_name_has_a_font_and_its_direction_is_known(code):
    ours = language(code)
    names = {family.name for family in FAMILIES}
    assert {family_of(letter) for letter in ours.native} <= names | {None}
    assert ours.direction in {"ltr", "rtl"}
    assert ours.font.startswith("cjk") == (ours.script in {"Hans", "Hant", "Kore", "Jpan"})
