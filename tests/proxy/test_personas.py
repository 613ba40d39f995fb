"""Invented people from the first question to the signed paper, each with the reason for being here."""

from dataclasses import dataclass, field
from datetime import date

import pytest

from family_meeting.proxy.blocks import BlockKind
from family_meeting.proxy.case import Case, case_of
from family_meeting.proxy.checks import check
from family_meeting.proxy.findings import Stage, Verdict, refused
from family_meeting.proxy.questions import proxy_journey
from family_meeting.proxy.signing import signing_plan
from family_meeting.proxy.status import move
from family_meeting.proxy.surrogate import for_the_family, for_the_team
from family_meeting.record.codes_proxy import Pause, ProxyStatus
from family_meeting.record.codes_proxy import ProxyQuestion as Q
from family_meeting.record.meeting import Meeting
from family_meeting.record.proxy import Milestone

DAY = date(2026, 11, 23)
NO_PLACE_STAFF = {
    "facility_operator": "no",
    "facility_employee": "no",
    "treating_provider": "no",
    "provider_employee": "no",
}
NO_KIN = {"related_by_blood_marriage_adoption": "no", "heir_or_estate_claimant": "no"}
GROWN = {"minor": "no"}


@dataclass(frozen=True)
class Persona:
    """``answers``: what is said to each question, as edits; ``wrong``: a change that must be refused."""

    who: str
    reason: str
    state: str
    people: dict
    answers: dict
    paper: str
    blocks: dict
    signed_by: list
    notarized: bool = False
    wrong: list = field(default_factory=list)
    refusal: str = ""
    room: str = ""

    def start(self) -> Meeting:
        patient = {"role": "patient", "name": self.who.split()[0], **self.people.get("patient", {})}
        return Meeting.model_validate(
            {
                "id": "m",
                "people": {**self.people, "patient": patient},
                "decider": {"capacity": "has"},
                "identity": {"birth_date": "1944-02-03"},
            }
        )


