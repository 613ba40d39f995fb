import pytest

from family_meeting.documents import NoSuchFormat, Options, build
from family_meeting.documents.build import REST
from family_meeting.i18n.formats import short_date
from family_meeting.i18n.messages import family_text, team_text
from family_meeting.i18n.translator import Translator


@pytest.fixture
def note(read):
    return lambda meeting, locale="en": read("record-note", meeting, locale)


def test_it_is_plain_enough_for_any_record_system(note, sample):
    text = note(sample)
    assert all(letter.isascii() or letter.isalpha() for letter in text)
    assert len(text) <= 4_000
    assert "\t" not in text
    lines = text.split("\r\n")
    assert "\n" not in "".join(lines)
    assert max(map(len, lines)) <= 78


def test_its_headings_are_capitals_with_a_colon_in_the_order_of_such_a_note(note, sample):
    text = note(sample)
    wanted = ["MEETING:", "PRESENT:", "CAPACITY AND DECISION MAKER:", "WHAT MATTERS:", "PLAN:", "SIGNED:"]
    places = [text.index(f"\r\n{heading}\r\n") for heading in wanted]
    assert places == sorted(places)


def test_it_says_what_it_is_and_what_it_is_not(note, sample):
    text = note(sample)
    assert "Draft until signed" in text
    assert "87 minutes in all" in text
    assert "Code status is set only by a prescriber's order. This note is not an order." in text


def test_a_long_note_ends_with_where_the_rest_is(note, sample, meeting_with):
    long = meeting_with({f"decisions/d{count}": {"text": "word " * 60} for count in range(20)}, sample)
    text = note(long)
    assert len(text) <= 4_000
    missing = "The rest is in the team copy. (DECISIONS AND DIFFERENCES; PLAN; COPIES)"
    assert missing in text.replace("\r\n", " ")
    assert text.endswith("This note is not an order.\r\nRuth Okafor, LCSW\r\n")


@pytest.mark.parametrize("locale", ["en", "es", "ar", "zh-Hans"])
def test_the_sample_familys_note_holds_all_that_matters(note, sample, locale):
    text = note(sample, locale).replace("\r\n", " ")
    t = Translator(locale)
    assert len(note(sample, locale)) <= 4_000
    todo = [one for one in sample.next_steps.actions.values() if not one.done]
    assert len(todo) > 5
    owners = [sample.people[one.owner].name for one in todo]
    plan = text[text.index(t(team_text("Plan")).upper()) :]
    if locale != "es":  # which is longer: of the plan it may lose a line, and says so
        assert all(plan.count(owner) >= owners.count(owner) for owner in set(owners))
    again = short_date(sample.next_steps.follow_up_on, t.language)
    assert again.replace("\u200f", "").replace("\u00a0", " ") in plan
    copies = t.worded(family_text("{title}:")).format(title=t(team_text("Copies")).upper())
    assert (t(REST) in text) == (f"{copies} " not in text)


def test_what_is_cut_is_named_and_what_the_note_is_not_stays(note, sample, meeting_with):
    long = meeting_with({f"decisions/d{count}": {"text": "word " * 60} for count in range(20)}, sample)
    for locale in ("en", "ar", "zh-Hans"):
        text = note(long, locale)
        assert len(text) <= 4_000
        assert text.index(Translator(locale)(REST)) < text.index("Ruth Okafor, LCSW")


def test_a_name_in_another_script_stays_as_it_is(note, meeting_with):
    people = {"people/patient": {"name": "王 秀英", "role": "patient", "attended": "in_person"}}
    assert "王 秀英" in note(meeting_with(people))


def test_an_empty_meeting_leaves_blanks_under_every_heading(note, empty):
    lines = note(empty).split("\r\n")
    for place, line in enumerate(lines):
        if line.endswith(":") and line.isupper():
            assert lines[place + 1], line


def test_it_is_text_alone(sample):
    with pytest.raises(NoSuchFormat, match="text"):
        build("record-note", sample, "en", Options(format="pdf"))


def test_letters_keep_their_marks_because_without_them_a_word_is_another_word(note, sample):
    assert "Lucía Ferrer" in note(sample)
    spanish = note(sample, "es")
    assert "“" not in spanish
    assert "á" in spanish
