"""One order of what is to be talked about, on every page, screen and paper."""

from family_meeting.record.preparation import Agenda, AgendaItem

ITEMS = {
    "team": AgendaItem(text="Going home", origin="team"),
    "late": AgendaItem(text="Sleep", origin="patient"),
    "first": AgendaItem(text="The dog", origin="family"),
}


def test_what_nobody_has_ranked_comes_last_the_patients_first():
    assert list(Agenda(items=ITEMS, order=["first"]).in_order()) == ["first", "late", "team"]


def test_an_item_that_is_ranked_twice_or_gone_stands_once_or_nowhere():
    agenda = Agenda(items=ITEMS, order=["team", "gone", "team", "first", "late"])

    assert list(agenda.in_order().items()) == [(key, ITEMS[key]) for key in ("team", "first", "late")]
