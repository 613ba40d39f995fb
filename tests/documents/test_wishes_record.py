"""The record of wishes: own words first, ticks second, and nothing that makes it look like a legal form."""

import re

import pytest

from family_meeting.content.labels import label
from family_meeting.content.wishes import WISHES
from family_meeting.documents import KINDS
from family_meeting.i18n.translator import Translator
from family_meeting.record.codes_wishes import WishQuestion, WishSection

NOT_LEGAL = "This is a record of wishes, not a legal form."
ENGLISH = Translator("en")
PAPERS = ("proxy-form", "signing-checklist", "wishes-record")
OF_OTHERS = re.compile(
    r"(?i)five\s+wishes|\bwish\s+(?:[1-5]|one|two|three|four|five)\b|aging with dignity|\bPREPARE\b(?= for)|"
    r"conversation project|vitaltalk|serious illness conversation|caringinfo|honoring choices|go wish|"
    r"hello game|respecting choices|mydirectives|who.s your agent|death over dinner|"
    r"person i want to make|kind of medical treatment i want|how comfortable i want to be|"
    r"how i want people to treat me|what i want my loved ones to know|my wish for|"
    r"choose a medical decision maker|decide what matters most in life|choose flexibility|"
    r"tell others about your wishes|what matters to me is|"
    r"statutory short form|know all (?:men|persons) by these presents|being of sound mind|hereby"
)


def flat(text):
    return " ".join(text.split())


def test_it_says_what_it_is_and_when_on_every_page(sample, pages, read):
    text = flat(read("wishes-record", sample))
    assert "Begun on Friday, October 2, 2026 · Read back on Thursday, October 8, 2026" in text
    assert "Talked about on Tuesday, October 6, 2026" in text
    for page in pages("wishes-record", sample):
        assert NOT_LEGAL in page


@pytest.mark.parametrize("size", ["standard", "large"])
@pytest.mark.parametrize("code", ["en", "ru", "zh-Hant"])
def test_no_part_begins_at_the_foot_of_a_page_without_a_question(sample, pages, code, size):
    t = Translator(code)
    headings = {flat(t(label(section))) for section in WishSection}
    questions = {"".join(t(label(question)).split()) for question in WishQuestion}
    seen = set()
    for page in pages("wishes-record", sample, code, size=size):
        lines = page.splitlines()
        for at, line in enumerate(lines):
            if flat(line) in headings:
                seen.add(flat(line))
                below = "".join("".join(lines[at + 1 :]).split())
                assert any(question in below for question in questions), lines[at:]
    assert len(seen) > 3  # The others are divided between lines.


def test_its_five_parts_stand_in_our_own_order_with_our_own_names(sample, read):
    lines = read("wishes-record", sample).splitlines()
    places = [lines.index(ENGLISH(label(section))) for section in WishSection]
    assert places == sorted(places)


def test_own_words_come_before_what_was_ticked(sample, read):
    text = read("wishes-record", sample)
    words, tick = text.index("“Julio Jaramillo, low.”"), text.index("☑ Music")
    assert words < tick
    assert text.index("“A mask, yes.") < text.index("☑ Try it for a while, and stop if it does not help")


def test_places_are_ranked(sample, read):
    assert "1. At home\n2. At the home of someone close\n3. In the hospital" in read("wishes-record", sample)


def test_passing_over_is_an_answer(sample, read):
    text = flat(read("wishes-record", sample))
    assert "Is there something you want to say sorry for? I would rather not say" in text
    assert "Is there someone you want to forgive? Let us come back to this" in text
    assert "Blood that someone gave goes into a vein through a thin tube. I am not sure" in text


@pytest.mark.parametrize("question", [one for one in WishQuestion if one is not WishQuestion.SPEAKER_EXCLUDE])
def test_a_question_passed_over_is_printed_wherever_its_answer_would_stand(question, meeting_with, read):
    text = flat(read("wishes-record", meeting_with({f"wishes/pauses/{question}": "not_sure"})))
    assert ENGLISH(label(question)) in text
    assert "I am not sure" in text


def test_what_was_not_asked_is_left_out(meeting_with, read):
    text = read("wishes-record", meeting_with({"wishes/answers/sound/words": "Birds"}))
    assert "“Birds”" in text
    assert "Do you like to be warm or cool?" not in text
    assert text.count("We have not talked about this yet.") == 4


def test_an_empty_record_has_room_to_write_under_each_part(read, empty):
    text = read("wishes-record", empty)
    assert NOT_LEGAL in text
    assert text.count("We have not talked about this yet.\n\n____") == 5
    assert "None" not in text


def test_who_should_not_take_part_is_on_no_family_s_paper(sample, meeting_with, read):
    kept = meeting_with(
        {"speaker/not_involved": "kiwi Hugo", "wishes/pauses/speaker_exclude": "later"}, sample
    )
    assert "kiwi" not in read("wishes-record", kept)
    assert "Who should not take part?" not in read("wishes-record", kept)


def test_wishes_stand_on_the_record_alone_and_elsewhere_only_that_there_is_one(sample, read):
    for kind in (code for code, kind in KINDS.items() if kind.audience == "family"):
        assert ("Julio Jaramillo" in read(kind, sample)) is (kind == "wishes-record")
    assert "Record of wishes: Thu, Oct 8" in flat(read("family-summary", sample))
    assert "Record of wishes" not in read("absent-page", sample)


