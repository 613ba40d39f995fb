"""The way through the questions, from the answers alone."""

import pytest

from family_meeting.content.wishes import WISHES
from family_meeting.proxy.carry_over import from_the_talk
from family_meeting.proxy.findings import Stage
from family_meeting.proxy.questions import GUIDES, proxy_journey
from family_meeting.proxy.rules import jurisdictions
from family_meeting.proxy.wish_questions import begun, noted, paths, wishes_journey
from family_meeting.record.codes_proxy import Pause, ProxyQuestion
from family_meeting.record.codes_wishes import WishQuestion, WishSection
from family_meeting.record.meeting import Meeting
from family_meeting.record.paths import read
from family_meeting.record.schema import schema

EMPTY = Meeting(id="m")


@pytest.fixture
def journey_of(today):
    return lambda meeting: proxy_journey(meeting, today)


def test_every_question_has_a_place_in_the_guide_in_order():
    assert list(GUIDES) == list(ProxyQuestion)


@pytest.mark.parametrize("question", ProxyQuestion)
def test_every_answer_has_a_place_in_the_record(question):
    for path in GUIDES[question].paths:
        read(EMPTY, path)


@pytest.mark.parametrize("question", WishQuestion)
def test_every_wish_goes_to_a_single_field(question):
    for path in paths(EMPTY, question):
        assert schema(path)


def test_it_begins_with_the_state_and_asks_nothing_yet_that_needs_its_rules(journey_of):
    journey = journey_of(EMPTY)
    asked = {stop.question for stop in journey.stops}

    assert journey.next() is ProxyQuestion.STATE
    assert ProxyQuestion.AGENT in asked
    assert asked.isdisjoint(
        {ProxyQuestion.AGENT_RELATIONS, ProxyQuestion.WITNESSES, ProxyQuestion.FEEDING_KNOWN}
    )


@pytest.mark.parametrize(
    ("question", "states"),
    [
        (ProxyQuestion.FEEDING_KNOWN, {"NY"}),
        (ProxyQuestion.FEEDING, {"AL", "MO", "WI"}),
        (ProxyQuestion.LIFE_SUPPORT, {"MI"}),
        (ProxyQuestion.PREGNANCY, {"WI"}),
        (ProxyQuestion.LEGAL_CHECK, {"LA", "PR", "WA"}),
        (ProxyQuestion.NOTARY, {"MO", "NC", "WV"}),
    ],
)
def test_some_questions_belong_to_some_states(question, states, journey_of, meeting_in):
    asking = {
        code
        for code in jurisdictions()
        if question in {stop.question for stop in journey_of(meeting_in(code)).stops}
    }

    assert asking == states


def test_what_may_be_opened_follows_from_the_answers(journey_of, meeting_in, after):
    unplaced = meeting_in("NY", care_place=None)
    placed = after(unplaced, [("proxy/care_place", "hospital")])

    assert not journey_of(unplaced).stop(ProxyQuestion.AGENT_RELATIONS).may_open
    assert journey_of(placed).stop(ProxyQuestion.AGENT_RELATIONS).may_open


def test_a_pause_moves_on_but_what_the_paper_needs_stays_missing(journey_of, meeting_in, after):
    meeting = meeting_in("NY", agent={})
    paused = after(meeting, [("proxy/pauses/agent", "later"), ("proxy/pauses/donation", "skip")])
    journey = journey_of(paused)

    assert journey.next() is not ProxyQuestion.AGENT
    assert ProxyQuestion.AGENT in journey.missing()
    assert journey.paused(Pause.LATER) == (ProxyQuestion.AGENT,)
    assert journey.answered == journey_of(meeting).answered + 2


def test_an_answer_ends_a_pause(journey_of, meeting_in):
    journey = journey_of(meeting_in("NY", pauses={"agent": "later"}))

    assert journey.paused(Pause.LATER) == ()


def test_next_begins_again_at_the_front(journey_of, meeting_in):
    journey = journey_of(meeting_in("NY", care_place=None))

    assert journey.next(after=ProxyQuestion.READ_BACK) is ProxyQuestion.CARE_PLACE


def test_leafing_passes_what_may_not_be_opened(journey_of):
    journey = journey_of(EMPTY)

    assert journey.previous(ProxyQuestion.STATE) is None
    assert journey.following(ProxyQuestion.AGENT) is ProxyQuestion.STARTS
    assert journey.previous(ProxyQuestion.STARTS) is ProxyQuestion.AGENT


