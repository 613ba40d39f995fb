"""The checklist for the day: what stands in the way, who may not sign, and what the rules rest on."""

import re

import pytest

from family_meeting.proxy.rules import jurisdictions

RUTH = {"people/ruth": {"name": "Ruth Lee", "role": "friend"}}


def flat(text):
    return " ".join(text.split())


@pytest.mark.parametrize("code", jurisdictions())
def test_every_state_s_checklist_names_its_rules_their_year_and_its_sources(code, signing_in, read):
    row = jurisdictions()[code]
    text = flat(read("signing-checklist", signing_in(code)))

    assert f"Rules of {row.name}:" in text
    assert flat(row.statute[0]) in text
    assert (f"As of: {row.as_of}" in text) is (row.as_of is not None)
    assert [one.address for one in row.sources if flat(one.address) not in text] == []
    assert "Who must be in the room" in text
    assert "What to bring" in text
    assert "Give a copy to Ana Diaz." in text
    assert "This is not legal advice." in text


@pytest.mark.parametrize("code", ["LA", "PR", "WA"])
def test_a_state_whose_rules_are_not_sure_says_so(code, signing_in, read):
    text = read("signing-checklist", signing_in(code))
    assert "not sure enough to rely on" in text
    assert "Check with your legal office before signing." in text


def test_a_witness_who_may_not_sign_is_refused_with_the_reason_and_the_law(signing_in, read):
    values = RUTH | {"proxy/witnesses": {"w": {"person": "ruth", "relations": {"minor": "yes"}}}}
    text = flat(read("signing-checklist", signing_in("NY", values)))
    assert "This stands in the way" in text
    assert "Ruth Lee may not be a witness under the rules of New York." in text
    assert "Ruth Lee is younger than 18." in text
    assert "Source: N.Y. Public Health Law § 2981, as of 2024" in text


def test_what_is_not_known_yet_is_asked_person_by_person(signing_in, read):
    values = RUTH | {"proxy/witnesses": {"w": {"person": "ruth"}}}
    text = flat(read("signing-checklist", signing_in("TX", values)))
    assert text.count("We need to know about Ana Diaz. Is this true?") == 1
    assert "☐ Ana Diaz works for the place that cares for you." not in text
    assert "One more witness is needed in Texas." in text
    away = values | {"proxy/care_place": "hospital"}
    assert "☐ Ana Diaz works for the place that cares for you." in read(
        "signing-checklist", signing_in("TX", away)
    )


def test_what_is_settled_is_not_asked(sample, read):
    text = read("signing-checklist", sample)
    assert "This stands in the way" not in text
    assert "This is still open" not in text


def test_who_signs_stands_in_the_order_of_signing_with_room_for_those_not_named(signing_in, read):
    text = read("signing-checklist", signing_in("ND"))
    order = re.findall(r"^\d\. (.*)$", text, re.MULTILINE)
    assert [one.partition(":")[0] for one in order] == [
        "The patient",
        "Witness 1",
        "Witness 2",
        "The agent or back-up, who says yes",
    ]
    assert "____" in order[1]
    assert "The other way: With a notary." in text


def test_the_day_and_how_far_the_paper_is_stand_first(signing_in, read):
    text = flat(read("signing-checklist", signing_in("NY", {"speaker/sign_on": "2026-10-09"})))
    assert "Day to sign the form: Friday, October 9, 2026 · Where the paper stands: Not started" in text


def test_a_patient_too_young_on_the_day_of_signing_is_refused(signing_in, read):
    young = {"identity/birth_date": "2010-05-05", "speaker/sign_on": "2026-10-09"}
    grown = {"identity/birth_date": "2008-05-05", "speaker/sign_on": "2026-10-09"}
    said = "In New York you must be 18 to sign this paper."
    assert said in read("signing-checklist", signing_in("NY", young))
    assert said not in read("signing-checklist", signing_in("NY", grown))


def test_capacity_is_for_the_checklist_and_never_for_the_family_s_form(signing_in, read):
    values = {"decider/capacity": "fluctuates"}
    said = "Have a clinician confirm it on the day of signing."
    assert said in flat(read("signing-checklist", signing_in("NY", values)))
    assert "apacity" not in read("proxy-form", signing_in("NY", values))


def test_without_a_state_the_checklist_asks_for_it(read, empty):
    text = read("signing-checklist", empty)
    assert "Tell us first in which state you will sign." in text
    assert "None" not in text
