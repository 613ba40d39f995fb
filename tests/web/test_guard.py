"""What a browser with certain cookies may see."""

import time

import pytest

from family_meeting.record import Meeting
from family_meeting.store import Change
from family_meeting.web import guard

pytestmark = pytest.mark.usefixtures("meeting", "locked")


@pytest.fixture
def locked(configure, records):
    configure(access_code="open sesame")
    records.create(Meeting(id="m2"))


def shared(*meeting_ids):
    cookies = {}
    for meeting_id in meeting_ids:
        cookies = {guard.SHARED: guard.shared_cookie(cookies, meeting_id)}
    return cookies


def test_on_ones_own_computer_everything_is_open(configure):
    configure(access_code="")
    assert guard.may_lead({})
    assert guard.may_watch({}, "m1")


def test_with_an_access_code_nothing_is_open_without_signing_in():
    assert not guard.may_lead({})
    assert not guard.may_watch({}, "m1")


def test_who_signed_in_may_do_everything():
    cookies = guard.badges("open sesame")
    assert guard.may_lead(cookies)
    assert guard.may_watch(cookies, "m1")


def test_a_shared_view_is_open_for_its_meeting_only():
    assert guard.may_watch(shared("m1"), "m1")
    assert not guard.may_watch(shared("m1"), "m2")
    assert not guard.may_lead(shared("m1"))


def test_one_browser_can_hold_several_shared_views():
    assert guard.may_watch(shared("m1", "m2"), "m1")
    assert guard.may_watch(shared("m1", "m2"), "m2")


def test_a_shared_view_can_be_closed_for_everybody_who_has_its_address(records):
    cookies, address = shared("m1"), guard.share_address("m1")
    records.apply("m1", Change("share_round", 1))
    assert not guard.may_watch(cookies, "m1")
    assert guard.share_address("m1") != address
    assert guard.may_watch(shared("m1"), "m1")


def test_the_key_of_one_meeting_does_not_open_another():
    assert not guard.opens("m2", guard.share_key("m1"))
    assert not guard.opens("nobody", guard.share_key("m1"))


def test_a_sign_in_ends_with_the_shift_unless_it_is_used(monkeypatch):
    begin = time.time()
    cookies = guard.badges("open sesame")
    assert guard.renewed(cookies) == {}
    monkeypatch.setattr(time, "time", lambda: begin + 2 * 60 * 60)
    later = guard.renewed(cookies)
    monkeypatch.setattr(time, "time", lambda: begin + guard.SHIFT_SECONDS + 60)
    assert not guard.may_lead(cookies)
    assert guard.may_lead(later)
    assert guard.renewed(cookies) == {}


def test_without_a_reviewers_code_whoever_leads_meetings_may_review():
    assert guard.may_review(guard.badges("open sesame"))
    assert not guard.may_review({})


def test_with_a_reviewers_code_only_who_knows_it_may_review(configure):
    configure(reviewer_code="read twice, say once")
    leader, reviewer = guard.badges("open sesame"), guard.badges("read twice, say once")
    assert guard.may_review(reviewer)
    assert not guard.may_lead(reviewer)
    assert not guard.may_review(leader)
    assert not guard.may_lead({guard.SIGNED_IN: reviewer[guard.REVIEWS]})
    assert not guard.may_review({guard.REVIEWS: leader[guard.SIGNED_IN]})
    configure(reviewer_code="another one here")
    assert not guard.may_review(reviewer)


def test_a_reviewer_stays_signed_in_as_well(configure, monkeypatch):
    configure(reviewer_code="read twice, say once")
    begin, cookies = time.time(), guard.badges("read twice, say once")
    monkeypatch.setattr(time, "time", lambda: begin + 2 * 60 * 60)
    assert guard.may_review(guard.renewed(cookies))
    monkeypatch.setattr(time, "time", lambda: begin + guard.SHIFT_SECONDS + 60)
    assert not guard.may_review(cookies)
