"""The timed course: moves name their step, the clock counts what was used."""

from datetime import UTC, datetime, timedelta

import pytest

from family_meeting.journey import course
from family_meeting.record import Meeting
from family_meeting.record.codes import MeetingState, Step, StepStatus, Variant
from family_meeting.record.codes_proxy import ProxyQuestion
from family_meeting.record.codes_wishes import WishQuestion
from family_meeting.record.paths import write

START = datetime(2031, 3, 4, 10, 0, tzinfo=UTC)


def later(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def after(meeting: Meeting, edits: course.Edits) -> Meeting:
    for path, value in edits:
        meeting = write(meeting, path, value)
    return meeting


@pytest.fixture
def running() -> Meeting:
    meeting = Meeting(id="m1")
    return after(meeting, course.start(meeting, START))


def test_a_meeting_starts_at_its_first_step(running):
    assert (running.course.current, running.course.state) == (Step.WELCOME, MeetingState.RUNNING)


def test_going_on_marks_the_step_done_and_keeps_the_time_it_took(running):
    moved = after(running, course.go_to(running, Step.WHY, later(4)))
    assert moved.course.steps[Step.WELCOME].status is StepStatus.DONE
    assert moved.course.steps[Step.WELCOME].used_seconds == 240


def test_the_same_click_twice_moves_once(running):
    moved = after(running, course.go_to(running, Step.WHY, later(4)))
    assert course.go_to(moved, Step.WHY, later(4)) == []


def test_a_step_that_is_visited_again_adds_to_its_time(running):
    away = after(running, course.go_to(running, Step.WHY, later(4)))
    back = after(away, course.go_to(away, Step.WELCOME, later(6)))
    assert course.used_seconds(back, Step.WELCOME, later(7)) == 300


def test_a_skipped_step_is_passed_over_and_opens_when_it_is_visited(running):
    without = after(running, course.skip(running, Step.WHY, later(1)))
    assert course.next_step(without) is Step.PERSON
    visited = after(without, course.go_to(without, Step.WHY, later(2)))
    assert course.status(visited, Step.WHY) is StepStatus.OPEN


def test_skipping_the_current_step_goes_on_to_the_next(running):
    assert after(running, course.skip(running, Step.WELCOME, later(1))).course.current is Step.WHY


def test_the_clock_stands_still_in_a_break(running):
    paused = after(running, course.pause(running, later(3)))
    assert course.used_seconds(paused, Step.WELCOME, later(30)) == 180
    resumed = after(paused, course.resume(later(30)))
    assert course.used_seconds(resumed, Step.WELCOME, later(31)) == 240


def test_the_clock_goes_on_as_if_the_server_had_never_stopped(running):
    reloaded = Meeting.model_validate_json(running.model_dump_json())
    assert course.timing(reloaded, later(10)).used == 600


def test_an_ended_meeting_keeps_its_times_and_can_be_taken_up_again(running):
    ended = after(running, course.end(running, later(5)))
    assert ended.course.state is MeetingState.ENDED
    again = after(ended, course.start(ended, later(60)))
    assert course.timing(again, later(61)).used == 360


def test_an_interpreted_meeting_has_half_as_much_time_again():
    plain = Meeting(id="m1")
    interpreted = write(plain, "people/i/role", "interpreter")
    assert sum(course.plan(interpreted).values()) == 1.5 * sum(course.plan(plain).values())


def test_the_urgent_plan_leaves_steps_out_and_the_next_step_follows_it():
    urgent = write(Meeting(id="m1"), "course/variants", [Variant.URGENT])
    assert course.next_step(urgent, Step.WELCOME) is Step.UNDERSTANDING


def test_minutes_set_by_hand_count():
    assert course.plan(write(Meeting(id="m1"), "course/minutes", {"close": 9}))[Step.CLOSE] == 9


def test_a_guided_question_stands_in_the_steps_place_until_the_meeting_goes_on(running):
    asked = after(running, course.ask(ProxyQuestion.AGENT))
    other = after(asked, course.ask(WishQuestion.PETS))
    assert other.course.shared.paper_question is None
    assert other.course.shared.wish_question is WishQuestion.PETS
    onward = after(other, course.go_to(other, Step.WHY, later(4)))
    assert onward.course.shared.wish_question is None
    assert course.no_question(onward) == []
