"""The life of the paper: what may follow what, and what must be settled first."""

from datetime import date

import pytest

from family_meeting.content.proxy import status as words
from family_meeting.proxy.case import Case
from family_meeting.proxy.status import ALLOWED, move, present_status
from family_meeting.record.codes import Answer, DocumentSeen, FormStatus
from family_meeting.record.codes_proxy import ProxyStatus
from family_meeting.record.proxy import Milestone

ASKED = ("facility_operator", "facility_employee", "treating_provider", "over_agent_limit")
ADULT = {"minor": "no"}
READY = {
    "agent": {"person": "ana", "relations": dict.fromkeys(ASKED, "no")},
    "alternates": {"first": {"person": "dev", "relations": dict.fromkeys(ASKED, "no")}},
    "feeding_known": "yes",
    "signs_self": "yes",
    "read_back": True,
    "witnesses": {
        "ben": {"person": "ben", "relations": ADULT},
        "cara": {"person": "cara", "relations": ADULT},
    },
}
SIGNED = Milestone(
    status=ProxyStatus.SIGNED, on=date(2026, 11, 20), place="Room 4", witnesses=["ben", "cara"]
)


@pytest.fixture
def ready(case_in):
    return lambda **proxy: case_in("NY", **{**READY, "history": [{"status": "ready_to_sign"}], **proxy})


@pytest.fixture
def moved(after):
    """Return the case after a step that was allowed."""

    def make(case, milestone):
        done = move(case, milestone)
        assert done.allowed, (done.missing, done.findings)
        return Case(after(case.meeting, done.edits), case.rules, case.on)

    return make


def missing(case, milestone):
    return [one.message for one in move(case, milestone).missing]


@pytest.mark.parametrize("now", ProxyStatus)
@pytest.mark.parametrize("then", ProxyStatus)
def test_only_the_steps_of_its_life_can_be_taken(now, then, case_in):
    case = case_in("NY", **READY, history=[{"status": now}])
    step = SIGNED.model_copy(update={"status": then})

    assert move(case, step).allowed is (then in ALLOWED[now])


def test_a_paper_goes_from_draft_to_chart_and_the_record_keeps_every_day(case_in, moved):
    case = case_in("NY", **READY)
    for step in (
        Milestone(status=ProxyStatus.DRAFT, on=date(2026, 11, 1)),
        Milestone(status=ProxyStatus.READY_TO_SIGN, on=date(2026, 11, 10)),
        SIGNED,
        Milestone(status=ProxyStatus.COPY_IN_CHART, on=date(2026, 11, 21)),
    ):
        case = moved(case, step)

    assert [one.on.day for one in case.proxy.history] == [1, 10, 20, 21]
    assert case.proxy.history[2].place == "Room 4"
    assert case.proxy.history[2].witnesses == ["ben", "cara"]
    assert case.meeting.speaker.form is FormStatus.IN_CHART


def test_signing_settles_who_decides_by_which_paper(ready, moved):
    decider = moved(ready(), SIGNED).meeting.decider

    assert (decider.document, decider.agent, decider.alternate) == (DocumentSeen.SEEN, "ana", "dev")
    assert decider.copy_in_chart is Answer.NO


def test_a_paper_that_was_taken_back_names_nobody(ready, moved):
    case = moved(moved(ready(), SIGNED), Milestone(status=ProxyStatus.REVOKED, on=date(2026, 11, 22)))

    assert (case.meeting.decider.document, case.meeting.decider.agent) == (DocumentSeen.NONE, None)
    assert case.meeting.speaker.form is FormStatus.NOT_STARTED
    assert ProxyStatus.DRAFT in ALLOWED[case.proxy.status]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"on": None}, words.NO_DAY),
        ({"on": date(2026, 11, 24)}, words.DAY_TO_COME),
        ({"place": " "}, words.NO_PLACE),
        ({"witnesses": ["ben"]}, words.WITNESSES_NOT_NOTED),
        ({"witnesses": ["ben", "ben"]}, words.WITNESSES_NOT_NOTED),
        ({"witnesses": ["ben", "nobody"]}, words.WITNESSES_NOT_NOTED),
    ],
    ids=lambda one: str(one) if isinstance(one, dict) else "",
)
def test_signed_needs_a_day_that_has_come_a_place_and_the_witnesses(change, sentence, ready):
    assert missing(ready(), SIGNED.model_copy(update=change)) == [sentence]


