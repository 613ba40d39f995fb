import re

import pytest

from family_meeting.documents.view import view
from family_meeting.documents.view.words import words_in
from family_meeting.record.codes import Voice
from family_meeting.record.paths import write

ORDER = "This is a summary of our talk. It is not an order and not a legal form."


def sections(text):
    """The lines of a text, white space drawn together."""
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def test_it_holds_everything_a_family_takes_home(read, sample):
    text = read("family-summary", sample)
    wanted = [
        "Summary of our talk",
        "Evaristo · Tuesday, October 6, 2026 · 2:00 PM · Family room, 5 East",
        ORDER,
        "Elvira (esposa)",
        "Tom Bielski (nurse). By phone or video: Darwin (hijo). Interpreter: Lucía Ferrer.",
        "Could not be there: Mercedes (hermana).",
        "What we talked about",
        "Dr. Priya Raman: “Your heart is very weak now",
        "What matters to Evaristo",
        "1. Being at home. “My own bed, and the radio in the kitchen.”",
        "Evaristo wants comfort, and would go through only small hard things for more time.",
        "Who speaks for Evaristo",
        "First: Nelly (hija)",
        "(718) 555-0142",
        "What we agreed",
        "What is still open",
        "What happens next",
        "Order the bed, the oxygen and the fan",
        "Your questions and our answers",
        "The kidney doctor will answer this with us on Thursday.",
        "Call us",
        "When we meet again: Tuesday, October 20, 2026 · 4:00 PM",
        "Your notes and new questions",
        "Dialysis: A machine cleans the blood",
        "This family is invented.",
    ]
    flat = " ".join(text.split())
    places = [flat.find(" ".join(part.split())) for part in wanted]
    assert -1 not in places, wanted[places.index(-1)]
    headings = [places[wanted.index(one)] for one in ("What we talked about", "What we agreed", "Call us")]
    assert headings == sorted(headings)


def test_a_role_in_a_sentence_has_no_capital_however_short_its_first_word_is(read, sample):
    assert "Dr. Priya Raman (bác sĩ) và Tom Bielski (y tá)" in " ".join(
        read("family-summary", sample, "vi").split()
    )


@pytest.mark.parametrize(
    ("code", "line"), [("zh-Hant", "我們下次見面：2026"), ("ja", "次に話し合う日：2026")]
)
def test_no_space_follows_a_colon_where_the_language_has_none(read, sample, code, line):
    assert line in " ".join(read("family-summary", sample, code).split())


def test_own_words_stand_in_quotation_marks_with_the_speaker_s_name(read, sample):
    assert "Worries: Evaristo: “That Elvira will have to carry me alone.”" in read("family-summary", sample)


def test_a_translated_statement_names_the_interpreter_and_keeps_the_words_as_they_were_said(read, sample):
    text = read("family-summary", sample)
    assert "As interpreted by Lucía Ferrer. In Spanish: “Probar otra vez el repe de mi hermana.”" in text


def test_in_the_speaker_s_own_language_the_words_stand_alone(read, sample):
    text = read("family-summary", sample, "es")
    assert "Probar otra vez el repe de mi hermana." in text
    assert "To taste my sister" not in text


def test_words_without_a_translation_say_their_language_and_leave_room_for_an_interpreter(read, sample):
    text = " ".join(read("family-summary", sample, "zh-Hans").split())
    assert "Your heart is very weak now" in text
    after = text.partition("time is getting short.")[2]
    assert "英语" in after[:60]
    assert "____" in after[:160]


def test_beside_the_original_s_language_the_original_is_not_said_twice(read, sample):
    alone, beside = read("family-summary", sample), read("family-summary", sample, beside="es")
    assert alone.count("Probar otra vez el repe") == 1
    assert beside.count("Probar otra vez el repe") == 1
    assert "In Spanish:" not in beside


def test_a_draft_translation_says_so_and_english_needs_none(read, sample):
    assert "Draft translation" not in read("family-summary", sample)
    text = " ".join(read("family-summary", sample, "es").split())
    assert re.search("borrador|Draft translation", text)


def test_single_items_can_be_left_off(read, sample):
    off = {"decisions/home", "what_matters/patient/trade_off", "statements/s21", "next_steps/contacts/night"}
    text = read("family-summary", sample, without=frozenset(off | {"no/such/path"}))
    assert "Evaristo goes home on Friday" not in text
    assert "small hard things" not in text
    assert "555-0155" not in text
    assert "Ariana may visit" in text


