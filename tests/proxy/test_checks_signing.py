"""How many must be there, who else, and what the paper must hold."""

from dataclasses import replace
from datetime import date

import pytest

from family_meeting.proxy.case import Case, case_of
from family_meeting.proxy.checks import (
    acceptance,
    can_decide,
    check,
    content,
    express_powers,
    facility_rule,
    how_many_witnesses,
    legal_check,
    not_two_of_a_kind,
    notary_rule,
    notice,
    old_enough,
    one_witness_free,
    own_form,
    who_signs,
)
from family_meeting.proxy.checks_paper import age
from family_meeting.proxy.findings import Stage, Verdict
from family_meeting.proxy.rules import jurisdictions
from family_meeting.proxy.vocabulary import Confidence

ONE_FREE = [row for row in jurisdictions().values() if row.witness_at_least_one_free_of]
NOT_TWO = [row for row in jurisdictions().values() if row.witness_at_most_one]


def two(one, other):
    return {"a": {"name": "Lee", "relations": one}, "b": {"name": "Kim", "relations": other}}


def changed(case, after, *edits):
    return Case(after(case.meeting, edits), case.rules, case.on)


@pytest.mark.parametrize(
    ("code", "named", "verdict", "sentence"),
    [
        ("NY", 0, Verdict.ASK, "2 more witnesses are needed in New York."),
        ("NY", 1, Verdict.ASK, "One more witness is needed in New York."),
        ("NY", 2, Verdict.PASSES, "New York asks for 2 witnesses, and they are named."),
        ("AZ", 1, Verdict.PASSES, "Arizona asks for one witness, and one is named."),
        ("ID", 0, Verdict.PASSES, "Idaho asks for no witness. Two are still wise, for use in other states."),
        ("MO", 0, Verdict.PASSES, "With a notary, Missouri asks for no witness."),
        ("NC", 1, Verdict.ASK, "One more witness is needed in North Carolina."),
    ],
)
def test_witnesses_are_counted(code, named, verdict, sentence, case_in, said):
    witnesses = {f"w{number}": {"name": f"Witness {number}"} for number in range(named)}
    found = how_many_witnesses(case_in(code, witnesses=witnesses))

    assert found.verdict is verdict
    assert said(found)[0].startswith(sentence)


def test_an_empty_line_is_no_witness(case_in):
    assert how_many_witnesses(case_in("AZ", witnesses={"a": {}})).verdict is Verdict.ASK


@pytest.mark.parametrize("row", ONE_FREE, ids=lambda row: row.code)
def test_one_witness_must_stand_apart_and_one_is_enough(row, case_in, said):
    listed = row.witness_at_least_one_free_of
    bound, free = {listed[-1]: "yes"}, dict.fromkeys(listed, "no")
    (refused,) = one_witness_free(case_in(row.code, witnesses=two(bound, bound)))
    (passed,) = one_witness_free(case_in(row.code, witnesses=two(bound, free)))

    assert refused.verdict is Verdict.REFUSED
    assert said(refused)[0].startswith(f"In {row.name}, one witness must be someone for whom none of these")
    assert passed.verdict is Verdict.PASSES
    assert "Kim has none." in said(passed)[0]


@pytest.mark.parametrize("row", ONE_FREE, ids=lambda row: row.code)
def test_whether_a_witness_stands_apart_is_asked_not_assumed(row, case_in):
    found = one_witness_free(case_in(row.code, witnesses=two({}, {})))

    assert {one.verdict for one in found} == {Verdict.ASK}
    assert all(one.path.startswith("proxy/witnesses/a/relations/") for one in found)


@pytest.mark.parametrize("row", NOT_TWO, ids=lambda row: row.code)
def test_what_one_witness_may_be_two_may_not(row, case_in):
    kind = row.witness_at_most_one[0]
    yes, no = {kind: "yes"}, dict.fromkeys(row.witness_at_most_one, "no")

    assert [one.verdict for one in not_two_of_a_kind(case_in(row.code, witnesses=two(yes, yes)))] == [
        Verdict.REFUSED
    ]
    assert not_two_of_a_kind(case_in(row.code, witnesses=two(yes, no))) == ()
    assert {one.verdict for one in not_two_of_a_kind(case_in(row.code, witnesses=two(yes, {})))} == {
        Verdict.ASK
    }


@pytest.mark.parametrize(
    ("field", "uncertain"), [("witness_at_most_one", True), ("witness_at_least_one_free_of", False)]
)
def test_how_sure_a_limit_of_witnesses_is_goes_by_its_own_field(field, uncertain, case_in):
    row = next(row for row in NOT_TWO if row.confidence is not Confidence.LOW)
    yes = {row.witness_at_most_one[0]: "yes"}
    case = case_in(row.code, witnesses=two(yes, yes))
    doubtful = replace(case, rules=case.rules.model_copy(update={"unconfirmed": frozenset({field})}))

    (refused,) = not_two_of_a_kind(doubtful)

    assert refused.uncertain is uncertain


