"""Answers that pull apart are shown kindly, with where they stand, and may stay."""

import pytest

from family_meeting.content.wishes.clashes import BOTH_MAY_STAY
from family_meeting.proxy.contradictions import contradictions
from family_meeting.record.codes_wishes import Clash
from family_meeting.record.meeting import Meeting
from family_meeting.record.paths import read

TIMES = ("death_near", "not_waking", "mind_changed")
ALL_COMFORT = {time: {"choice": "comfort"} for time in TIMES}
EVERYTHING = {"death_near": {"choice": "try_everything"}}
LEFT = {"not_waking": {"choice": "speaker_decides"}}
WANTS_MACHINE = {"breathing_machine": {"leaning": "want"}}
NAMED = {"agent": {"name": "Ana"}}


def ticks(**answers):
    return {"wishes": {"answers": {question: {"ticks": chosen} for question, chosen in answers.items()}}}


CASES = {
    Clash.COMFORT_BUT_TREATMENT: {"wishes": {"situations": ALL_COMFORT, "treatments": WANTS_MACHINE}},
    Clash.EVERYTHING_BUT_NOT_THIS: {
        "wishes": {"situations": EVERYTHING, "treatments": {"dialysis": {"leaning": "do_not_want"}}}
    },
    Clash.SPEAKER_DECIDES_NOT_NAMED: {"wishes": {"situations": LEFT}},
    Clash.SPEAKER_DECIDES_BUT_FOLLOW: {
        "wishes": {"treatments": {"hospital": {"leaning": "speaker_decides"}}},
        "proxy": NAMED,
        "speaker": {"leeway": "follow"},
    },
    Clash.HOME_BUT_HOSPITAL: {
        "what_matters": {"patient": {"places": ["home", "hospital"]}},
        "wishes": {"treatments": {"hospital": {"leaning": "want"}}},
    },
    Clash.COMFORT_FIRST_BUT_EVERYTHING: {
        "what_matters": {"patient": {"trade_off": "comfort_first"}},
        "wishes": {"situations": EVERYTHING},
    },
    Clash.ALL_THE_TIME_BUT_COMFORT: {
        "what_matters": {"patient": {"trade_off": "all_the_time"}},
        "wishes": {"situations": ALL_COMFORT},
    },
    Clash.AWAKE_AND_NO_PAIN: ticks(pain=["no_pain_even_sleepy", "awake_even_sore"]),
    Clash.COMPANY_AND_FEW: ticks(alone=["never_alone", "some_time_alone"]),
    Clash.PRAYER_AND_NO_RELIGION: ticks(faith=["no_religion"], room=["faith_things"]),
    Clash.MUSIC_AND_QUIET: ticks(sound=["quiet", "music"]),
    Clash.BURIAL_AND_CREMATION: ticks(after_death=["burial", "cremation"]),
    Clash.DONATE_AND_NOT: {**ticks(after_death=["donate_organs"]), "proxy": {"donation": "no"}},
    Clash.DONATE_BODY_AND_SOON: ticks(after_death=["rites_soon", "donate_body"]),
    Clash.OWN_SITUATION_UNSAID: {"wishes": {"situations": {"own_situation": {"choice": "comfort"}}}},
}


def meeting_with(record):
    return Meeting.model_validate({"id": "m", **record})


@pytest.mark.parametrize("clash", Clash)
def test_each_clash_is_found_said_and_placed(clash, english):
    meeting = meeting_with(CASES[clash])
    (found,) = contradictions(meeting)

    assert found.clash is clash
    assert "{" not in found.line.say(english)
    assert found.line.message.domain == "family"
    for path in found.paths:
        read(meeting, path)


@pytest.mark.parametrize("clash", Clash)
def test_a_clash_that_may_stay_is_not_shown_again(clash):
    meeting = meeting_with(CASES[clash])
    meeting.wishes.may_stay.append(clash)

    assert contradictions(meeting) == []


def test_the_sentence_names_the_treatment(english):
    (found,) = contradictions(meeting_with(CASES[Clash.COMFORT_BUT_TREATMENT]))

    assert found.line.say(english).endswith("you would want this: Breathing machine.")
    assert BOTH_MAY_STAY.text.startswith("Both can be true.")


@pytest.mark.parametrize(
    "record",
    [
        {},
        {
            "wishes": {
                "situations": {**ALL_COMFORT, "not_waking": {"choice": "try_a_while"}},
                "treatments": WANTS_MACHINE,
            }
        },
        {"wishes": {"situations": ALL_COMFORT, "treatments": {"antibiotics": {"leaning": "want"}}}},
        {"wishes": {"situations": {"death_near": {"choice": "comfort"}}, "treatments": WANTS_MACHINE}},
        {"wishes": {"situations": LEFT}, "proxy": NAMED, "speaker": {"leeway": "use_as_guide"}},
        {"wishes": {"treatments": WANTS_MACHINE}},
        {
            "what_matters": {"patient": {"places": ["hospital", "home"]}},
            "wishes": {"treatments": {"hospital": {"leaning": "want"}}},
        },
        {"what_matters": {"family": {"trade_off": "comfort_first"}}, "wishes": {"situations": EVERYTHING}},
    ],
    ids=str,
)
def test_answers_that_fit_together_are_left_in_peace(record):
    assert contradictions(meeting_with(record)) == []


def test_what_the_family_answers_is_held_against_the_familys_own_view():
    record = {
        "what_matters": {"family": {"trade_off": "comfort_first"}},
        "wishes": {"voice": "family", "situations": EVERYTHING},
    }

    assert [one.clash for one in contradictions(meeting_with(record))] == [Clash.COMFORT_FIRST_BUT_EVERYTHING]
