import pytest

from family_meeting.content import sentences
from family_meeting.i18n import translator
from family_meeting.record import codes

TABLES = [
    (sentences.TRADE_OFF, codes.TradeOff, {"name"}),
    (sentences.LEEWAY, codes.Leeway, {"agent", "name"}),
    (sentences.DECIDING, codes.Deciding, {"name"}),
    (sentences.PLACE, codes.Place, {"name"}),
    (sentences.NEXT_PLACE, codes.Place, {"name"}),
    (sentences.TOLD, codes.Told, {"name"}),
    (sentences.INFORMATION, codes.InformationPreference, {"name"}),
    (sentences.DECISION_STATUS, codes.DecisionStatus, set()),
]


@pytest.mark.parametrize(("table", "kind", "names"), TABLES)
def test_every_choice_can_be_said_as_a_sentence(table, kind, names):
    assert list(table) == list(kind)
    assert all(one.text.endswith(".") for one in table.values())
    assert all(translator.placeholders(one.text) == names for one in table.values())


def test_a_choice_reads_well_with_a_name_in_it():
    say = translator.Translator("en")

    assert say(sentences.LEEWAY[codes.Leeway.FOLLOW], agent="Nelly", name="Evaristo") == (
        "Nelly should do what Evaristo said, as closely as possible."
    )