@pytest.mark.parametrize(
    ("code", "proxy", "verdict", "sentence"),
    [
        ("MO", {}, Verdict.ASK, "In Missouri you must sign in front of a notary."),
        ("NC", {}, Verdict.ASK, "In North Carolina you need a notary and the witnesses too."),
        ("NC", {"notary": {"name": "Lee"}}, Verdict.PASSES, "Lee will be there as the notary."),
        ("CA", {}, Verdict.PASSES, "In California you could sign in front of a notary, with no witness."),
        ("CA", {"route": "notary"}, Verdict.ASK, "You want to sign in front of a notary."),
        ("CT", {}, Verdict.PASSES, "Connecticut asks for no notary. A notary does no harm."),
        ("NY", {"route": "notary"}, Verdict.PASSES, "New York asks for no notary."),
    ],
)
def test_a_notary_is_required_possible_beside_witnesses_or_without_a_part(
    code, proxy, verdict, sentence, case_in, said
):
    found = notary_rule(case_in(code, **proxy))

    assert found.verdict is verdict
    assert said(found)[0].startswith(sentence)


def test_choosing_a_notary_where_the_state_has_no_place_for_one_changes_nothing(case_in):
    assert case_in("NY", route="notary").witnesses_needed == 2


@pytest.mark.parametrize(
    ("code", "place", "sentence"),
    [
        ("CA", "nursing_home", "You are in a nursing home. In California its ombudsman must sign"),
        ("OR", "care_home", "In Oregon one of the witnesses must be a person whom your home names"),
        ("VT", "hospital", "In Vermont someone from outside must explain the paper"),
        ("NV", "hospital", "In Nevada a doctor’s note must go with the paper."),
        ("PR", "home", "In Puerto Rico a doctor must be there, and two witnesses as well."),
    ],
)
def test_a_place_of_care_may_add_somebody(code, place, sentence, case_in, said):
    found = facility_rule(case_in(code, care_place=place))

    assert [one.verdict for one in found] == [Verdict.ASK]
    assert said(found)[0].startswith(sentence)


def test_the_place_is_asked_where_it_could_matter_and_only_there(case_in):
    assert [one.path for one in facility_rule(case_in("CA", care_place=None))] == ["proxy/care_place"]
    assert facility_rule(case_in("FL", care_place=None)) == ()
    assert facility_rule(case_in("CA", care_place="hospital")) == ()


@pytest.mark.parametrize(
    "proxy",
    [
        {"witnesses": {"a": {"name": "Kim", "serves_as": ["ombudsman"]}}},
        {"helpers": {"ombudsman": {"name": "Kim"}}},
    ],
)
def test_a_special_need_is_met_by_a_witness_or_a_helper(proxy, case_in):
    assert [one.verdict for one in facility_rule(case_in("CA", **proxy))] == [Verdict.PASSES]


@pytest.mark.parametrize(
    ("code", "agent", "verdict", "sentence"),
    [
        ("MI", {}, Verdict.ASK, "In Michigan, Ana Diaz must say yes in writing."),
        ("MI", {"accepted_on": "2026-11-20"}, Verdict.PASSES, "Ana Diaz has said yes in writing."),
        ("CT", {}, Verdict.CAUTION, "In Connecticut, Ana Diaz may not sign this paper at all."),
        ("PR", {}, Verdict.ASK, "We could not establish whether the agent must accept in writing"),
        ("NY", {}, Verdict.PASSES, "New York does not ask Ana Diaz to say yes in writing."),
    ],
)
def test_the_agents_yes_in_writing(code, agent, verdict, sentence, case_in, said):
    found = acceptance(case_in(code, agent={"person": "ana", **agent}))

    assert (found.verdict, found.stage) == (verdict, Stage.AFTER)
    assert said(found)[0].startswith(sentence)


@pytest.mark.parametrize(
    ("proxy", "verdict"),
    [
        ({}, Verdict.ASK),
        ({"signs_self": "yes"}, Verdict.PASSES),
        ({"signs_self": "no"}, Verdict.ASK),
        ({"signs_self": "no", "signer_name": "ana diaz"}, Verdict.REFUSED),
        ({"signs_self": "no", "signer_name": "Cara"}, Verdict.PASSES),
    ],
)
def test_it_is_clear_whose_hand_signs_and_it_is_not_the_agents(proxy, verdict, case_in):
    assert who_signs(case_in("NY", **proxy)).verdict is verdict


