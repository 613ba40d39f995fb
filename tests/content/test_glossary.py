import pytest

from family_meeting.content.glossary import GLOSSARY, MOST, Word, known_from, used_in
from family_meeting.record.codes import Place, Voice
from family_meeting.record.conversation import Speaker, WhatMatters
from family_meeting.record.meeting import Meeting


def words(*texts: str, known: tuple[Word, ...] = ()) -> list[Word]:
    return [entry.word for entry in used_in(texts, known)]


def test_every_word_has_an_entry():
    assert list(GLOSSARY) == list(Word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Would a ventilator help?", Word.BREATHING_MACHINE),
        ("They spoke of hospice.", Word.HOSPICE),
        ("We tried CPR twice", Word.CPR),
        ("Two witnesses sign.", Word.WITNESS),
        ("The ICU team calls.", Word.INTENSIVE_CARE),
        ("Sign the proxy form.", Word.HEALTH_CARE_PROXY),
    ],
)
def test_a_word_is_found_as_families_meet_it(text, word):
    assert words(text) == [word]


@pytest.mark.parametrize("text", ["", "We will go home.", "El hospicio", "reagents", "an urgent matter"])
def test_other_words_are_left_alone(text):
    assert words(text) == []


def test_a_word_is_explained_once():
    assert words("Hospice.", "The hospice team", "hospices") == [Word.HOSPICE]


def test_at_most_eight_words_are_explained_those_on_the_page_for_certain_among_them():
    everything = " ".join(entry.term.text for entry in reversed(GLOSSARY.values()))

    found = words(everything, known=(Word.HEALTH_CARE_AGENT,))

    assert len(found) == MOST
    assert found[0] is Word.HEALTH_CARE_AGENT


def test_choices_bring_their_words_along():
    meeting = Meeting(
        id="m",
        speaker=Speaker(agent="nelly"),
        what_matters={Voice.PATIENT: WhatMatters(places=[Place.HOSPICE_HOUSE])},
    )

    assert known_from(meeting) == {Word.HEALTH_CARE_AGENT, Word.HOSPICE}


def test_no_meaning_takes_a_side():
    sides = ("should", "better", "best", "only", "sadly", "useless", "natural", "peaceful")
    said = " ".join(entry.meaning.text for entry in GLOSSARY.values()).lower()

    assert [word for word in sides if f" {word} " in said] == []
