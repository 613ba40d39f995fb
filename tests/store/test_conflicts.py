"""Two windows on one meeting: neither ever overwrites the other, and no word is lost."""

import pytest

from family_meeting.record.codes import Urgency

ANA, BEN = "window-ana", "window-ben"


def words(stored, path):
    return [one.text for one in stored.meeting.other_wordings.get(path, [])]


def test_two_windows_in_different_fields_do_not_meet(put):
    put("reason/aim", "a", base=1, editor=ANA)
    stored = put("reason/place", "b", base=1, editor=BEN)
    assert (stored.meeting.reason.aim, stored.meeting.reason.place) == ("a", "b")
    assert stored.kept_beside == ()


def test_in_the_same_field_the_first_words_stay_and_the_others_are_kept_beside(put):
    put("reason/aim", "home", base=1, editor=ANA)
    stored = put("reason/aim", "hospice", base=1, editor=BEN)
    assert stored.meeting.reason.aim == "home"
    assert words(stored, "reason/aim") == ["hospice"]
    assert stored.kept_beside == ("reason/aim",)


def test_who_types_on_keeps_one_wording_beside_not_one_for_each_key(put):
    put("reason/aim", "home", base=1, editor=ANA)
    for text in ("h", "ho", "hos", "hospice"):
        stored = put("reason/aim", text, base=1, editor=BEN)
    assert words(stored, "reason/aim") == ["hospice"]


def test_words_from_an_earlier_quarrel_stay_when_there_is_a_new_one(put):
    put("reason/aim", "home", base=1, editor=ANA)
    seen = put("reason/aim", "hospice", base=1, editor=BEN).version
    put("reason/aim", "home, soon", base=seen, editor=ANA)
    stored = put("reason/aim", "a ward", base=seen, editor=BEN)
    assert words(stored, "reason/aim") == ["hospice", "a ward"]


def test_who_clears_the_field_takes_only_their_own_words_back(put):
    put("reason/aim", "home", base=1, editor=ANA)
    put("reason/aim", "hospice", base=1, editor=BEN)
    put("reason/aim", "a ward", base=1, editor="window-cem")
    put("reason/aim", "", base=1, editor=BEN)
    stored = put("reason/aim", "garden", base=1, editor=BEN)
    assert words(stored, "reason/aim") == ["a ward", "garden"]


def test_an_editors_own_typing_never_conflicts_with_itself(put):
    for text in ("h", "ho", "home"):
        stored = put("reason/aim", text, base=1, editor=ANA)
    assert (stored.meeting.reason.aim, stored.kept_beside) == ("home", ())


def test_who_has_seen_the_newer_words_may_change_them(put):
    seen = put("reason/aim", "home", base=1, editor=ANA).version
    assert put("reason/aim", "hospice", base=seen, editor=BEN).meeting.reason.aim == "hospice"


def test_the_same_words_from_two_windows_are_no_conflict(put):
    put("reason/aim", "home", base=1, editor=ANA)
    assert put("reason/aim", "home", base=1, editor=BEN).kept_beside == ()


def test_a_stale_choice_does_not_put_the_old_one_back(put):
    put("reason/urgency", "today", base=1, editor=ANA)
    stored = put("reason/urgency", "soon", base=1, editor=BEN)
    assert stored.meeting.reason.urgency is Urgency.TODAY
    assert (stored.kept_beside, stored.meeting.other_wordings) == (("reason/urgency",), {})


def test_a_person_chosen_is_a_choice_and_never_a_wording(put):
    put("huddle/chair", "ana", base=1, editor=ANA)
    assert put("huddle/chair", "ben", base=1, editor=BEN).meeting.other_wordings == {}


def test_words_about_a_person_who_was_removed_meanwhile_are_kept(put):
    seen = put("people/ana/name", "Ana").version
    put("people/ana", None, base=seen, editor=ANA)
    stored = put("people/ana/name", "Anita", base=seen, editor=BEN)
    assert "ana" not in stored.meeting.people
    assert words(stored, "people/ana/name") == ["Anita"]


def test_a_person_who_was_just_written_about_is_not_removed_by_a_stale_window(put):
    seen = put("people/ana/name", "Ana").version
    put("people/ana/relationship", "tía", base=seen, editor=ANA)
    stored = put("people/ana", None, base=seen, editor=BEN)
    assert stored.meeting.people["ana"].relationship == "tía"
    assert stored.kept_beside == ("people/ana",)


def test_words_inside_a_whole_entry_are_kept_word_for_word(put):
    said = {"topic": "hope", "text": "casa"}
    put("statements/s", said, base=1, editor=ANA)
    translated = {**said, "text": "home", "translations": [{"language": "en", "text": "at home"}]}
    stored = put("statements/s", translated, base=1, editor=BEN)
    assert words(stored, "statements/s/text") == ["home"]
    assert words(stored, "statements/s/translations") == ["at home"]


def test_two_translations_of_one_statement_are_both_kept(put):
    seen = put("statements/s", {"topic": "hope", "text": "casa"}).version
    first = "statements/s/translations/0"
    put(first, {"language": "en", "text": "home"}, base=seen, editor=ANA)
    stored = put(first, {"language": "en", "text": "house"}, base=seen, editor=BEN)
    assert stored.meeting.statements["s"].translations[0].text == "home"
    assert words(stored, f"{first}/text") == ["house"]


def test_two_wordings_of_a_plain_texts_translation_are_both_kept_and_settled(store, meeting, put):
    path = "translations/reason/aim/@0/text"
    seen = put("translations/reason/aim/@0", {"language": "es", "text": "casa"}).version
    put(path, "la casa", base=seen, editor=ANA)
    stored = put(path, "hogar", base=seen, editor=BEN)
    assert words(stored, path) == ["hogar"]
    stored = store.settle(meeting, path, "hogar", editor=BEN)
    assert stored.meeting.translations["reason/aim"][0].text == "hogar"
    assert stored.meeting.other_wordings == {}
    assert [one.path for one in store.history(meeting, path)] == [path] * 3


@pytest.mark.parametrize("chosen", ["home", "hospice", "home with hospice"])
def test_settling_leaves_one_wording(store, meeting, put, chosen):
    put("reason/aim", "home", base=1, editor=ANA)
    put("reason/aim", "hospice", base=1, editor=BEN)
    stored = store.settle(meeting, "reason/aim", chosen, editor=BEN)
    assert stored.meeting.reason.aim == chosen
    assert stored.meeting.other_wordings == {}
    assert store.undo(meeting, BEN).meeting.other_wordings.keys() == {"reason/aim"}


def test_who_typed_on_through_the_settling_loses_nothing(store, meeting, put):
    put("reason/aim", "home", base=1, editor=ANA)
    put("reason/aim", "hospice", base=1, editor=BEN)
    store.settle(meeting, "reason/aim", "hospice", editor=BEN)
    stored = put("reason/aim", "home and garden", base=1, editor=ANA)
    assert stored.meeting.reason.aim == "hospice"
    assert words(stored, "reason/aim") == ["home and garden"]