@pytest.mark.parametrize(
    ("code", "born", "verdict"),
    [
        ("NY", "2008-11-23", Verdict.PASSES),
        ("NY", "2008-11-24", Verdict.REFUSED),
        ("AL", "2008-11-23", Verdict.REFUSED),
        ("NE", "2007-11-23", Verdict.PASSES),
        ("PR", "2006-01-01", Verdict.REFUSED),
        ("NY", None, Verdict.ASK),
    ],
)
def test_the_age_of_the_state_counts_on_the_day(code, born, verdict, case_in, after):
    assert old_enough(changed(case_in(code), after, ("identity/birth_date", born))).verdict is verdict


def test_a_leap_day_birthday_is_reached_on_the_first_of_march():
    assert [age(date(2008, 2, 29), date(2026, *day)) for day in ((2, 28), (3, 1))] == [17, 18]


@pytest.mark.parametrize(
    ("capacity", "verdict"),
    [
        ("has", Verdict.PASSES),
        ("lacks", Verdict.REFUSED),
        ("fluctuates", Verdict.CAUTION),
        ("not_assessed", Verdict.ASK),
        (None, Verdict.ASK),
    ],
)
def test_only_who_can_decide_may_name_somebody(capacity, verdict, case_in, after):
    found = can_decide(changed(case_in("NY"), after, ("decider/capacity", capacity)))

    assert found.verdict is verdict
    assert found.message.domain == "team"


@pytest.mark.parametrize(
    ("code", "proxy", "path"),
    [
        ("AL", {"powers": {"feeding": "no"}}, "proxy/powers/feeding"),
        ("MO", {"powers": {"feeding": "yes"}}, "proxy/powers/feeding"),
        ("MI", {"powers": {"life_support": "yes"}}, "proxy/powers/life_support"),
        ("NY", {"feeding_known": "yes"}, "proxy/feeding_known"),
    ],
)
def test_what_a_state_wants_in_so_many_words_is_asked_until_it_is_said(code, proxy, path, case_in):
    asked = [one.path for one in content(case_in(code)) if one.verdict is Verdict.ASK]
    settled = [one for one in content(case_in(code, **proxy)) if one.verdict is Verdict.ASK]

    assert asked == [path]
    assert settled == []


def test_idaho_wants_to_know_how_to_reach_the_patient(case_in, after):
    case = changed(case_in("ID"), after, ("people/patient/phone", ""))

    assert [one.path for one in content(case) if one.verdict is Verdict.ASK] == ["identity/address"]
    assert not [one for one in content(case_in("ID")) if one.verdict is Verdict.ASK]


def test_wisconsin_wants_three_yes_or_no_answers(case_in):
    asked = [one.path for one in express_powers(case_in("WI")) if one.verdict is Verdict.ASK]

    assert asked == ["proxy/powers/facility_admission", "proxy/powers/feeding", "proxy/powers/pregnancy"]


def test_oklahoma_gives_this_paper_no_say_over_life_support(case_in, said):
    found = express_powers(case_in("OK"))

    assert {one.verdict for one in found} == {Verdict.CAUTION}
    assert "In Oklahoma this paper gives no power over life support." in said(found)[0]


@pytest.mark.parametrize(
    ("code", "form", "text"),
    [
        ("TX", Verdict.CAUTION, Verdict.CAUTION),
        ("NE", Verdict.PASSES, Verdict.CAUTION),
        ("NY", Verdict.PASSES, Verdict.PASSES),
    ],
)
def test_own_form_and_notice_are_pointed_out(code, form, text, case_in):
    case = case_in(code)

    assert (own_form(case).verdict, notice(case).verdict) == (form, text)


def test_an_unconfirmed_field_says_so_where_it_is_used(case_in, said):
    assert said(notice(case_in("NY")))[0].endswith("Check with your legal office before signing.")
    assert said(notice(case_in("CT"))) == ["Connecticut demands no printed notice."]


@pytest.mark.parametrize("code", ["LA", "PR", "WA"])
def test_a_state_of_low_confidence_waits_for_the_legal_office(code, case_in):
    assert [one.verdict for one in legal_check(case_in(code))] == [Verdict.ASK]
    assert [one.verdict for one in legal_check(case_in(code, legal_check="yes"))] == [Verdict.PASSES]


def test_a_well_established_state_does_not(case_in):
    assert legal_check(case_in("NY")) == ()


@pytest.mark.parametrize("code", jurisdictions())
def test_every_finding_of_every_state_can_be_said_and_names_its_source(code, case_in, today, english):
    witnesses = {"a": {"person": "ana"}, "b": {"name": "Kim"}, "c": {}}
    case = case_in(code, witnesses=witnesses, alternates={"first": {"person": "ana"}, "second": {}})

    for found in check(case.meeting, today):
        assert all("{" not in line for line in found.lines(english))
        assert found.basis.citation
        assert found.basis.url.startswith("http")
        assert found.jurisdiction == code


def test_without_a_state_nothing_is_checked(meeting_in, today):
    meeting = meeting_in("")

    assert case_of(meeting, today) is None
    assert check(meeting, today) == ()