TOMAS = {"person": "tomas", "relations": GROWN}
PERSONAS = [
    Persona(
        who="Guadalupe Reyes",
        reason="A Spanish-speaking mother in Texas: the state wants its own form, and one witness apart.",
        state="TX",
        people={
            "patient": {"spoken_language": "es", "written_language": "es"},
            "luz": {"name": "Luz Reyes", "kin": "child", "phone": "555-0110"},
            "tomas": {"name": "Tomás Reyes", "kin": "child"},
            "ida": {"name": "Ida Stone", "role": "friend"},
            "irma": {"name": "Irma Paz", "role": "interpreter"},
        },
        answers={
            Q.CARE_PLACE: [("proxy/care_place", "hospital")],
            Q.AGENT: [("proxy/agent/person", "luz")],
            Q.AGENT_RELATIONS: [("proxy/agent/relations", {**NO_PLACE_STAFF, "facility_employee": "yes"})],
            Q.ROUTE: [("proxy/route", "witnesses")],
            Q.WITNESSES: [
                ("proxy/witnesses/tomas", TOMAS),
                (
                    "proxy/witnesses/ida",
                    {"person": "ida", "relations": {**GROWN, **NO_PLACE_STAFF, **NO_KIN, "creditor": "no"}},
                ),
            ],
        },
        paper="worksheet",
        blocks={BlockKind.WITNESS: 2, BlockKind.NOTARY: 0, BlockKind.ACCEPTANCE: 0},
        signed_by=["tomas", "ida"],
        wrong=[("proxy/witnesses", {"tomas": TOMAS, "luz": {"person": "luz", "relations": GROWN}})],
        refusal="In Texas, one witness must be someone for whom none of these is true.",
        room="An interpreter, who reads the paper to you in your language",
    ),
    Persona(
        who="Walter Ng",
        reason="A nursing-home resident in California: the ombudsman must sign, and no care worker may.",
        state="CA",
        people={"may": {"name": "May Ng", "kin": "sibling"}, "sol": {"name": "Sol Kay", "role": "friend"}},
        answers={
            Q.CARE_PLACE: [("proxy/care_place", "nursing_home")],
            Q.AGENT: [("proxy/agent/person", "may")],
            Q.AGENT_RELATIONS: [
                (
                    "proxy/agent/relations",
                    {
                        **NO_PLACE_STAFF,
                        "care_home_operator": "no",
                        "care_home_employee": "no",
                        "conservator": "no",
                    },
                )
            ],
            Q.ROUTE: [("proxy/route", "witnesses")],
            Q.WITNESSES: [
                (
                    f"proxy/witnesses/{key}",
                    {
                        **who,
                        "relations": {
                            **GROWN,
                            **NO_KIN,
                            "treating_provider": "no",
                            "provider_employee": "no",
                            "care_home_operator": "no",
                            "care_home_employee": "no",
                        },
                    },
                )
                for key, who in (
                    ("sol", {"person": "sol"}),
                    ("omb", {"name": "Pat Reed", "serves_as": ["ombudsman"]}),
                )
            ],
        },
        paper="appointment",
        blocks={BlockKind.WITNESS: 2, BlockKind.NOTARY: 0, BlockKind.ACCEPTANCE: 0},
        signed_by=["sol", "omb"],
        wrong=[
            (
                "proxy/witnesses/sol/relations/provider_employee",
                "yes",
            )
        ],
        refusal="Sol Kay may not be a witness under the rules of California.",
        room="The nursing home ombudsman, who signs as a witness",
    ),
    Persona(
        who="Ruth Adler",
        reason="A couple naming each other in New York: each may speak, neither may watch the other sign.",
        state="NY",
        people={
            "saul": {"name": "Saul Adler", "kin": "partner"},
            "deb": {"name": "Deb Adler", "kin": "child"},
            "kim": {"name": "Kim Ho", "role": "friend"},
        },
        answers={
            Q.CARE_PLACE: [("proxy/care_place", "home")],
            Q.AGENT: [("proxy/agent/person", "saul")],
            Q.AGENT_RELATIONS: [
                ("proxy/agent/relations", {"treating_provider": "no", "over_agent_limit": "no"})
            ],
            Q.FEEDING_KNOWN: [("proxy/feeding_known", "yes")],
            Q.WITNESSES: [
                ("proxy/witnesses/deb", {"person": "deb", "relations": GROWN}),
                ("proxy/witnesses/kim", {"person": "kim", "relations": GROWN}),
            ],
        },
        paper="appointment",
        blocks={BlockKind.WITNESS: 2, BlockKind.NOTARY: 0, BlockKind.ACCEPTANCE: 0},
        signed_by=["deb", "kim"],
        wrong=[("proxy/witnesses/deb", {"person": "saul", "relations": GROWN})],
        refusal="Saul Adler is the person you named to speak for you.",
    ),
    Persona(
        who="Opal Finch",
        reason="A Michigan patient whose advocate must accept, in a hospital whose staff may not witness.",
        state="MI",
        people={
            "joy": {"name": "Joy Finch", "kin": "grandchild"},
            "max": {"name": "Max Roe", "role": "friend"},
            "amy": {"name": "Amy Lund", "role": "friend"},
        },
        answers={
            Q.CARE_PLACE: [("proxy/care_place", "hospital")],
            Q.AGENT: [("proxy/agent/person", "joy")],
            Q.AGENT_RELATIONS: [("proxy/agent/relations", GROWN)],
            Q.LIFE_SUPPORT: [("proxy/powers/life_support", "yes")],
            Q.WITNESSES: [
                (
                    f"proxy/witnesses/{key}",
                    {
                        "person": key,
                        "relations": {
                            "spouse": "no",
                            "close_relative_listed": "no",
                            "heir_or_estate_claimant": "no",
                            "treating_provider": "no",
                            "insurer_employee": "no",
                            "facility_employee": "no",
                            "mental_health_program_employee": "no",
                        },
                    },
                )
                for key in ("max", "amy")
            ],
        },
        paper="appointment",
        blocks={BlockKind.WITNESS: 2, BlockKind.NOTARY: 0, BlockKind.ACCEPTANCE: 1},
        signed_by=["max", "amy"],
        wrong=[("proxy/witnesses/max/relations/facility_employee", "yes")],
        refusal="Max Roe works for the place that cares for you.",
        room="Joy Finch, who must say yes in writing. This can also be done later",
    ),
    Persona(
        who="Earl Boone",
        reason="A North Carolina signing with two witnesses and a notary, who may work for the hospital.",
        state="NC",
        people={
            "fay": {"name": "Fay Boone", "kin": "child"},
            "gus": {"name": "Gus Orr", "role": "friend"},
            "ivy": {"name": "Ivy Cobb", "role": "friend"},
        },
        answers={
            Q.CARE_PLACE: [("proxy/care_place", "hospital")],
            Q.AGENT: [("proxy/agent/person", "fay")],
            Q.AGENT_RELATIONS: [("proxy/agent/relations", {**GROWN, "treating_provider": "no"})],
            Q.WITNESSES: [
                (
                    f"proxy/witnesses/{key}",
                    {"person": key, "relations": {**NO_KIN, **NO_PLACE_STAFF, "creditor": "no"}},
                )
                for key in ("gus", "ivy")
            ],
            Q.NOTARY: [("proxy/notary/name", "Nora Vance")],
        },
        paper="appointment",
        blocks={BlockKind.WITNESS: 2, BlockKind.NOTARY: 1, BlockKind.ACCEPTANCE: 0},
        signed_by=["gus", "ivy"],
        notarized=True,
        wrong=[("proxy/witnesses/ivy", {"person": "fay", "relations": {}})],
        refusal="Fay Boone is your family by blood, by marriage or by adoption.",
        room="A notary, who checks who you are",
    ),
    Persona(
        who="Bessie Yazzie",
        reason="A Navajo-speaking elder in Arizona who reads English: one witness, who must stand apart.",
        state="AZ",
        people={
            "patient": {"spoken_language": "nv", "written_language": "en"},
            "ella": {"name": "Ella Yazzie", "kin": "child"},
            "roy": {"name": "Roy Begay", "role": "friend"},
            "tsosie": {"name": "Dan Tsosie", "role": "interpreter"},
        },
        answers={
            Q.CARE_PLACE: [("proxy/care_place", "home")],
            Q.AGENT: [("proxy/agent/person", "ella")],
            Q.AGENT_RELATIONS: [("proxy/agent/relations", {**GROWN, "fiduciary_licence_suspended": "no"})],
            Q.ROUTE: [("proxy/route", "witnesses")],
            Q.WITNESSES: [
                (
                    "proxy/witnesses/roy",
                    {"person": "roy", "relations": {**GROWN, **NO_KIN, "treating_provider": "no"}},
                )
            ],
        },
        paper="appointment",
        blocks={BlockKind.WITNESS: 1, BlockKind.NOTARY: 0, BlockKind.ACCEPTANCE: 0},
        signed_by=["roy"],
        wrong=[("proxy/witnesses/roy/relations/heir_or_estate_claimant", "yes")],
        refusal="In Arizona, one witness must be someone for whom none of these is true.",
        room="An interpreter, who reads the paper to you in your language",
    ),
]
EVERYBODYS = {
    Q.SIGNS_SELF: [("proxy/signs_self", "yes")],
    Q.READ_BACK: [("proxy/read_back", True)],
    Q.STARTS: [("proxy/starts", "when_unable")],
    Q.SCOPE: [("proxy/scope", "everything")],
}


