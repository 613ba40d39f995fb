"""No paper and no capacity: what applies and whom to ask, and never a name."""

from datetime import date

import pytest

from family_meeting.content.proxy import status as words
from family_meeting.proxy.surrogate import for_the_family, for_the_team, nobody_named, reported, unbefriended
from family_meeting.record.meeting import Meeting

TODAY = date(2026, 11, 23)
FAMILY = {
    "patient": {"role": "patient", "name": "Rosa"},
    "son": {"role": "relative", "name": "Luis", "kin": "child"},
    "friend": {"role": "friend", "name": "Maud"},
}


def unable(people=FAMILY, **decider):
    return Meeting.model_validate(
        {"id": "m", "people": people, "decider": {"capacity": "lacks", "state": "MA", **decider}}
    )


def messages(lines):
    return [one.message for one in lines]


def test_state_rules_apply_and_the_legal_office_is_asked(english):
    said = [one.say(english) for one in for_the_team(unable(), TODAY)]

    assert said[0].startswith("No agent can be named now. The rules on surrogates of Massachusetts apply.")
    assert any("Ask the legal office who may decide in Massachusetts" in one for one in said)


def test_the_family_hears_that_the_law_decides_in_plain_words(english):
    (line,) = for_the_family(unable())

    assert line.message.domain == "family"
    assert line.say(english).startswith(
        "No paper says who speaks for Rosa. The law of Massachusetts says who may decide then."
    )


@pytest.mark.parametrize("decider", [{}, {"document": "reported"}, {"document": "none"}])
def test_nobody_but_the_patient_and_who_brings_a_paper_is_ever_named(decider, english):
    meeting = unable(**decider)
    said = " ".join(one.say(english) for one in (*for_the_family(meeting), *for_the_team(meeting, TODAY)))

    assert "Luis" not in said
    assert "Maud" not in said


def test_a_man_without_anybody_goes_the_way_of_a_guardian():
    meeting = unable(people={"patient": {"role": "patient", "name": "Jon"}, "n": {"role": "nurse"}})
    said = messages(for_the_team(meeting, TODAY))

    assert unbefriended(meeting)
    assert words.ASK_GUARDIAN in said
    assert words.RELATIVES_NOT_SURE not in said
    assert words.ASK_GUARDIAN not in messages(for_the_team(unable(), TODAY))


@pytest.mark.parametrize("decider", [{"capacity": "has"}, {"document": "seen"}, {"capacity": None}])
def test_nothing_is_said_where_the_patient_or_a_seen_paper_can_speak(decider):
    meeting = unable(**decider)

    assert not nobody_named(meeting)
    assert for_the_family(meeting) == ()
    assert for_the_team(meeting, TODAY) == ()


def test_a_clear_day_is_a_chance_to_name_somebody():
    assert words.CLEAR_DAY in messages(for_the_team(unable(capacity="fluctuates"), TODAY))


def test_the_state_is_asked_for_first():
    meeting = unable(state="")

    assert messages(for_the_team(meeting, TODAY))[0] is words.STATE_UNKNOWN
    assert for_the_family(meeting) == ()


@pytest.mark.parametrize(
    ("decider", "sentence"),
    [
        ({}, "Write down who brings it, and by when."),
        ({"bring_by": "son"}, "Write down who brings it, and by when."),
        ({"bring_by": "son", "bring_on": "2026-11-25"}, "Luis brings it by Nov\u00a025,\u00a02026."),
        (
            {"bring_by": "son", "bring_on": "2026-11-20"},
            "Luis was to bring it by Nov\u00a020,\u00a02026. Call and ask.",
        ),
    ],
)
def test_a_paper_at_home_has_somebody_who_brings_it_and_a_day(decider, sentence, english):
    lines = reported(unable(document="reported", **decider), TODAY)

    assert lines[0].message is words.PAPER_REPORTED
    assert lines[1].say(english) == sentence


def test_the_family_is_asked_for_the_paper_before_the_law_is_named():
    assert messages(for_the_family(unable(document="reported", state=""))) == [words.PAPER_AT_HOME]
