import pytest

from family_meeting.record import Meeting, Person, Statement
from family_meeting.record.codes import Topic
from family_meeting.record.statement import Translation
from family_meeting.record.wording import same_language, spoken, typed

ROSA = Meeting(id="m", people={"patient": Person(name="Rosa")})


def hope(*translations, language="es"):
    return Statement(
        topic=Topic.HOPE,
        text="Volver a casa",
        language=language,
        speaker="patient",
        translations=translations,
    )


def test_words_in_the_reader_s_language_need_nobody():
    words = spoken(ROSA, "a", hope(), "es")
    assert (words.text, words.speaker, words.foreign, words.translation) == (
        "Volver a casa",
        "Rosa",
        False,
        "",
    )


def test_words_in_another_language_need_an_interpreter_until_somebody_supplies_them():
    assert spoken(ROSA, "a", hope(), "en").foreign
    supplied = hope(Translation(language="en", text="To go home", by="Ana Gil"))
    words = spoken(ROSA, "a", supplied, "en")
    assert (words.translation, words.by, words.foreign) == ("To go home", "Ana Gil", False)


def test_a_blank_translation_is_none():
    assert spoken(ROSA, "a", hope(Translation(language="en", text=" ")), "en").foreign


def test_plain_text_is_in_the_language_the_team_types_and_may_be_translated_too():
    meeting = ROSA.model_copy(
        update={
            "translations": {"decisions/a/text": [Translation(language="es", text="En casa", by="Ana Gil")]}
        }
    )
    assert typed(meeting, "decisions/a/text", "At home", "es").translation == "En casa"
    assert typed(meeting, "decisions/b/text", "Rest", "es").foreign
    assert not typed(meeting, "decisions/b/text", "Rest", "en").foreign


@pytest.mark.parametrize(
    ("spoken_in", "read_in", "same"),
    [
        ("es-MX", "es", True),
        ("es", "en", False),
        ("zh-Hant", "zh-Hans", False),
        ("zh", "zh-Hans", False),
        ("yue", "zh-Hans", False),
    ],
)
def test_regions_share_a_written_language_and_scripts_do_not(spoken_in, read_in, same):
    assert same_language(spoken_in, read_in) is same
