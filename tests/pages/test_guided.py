"""Proxy and wishes, one question at a time: every question draws itself, passes, and is found again."""

from datetime import date

import pytest

from family_meeting.content.gaps import GAPS
from family_meeting.journey.gaps import Gap
from family_meeting.proxy.questions import proxy_journey
from family_meeting.proxy.wish_questions import wishes_journey
from family_meeting.record.codes_proxy import Pause, ProxyQuestion
from family_meeting.record.codes_wishes import WishQuestion, WishSection
from family_meeting.record.paths import read
from family_meeting.store import Change

TODAY = date(2026, 11, 23)


def open_question(page, place, question):
    page.session_state[f"question-{place}"] = question
    return page.run()


@pytest.mark.parametrize("state", ["NY", "CA", "TX", "MI", "NC", "PR"])
def test_every_question_of_the_proxy_draws_itself(open_page, store, sample, state):
    store.apply(sample.id, Change("decider/state", state), Change("proxy/care_place", "nursing_home"))
    page = open_page("proxy", sample)
    meeting = store.load(sample.id).meeting
    for stop in proxy_journey(meeting, TODAY).stops:
        assert not open_question(page, "proxy", stop.question).exception, stop.question


@pytest.mark.parametrize("section", list(WishSection))
def test_every_question_of_the_wishes_draws_itself(open_page, sample, section):
    page = open_page("wishes", sample)
    page.session_state["wish-section"] = section
    for stop in wishes_journey(sample, section).stops:
        assert not open_question(page, f"wishes-{section}", stop.question).exception, stop.question


def test_passing_a_question_is_an_answer_and_is_kept(open_page, store, empty):
    page = open_page("wishes", empty)
    path = f"wishes/pauses/{WishQuestion.NAME_USED}"
    page.button_group(key=f"{empty.id}/{path}").set_value(Pause.LATER).run()
    assert read(store.load(empty.id).meeting, path) is Pause.LATER


def test_the_next_button_leads_to_the_next_question(open_page, sample):
    page = open_page("proxy", sample)
    page.button(key="proxy-Next").click().run()
    stops = [stop.question for stop in proxy_journey(sample, TODAY).stops if stop.may_open]
    assert page.session_state["question-proxy"] == stops[1]


def test_a_witness_who_is_the_agent_is_refused_with_its_source(open_page, store, sample):
    agent = sample.proxy.agent.person
    store.apply(sample.id, Change("proxy/witnesses/w9", {"person": agent}))
    words = [one.value for one in open_page("proxy", sample).markdown]
    assert any(":material/block:" in one for one in words)


def test_what_the_rules_refuse_is_said_at_its_own_question_and_at_no_other(open_page, store, sample):
    agent = sample.proxy.agent.person
    store.apply(sample.id, Change("proxy/witnesses/w9", {"person": agent}))
    page = open_question(open_page("proxy", sample), "proxy", ProxyQuestion.WITNESSES)
    stops = [one.proto.body for one in page.get("html") if 'class="fm-stop"' in one.proto.body]
    assert any(sample.people[agent].name in one for one in stops)
    page = open_question(page, "proxy", ProxyQuestion.AGENT)
    assert not any('class="fm-stop"' in one.proto.body for one in page.get("html"))


def test_without_a_state_the_team_is_asked_for_it_first(open_page, empty):
    assert any("Choose the state first" in one.value for one in open_page("proxy", empty).markdown)


def test_a_paper_is_never_signed_by_the_app(open_page, store, sample):
    page = open_question(open_page("proxy", sample), "proxy", ProxyQuestion.READ_BACK)
    assert any("Not valid until signed" in one.value for one in page.caption)


@pytest.mark.parametrize("question", [ProxyQuestion.TOLD, ProxyQuestion.COPIES])
def test_who_was_not_asked_to_come_is_not_named_on_the_shared_screen(open_page, sample, question):
    page = open_question(open_page("proxy", sample), "proxy", question)
    names = [option for group in page.button_group for option in group.options]
    assert "Elvira" in names
    assert "Fabián" not in names


