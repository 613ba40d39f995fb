"""What a browser still holds of a widget that was changed elsewhere is nobody's choice."""

import pytest

from family_meeting.record.codes import Goal, QuestionTopic, TradeOff, Trigger
from family_meeting.record.paths import read
from family_meeting.store import Change


@pytest.fixture
def click_of_a_stale_browser(open_page, store, empty):
    """Change a value elsewhere while a page is open, then click in a browser that does not show it yet."""

    def click(slug, path, before, after, *first):
        store.apply(empty.id, *first, Change(path, before))
        page = open_page(slug, empty)
        as_shown = page._tree.get_widget_states()
        store.apply(empty.id, Change(path, after, editor="elsewhere"))
        page.run()
        page._run(as_shown)
        assert not page.exception
        return read(store.load(empty.id).meeting, path)

    return click


AT_GOALS = (Change("course/current", "what_matters"), Change("course/shared/card", "goals"))
AT_TRADE_OFF = (AT_GOALS[0], Change("course/shared/card", "trade_off"))


@pytest.mark.parametrize(
    ("slug", "path", "before", "after", "first"),
    [
        ("reason", "reason/trigger", Trigger.DECLINE, Trigger.FAMILY_REQUEST, ()),
        ("reason", "reason/on", "2031-05-06", "2031-05-07", ()),
        ("reason", "course/length", 60, 30, ()),
        ("questions", "agenda/topics", [QuestionTopic.MEDICINES], [], ()),
        ("patient", "people/patient/written_language", "es", "ar", ()),
        ("meeting", "what_matters/patient/goals", [Goal.HOME], [Goal.HOME, Goal.COMFORT], AT_GOALS),
        ("meeting", "what_matters/patient/trade_off", TradeOff.IN_BETWEEN, TradeOff.LATER, AT_TRADE_OFF),
        ("meeting", "course/shared/card", "hopes", "goals", AT_GOALS[:1]),
        ("meeting", "course/shared/size", 0, 2, ()),
    ],
)
def test_an_older_value_is_not_put_back(click_of_a_stale_browser, slug, path, before, after, first):
    stored = click_of_a_stale_browser(slug, path, before, after, *first)
    assert stored == type(stored)(after) if not path.endswith("/on") else str(stored) == after


def test_the_widget_shows_the_newer_value_and_takes_the_next_choice(open_page, store, empty):
    store.apply(empty.id, Change("reason/trigger", Trigger.DECLINE))
    page = open_page("reason", empty)
    store.apply(empty.id, Change("reason/trigger", Trigger.FAMILY_REQUEST, editor="elsewhere"))
    page.run()
    trigger = next(one for one in page.button_group if "reason/trigger" in one.key)
    assert trigger.value is Trigger.FAMILY_REQUEST
    trigger.set_value(Trigger.DECLINE).run()
    assert store.load(empty.id).meeting.reason.trigger is Trigger.DECLINE