def walk(persona, after):
    """Answer each question as it comes; pass over what this persona has no answer to."""
    meeting, seen = persona.start(), []
    answers = {
        **EVERYBODYS,
        Q.STATE: [("decider/state", persona.state)],
        Q.LEGAL_NAME: [("identity/legal_name", persona.who)],
        **persona.answers,
    }
    while (question := proxy_journey(meeting, DAY).next(seen[-1] if seen else None)) is not None:
        assert question not in seen, f"{question} was asked twice"
        seen.append(question)
        meeting = after(meeting, answers.get(question, [(f"proxy/pauses/{question}", Pause.LATER)]))
    return meeting, seen


@pytest.fixture(params=PERSONAS, ids=lambda persona: persona.reason.split(":")[0])
def persona(request):
    return request.param


def test_the_questions_lead_to_a_paper_that_can_be_signed(persona, after):
    meeting, seen = walk(persona, after)
    journey = proxy_journey(meeting, DAY)

    assert seen[0] is Q.STATE
    assert journey.missing(Stage.SIGNING) == ()
    assert refused(check(meeting, DAY)) == ()
    assert not [
        one for one in check(meeting, DAY) if one.verdict is Verdict.ASK and one.stage is not Stage.AFTER
    ]


def test_the_paper_has_the_blocks_of_the_state(persona, after, english):
    meeting, _ = walk(persona, after)
    plan = signing_plan(case_of(meeting, DAY))

    assert plan.paper == persona.paper
    assert {kind: plan.count(kind) for kind in persona.blocks} == persona.blocks
    if persona.room:
        assert persona.room in [one.say(english) for one in plan.room]


