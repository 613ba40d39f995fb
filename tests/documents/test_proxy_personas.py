"""Invented people, each for a reason, and what their papers say and do not say."""

from dataclasses import dataclass, field

import pytest

NOT_VALID = "Not valid until signed."
NOT_THE_FORM = "This is a worksheet, not the form. Nothing is signed on it."
BORN = {"identity/birth_date": "1944-02-03"}


@dataclass(frozen=True)
class Persona:
    """``present`` and ``absent`` are of the form, ``on_the_day`` of the checklist for the signing."""

    reason: str
    values: dict
    present: list
    absent: list
    on_the_day: list = field(default_factory=list)


def patient(name, legal_name, state, **more):
    return BORN | {
        "people/patient": {"role": "patient", "name": name, **more},
        "identity/legal_name": legal_name,
        "decider": {"state": state, "capacity": "has"},
        "proxy/starts": "when_unable",
        "proxy/scope": "everything",
        "proxy/signs_self": "yes",
    }


PERSONAS = [
    Persona(
        reason="A Spanish-speaking mother in Texas, where the state has its own form",
        values=patient("Guadalupe", "Guadalupe Reyes", "TX", spoken_language="es")
        | {
            "people/luz": {"name": "Luz Reyes", "kin": "child", "phone": "555-0110"},
            "people/irma": {"name": "Irma Paz", "role": "interpreter"},
            "proxy/agent": {"person": "luz", "said_yes": "yes"},
            "proxy/route": "witnesses",
            "proxy/pauses": {"donation": "skip", "ends": "not_sure", "copies": "later"},
            "speaker/not_involved": "My brother Hugo.",
        },
        present=[
            "Worksheet: Medical Power of Attorney",
            NOT_THE_FORM,
            "Use the official form of Texas: Tex. Health & Safety Code § 166.164.",
            "Who should speak for you if you cannot? Luz Reyes",
            "Which language do you speak best? Spanish",
            "After death, would you give organs or tissue? I would rather not say",
            "Should this paper end some day? I am not sure",
            "Who should get a copy? Let us come back to this",
        ],
        absent=[NOT_VALID, "Signature", "Witness 1", "I name the person below", "Hugo"],
        on_the_day=[
            "The official form of Texas, filled in from the worksheet",
            "An interpreter, who reads the paper to you in your language",
            "At least one witness must be none of these:",
        ],
    ),
    Persona(
        reason="A nursing-home resident in California, whose ombudsman must sign",
        values=patient("Walter", "Walter Ng", "CA")
        | {
            "people/may": {"name": "May Ng", "kin": "sibling"},
            "proxy/care_place": "nursing_home",
            "proxy/agent": {"person": "may"},
            "proxy/witnesses": {
                "sol": {"name": "Sol Kay"},
                "omb": {"name": "Pat Reed", "serves_as": ["ombudsman"]},
            },
        },
        present=[
            "Advance Health Care Directive: Power of Attorney for Health Care",
            NOT_VALID,
            "I, Walter Ng, name the person below",
            "The law calls this person my agent.",
            "I am the ombudsman or the advocate whom the state names for this place.",
            "I declare under penalty of perjury that this is true.",
            "on the staff of a care home",
            "Pat Reed",
        ],
        absent=[NOT_THE_FORM, "Notary", "I agree to speak for this person"],
        on_the_day=[
            "The nursing home ombudsman, who signs as a witness",
            "Source: Cal. Prob. Code § 4674, as of 2026",
        ],
    ),
    Persona(
        reason="An unbefriended man in Illinois who cannot decide",
        values={
            "people/patient": {"role": "patient", "name": "Otis"},
            "people/n": {"role": "nurse", "name": "Kay"},
            "decider": {"state": "IL", "capacity": "lacks", "document": "none"},
        },
        present=[
            "There is nothing to sign today.",
            "No paper says who speaks for Otis. The law of Illinois says",
        ],
        absent=[NOT_VALID, "Signature", "Kay", "apacity", "cannot decide", "Who should speak for you"],
        on_the_day=[
            "A clinician found that the patient cannot decide now, so nothing can be signed.",
            "If nobody is found, ask the legal office about a guardian",
        ],
    ),
    Persona(
        reason="A wife in New York who names her husband, about tube feeding too",
        values=patient("Ruth", "Ruth Adler", "NY")
        | {
            "people/saul": {"name": "Saul Adler", "kin": "partner"},
            "proxy/agent": {"person": "saul"},
            "proxy/feeding_known": "yes",
            "proxy/witnesses": {"deb": {"name": "Deb Adler"}, "kim": {"name": "Kim Ho"}},
        },
        present=[
            "Health Care Proxy",
            "I, Ruth Adler, name the person below",
            "Full name: Saul Adler",
            "This person knows what I want about food and water through a tube.",
            "the agent named in this paper",
            "Deb Adler",
        ],
        absent=["☐", "Notary", NOT_THE_FORM, "Who speaks for Saul"],
        on_the_day=["Give a copy to Saul Adler."],
    ),
    Persona(
        reason="Her husband, who names her, with a witness of her name",
        values=patient("Saul", "Saul Adler", "NY")
        | {
            "people/ruth": {"name": "Ruth Adler", "kin": "partner"},
            "proxy/agent": {"person": "ruth"},
            "proxy/witnesses": {"w": {"name": "Ruth Adler"}},
        },
        present=[
            "I, Saul Adler, name the person below",
            "Full name: Ruth Adler",
            "☐ This person knows what I want",
        ],
        absent=[],
        on_the_day=["Ruth Adler is the person you named to speak for you."],
    ),
    Persona(
        reason="A Michigan patient whose advocate must accept, in the words of the law",
        values=patient("Opal", "Opal Finch", "MI")
        | {
            "people/joy": {"name": "Joy Finch", "kin": "grandchild"},
            "proxy/agent": {"person": "joy"},
            "proxy/powers": {"life_support": "yes"},
        },
        present=[
            "Patient Advocate Designation",
            "The law calls this person my patient advocate.",
            "I know that I could die from this choice, or that I would.",
            "I agree to speak for this person",
            "The text that the law gives for this yes goes with this page: MCL 700.5507.",
        ],
        absent=["Notary", "may not say no to treatment", "I may step down"],
        on_the_day=[
            "The official text of the agent’s acceptance: MCL 700.5507",
            "Joy Finch, who must say yes in writing. This can also be done later",
            "on the staff of the place that cares for the signer",
        ],
    ),
    Persona(
        reason="A North Carolina signing with two witnesses and a notary",
        values=patient("Earl", "Earl Boone", "NC")
        | {
            "people/fay": {"name": "Fay Boone", "kin": "child"},
            "proxy/agent": {"person": "fay"},
            "proxy/notary": {"name": "Nora Vance"},
        },
        present=["Notary", "Nora Vance", "The witnesses came to me too, and swore", "Stamp", "Witness 2"],
        absent=["Witness 3", "penalty of perjury", "I agree to speak"],
        on_the_day=[
            "A notary, who checks who you are",
            "2 witnesses, who watch you sign and then sign in turn",
        ],
    ),
    Persona(
        reason="A Navajo-speaking elder in Arizona who reads English and cannot hold a pen",
        values=patient("Bessie", "Bessie Yazzie", "AZ", spoken_language="nv", written_language="en")
        | {
            "people/ella": {"name": "Ella Yazzie", "kin": "child"},
            "people/dan": {"name": "Dan Tsosie", "role": "interpreter"},
            "proxy/agent": {"person": "ella"},
            "proxy/route": "witnesses",
            "proxy/signs_self": "no",
            "proxy/signer_name": "Ann Bell",
        },
        present=[
            "I sign for the person above, who told me to and who watches",
            "Ann Bell",
            "related to the signer by blood, marriage or adoption",
            "This paper gives no say over this: Care for mental health.",
        ],
        absent=["Witness 2", "I sign this of my own free will", "One witness must state as well"],
        on_the_day=[
            "Ann Bell, who signs your name while you watch and say so",
            "An interpreter, who reads the paper to you in your language",
            "One witness, who watches you sign",
        ],
    ),
    Persona(
        reason="A patient who cannot decide, with a paper at home that nobody has seen",
        values={
            "people/patient": {"role": "patient", "name": "Vera"},
            "people/lou": {"name": "Lou"},
            "decider": {
                "state": "FL",
                "capacity": "lacks",
                "document": "reported",
                "bring_by": "lou",
                "bring_on": "2026-11-25",
            },
            "reason/on": "2026-11-23",
        },
        present=["There is nothing to sign today.", "You told us of a paper that says who speaks for Vera."],
        absent=[NOT_VALID, "Signature", "apacity", "Designation of Health Care Surrogate"],
        on_the_day=["A paper is reported, not seen.", "Lou brings it by Nov 25, 2026."],
    ),
]


