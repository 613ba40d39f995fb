"""A language that only families are offered: its family's window is whole, the team's pages are English."""

import pytest

from family_meeting.i18n import offered


@pytest.fixture
def arabic_for_families_only(monkeypatch):
    share = offered.share_translated
    monkeypatch.setattr(
        offered,
        "share_translated",
        lambda code, domain: 0.5 if (code, domain) == ("ar", "team") else share(code, domain),
    )
    offered.for_team.cache_clear()
    yield
    offered.for_team.cache_clear()


@pytest.mark.usefixtures("arabic_for_families_only")
def test_the_team_s_pages_are_english_and_do_not_offer_it_for_themselves(open_page, sample):
    page = open_page("reason", sample, "ar")
    assert page.title[0].value == "Reason and time"
    assert "العربية" not in page.selectbox(key="screen-language").options


@pytest.mark.usefixtures("arabic_for_families_only")
def test_the_family_may_still_be_said_to_read_it(open_page, sample):
    page = open_page("patient", sample, "ar")
    assert any("العربية · Arabic" in box.options for box in page.selectbox)


@pytest.mark.usefixtures("arabic_for_families_only")
def test_the_family_s_window_speaks_it(open_page):
    page = open_page("share", None, "ar")
    assert page.info[0].value == "لا يوجد هنا ما يُعرض الآن."
