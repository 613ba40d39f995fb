"""Who may speak and who may witness: every jurisdiction, every bar, with the sentence that is shown."""

import pytest

from family_meeting.content.proxy.relations import STATEMENTS
from family_meeting.proxy.bars import (
    excuses,
    questions_for_agent,
    questions_for_notary,
    questions_for_witness,
)
from family_meeting.proxy.checks_people import (
    may_be_agent,
    may_be_notary,
    may_be_witness,
    named_twice,
    same_as_said,
)
from family_meeting.proxy.findings import Verdict
from family_meeting.proxy.parties import agent, alternates, witnesses
from family_meeting.proxy.rules import jurisdictions
from family_meeting.record.codes_proxy import CarePlace
from family_meeting.record.codes_relations import Relation

ROWS = list(jurisdictions().values())
WITNESS_BARS = [(row, bar) for row in ROWS for bar in row.witness_disqualified]
AGENT_BARS = [(row, bar) for row in ROWS for bar in row.agent_disqualified]
EXCUSES = [(row, bar, one) for row, bar in AGENT_BARS for one in excuses(row, bar)]
BAR_NOBODY_FROM_WITNESSING = {"CO", "ID", "ME", "MO", "MT", "NM", "TX"}
BAR_NOBODY_FROM_SPEAKING = {"DC", "FL", "ID", "LA", "PR", "SD"}
HIMSELF = {
    Relation.PRINCIPAL: {"person": "patient"},
    Relation.AGENT: {"person": "ana"},
    Relation.ALTERNATE_AGENT: {"person": "cara"},
}


def name(pair):
    return "-".join(getattr(one, "code", str(one)) for one in pair)


def no_to(relations):
    return dict.fromkeys(relations, "no")


def witness_who_is(relation, rows_questions):
    relations = {**no_to(rows_questions), relation: "yes"}
    return {"person": "ben", "role": "friend", "relations": relations, **HIMSELF.get(relation, {})}


def check_witness(case_in, row, witness, **proxy):
    case = case_in(row.code, witnesses={"w": witness}, alternates={"first": {"person": "cara"}}, **proxy)
    return may_be_witness(case, witnesses(case.meeting)["w"])


def check_agent(case_in, row, relations, **proxy):
    case = case_in(row.code, agent={"person": "ana", "relations": relations}, **proxy)
    return may_be_agent(case, agent(case.meeting))


@pytest.mark.parametrize("pair", WITNESS_BARS, ids=name)
def test_every_bar_refuses_a_witness_and_says_why(pair, case_in, said, english):
    row, bar = pair
    signer = {"signs_self": "no", "signer_name": "Ben Cole"} if bar is Relation.SIGNER_BY_PROXY else {}
    found = check_witness(case_in, row, witness_who_is(bar, questions_for_witness(row)), **signer)

    who = found[0].values["name"]
    reason = english(STATEMENTS[bar], name=who, age=row.minimum_age)
    assert {one.verdict for one in found} == {Verdict.REFUSED}
    assert any(
        line.startswith(f"{who} may not be a witness under the rules of {row.name}. {reason}")
        for line in said(found)
    )


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_somebody_free_of_every_bar_may_witness(row, case_in, said):
    witness = {"person": "ben", "relations": no_to(questions_for_witness(row))}
    (found,) = check_witness(case_in, row, witness)

    assert found.verdict is Verdict.PASSES
    assert said(found)[0].startswith(f"Ben Cole may be a witness under the rules of {row.name}.")
    assert found.basis.citation
    assert found.basis.url.startswith("http")


def test_the_states_that_bar_no_witness_outright_are_known():
    barring = {row.code for row, bar in WITNESS_BARS if bar is not Relation.MINOR}

    assert {row.code for row in ROWS} - barring - {"VA"} == BAR_NOBODY_FROM_WITNESSING


@pytest.mark.parametrize("row", [row for row in ROWS if row.witness_disqualified], ids=lambda row: row.code)
def test_what_nobody_has_asked_of_a_witness_is_asked(row, case_in):
    found = check_witness(case_in, row, {"name": "Uma Ray"})

    asked = set(row.witness_disqualified) & set(questions_for_witness(row))
    assert {one.relation for one in found if one.verdict is Verdict.ASK} == asked
    assert {one.path for one in found} <= {"proxy/witnesses/w"} | {
        f"proxy/witnesses/w/relations/{one}" for one in asked
    }


