"""What the team is told about the family's own window."""

from urllib.parse import parse_qs, urlsplit

import pytest

from family_meeting.ui import viewing
from family_meeting.web.guard import opens


@pytest.mark.parametrize(
    ("opened_at", "told"),
    [
        ("http://127.0.0.1:8501/meeting", []),
        ("http://localhost:8501/meeting", []),
        ("https://meeting.hospital/meeting", ["https://meeting.hospital/share?m="]),
        ("http://10.1.2.3:8501/meeting", ["http://10.1.2.3:8501/share?m="]),
    ],
)
def test_an_address_for_another_computer_is_told_where_another_computer_can_open_it(
    open_page, sample, monkeypatch, opened_at, told
):
    monkeypatch.setattr(viewing, "_here", lambda: opened_at)
    page = open_page("meeting", sample)
    assert [one.value.split("m=")[0] + "m=" for one in page.code] == told


def test_an_address_that_went_too_far_is_closed_and_another_one_told(open_page, sample, store, monkeypatch):
    monkeypatch.setattr(viewing, "_here", lambda: "https://meeting.hospital/meeting")
    page = open_page("meeting", sample)
    (before,) = (parse_qs(urlsplit(one.value).query)["k"] for one in page.code)
    page.button(key="close-address").click().run()
    (after,) = (parse_qs(urlsplit(one.value).query)["k"] for one in page.code)
    assert [opens(sample.id, key) for (key,) in (before, after)] == [False, True]
    assert page.button(key="undo").click().run()
    assert not opens(sample.id, before[0])
