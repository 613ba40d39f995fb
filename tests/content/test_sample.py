import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from family_meeting.content.fields import FIELDS
from family_meeting.content.sample import sample_meeting
from family_meeting.record.codes import Answer, Audience, QuestionStatus, Role, Step, StepStatus, Topic, Voice
from family_meeting.record.files import from_file, to_file
from family_meeting.record.people import PATIENT
from family_meeting.record.privacy import visible


@pytest.fixture
def meeting():
    return sample_meeting()


def filled(value: Any, path: str = "") -> Iterator[str]:
    """Yield the path of every value that somebody filled in."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    if isinstance(value, dict) or (isinstance(value, list) and any(isinstance(one, dict) for one in value)):
        for name, one in inner:
            yield from filled(one, f"{path}/{name}")
    elif value not in (None, "", [], False):
        yield path.strip("/")


def texts(value: Any) -> Iterator[str]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    if isinstance(value, str):
        yield value
    for one in inner:
        yield from texts(one)


def test_the_sample_says_that_it_is_invented(meeting):
    assert meeting.sample
    assert "invented" in meeting.site


OTHER_STATES = ("notary", "helpers", "route", "powers", "legal", "signer_name", "accepted_on", "serves_as")
"""What New York does not ask of the proxy, and a hand of one's own."""
NOT_SIGNED_YET = ("place", "witnesses", "notarized")


def left_open(path: str) -> bool:
    last = path.rpartition("/")[2]
    if not path.startswith("proxy/"):
        return False
    return any(f"/{one}" in path for one in OTHER_STATES) or ("history" in path and last in NOT_SIGNED_YET)


def test_every_kind_of_field_is_filled_in_somewhere(meeting):
    paths = "\n".join(sorted(filled(meeting.model_dump(mode="json"))))
    # A translation's path holds the path of what it translates.
    patterns = {
        path: path.replace("translations/*/*", "translations/.+/*").replace("*", "[^/\n]+")
        for path in FIELDS
        if not left_open(path)
    }

    assert [path for path, pattern in patterns.items() if not re.search(f"(?m)^{pattern}$", paths)] == []


def test_every_step_was_walked_and_read_back(meeting):
    steps = meeting.course.steps

    assert {step: steps[step].status for step in Step} == dict.fromkeys(Step, StepStatus.DONE)
    assert all(steps[step].read_back and steps[step].used_seconds for step in Step)


def test_something_was_said_about_every_topic(meeting):
    assert {one.topic for one in meeting.statements.values()} == set(Topic)


def test_the_patient_speaks_spanish_with_the_interpreters_english_beside(meeting):
    said = [one for one in meeting.statements.values() if one.speaker == PATIENT]

    assert len(said) > 10
    assert {one.language for one in said} == {"es"}
    assert all(one.translations[0].language == "en" and one.translations[0].by for one in said)


def test_some_words_still_wait_for_the_interpreter(meeting):
    assert [one for one in meeting.statements.values() if visible(one, "family") and not one.translations]


def test_the_patient_and_the_family_differ_about_time(meeting):
    ours, theirs = meeting.what_matters[Voice.PATIENT], meeting.what_matters[Voice.FAMILY]

    assert ours.trade_off != theirs.trade_off


def test_there_is_something_to_keep_from_every_reader(meeting):
    assert {one.audience for one in meeting.statements.values()} == set(Audience)
    assert {one.on_family_copy for one in meeting.disagreements.values()} == {True, False}
    assert any(one.safety_flag and one.safety_note for one in meeting.people.values())


def test_questions_are_answered_open_and_to_be_found_out(meeting):
    assert {one.status for one in meeting.questions.values()} == set(QuestionStatus)


def test_the_agent_and_the_back_up_said_yes_and_can_be_called(meeting):
    named = (meeting.speaker.agent, meeting.speaker.alternate)

    assert (meeting.speaker.agent_accepts, meeting.speaker.alternate_accepts) == (Answer.YES, Answer.YES)
    assert all("555-01" in meeting.people[one].phone for one in named)


def test_every_next_step_has_a_person_and_a_day(meeting):
    assert all(one.owner and one.due for one in meeting.next_steps.actions.values())


def test_every_person_named_anywhere_is_one_of_the_meetings_people(meeting):
    named = [one.speaker for one in meeting.statements.values()]
    named += [one.owner for one in meeting.next_steps.actions.values()]
    named += [one for asked in meeting.questions.values() for one in (asked.asked_by, asked.answered_by)]
    named += [one for person in meeting.people.values() for one in (person.child_of, person.partner_of)]
    named += [*meeting.course.turns, *meeting.speaker.informed]

    assert {one for one in named if one} <= meeting.people.keys()


def test_no_phone_number_can_ring(meeting):
    numbers = re.findall(r"\(\d{3}\) \d{3}-\d{4}", to_file(meeting))

    assert [one for one in numbers if not re.fullmatch(r"\(\d{3}\) 555-01\d\d", one)] == []
    assert len(set(numbers)) > 5


def test_days_lie_around_the_meeting(meeting):
    held = meeting.reason.on

    assert held == date(2026, 10, 6)
    assert meeting.course.started_at.date() == meeting.course.ended_at.date() == held
    assert all(one.due > held for one in meeting.next_steps.actions.values())
    assert 2 <= (meeting.aftermath.check_in.done_on - held).days <= 3


def test_a_plain_text_is_translated_where_it_stands(meeting):
    paths = set(filled(meeting.model_dump(mode="json")))

    assert [path for path in meeting.translations if path not in paths] == []


def test_there_is_an_interpreter_and_no_relative_interprets(meeting):
    roles = {one.role for one in meeting.people.values() if one.interpreter_id}

    assert roles == {Role.INTERPRETER}


def test_the_sample_survives_being_written_and_read(meeting):
    assert from_file(to_file(meeting)) == meeting


def test_nothing_in_it_shouts(meeting):
    assert not any("!" in one for one in texts(meeting.model_dump(mode="json")))
