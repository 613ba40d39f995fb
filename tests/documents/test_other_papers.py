"""The smaller papers: what each is for."""

import io
import re

import pypdf
import pytest

from family_meeting.documents import KINDS, Options, build, compose
from family_meeting.documents.environment import dialled
from family_meeting.documents.speech import Speech
from family_meeting.i18n.messages import family_plural, family_text
from family_meeting.i18n.names import language_name
from family_meeting.i18n.offered import for_families, for_team
from family_meeting.record.codes import QuestionTopic
from family_meeting.typesetting.tree import Box, Pair, Table


def test_the_question_sheet_ticks_what_was_chosen_and_keeps_open_questions(read, sample):
    text = read("question-sheet", sample)
    assert "☑ The illness and what to expect" in text
    assert "☐ Medicines" in text
    assert "Who sits with him while I sleep?" in text
    assert "What do I tell Ariana?" not in text


def test_the_question_sheet_can_be_filled_in_on_a_computer(sample):
    fields = pypdf.PdfReader(io.BytesIO(build("question-sheet", sample, "es"))).get_fields()
    assert set(fields) == {*QuestionTopic, "questions", "name"}
    assert fields["medicines"]["/TU"] == "Medicinas"
    assert {name for name, field in fields.items() if field.get("/V") == "/Yes"} == set(sample.agenda.topics)


def test_beside_another_language_the_sheet_has_each_field_once(sample):
    data = build("question-sheet", sample, "es", Options(beside="en"))
    fields = pypdf.PdfReader(io.BytesIO(data)).get_fields()
    assert len(fields) == len(QuestionTopic) + 2
    assert fields["questions"]["/TU"] == "En sus propias palabras · In your own words"


def test_two_cards_and_what_the_agent_should_know(read, sample):
    text = read("agent-card", sample)
    assert text.count("First: Nelly (hija) · (718) 555-0142") == 2
    assert text.count("This card is not a legal form.") == 2
    assert "Nelly should use what Evaristo said as a guide" in text
    assert "Then decide without guilt." in text


def test_the_cards_stand_side_by_side_as_wide_as_a_wallet_takes_but_in_large_print(sample):
    def stacked(**look):
        return [
            one for one in compose("agent-card", sample, "en", Options(**look)).blocks if isinstance(one, Box)
        ]

    (pair,) = (one for one in compose("agent-card", sample, "en").blocks if isinstance(one, Pair))
    assert [type(block) for block in (*pair.first, *pair.second)] == [Box, Box]
    assert stacked() == []
    assert len(stacked(size="large")) == len(stacked(beside="es")) == 2


def test_absent_relatives_hear_what_the_patient_says_and_no_news_that_somebody_must_not_hear(
    read, sample, meeting_with
):
    text = read("absent-page", sample)
    assert "Mercedes" in text
    assert "bring the guitar" in text
    assert "Evaristo said yes to this page: ____" in text
    assert "Your heart is very weak" not in text
    open_to_all = {"patient_first/not_to_be_told": "", "what_matters/patient/spared": ""}
    assert "Your heart is very weak" in read("absent-page", meeting_with(open_to_all, sample))


def test_the_interpreter_gets_the_words_in_both_languages(read, sample):
    text = read("interpreter-brief", sample)
    assert "Dialysis" in text
    assert "Diálisis" in text
    assert "Use “usted” with Evaristo and Elvira" in text
    assert "Fabián" not in text


def test_the_interpreter_s_words_stand_once_in_each_language_of_two_columns(sample):
    tables = [
        block
        for block in compose("interpreter-brief", sample, "es", Options(beside="en")).blocks
        if isinstance(block, Table)
    ]
    rows = [str(row) for row in tables[-1].rows]
    (dialysis,) = [row for row in rows if "Diálisis" in row]
    assert dialysis.count("'Dialysis'") == dialysis.count("'Diálisis'") == 1


def test_the_agenda_keeps_its_order_and_leaves_for_another_day_what_was_parked(read, sample):
    text = read("agenda", sample)
    assert text.index("1. When I can go home") < text.index("2. Who helps Elvira at night")
    assert "printing press" not in text


def test_the_agenda_takes_up_what_the_family_ticked_on_the_question_sheet(read, sample):
    text = read("agenda", sample)
    assert text.index("2. Who helps Elvira at night") < text.index("Pain and other symptoms")
    assert "Medicines" not in text


def test_the_check_in_sheet_says_whom_to_call_and_ticks_what_is_done(read, sample, empty):
    text = read("check-in-sheet", sample)
    assert "Elvira: (718) 555-0143 · Mornings, before ten · Spanish · Needs an extra call" in text
    assert "☑ Call Mercedes in Loja" in text
    assert "☐ Order the bed, the oxygen and the fan" in text
    assert read("check-in-sheet", empty).count("____") > 10


def test_a_language_is_called_by_its_name_in_the_reader_s_language():
    assert language_name("es", "en") == "Spanish"
    assert language_name("yue", "es") == "cantonés"
    assert language_name("not a language", "en") == "not a language"


def test_a_typed_number_becomes_one_that_a_phone_dials():
    assert dialled("(718) 555-0142") == dialled("718.555.0142") == "+1-718-555-0142"
    assert dialled("718 555 0142 ext. 3") == "+1-718-555-0142;ext=3"
    assert dialled("+52 55 5555 0101") == "+52-55-5555-0101"
    assert [dialled(number) for number in ("911", "the desk", "")] == ["911", "", ""]


def test_a_sentence_keeps_the_direction_of_what_is_put_into_it():
    assert Speech("en").say(family_text("Hello {name}"), name="<Ana>") == "Hello &lt;Ana&gt;"
    assert Speech("en").say(family_text("Hello {name}"), name="محمد") == "Hello <bdi>محمد</bdi>"
    assert "<bdi>Ana</bdi>" in Speech("ar").say(family_text("Hello {name}"), name="Ana")


def test_a_count_chooses_its_form_and_its_digits():
    people = family_plural("{count} person", "{count} people")
    assert [Speech("en").say(people, count=count) for count in (1, 1200)] == ["1 person", "1,200 people"]


def test_a_page_remembers_what_it_said():
    speech = Speech("es")
    speech.say(family_text("Hopes"))
    assert speech.said == (family_text("Hopes"),)


@pytest.mark.parametrize("locale", for_families())
@pytest.mark.parametrize("beside", [None, "en"])
def test_the_question_sheet_takes_one_page_in_standard_print(pages, sample, empty, locale, beside):
    for meeting in (sample, empty):
        for paper in ("letter", "a4"):
            assert len(pages("question-sheet", meeting, locale, beside=beside, paper=paper)) == 1


def test_a_label_in_brackets_has_no_capital(read, sample):
    assert "(social worker)" in read("family-summary", sample)


@pytest.mark.parametrize(
    ("locale", "wrong"), [("fr", r"[éèêàç]\w*:\s"), ("zh-Hans", r"[\u4e00-\u9fff）]\s*:")]
)
def test_no_paper_sets_a_colon_of_another_language(read, sample, locale, wrong):
    for kind, told in KINDS.items():
        if told.audience == "family" or locale in for_team():
            assert re.findall(f".*{wrong}.*", read(kind, sample, locale)) == []


def test_room_for_a_name_and_for_a_number_stand_in_two_lines_of_the_card(read, empty):
    card = read("agent-card", empty)
    assert "First: ____" in card
    assert not re.search("_ ·|· Phone", card)
