import json

import pytest
from pydantic import ValidationError

from family_meeting.proxy.rows import Jurisdiction
from family_meeting.proxy.rules import TABLE, UnknownJurisdiction, jurisdiction, jurisdictions
from family_meeting.proxy.vocabulary import Confidence, NotaryRule, Topic
from family_meeting.record.codes_relations import Relation

RAW = json.loads(TABLE.read_text(encoding="utf-8"))
ROWS = list(jurisdictions().values())


def test_the_table_holds_fifty_states_the_district_and_puerto_rico():
    assert len(ROWS) == 52
    assert {"DC", "PR", "AL", "WY"} <= jurisdictions().keys()


def test_every_word_of_the_vocabulary_is_a_relation_and_the_other_way_round():
    assert set(RAW["vocabulary"]) == set(Relation)
    assert set(RAW["notary_values"]) == set(NotaryRule)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_every_rule_rests_on_a_statute_and_a_page_that_can_be_opened(row):
    for topic in Topic:
        basis = row.rests_on(topic)

        assert basis.citation
        assert basis.url.startswith("http")
        assert " " not in basis.url


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_a_state_that_wants_one_witness_free_of_something_says_of_what(row):
    assert any("At least one" in limit for limit in row.witness_limits) <= bool(
        row.witness_at_least_one_free_of
    )


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.code)
def test_a_bar_that_relatives_escape_says_who_escapes_it(row):
    lifting = ("related", "relatives", "Relatives", "religious", "next of kin", "may serve only if")
    said = row.agent_disqualified_exceptions or ""

    assert any(word in said for word in lifting) <= bool(row.agent_excuses)


@pytest.mark.parametrize("code", ["ny", " NY "])
def test_a_code_is_found_however_it_is_typed(code):
    assert jurisdiction(code).name == "New York"


def test_an_unknown_code_is_an_error():
    with pytest.raises(UnknownJurisdiction):
        jurisdiction("XX")


def test_doubt_follows_what_no_source_states_and_what_nobody_established():
    assert jurisdiction("NY").doubtful("mandatory_notice")
    assert not jurisdiction("NY").doubtful("witness_disqualified", "witnesses")
    assert jurisdiction("PR").doubtful("agent_acceptance_required")


def test_a_row_of_low_confidence_is_doubtful_in_everything():
    low = {row.code for row in ROWS if row.confidence is Confidence.LOW}

    assert low == {"LA", "PR", "WA"}
    assert all(jurisdiction(code).doubtful("witnesses") for code in low)


@pytest.mark.parametrize(
    "change",
    [
        {"witness_disqualified": ["neighbour"]},
        {"notary": "maybe"},
        {"unconfirmed": ["no_such_field"]},
        {"basis": {"witnesses": {"citation": "§ 1", "source": 99}}},
        {"basis": {}},
        {"agent_excuses": [{"bars": ["heir_or_estate_claimant"], "when": ["spouse"]}]},
        {"surprise": 1},
    ],
    ids=str,
)
def test_a_damaged_row_is_refused(change):
    with pytest.raises(ValidationError):
        Jurisdiction.model_validate({**RAW["jurisdictions"][0], **change})