def test_single_wishes_can_be_left_off_a_copy(sample, read):
    text = read("wishes-record", sample, without=frozenset({"wishes/answers/thanks"}))
    assert "forty-six years of ink" not in text
    assert "By straight lines on a page." in text


def test_answers_that_pull_apart_are_said_kindly_and_may_stay(meeting_with, read):
    values = {"wishes/answers/sound/ticks": ["quiet", "music"]}
    text = flat(read("wishes-record", meeting_with(values)))
    assert "You like it quiet. You also like to hear something." in text
    assert "Both can be true. Do you want to say more, or leave it as it is?" in text
    stays = meeting_with(values | {"wishes/may_stay": ["music_and_quiet"]})
    assert "Both can be true" not in read("wishes-record", stays)


def test_a_clash_about_a_treatment_names_it_in_the_page_s_language(meeting_with, read):
    times = ("death_near", "not_waking", "mind_changed")
    values = {f"wishes/situations/{time}/choice": "comfort" for time in times}
    values["wishes/treatments/dialysis/leaning"] = "want"
    assert "would want this: Dialysis." in flat(read("wishes-record", meeting_with(values)))
    assert "غسيل الكلى" in read("wishes-record", meeting_with(values), "ar")


def test_where_the_family_answered_the_paper_says_so(meeting_with, read):
    values = {"people/patient/name": "Rosa", "wishes/voice": "family"}
    said = "The family told us this. Rosa could not speak for this talk."
    assert said in read("wishes-record", meeting_with(values))
    assert "The family told us this." not in read(
        "wishes-record", meeting_with({"people/patient/name": "Rosa"})
    )


def test_words_in_another_language_wait_for_the_interpreter_or_name_the_one_who_supplied_them(
    meeting_with, read
):
    values = {"typed_in": "es", "wishes/answers/sound/words": "Pasillos"}
    assert "“Pasillos”\n\n____" in read("wishes-record", meeting_with(values))
    given = {"wishes/answers/sound/words": [{"language": "en", "text": "Love songs", "by": "L. Ferrer"}]}
    text = flat(read("wishes-record", meeting_with(values | {"translations": given})))
    assert "“Love songs”" in text
    assert "As interpreted by L. Ferrer. In Spanish: “Pasillos”" in text


def test_the_team_reads_wishes_by_treatment_and_none_of_the_words_for_loved_ones(sample, read):
    text = flat(read("team-copy", sample))
    assert "Starting the heart again: I would not want this" in text
    assert "If death is near: “At home, with the radio on.” · Keep me at ease and free of pain" in text
    assert "A record of wishes, not an order and not a legal form." in text
    assert "forty-six years of ink" not in text


def test_the_note_says_wishes_and_form_in_a_few_lines(sample, meeting_with, read):
    text = read("record-note", sample)
    assert "WISHES ON RECORD, NOT AN ORDER:" in text
    assert "Not wanted: Starting the heart again and Feeding tube" in text
    signed = {"status": "signed", "on": "2026-10-09", "place": "Room 12", "witnesses": ["sal"]}
    noted = read("record-note", meeting_with({"proxy/history": [signed]}, sample))
    assert "The form that names this person: Signed on paper" in noted
    assert "Signed: Oct 9, 2026 - Room 12 - Salvatore Greco" in noted


def test_the_team_sees_how_the_form_came_about(sample, meeting_with, read):
    steps = [
        {"status": "draft", "on": "2026-10-06"},
        {"status": "signed", "on": "2026-10-09", "place": "Room 12", "witnesses": ["sal", "neighbor"]},
        {"status": "copy_in_chart", "on": "2026-10-10", "note": "Scanned"},
    ]
    text = flat(read("team-copy", meeting_with({"proxy/history": steps}, sample)))
    assert "Being filled in: Oct 6, 2026" in text
    assert "Signed on paper: Oct 9, 2026 · Room 12 · Witnesses: Salvatore Greco and Ida Blum" in text
    assert "Signed, and we keep a copy: Oct 10, 2026 · Scanned" in text


@pytest.mark.parametrize("size", ["standard", "large"])
@pytest.mark.parametrize("locale", ["en", "es", "ar", "zh-Hans"])
@pytest.mark.parametrize("kind", PAPERS)
def test_every_paper_can_be_had_in_every_language_and_size(kind, locale, size, sample, pages):
    found = pages(kind, sample, locale, size=size)
    assert len(found) <= 16
    assert all(page.strip() for page in found)


@pytest.mark.parametrize("kind", PAPERS)
def test_no_words_of_anybody_else_s_form_are_on_our_paper(kind, sample, signing_in, read):
    said = [read(kind, one) for one in (sample, signing_in("NY"), signing_in("TX"), signing_in("MI"))]
    assert [found for text in said for found in OF_OTHERS.findall(text)] == []


def test_no_words_of_anybody_else_s_form_are_in_our_questions():
    said = " ".join(ENGLISH(one) for content in WISHES.values() for one in (content.prompt, content.hint))
    assert OF_OTHERS.findall(said) == []