def test_signed_by_a_barred_witness_is_not_recorded_as_signed(ready, said):
    witnesses = {**READY["witnesses"], "ana": {"person": "ana", "relations": ADULT}}
    case = ready(witnesses=witnesses)
    step = SIGNED.model_copy(update={"witnesses": ["ben", "ana"]})

    assert "Ana Diaz may not be a witness under the rules of New York." in said(move(case, step).findings)[0]
    assert move(case, step).edits == []


def test_only_those_who_signed_are_judged(ready):
    witnesses = {**READY["witnesses"], "ana": {"person": "ana", "relations": ADULT}}

    assert move(ready(witnesses=witnesses), SIGNED).allowed


def test_a_notary_must_be_noted_where_one_is_needed(case_in):
    agents = {**dict.fromkeys(ASKED, "no"), "provider_employee": "no", "disqualified_as_guardian": "no"}
    case = case_in(
        "MO",
        agent={"person": "ana", "relations": agents},
        signs_self="yes",
        read_back=True,
        powers={"feeding": "yes"},
        notary={"name": "Lee"},
        history=[{"status": "ready_to_sign"}],
    )
    step = SIGNED.model_copy(update={"witnesses": []})

    assert missing(case, step) == [words.NOTARY_NOT_NOTED]
    assert move(case, step.model_copy(update={"notarized": True})).allowed


@pytest.mark.parametrize(
    "change",
    [
        {"feeding_known": None},
        {"signs_self": None},
        {"agent": {"person": "ana", "relations": {}}},
        {"agent": {"person": "ana", "relations": {**dict.fromkeys(ASKED, "no"), "facility_employee": "yes"}}},
        {"agent": {"person": "ana", "said_yes": "no"}},
        {"alternates": {"first": {"person": "ana"}}},
    ],
    ids=str,
)
def test_ready_only_when_nothing_refuses_and_nothing_is_open(change, case_in):
    case = case_in("NY", **{**READY, **change}, history=[{"status": "draft"}])

    assert not move(case, Milestone(status=ProxyStatus.READY_TO_SIGN)).allowed


def test_ready_needs_the_names_read_back(case_in):
    case = case_in("NY", **{**READY, "read_back": False}, history=[{"status": "draft"}])

    assert missing(case, Milestone(status=ProxyStatus.READY_TO_SIGN)) == [words.NOT_READ_BACK]


def test_witnesses_may_still_be_missing_when_the_paper_is_ready(case_in):
    case = case_in("NY", **{**READY, "witnesses": {}}, history=[{"status": "draft"}])

    assert move(case, Milestone(status=ProxyStatus.READY_TO_SIGN)).allowed


def test_a_ready_paper_is_a_draft_again_once_an_answer_changes(ready):
    assert present_status(ready()) is ProxyStatus.READY_TO_SIGN
    assert present_status(ready(agent={})) is ProxyStatus.DRAFT
    assert present_status(ready(read_back=False)) is ProxyStatus.DRAFT


def test_a_signed_paper_stays_signed_whatever_changes(ready, moved, after):
    case = moved(ready(), SIGNED)
    later = Case(after(case.meeting, [("proxy/agent/phone", "")]), case.rules, case.on)

    assert present_status(later) is ProxyStatus.SIGNED


def test_what_stands_in_the_way_can_be_said(case_in, english):
    case = case_in("NY")
    said = [one.say(english) for one in move(case, SIGNED).missing]

    assert said == ["The paper cannot go from “Not started” to “Signed on paper”."]
