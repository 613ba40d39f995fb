"""Who has been heard: by taps and by words kept, never by sound."""

from datetime import UTC, datetime, timedelta

from family_meeting.journey.voices import family, family_share, not_heard, to_be_asked, turns
from family_meeting.record import Meeting
from family_meeting.record.paths import write


def room() -> Meeting:
    meeting = Meeting(id="m1")
    for key, role in (("ana", "relative"), ("doc", "physician"), ("ivo", "interpreter")):
        meeting = write(meeting, f"people/{key}", {"role": role, "attended": "in_person"})
    return write(meeting, "people/patient/attended", "in_person")


def test_the_patient_comes_first_and_staff_are_not_family():
    assert family(room()) == ["patient", "ana"]


def test_nobody_is_heard_before_anybody_spoke():
    assert not_heard(room()) == ["patient", "ana"]
    assert family_share(room()) is None


def test_a_statement_kept_counts_as_being_heard():
    said = write(room(), "statements/s1", {"topic": "hope", "text": "home", "speaker": "patient"})
    assert not_heard(said) == ["ana"]


def test_taps_and_statements_of_the_same_person_are_not_added_up():
    said = write(room(), "statements/s1", {"topic": "hope", "text": "home", "speaker": "patient"})
    assert turns(write(said, "course/turns/patient", 4), "patient") == 4


def test_the_interpreter_is_left_out_of_the_familys_share():
    talked = write(write(room(), "course/turns/ana", 1), "course/turns/doc", 3)
    assert family_share(write(talked, "course/turns/ivo", 9)) == 0.25


def test_whom_to_ask_is_said_from_half_time_on_and_only_while_the_meeting_runs():
    begun = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
    running = write(room(), "course", {"state": "running", "current": "why", "entered_at": begun})
    assert to_be_asked(running, begun + timedelta(minutes=20)) == []
    assert to_be_asked(running, begun + timedelta(minutes=45)) == ["patient", "ana"]
    paused = write(running, "course/state", "paused")
    assert to_be_asked(paused, begun + timedelta(minutes=45)) == []