@pytest.mark.parametrize("pair", AGENT_BARS, ids=name)
def test_every_bar_refuses_an_agent_whom_nothing_excuses_and_says_why(pair, case_in, said, english):
    row, bar = pair
    signer = {"signs_self": "no", "signer_name": "Ana Diaz"} if bar is Relation.SIGNER_BY_PROXY else {}
    relations = {**no_to(questions_for_agent(row)), **no_to(excuses(row, bar)), bar: "yes"}
    found = check_agent(case_in, row, relations, **signer)

    reason = english(STATEMENTS[bar], name="Ana Diaz", age=row.minimum_age)
    assert {one.verdict for one in found} == {Verdict.REFUSED}
    assert said(found)[0].startswith(
        f"Ana Diaz may not speak for you under the rules of {row.name}. {reason}"
    )


@pytest.mark.parametrize("triple", EXCUSES, ids=name)
def test_every_excuse_lifts_its_bar_and_is_named(triple, case_in, said, english):
    row, bar, excuse = triple
    relations = {**no_to(questions_for_agent(row)), bar: "yes", excuse: "yes"}
    found = check_agent(case_in, row, relations)

    reason = english(STATEMENTS[excuse], name="Ana Diaz", age=row.minimum_age)
    assert {one.verdict for one in found} == {Verdict.PASSES}
    assert reason in said(found)[0]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_somebody_free_of_every_bar_may_speak(row, case_in, said):
    (found,) = check_agent(case_in, row, no_to(questions_for_agent(row)))

    assert found.verdict is Verdict.PASSES
    assert said(found)[0].startswith(f"Ana Diaz may speak for you under the rules of {row.name}.")


def test_the_states_that_bar_nobody_from_speaking_are_known():
    assert {row.code for row in ROWS} - {row.code for row, _ in AGENT_BARS} == BAR_NOBODY_FROM_SPEAKING


@pytest.mark.parametrize("row", [row for row in ROWS if row.agent_disqualified], ids=lambda row: row.code)
def test_what_nobody_has_asked_of_an_agent_is_asked(row, case_in):
    found = check_agent(case_in, row, {})

    assert {one.relation for one in found} == set(questions_for_agent(row))
    assert {one.verdict for one in found} <= {Verdict.ASK}


def test_a_barred_agent_is_asked_what_would_lift_the_bar_before_anybody_refuses(case_in):
    found = check_agent(
        case_in, jurisdictions()["MA"], {"facility_employee": "yes", "facility_operator": "no"}
    )

    assert [(one.verdict, one.relation) for one in found] == [(Verdict.ASK, Relation.RELATED)]


def test_a_daughter_on_the_staff_needs_no_question_about_kinship(case_in, after, today):
    case = case_in("MA", agent={"person": "ana", "relations": {"facility_employee": "yes"}})
    meeting = after(
        case.meeting, [("people/ana/kin", "child"), ("proxy/agent/relations/facility_operator", "no")]
    )
    (found,) = may_be_agent(type(case)(meeting, case.rules, today), agent(meeting))

    assert (found.verdict, found.relation) == (Verdict.PASSES, Relation.RELATED)


@pytest.mark.parametrize("code", ["ME", "NC", "PA", "SD", "VA", "IN"])
def test_where_no_rule_is_known_the_agent_is_still_a_poor_witness(code, case_in, said):
    row = jurisdictions()[code]
    witness = {"person": "ana", "relations": no_to(questions_for_witness(row))}
    found = check_witness(case_in, row, witness)

    assert {one.verdict for one in found} == {Verdict.CAUTION}
    assert "another witness is wiser. Ana Diaz is the person you named to speak for you." in said(found)[0]