def test_the_paper_is_signed_on_paper_and_then_copied_to_the_chart(persona, after):
    meeting, _ = walk(persona, after)
    steps = [
        Milestone(status=ProxyStatus.DRAFT, on=DAY),
        Milestone(status=ProxyStatus.READY_TO_SIGN, on=DAY),
        Milestone(
            status=ProxyStatus.SIGNED,
            on=DAY,
            place="Room 12",
            witnesses=persona.signed_by,
            notarized=persona.notarized,
        ),
        Milestone(status=ProxyStatus.COPY_IN_CHART, on=DAY),
    ]
    for step in steps:
        done = move(case_of(meeting, DAY), step)
        assert done.allowed, (step.status, done.missing, done.findings)
        meeting = after(meeting, done.edits)

    assert meeting.proxy.status is ProxyStatus.COPY_IN_CHART


def test_the_mistake_this_family_could_make_is_refused_with_its_reason(persona, after, english):
    meeting, _ = walk(persona, after)
    findings = refused(check(after(meeting, persona.wrong), DAY))

    assert any(persona.refusal in " ".join(one.lines(english)) for one in findings)


def test_the_other_half_of_the_couple_names_the_first(after, english):
    couple = next(one for one in PERSONAS if one.who == "Ruth Adler")
    meeting, _ = walk(couple, after)
    his = after(
        meeting,
        [
            ("identity/legal_name", "Saul Adler"),
            ("people/patient/name", "Saul"),
            ("people/saul/name", "Ruth Adler"),
            ("proxy/witnesses/deb", {"name": "Ruth Adler", "relations": GROWN}),
        ],
    )
    said = [one for one in check(his, DAY) if one.path.startswith("proxy/witnesses/deb")]

    assert [one.verdict for one in said] == [Verdict.ASK]
    assert "Ruth Adler is the person you named to speak for you." in said[0].lines(english)


def test_an_unbefriended_man_cannot_sign_and_is_not_given_a_speaker(english):
    meeting = Meeting.model_validate(
        {
            "id": "m",
            "people": {"patient": {"role": "patient", "name": "Otis"}, "n": {"role": "nurse", "name": "Kay"}},
            "decider": {"state": "IL", "capacity": "lacks", "document": "none"},
        }
    )
    case = case_of(meeting, DAY)
    said = [one.say(english) for one in for_the_team(meeting, DAY)]

    assert not move(case, Milestone(status=ProxyStatus.READY_TO_SIGN)).allowed
    assert [one.check for one in refused(check(meeting, DAY))] == ["capacity"]
    assert any("ask the legal office about a guardian" in one for one in said)
    assert "Kay" not in " ".join(said)


def test_a_paper_at_home_is_waited_for_with_a_name_and_a_day(english):
    meeting = Meeting.model_validate(
        {
            "id": "m",
            "people": {"patient": {"role": "patient", "name": "Vera"}, "lou": {"name": "Lou"}},
            "decider": {
                "state": "FL",
                "capacity": "lacks",
                "document": "reported",
                "bring_by": "lou",
                "bring_on": "2026-11-25",
            },
        }
    )
    team = [one.say(english) for one in for_the_team(meeting, DAY)]
    (family,) = for_the_family(meeting)

    assert team[0].startswith("A paper is reported, not seen. Until it is seen, do not act on it")
    assert team[1] == "Lou brings it by Nov\u00a025,\u00a02026."
    assert family.say(english).startswith("You told us of a paper that says who speaks for Vera.")
    assert isinstance(case_of(meeting, DAY), Case)