def test_a_question_that_is_not_asked_here_has_no_stop(journey_of, meeting_in):
    with pytest.raises(LookupError):
        journey_of(meeting_in("NY")).stop(ProxyQuestion.PREGNANCY)


def test_witnesses_are_needed_by_the_signing_not_before(journey_of, meeting_in):
    journey = journey_of(meeting_in("NY"))

    assert ProxyQuestion.WITNESSES not in journey.missing(Stage.DRAFT)
    assert ProxyQuestion.WITNESSES in journey.missing(Stage.SIGNING)


def test_not_known_is_no_answer_yet(journey_of, meeting_in):
    journey = journey_of(meeting_in("NY", feeding_known="unknown"))

    assert not journey.stop(ProxyQuestion.FEEDING_KNOWN).answered


def test_idaho_needs_the_address_that_others_may_leave_open(journey_of, meeting_in, after):
    for code, needed in (("ID", True), ("NY", False)):
        meeting = after(meeting_in(code), [("identity/address", "")])

        assert (ProxyQuestion.ADDRESS in journey_of(meeting).missing()) is needed


def test_wishes_begin_with_the_person_and_end_with_the_speaker():
    journey = wishes_journey(EMPTY)
    asked = [stop.question for stop in journey.stops]

    assert asked == list(WishQuestion)
    assert journey.next() is WishQuestion.NAME_USED
    assert WISHES[asked[-1]].section is WishSection.SPEAKER


def test_a_section_can_be_asked_alone():
    journey = wishes_journey(EMPTY, WishSection.COMFORT)

    assert {WISHES[stop.question].section for stop in journey.stops} == {WishSection.COMFORT}


@pytest.mark.parametrize("pause", Pause)
def test_skip_not_sure_and_later_are_answers(pause, after):
    meeting = after(EMPTY, [("wishes/pauses/name_used", pause)])
    journey = wishes_journey(meeting)

    assert journey.next() is WishQuestion.COMPANY
    assert journey.answered == 1
    assert journey.missing(Stage.AFTER) == ()


@pytest.mark.parametrize(
    ("path", "value", "question"),
    [
        ("wishes/answers/pain/ticks", ["between"], WishQuestion.PAIN),
        ("wishes/answers/pain/words", "Awake on Sundays", WishQuestion.PAIN),
        ("wishes/situations/own_situation/described", "I cannot talk", WishQuestion.OWN_SITUATION),
        ("wishes/treatments/dialysis/leaning", "want", WishQuestion.DIALYSIS),
        ("what_matters/patient/places", ["home"], WishQuestion.PLACES),
        ("speaker/leeway", "follow", WishQuestion.SPEAKER_LEEWAY),
        ("proxy/agent/name", "Ana", WishQuestion.SPEAKER_NAMED),
    ],
)
def test_words_or_a_tick_answer_a_wish(path, value, question, after):
    assert wishes_journey(after(EMPTY, [(path, value)])).stop(question).answered


def test_a_back_up_is_asked_once_somebody_is_named(after):
    named = after(EMPTY, [("proxy/agent/name", "Ana")])

    assert not wishes_journey(EMPTY).stop(WishQuestion.SPEAKER_BACKUP).may_open
    assert wishes_journey(named).stop(WishQuestion.SPEAKER_BACKUP).may_open


def test_the_first_talk_and_the_newest_are_dated(after, today):
    meeting = after(EMPTY, noted(EMPTY, WishQuestion.PAIN, today))
    later = after(meeting, noted(meeting, WishQuestion.TOUCH, today.replace(day=24)))

    assert (later.wishes.begun_on, later.wishes.talked_on) == (
        today,
        {WishSection.COMFORT: today.replace(day=24)},
    )


def test_there_is_something_to_print_once_a_wish_is_written(after):
    assert not begun(EMPTY)
    assert begun(after(EMPTY, [("wishes/answers/pets/words", "Bruno")]))


def test_what_was_said_in_the_room_fills_what_is_empty_and_nothing_else(meeting_in, after):
    said = [("speaker/agent", "ben"), ("speaker/agent_accepts", "yes"), ("speaker/alternate", "cara")]
    fresh = after(meeting_in("NY", agent={}), said)
    filled = after(fresh, from_the_talk(fresh))
    kept = after(meeting_in("NY"), said)

    assert (filled.proxy.agent.person, filled.proxy.agent.said_yes) == ("ben", "yes")
    assert filled.proxy.alternates["first"].person == "cara"
    assert [path for path, _ in from_the_talk(kept)] == ["proxy/alternates/first/person"]
    assert from_the_talk(filled) == []