def test_two_names_alike_may_be_father_and_son_so_it_is_asked(case_in):
    row = jurisdictions()["NY"]
    witness = {"name": " ana  DIAZ ", "relations": {"minor": "no"}}
    (asked,) = check_witness(case_in, row, witness)
    (cleared,) = check_witness(case_in, row, {**witness, "relations": {"minor": "no", "agent": "no"}})

    assert (asked.verdict, asked.relation) == (Verdict.ASK, Relation.AGENT)
    assert cleared.verdict is Verdict.PASSES


@pytest.mark.parametrize(
    ("role", "verdict"),
    [("social_worker", Verdict.PASSES), ("nurse", Verdict.REFUSED), (None, Verdict.ASK)],
)
def test_wisconsin_lets_a_social_worker_of_the_hospital_witness_but_no_nurse(role, verdict, case_in):
    row = jurisdictions()["WI"]
    relations = {**no_to(questions_for_witness(row)), "facility_employee": "yes"}
    found = check_witness(case_in, row, {"name": "Lee", "role": role, "relations": relations})

    assert {one.verdict for one in found} == {verdict}


@pytest.mark.parametrize(
    ("place", "verdict"),
    [
        ("nursing_home", Verdict.REFUSED),
        ("hospital", Verdict.PASSES),
        (None, Verdict.ASK),
        ("home", Verdict.PASSES),
    ],
)
def test_delaware_bars_staff_of_a_nursing_home_but_not_of_a_hospital(place, verdict, case_in):
    row = jurisdictions()["DE"]
    relations = {**no_to(questions_for_witness(row)), "facility_employee": "yes"}
    if place == "home":
        del relations["facility_employee"]
    found = check_witness(case_in, row, {"name": "Lee", "relations": relations}, care_place=place)

    assert {one.verdict for one in found} == {verdict}


def test_at_home_nobody_is_asked_about_a_place_of_care():
    row = jurisdictions()["MI"]

    assert Relation.FACILITY_EMPLOYEE in questions_for_witness(row)
    assert Relation.FACILITY_EMPLOYEE not in questions_for_witness(row, CarePlace.HOME)


def test_somebody_who_said_no_is_not_named(case_in, said):
    case = case_in("NY", agent={"person": "ana", "said_yes": "no"})
    (found,) = may_be_agent(case, agent(case.meeting))

    assert found.verdict is Verdict.REFUSED
    assert said(found)[0].startswith("Ana Diaz does not want to speak for you.")


def test_nobody_named_is_a_question_not_a_refusal(case_in):
    case = case_in("NY", agent={})
    (found,) = may_be_agent(case, agent(case.meeting))

    assert (found.verdict, found.path) == (Verdict.ASK, "proxy/agent")


def test_the_first_choice_cannot_be_the_back_up(case_in, said):
    case = case_in("NY", alternates={"first": {"name": "ana diaz"}, "second": {"person": "ben"}})

    assert said(named_twice(case))[0].startswith("ana diaz cannot be your first choice and your back-up")
    assert [one.path for one in named_twice(case)] == ["proxy/alternates/first"]


def test_back_ups_are_held_to_the_same_rules(case_in):
    case = case_in("CO", alternates={"first": {"person": "ben", "relations": {"minor": "yes"}}})
    (found,) = may_be_agent(case, alternates(case.meeting)[0])

    assert (found.check, found.verdict) == ("alternate", Verdict.REFUSED)


def test_another_name_on_the_paper_than_in_the_room_is_pointed_out(case_in, after, today):
    case = case_in("NY")
    meeting = after(case.meeting, [("speaker/agent", "ben")])
    (found,) = same_as_said(type(case)(meeting, case.rules, today))

    assert found.verdict is Verdict.CAUTION
    assert same_as_said(case) == ()


def test_a_notary_has_bars_of_its_own(case_in):
    row = jurisdictions()["AZ"]
    bad = case_in("AZ", route="notary", notary={"person": "ana", "relations": {"treating_provider": "no"}})
    good = case_in(
        "AZ", route="notary", notary={"name": "Lee", "relations": no_to(questions_for_notary(row))}
    )

    assert [one.relation for one in may_be_notary(bad)] == [Relation.AGENT]
    assert [one.verdict for one in may_be_notary(good)] == [Verdict.PASSES]
    assert may_be_notary(case_in("AZ")) == ()