@pytest.fixture(params=PERSONAS, ids=lambda persona: persona.reason.split(",")[0])
def persona(request):
    return request.param


@pytest.fixture
def meeting(persona, meeting_with):
    return meeting_with(persona.values)


def flat(text):
    return " ".join(text.split())


def test_the_form_says_what_this_family_needs_and_nothing_that_it_must_not(persona, meeting, read):
    text = flat(read("proxy-form", meeting))
    assert [one for one in persona.present if one not in text] == []
    assert [one for one in persona.absent if one in text] == []


def test_the_checklist_says_who_comes_what_to_bring_and_what_to_settle(persona, meeting, read):
    text = flat(read("signing-checklist", meeting))
    assert [one for one in persona.on_the_day if one not in text] == []


def test_the_printed_form_says_the_same_as_its_text(persona, meeting, read):
    text = flat(read("proxy-form", meeting, format="pdf"))
    letters = "".join(text.split())
    assert [one for one in persona.present if "".join(one.split()) not in letters] == []


def test_the_family_s_paper_says_no_more_than_where_the_form_stands(persona, meeting, read):
    text = flat(read("family-summary", meeting))
    assert "apacity" not in text
    assert "Hugo" not in text
    assert "witness" not in text.casefold()


def test_where_nobody_can_be_named_the_family_hears_what_happens_next(meeting_with, read):
    otis, vera = (one for one in PERSONAS if "cannot decide" in one.reason)
    assert "We will find out, and tell you." in flat(read("family-summary", meeting_with(otis.values)))
    assert "Please bring it, or a copy." in flat(read("family-summary", meeting_with(vera.values)))
