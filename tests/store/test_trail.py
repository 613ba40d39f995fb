from datetime import UTC, datetime, timedelta

from family_meeting.record import Meeting
from family_meeting.store import Change, Deed


def test_the_trail_says_who_did_what_and_when_and_no_contents(store, meeting):
    store.apply(meeting, Change("reason/aim", "hospice"), who="amira")
    store.note(meeting, Deed.PRINTED, who="amira")
    store.delete(meeting, who="jo")
    trail = store.audit(meeting)
    assert [(one.who, one.action) for one in trail] == [
        ("jo", Deed.DELETED),
        ("amira", Deed.PRINTED),
        ("amira", Deed.CHANGED),
        ("", Deed.CREATED),
    ]
    assert "hospice" not in repr(trail)
    assert store.audit() == trail


def test_an_hour_of_typing_is_one_entry_of_each_who_types(store, meeting):
    for n, who in enumerate(["amira", "amira", "jo", "jo", "amira"]):
        store.apply(meeting, Change("reason/aim", str(n)), who=who)
    changed = [one.who for one in store.audit(meeting) if one.action is Deed.CHANGED]
    assert changed == ["amira", "jo", "amira"]


def test_going_on_the_next_hour_is_another_entry(reopen):
    clock = [datetime(2031, 5, 6, tzinfo=UTC)]
    store = reopen(now=lambda: clock[-1])
    store.create(Meeting(id="m"))
    for hours in (0, 0.5, 2):
        clock.append(clock[0] + timedelta(hours=hours))
        store.apply("m", Change("reason/aim", str(hours)))
    assert [one.action for one in store.audit("m")].count(Deed.CHANGED) == 2


def test_purging_removes_what_nobody_changed_for_long_and_notes_each(reopen):
    clock = [datetime(2031, 5, 6, tzinfo=UTC)]
    store = reopen(now=lambda: clock[-1])
    for name in ("old", "used"):
        store.create(Meeting(id=name))
    clock.append(clock[0] + timedelta(days=20))
    store.apply("used", Change("reason/aim", "a"))
    clock.append(clock[0] + timedelta(days=31))
    assert store.purge(timedelta(days=30), who="it") == ["old"]
    assert [one.id for one in store.listings()] == ["used"]
    assert (store.audit("old")[0].who, store.audit("old")[0].action) == ("it", Deed.PURGED)
