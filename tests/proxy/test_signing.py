"""What each jurisdiction needs on the day: the paper, the blocks counted, the room, the table, the copies."""

import pytest

from family_meeting.content.proxy import signing as words
from family_meeting.proxy.blocks import BlockKind
from family_meeting.proxy.case import Case
from family_meeting.proxy.checks import findings
from family_meeting.proxy.findings import Verdict
from family_meeting.proxy.rules import jurisdictions
from family_meeting.proxy.signing import signing_plan
from family_meeting.proxy.vocabulary import Affirmation
from family_meeting.record.codes_proxy import SigningNeed, SigningRoute
from family_meeting.record.codes_relations import Relation

EXPECTED = {
    # state: paper, witnesses, notaries, acceptances, whether a notary may stand in for the witnesses
    "AL": ("worksheet", 2, 0, 1, False),
    "AK": ("appointment", 2, 0, 0, True),
    "AZ": ("appointment", 1, 0, 0, True),
    "AR": ("appointment", 2, 0, 0, True),
    "CA": ("appointment", 2, 0, 0, True),
    "CO": ("appointment", 0, 0, 0, False),
    "CT": ("appointment", 2, 0, 0, False),
    "DE": ("appointment", 1, 0, 0, False),
    "DC": ("appointment", 2, 0, 0, False),
    "FL": ("appointment", 2, 0, 0, False),
    "GA": ("appointment", 2, 0, 0, False),
    "HI": ("appointment", 2, 0, 0, True),
    "ID": ("appointment", 0, 0, 0, False),
    "IL": ("worksheet", 1, 0, 0, False),
    "IN": ("appointment", 2, 0, 0, True),
    "IA": ("appointment", 2, 0, 0, True),
    "KS": ("worksheet", 2, 0, 0, True),
    "KY": ("worksheet", 2, 0, 0, True),
    "LA": ("appointment", 2, 0, 0, False),
    "ME": ("appointment", 2, 0, 0, False),
    "MD": ("appointment", 2, 0, 0, False),
    "MA": ("appointment", 2, 0, 0, False),
    "MI": ("appointment", 2, 0, 1, False),
    "MN": ("appointment", 2, 0, 0, True),
    "MS": ("appointment", 2, 0, 0, True),
    "MO": ("appointment", 0, 1, 0, False),
    "MT": ("appointment", 2, 0, 0, False),
    "NE": ("worksheet", 2, 0, 0, True),
    "NV": ("worksheet", 2, 0, 0, True),
    "NH": ("worksheet", 2, 0, 0, True),
    "NJ": ("appointment", 2, 0, 0, True),
    "NM": ("appointment", 0, 0, 0, False),
    "NY": ("appointment", 2, 0, 0, False),
    "NC": ("appointment", 2, 1, 0, False),
    "ND": ("appointment", 2, 0, 1, True),
    "OH": ("worksheet", 2, 0, 0, True),
    "OK": ("appointment", 2, 0, 0, False),
    "OR": ("worksheet", 2, 0, 1, True),
    "PA": ("appointment", 2, 0, 0, False),
    "PR": ("worksheet", 2, 0, 1, True),
    "RI": ("worksheet", 2, 0, 1, True),
    "SC": ("worksheet", 2, 0, 0, False),
    "SD": ("appointment", 2, 0, 0, True),
    "TN": ("appointment", 2, 0, 0, True),
    "TX": ("worksheet", 2, 0, 0, True),
    "UT": ("appointment", 1, 0, 0, False),
    "VT": ("appointment", 2, 0, 0, False),
    "VA": ("appointment", 2, 0, 0, False),
    "WA": ("appointment", 2, 0, 0, True),
    "WV": ("appointment", 2, 1, 0, False),
    "WI": ("worksheet", 2, 0, 0, False),
    "WY": ("appointment", 2, 0, 0, True),
}
KINDS = (BlockKind.WITNESS, BlockKind.NOTARY, BlockKind.ACCEPTANCE)


@pytest.fixture
def plan_in(case_in):
    return lambda state, **proxy: signing_plan(case_in(state, **proxy))


@pytest.mark.parametrize("code", jurisdictions())
def test_every_state_gets_its_paper_and_exactly_its_blocks(code, plan_in):
    plan = plan_in(code, care_place="home")
    paper, *counts, notary_may_stand_in = EXPECTED[code]

    assert plan.paper == paper
    assert [plan.count(kind) for kind in KINDS] == counts
    assert plan.count(BlockKind.SIGNER) == 1
    assert bool(plan.instead) is notary_may_stand_in