def test_an_empty_meeting_prints_a_page_to_write_on(read, empty):
    lines = sections(read("family-summary", empty))
    assert ORDER in lines
    assert "What matters to ________" in lines
    for place, line in enumerate(lines):
        if line.startswith(("What we", "Who was", "Your ", "Call us")):
            assert "_" in "".join(lines[place : place + 3]), line
    assert not re.search("None|null|Undefined", " ".join(lines))


def test_where_the_patient_could_not_take_part_the_family_s_answers_stand_and_say_so(
    read, sample, meeting_with
):
    values = {"course/variants": ["patient_cannot_take_part"], f"what_matters/{Voice.PATIENT}": None}
    text = read("family-summary", meeting_with(values, sample))
    assert "The family answered for Evaristo." in text
    assert "No more nights fighting for air." in text


def test_what_the_patient_did_not_want_to_hear_stays_off(read, sample, meeting_with):
    said = {"statements/s13/text": "Perhaps 6 months.", "statements/s13/translations": []}
    assert "6 months" not in read("family-summary", meeting_with(said, sample))
    everything = said | {"course/information_now": "all"}
    assert "6 months" in read("family-summary", meeting_with(everything, sample))
    nothing = {"course/information_now": "someone_else"}
    assert "Your heart is very weak" not in read("family-summary", meeting_with(nothing, sample))


def test_a_phone_is_a_link_and_said_once_where_it_is_listed_below(read, sample):
    page = read("family-summary", sample, format="html")
    assert 'href="tel:+1-718-555-0142"' in page
    assert page.count("<bdi>(718) 555-0150</bdi>") == 1


def test_the_agent_seen_on_paper_stands_where_nobody_was_named_in_the_room(read, meeting_with):
    people = {"people/patient/name": "Rosa", "people/ana": {"name": "Ana", "phone": "555-0101"}}
    seen = people | {"decider/agent": "ana", "decider/document": "seen"}
    assert "First: Ana" in read("family-summary", meeting_with(seen))
    heard_of = people | {"decider/agent": "ana", "decider/document": "reported"}
    assert "First: Ana" not in read("family-summary", meeting_with(heard_of))


SAID = {"s13", "s20", "s23", "s27"}
STEPS, QUESTIONS, CALLS = (
    {"bed", "kidney", "medicine"},
    {"breath", "sleep"},
    {"day", "night", "emergency", "ruth"},
)


def ordinary(meeting, locale):
    """A talk in which less was said and settled than in the sample, all of it in one language."""

    def some(entries, keys):
        return {key: one for key, one in entries.items() if key in keys}

    said = some(meeting.statements, SAID)
    for one in said.values():
        one.language, one.translations = locale, []
    meeting.typed_in, meeting.translations, meeting.disagreements, meeting.statements = locale, {}, {}, said
    meeting.questions, following = some(meeting.questions, QUESTIONS), meeting.next_steps
    following.actions, following.contacts = some(following.actions, STEPS), some(following.contacts, CALLS)
    return meeting


IN_OWN_WORDS = {
    "ar": ("كلمات المريض تبقى كما قالها للعائلة وللفريق ", 0.9),
    "zh-Hans": ("他说的话都按原样写下来，家人和医生一起看。", 0.36),
    "ko": ("환자가 한 말은 그대로 적어 둡니다. ", 0.55),
    "fr": ("Les mots du patient restent comme il les a dits. ", 1.15),
}


def said_in(meeting, locale):
    """The talk with every typed text in the page's own language, about as long as it would be there."""
    sentence, share = IN_OWN_WORDS[locale]
    for words in [*words_in(view(meeting, "family", locale)), *words_in(view(meeting, "team", locale))]:
        length = max(4, round(len(words.text) * share))
        path = f"{words.path}/text" if words.path.startswith("statements/") else words.path
        meeting = write(meeting, path, (sentence * 9)[:length].strip())
    return meeting


@pytest.mark.parametrize("locale", ["en", "es", *IN_OWN_WORDS])
def test_the_summary_of_an_ordinary_talk_takes_three_pages_at_most(pages, sample, locale):
    talk = ordinary(sample, locale)
    talk = said_in(talk, locale) if locale in IN_OWN_WORDS else talk
    for paper in ("letter", "a4"):
        assert len(pages("family-summary", talk, locale, paper=paper)) <= 3