def test_the_familys_window_follows_the_question_and_goes_back_to_the_step(open_page, store, sample):
    page = open_page("proxy", sample)
    first = store.load(sample.id).meeting.course.shared.paper_question
    assert first is not None
    page.button(key="proxy-Next").click().run()
    assert store.load(sample.id).meeting.course.shared.paper_question not in (first, None)
    wishes = open_page("wishes", sample)
    shared = store.load(sample.id).meeting.course.shared
    asked = WishQuestion(wishes.session_state["window"].asking)
    assert (shared.paper_question, shared.wish_question) == (None, asked)
    page.run()
    assert store.load(sample.id).meeting.course.shared == shared


def test_undo_takes_back_the_answer_and_not_what_the_app_itself_noted(open_page, store, empty):
    page = open_question(open_page("wishes", empty), f"wishes-{WishSection.MYSELF}", WishQuestion.PETS)
    page.checkbox(key=f"{empty.id}/wishes/answers/pets/ticks/pet_near").check().run()
    assert store.load(empty.id).meeting.wishes.answers["pets"].ticks
    page.button(key="undo").click().run()
    assert not store.load(empty.id).meeting.wishes.answers.get("pets")


def test_what_covers_the_familys_view_covers_the_questions_too(open_page, store, sample):
    store.apply(sample.id, Change("course/shared/hidden", True))
    page = open_page("proxy", sample)
    assert "proxy-Next" not in {one.key for one in page.button}
    assert {"bar-hide", "undo"} <= {one.key for one in page.button}


def test_a_question_stays_open_when_it_is_answered_until_somebody_goes_on(open_page, store, empty):
    page = open_page("proxy", empty)
    first = store.load(empty.id).meeting.course.shared.paper_question
    store.apply(empty.id, Change("decider/state", "NY"))
    page.run()
    assert store.load(empty.id).meeting.course.shared.paper_question is first


def test_the_meeting_s_page_shows_the_family_the_step_again(open_page, store, sample):
    open_page("proxy", sample)
    page = open_page("meeting", sample)
    assert store.load(sample.id).meeting.course.shared.paper_question is None
    open_page("wishes", sample)
    asked = store.load(sample.id).meeting.course.shared.wish_question
    page.run()
    assert store.load(sample.id).meeting.course.shared.wish_question is asked is not None


def test_whom_the_patient_named_in_the_room_is_not_asked_for_again(open_page, store, sample):
    agent, said = sample.proxy.agent.person, "speaker/agent"
    store.apply(sample.id, Change("proxy/agent", {}), Change(said, agent))
    open_page("proxy", sample)
    assert store.load(sample.id).meeting.proxy.agent.person == agent


def test_somebody_who_is_taken_out_again_stays_out_while_the_questions_are_open(open_page, store, sample):
    page = open_page("proxy", sample)
    store.apply(sample.id, Change("proxy/agent", {}))
    page.run()
    assert store.load(sample.id).meeting.proxy.agent.person is None


def test_what_went_wrong_is_said_on_the_page_of_questions(open_page, sample):
    page = open_page("wishes", sample)
    page.session_state["window"].notice = GAPS[Gap.NO_DATE]
    assert [one.value for one in page.run().warning] == [GAPS[Gap.NO_DATE].text]


def test_the_patient_is_not_among_those_to_be_told(open_page, sample):
    page = open_page("proxy", sample)
    told = open_question(page, "proxy", ProxyQuestion.TOLD).button_group(key=f"{sample.id}/speaker/informed")
    assert sample.patient.name not in told.options


def test_passing_by_a_question_writes_nothing(open_page, store, empty):
    page = open_page("wishes", empty)
    for _ in range(6):
        page.button(key=f"wishes-{WishSection.MYSELF}-Next").click().run()
    assert store.load(empty.id).meeting.wishes == empty.wishes
    assert store.load(empty.id).meeting.what_matters == empty.what_matters


def test_the_last_question_leads_on(open_page, store, empty):
    page = open_page("wishes", empty)
    first, second = list(WishSection)[:2]
    last = wishes_journey(empty, first).stops[-1].question
    open_question(page, f"wishes-{first}", last).button(key=f"on-to-{second}").click().run()
    assert page.session_state["wish-section"] == second
    page = open_page("proxy", empty)
    last = [one.question for one in proxy_journey(empty, TODAY).stops if one.may_open][-1]
    assert open_question(page, "proxy", last).button(key="print-proxy-form")
