"""Whatever is changed, undoing it all gives back the same record, to the byte of its file."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from family_meeting.record import Meeting
from family_meeting.record.files import to_file
from family_meeting.record.paths import InvalidValue
from family_meeting.store import Change, new_id

ids = st.sampled_from(["a", "b", "c"])
text = st.text(max_size=8)
statement = st.fixed_dictionaries({"topic": st.just("hope"), "text": text})
change = st.one_of(
    st.builds(Change, st.just("reason/aim"), text),
    st.builds(Change, st.just("reason/on"), st.sampled_from([None, "2031-05-06"])),
    st.builds(Change, ids.map("people/{}".format), st.sampled_from([None, {"name": "Ana"}])),
    st.builds(Change, ids.map("people/{}/name".format), text),
    st.builds(Change, ids.map("statements/{}".format), st.none() | statement),
    st.builds(Change, ids.map("statements/{}/translations/0/text".format), text),
    st.builds(Change, st.just("agenda/order"), st.lists(ids, max_size=3)),
    st.builds(Change, st.just("what_matters/patient/goals"), st.lists(st.sampled_from(["home", "comfort"]))),
    st.builds(Change, st.just("what_matters/family/goal_words/home"), st.none() | text),
    st.builds(Change, st.just("translations/reason/aim"), st.just([{"language": "es", "text": "casa"}])),
)


def applied(store, meeting_id, changes):
    """Apply the changes together; a set that does not fit the record is left out whole."""
    try:
        return store.apply(meeting_id, *changes)
    except InvalidValue:
        return store.load(meeting_id)


@pytest.fixture
def quick(reopen):
    return reopen()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(change, min_size=1, max_size=3), max_size=6))
def test_undoing_every_change_gives_back_the_record_as_it_was(quick, batches):
    meeting = Meeting(id=new_id())
    quick.create(meeting)
    states = {1: to_file(meeting)}
    for batch in batches:
        stored = applied(quick, meeting.id, batch)
        states[stored.version] = to_file(stored.meeting)
    for expected in list(states.values())[-2::-1]:
        assert to_file(quick.undo(meeting.id).meeting) == expected
    assert quick.undo(meeting.id).version == 2 * len(states) - 1


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(change, min_size=1, max_size=8), st.data())
def test_every_earlier_state_of_an_entry_can_be_had_back(quick, changes, data):
    meeting = Meeting(id=new_id())
    states = {1: quick.create(meeting).meeting}
    for one in changes:
        stored = applied(quick, meeting.id, [one])
        states[stored.version] = stored.meeting
    version = data.draw(st.sampled_from(sorted(states)))
    for root in ("reason", "people", "statements", "agenda", "what_matters", "translations"):
        restored = quick.restore(meeting.id, version, root).meeting
        assert getattr(restored, root) == getattr(states[version], root)