@pytest.mark.parametrize("code", [code for code, row in EXPECTED.items() if row[4]])
def test_with_a_notary_instead_nobody_witnesses(code, plan_in):
    plan = plan_in(code, route="notary", care_place="home")

    assert (plan.count(BlockKind.NOTARY), plan.count(BlockKind.WITNESS)) == (1, 0)
    assert plan.may_not_witness == ()


@pytest.mark.parametrize("code", jurisdictions())
def test_every_witness_states_age_free_will_and_what_the_state_bars(code, plan_in):
    plan, row = plan_in(code), jurisdictions()[code]
    stated = [block for block in plan.blocks if block.kind is BlockKind.WITNESS]

    assert len(stated) == (0 if plan.route is SigningRoute.NOTARY else row.witnesses)
    for block in stated:
        assert {Affirmation.SAW_SIGNING, Affirmation.FREE_WILL, Affirmation.OF_AGE} <= set(block.affirmations)
        assert block.none_of == row.witness_disqualified
        assert block.age == row.minimum_age


@pytest.mark.parametrize("code", jurisdictions())
def test_a_worksheet_says_that_it_is_none_and_an_appointment_never_does(code, plan_in):
    plan = plan_in(code)
    notes = [one.message for one in plan.notes]

    assert (words.NO_SUBSTITUTE in notes) is (plan.paper == "worksheet")
    assert (words.BRING_FORM in [one.message for one in plan.bring]) is (plan.paper == "worksheet")


@pytest.mark.parametrize(
    ("code", "form"),
    [
        ("AL", "Ala. Code § 22-8A-4"),
        ("OR", "ORS 127.527"),
        ("TX", "Tex. Health & Safety Code § 166.164"),
        ("SC", "S.C. Code Ann. § 62-5-504"),
        ("IL", "755 ILCS 45/4-10"),
    ],
)
def test_a_worksheet_says_which_official_form_to_use(code, form, plan_in, english):
    assert f"The official form is in {form}." in [one.say(english) for one in plan_in(code).notes]


def test_ohio_and_new_hampshire_send_for_the_printed_notice(plan_in, english):
    for code, notice in (("OH", "Ohio Rev. Code § 1337.17"), ("NH", "RSA 137-J:19")):
        plan = plan_in(code)

        assert f"The notice that must go with it is in {notice}." in [one.say(english) for one in plan.notes]
        assert words.BRING_NOTICE in [one.message for one in plan.bring]


@pytest.mark.parametrize("code", ["LA", "PR", "WA"])
def test_a_state_of_low_confidence_says_so(code, plan_in, english):
    plan = plan_in(code)

    assert plan.uncertain
    assert plan.notes[-1].say(english) == "Check with your legal office before signing."


def test_a_californian_in_a_nursing_home_needs_the_ombudsman_on_either_route(plan_in):
    witnessed, notarized = plan_in("CA"), plan_in("CA", route="notary")
    at_home = plan_in("CA", care_place="home")

    assert [block.kind for block in witnessed.blocks if block.needs] == [BlockKind.WITNESS]
    assert [block.kind for block in notarized.blocks if block.needs] == [BlockKind.HELPER]
    assert not [block for block in at_home.blocks if block.needs]


def test_the_witness_who_is_the_ombudsman_is_the_one_marked(plan_in):
    witnesses = {"a": {"name": "Lee"}, "b": {"name": "Kim", "serves_as": ["ombudsman"]}}
    blocks = [block for block in plan_in("CA", witnesses=witnesses).blocks if block.needs]

    assert [(block.name, block.needs) for block in blocks] == [("Kim", (SigningNeed.OMBUDSMAN,))]


def test_two_special_witnesses_are_two_blocks(plan_in):
    blocks = plan_in("NY", care_place="developmental").blocks

    assert [block.needs for block in blocks if block.kind is BlockKind.WITNESS] == [
        (SigningNeed.UNAFFILIATED_WITNESS,),
        (SigningNeed.CLINICIAN_WITNESS,),
    ]


def test_vermont_wants_an_explainer_and_puerto_rico_a_doctor_beside_the_witnesses(plan_in):
    for code, need in (("VT", SigningNeed.EXPLAINER), ("PR", SigningNeed.PHYSICIAN)):
        helpers = [block for block in plan_in(code).blocks if block.kind is BlockKind.HELPER]

        assert [block.needs for block in helpers] == [(need,)]


