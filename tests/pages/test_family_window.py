"""What the team is told about the family's own window."""

import pytest

from family_meeting.ui import viewing


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
