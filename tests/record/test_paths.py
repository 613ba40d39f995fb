"""Reading and writing single values of a record by their path."""

from datetime import date

import pytest

from family_meeting.record import Meeting
from family_meeting.record.codes import Goal, Topic
from family_meeting.record.paths import InvalidValue, NoSuchPath, read, write

EMPTY = Meeting(id="m1")


def test_a_written_value_is_read_back_at_its_path():
    assert read(write(EMPTY, "reason/aim", "Talk about going home"), "reason/aim") == "Talk about going home"


def test_writing_leaves_the_old_record_as_it_was():
    write(EMPTY, "reason/aim", "new")
    assert EMPTY.reason.aim == ""


def test_a_person_comes_into_being_with_the_first_thing_known_of_them():
    assert write(EMPTY, "people/ana/relationship", "abuela").people["ana"].relationship == "abuela"


def test_the_translation_of_a_plain_text_is_kept_under_the_texts_own_path():
    done = write(EMPTY, "translations/decisions/d1/text/@0", {"language": "es", "text": "casa"})
    assert read(done, "translations/decisions/d1/text/@0/text") == "casa"
    assert done.translations["decisions/d1/text"][0].language == "es"


def test_removing_an_entry_takes_it_out_and_leaves_the_others():
    both = write(write(EMPTY, "people/ana/name", "Ana"), "people/ben/name", "Ben")
    assert list(write(both, "people/ana", None).people) == ["patient", "ben"]


def test_the_next_entry_of_a_list_is_created_by_its_number():
    said = write(EMPTY, "statements/s1", {"topic": Topic.HOPE, "text": "casa"})
    done = write(said, "statements/s1/translations/0", {"language": "en", "text": "home"})
    assert read(done, "statements/s1/translations/0/text") == "home"


def test_a_ranked_list_keeps_its_order():
    goals = [Goal.COMFORT, Goal.HOME]
    assert write(EMPTY, "what_matters/patient/goals", goals).what_matters["patient"].goals == goals


def test_a_date_may_be_written_as_text_and_is_read_as_a_date():
    assert read(write(EMPTY, "reason/on", "2031-05-06"), "reason/on") == date(2031, 5, 6)


@pytest.mark.parametrize(
    "path", ["reason/nothing", "nowhere", "people/ana/name/first", "statements/s/translations/9"]
)
def test_a_path_that_no_record_has_is_refused(path):
    with pytest.raises((NoSuchPath, InvalidValue)):
        write(EMPTY, path, "x")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("reason/urgency", "whenever"),
        ("reason/on", "31 February"),
        ("people/a b/name", "x"),
        ("statements/s1/text", "no topic"),
    ],
)
def test_a_value_that_does_not_fit_is_refused(path, value):
    with pytest.raises(InvalidValue):
        write(EMPTY, path, value)


def test_control_characters_are_taken_out_and_right_to_left_marks_and_emoji_stay():
    assert write(EMPTY, "reason/aim", "a\x00b\u200fج 🙂\r\nc").reason.aim == "ab\u200fج 🙂\nc"
