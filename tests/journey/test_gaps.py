"""What is missing is named, and nothing is named that is there."""

import pytest

from family_meeting.content.gaps import GAPS
from family_meeting.journey.gaps import (
    Gap,
    before_meeting,
    before_printing,
    during,
    named_with_care,
    stop_signs,
)
from family_meeting.record import Meeting
from family_meeting.record.paths import write

EMPTY = Meeting(id="m1")


def record(**values: object) -> Meeting:
    meeting = EMPTY
    for path, value in values.items():
        meeting = write(meeting, path.replace("__", "/"), value)
    return meeting


def test_every_gap_has_a_sentence():
    assert set(GAPS) == set(Gap)


def test_somebody_else_acting_than_the_paper_names_is_a_stop_sign():
    assert stop_signs(record(decider__agent="ana", decider__acting="ben")) == [Gap.ACTING_IS_NOT_AGENT]


def test_the_named_agent_acting_is_no_stop_sign():
    assert stop_signs(record(decider__agent="ana", decider__acting="ana", speaker__agent="ana")) == []


def test_another_name_said_in_the_room_is_a_stop_sign():
    assert stop_signs(record(decider__agent="ana", speaker__agent="ben")) == [Gap.NAMED_TODAY_DIFFERS]


@pytest.mark.parametrize("place", ["decider__agent", "decider__alternate", "speaker__agent"])
@pytest.mark.parametrize(
    ("who", "gaps"),
    [
        ({"role": "relative", "minor": True}, [Gap.NAMED_IS_MINOR]),
        ({"role": "physician"}, [Gap.NAMED_IS_STAFF]),
        ({"role": "chaplain"}, [Gap.NAMED_IS_STAFF]),
        ({"role": "friend"}, []),
    ],
)
def test_a_child_or_somebody_of_the_team_who_is_named_is_looked_at_again(place, who, gaps):
    meeting = record(people__ana=who, **{place: "ana"})
    assert named_with_care(meeting) == gaps
    assert set(gaps) <= set(before_meeting(meeting))


@pytest.mark.parametrize(
    ("gap", "mended"),
    [
        (Gap.NO_PATIENT_NAME, {"people__patient__name": "Ana"}),
        (Gap.NO_DATE, {"reason__on": "2031-03-04"}),
        (Gap.PERMISSION_OPEN, {"patient_first__agrees": "yes"}),
        (Gap.HUDDLE_NOT_DONE, {"huddle__done": True}),
    ],
)
def test_a_gap_before_the_meeting_goes_when_it_is_mended(gap, mended):
    assert gap in before_meeting(EMPTY)
    assert gap not in before_meeting(record(**mended))


def test_an_interpreter_who_is_needed_is_missed():
    assert Gap.NO_INTERPRETER in before_meeting(record(patient_first__needs_interpreter="yes"))


def test_care_without_feelings_before_it_is_reminded_of():
    assert during(record(course__current="care")) == [Gap.FEELINGS_SKIPPED]
    assert during(record(course__current="care", course__steps__feelings__status="done")) == []


def test_an_action_without_a_day_is_named_before_printing():
    action = {"text": "Call the pharmacy", "owner": "ana"}
    assert Gap.ACTION_WITHOUT_OWNER in before_printing(record(next_steps__actions__a1=action))
    assert Gap.ACTION_WITHOUT_OWNER not in before_printing(
        record(next_steps__actions__a1={**action, "due": "2031-03-05"})
    )


@pytest.mark.parametrize("phone", ["", " ", "ask Rosa"])
def test_an_agent_whom_nobody_can_call_is_named_before_printing(phone):
    ana = {"name": "Ana", "phone": phone}
    assert Gap.AGENT_WITHOUT_PHONE in before_printing(record(people__ana=ana, speaker__agent="ana"))
    ana["phone"] = "٧١٨ ٥٥٥ ٠١٤٢"
    assert Gap.AGENT_WITHOUT_PHONE not in before_printing(record(people__ana=ana, speaker__agent="ana"))


def test_a_contact_without_a_number_to_call_is_none():
    contact = {"name": "Nurse", "phone": "at the desk"}
    assert Gap.NO_CONTACT in before_printing(record(next_steps__contacts__c1=contact))
    contact["phone"] = "ext. 12"
    assert Gap.NO_CONTACT not in before_printing(record(next_steps__contacts__c1=contact))


def test_wishes_that_pull_apart_are_named_before_printing_until_the_patient_lets_them_stay():
    wanted = {"wishes__answers__after_death__ticks": ["burial", "cremation"]}
    assert Gap.WISHES_CLASH in before_printing(record(**wanted))
    stays = {"wishes__may_stay": ["burial_and_cremation"]}
    assert Gap.WISHES_CLASH not in before_printing(record(**wanted, **stays))