def test_nevada_asks_for_a_certificate_which_is_brought_and_signs_nothing(plan_in):
    plan = plan_in("NV")

    assert plan.count(BlockKind.HELPER) == 0
    assert words.BRING_CERTIFICATE in [one.message for one in plan.bring]


def test_another_hand_signs_where_the_patient_cannot(plan_in, english):
    plan = plan_in("AL", signs_self="no", signer_name="Cara Dean")

    assert (plan.count(BlockKind.SIGNER), plan.count(BlockKind.HAND)) == (0, 1)
    assert "Cara Dean, who signs your name while you watch and say so" in [
        one.say(english) for one in plan.room
    ]


def test_each_back_up_gets_room_to_accept_where_acceptance_counts(plan_in):
    plan = plan_in("MI", alternates={"first": {"person": "ben"}})

    assert [one.name for one in plan.blocks if one.kind is BlockKind.ACCEPTANCE] == ["Ana Diaz", "Ben Cole"]


def test_in_connecticut_the_agent_finds_no_line_to_sign(plan_in, english):
    plan = plan_in("CT")

    assert plan.count(BlockKind.ACCEPTANCE) == 0
    assert "In Connecticut, Ana Diaz may not sign this paper at all." in [
        one.say(english) for one in plan.notes
    ]


def test_michigan_has_the_official_text_of_the_acceptance_brought(plan_in, english):
    assert "The official text of the agent’s acceptance: MCL 700.5507" in [
        one.say(english) for one in plan_in("MI").bring
    ]


def test_missouri_prints_its_own_words_of_law(plan_in):
    plan = plan_in("MO")

    assert "Durable Power of Attorney" in plan.title
    assert plan.clauses[0].startswith("THIS IS A DURABLE POWER OF ATTORNEY")


def test_texas_names_what_one_witness_must_be_free_of(plan_in):
    plan = plan_in("TX")

    assert {Relation.AGENT, Relation.HEIR, Relation.CREDITOR} <= set(plan.one_free_of)
    assert plan.may_not_witness == (Relation.MINOR,)


def test_the_room_holds_interpreter_witnesses_and_pen(plan_in, case_in, after, english, today):
    case = case_in("NC")
    meeting = after(case.meeting, [("patient_first/needs_interpreter", "yes")])
    room = [one.say(english) for one in signing_plan(Case(meeting, case.rules, today)).room]

    assert room[0].startswith("You,")
    assert "2 witnesses, who watch you sign and then sign in turn" in room
    assert "A notary, who checks who you are" in room
    assert "An interpreter, who reads the paper to you in your language" in room
    assert room[-1] == "Everyone signs on paper with a pen. Nothing is signed on a screen."
    assert "An interpreter, who reads the paper to you in your language" not in [
        one.say(english) for one in plan_in("NC").room
    ]


def test_copies_go_to_agent_back_up_and_chart_and_older_papers_are_called_in(case_in, after, english, today):
    case = case_in("NY", alternates={"first": {"person": "ben"}}, copies_elsewhere="My doctor")
    meeting = after(case.meeting, [("decider/document", "reported")])
    said = [one.say(english) for one in signing_plan(Case(meeting, case.rules, today)).afterwards]

    assert said[:2] == ["Give a copy to Ana Diaz.", "Give a copy to Ben Cole."]
    assert "Give copies to those you chose." in said
    assert "Tell those who have an older paper that it no longer counts." in said


def test_colorado_keeps_wishes_on_a_paper_of_their_own(plan_in):
    assert words.WISHES_APART in [one.message for one in plan_in("CO").notes]
    assert words.WISHES_APART not in [one.message for one in plan_in("NY").notes]


def test_the_default_route_is_witnesses_and_a_missing_place_adds_no_block(plan_in):
    plan = plan_in("CA", care_place=None)

    assert plan.route is SigningRoute.WITNESSES
    assert not [block for block in plan.blocks if block.needs]


def test_notes_repeat_every_caution_of_the_checks(case_in):
    case = case_in("OK")
    plan = signing_plan(case)
    cautions = {one.message for one in findings(case) if one.verdict is Verdict.CAUTION}
    assert cautions
    assert cautions <= {one.message for one in plan.notes}
