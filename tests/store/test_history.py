"""Every earlier wording can be had back, and every removed entry."""

import pytest

from family_meeting.record.files import to_file
from family_meeting.record.paths import InvalidValue
from family_meeting.store import Change

ANA, BEN = "window-ana", "window-ben"


def test_the_history_of_a_field_names_every_wording_the_newest_first(store, meeting, put):
    for text in ("a", "b", "c"):
        put("reason/aim", text, editor=ANA)
    put("reason/place", "elsewhere")
    found = store.history(meeting, "reason/aim")
    assert [(one.before, one.after) for one in found] == [("b", "c"), ("a", "b"), ("", "a")]
    assert {(one.path, one.editor) for one in found} == {("reason/aim", ANA)}


def test_the_history_of_an_entry_covers_its_fields(store, meeting, put):
    put("people/ana/name", "Ana")
    put("people/ana/phone", "1")
    put("people/anabel/name", "Anabel")
    put("people/ANA/name", "another id")
    assert [one.path for one in store.history(meeting, "people/ana")] == ["people/ana/phone", "people/ana"]


def test_the_history_of_a_field_tells_what_adding_and_removing_its_entry_did_to_it(store, meeting, put):
    put("people/ana", {"name": "Ana"})
    put("people/ana/phone", "1")
    put("people/ana", None)
    found = store.history(meeting, "people/ana/name")
    assert [(one.before, one.after) for one in found] == [("Ana", None), (None, "Ana")]


def test_no_more_of_the_history_is_read_than_asked_for(store, meeting, put):
    for text in ("a", "b", "c"):
        put("reason/aim", text)
    assert [one.after for one in store.history(meeting, limit=2)] == ["c", "b"]


def test_a_field_goes_back_to_any_earlier_wording(store, meeting, put):
    versions = {text: put("reason/aim", text).version for text in ("a", "b", "c")}
    for text, version in versions.items():
        assert store.restore(meeting, version, "reason/aim").meeting.reason.aim == text
    assert store.restore(meeting, 1, "reason/aim").meeting.reason.aim == ""


def test_going_back_in_one_field_leaves_the_others(store, meeting, put):
    version = put("reason/aim", "a").version
    put("reason/place", "b")
    put("reason/aim", "c")
    stored = store.restore(meeting, version, "reason/aim")
    assert (stored.meeting.reason.aim, stored.meeting.reason.place) == ("a", "b")


@pytest.mark.parametrize(
    ("path", "entry"),
    [
        ("people/b", {"name": "Ben", "relationship": "tío"}),
        ("next_steps/actions/b", {"text": "Call the pharmacy", "owner": "ana"}),
        ("decisions/b", {"text": "Home first"}),
        (
            "statements/b",
            {"topic": "hope", "text": "casa", "translations": [{"language": "en", "text": "home"}]},
        ),
    ],
)
def test_a_removed_entry_comes_back_whole_and_in_its_place(store, meeting, put, path, entry):
    mapping = path.rpartition("/")[0]
    for name in "abc":
        put(f"{mapping}/{name}", {**entry})
    before = store.load(meeting)
    put(path, None)
    put(f"{mapping}/d", {**entry})
    put(f"{mapping}/d", None)
    assert to_file(store.restore(meeting, before.version, path).meeting) == to_file(before.meeting)


def test_what_was_removed_with_its_fields_changed_comes_back_as_it_was_last(store, meeting, put):
    put("people/ana/name", "Ana")
    last = put("people/ana/name", "Anita").version
    put("people/ana", None)
    assert store.restore(meeting, last, "people/ana").meeting.people["ana"].name == "Anita"


def test_a_field_of_an_entry_that_was_not_there_yet_cannot_come_back(store, meeting, put):
    put("people/ana/name", "Ana")
    with pytest.raises(InvalidValue):
        store.restore(meeting, 1, "people/ana/name")


def test_a_restored_wording_can_be_taken_back_again(store, meeting, put):
    version = put("reason/aim", "a").version
    put("reason/aim", "b")
    store.restore(meeting, version, "reason/aim")
    assert store.undo(meeting).meeting.reason.aim == "b"


def test_undo_goes_back_one_change_at_a_time_to_the_beginning(store, meeting, put):
    for text in ("a", "b"):
        put("reason/aim", text)
    assert [store.undo(meeting).meeting.reason.aim for _ in range(3)] == ["a", "", ""]


def test_undo_is_a_version_of_its_own_and_nothing_to_undo_is_none(store, meeting, put):
    put("reason/aim", "a")
    assert store.undo(meeting).version == 3
    assert store.undo(meeting).version == 3
    assert [one.after for one in store.history(meeting)] == ["", "a"]


def test_after_an_undo_new_changes_can_be_undone(store, meeting, put):
    put("reason/aim", "a")
    store.undo(meeting)
    put("reason/aim", "b")
    assert store.undo(meeting).meeting.reason.aim == ""


def test_changes_made_together_are_undone_together(store, meeting):
    store.apply(
        meeting, Change("people/ana/name", "Ana"), Change("people/ana/phone", "1"), Change("site", "x")
    )
    stored = store.undo(meeting)
    assert (list(stored.meeting.people), stored.meeting.site) == (["patient"], "")


def test_an_editor_undoes_their_own_change_and_nobody_elses(store, meeting, put):
    put("reason/aim", "a", editor=ANA)
    put("reason/place", "b", editor=BEN)
    stored = store.undo(meeting, ANA)
    assert (stored.meeting.reason.aim, stored.meeting.reason.place) == ("", "b")
    assert store.undo(meeting, ANA).version == stored.version


def test_undo_never_takes_away_what_somebody_else_wrote_over_it(store, meeting, put):
    put("reason/aim", "a", editor=ANA)
    put("reason/aim", "ab", editor=BEN)
    stored = store.undo(meeting, ANA)
    assert stored.meeting.reason.aim == "ab"
    assert stored.kept_beside == ("reason/aim",)


def test_undoing_a_new_person_keeps_the_person_that_somebody_else_wrote_about(store, meeting, put):
    put("people/ana/name", "Ana", editor=ANA)
    put("people/ana/phone", "1", editor=BEN)
    assert store.undo(meeting, ANA).meeting.people["ana"].phone == "1"


def test_an_added_translation_can_be_undone(store, meeting, put):
    put("statements/s", {"topic": "hope", "text": "casa"})
    put("statements/s/translations/0", {"language": "en", "text": "home"})
    put("statements/s/translations/0/text", "at home")
    assert store.undo(meeting).meeting.statements["s"].translations[0].text == "home"
    assert store.undo(meeting).meeting.statements["s"].translations == []
    assert [one.after for one in store.history(meeting, "statements/s/translations/0/text")][-1] == "home"
