"""The plan as a calendar: who does which step by which day."""

from datetime import date, timedelta

import pytest

from family_meeting.documents import Options, compose
from family_meeting.documents.pictures import WIDTH, Due, calendar
from family_meeting.i18n.formats import day_of_month, first_weekday, weekday
from family_meeting.i18n.languages import language, languages
from family_meeting.i18n.translator import Translator
from family_meeting.typesetting.tree import Figure

THURSDAY, FRIDAY, LATER = date(2026, 10, 8), date(2026, 10, 9), date(2026, 10, 20)
DUES = (
    Due(THURSDAY, 1, "Tom Bielski", "Order the bed"),
    Due(FRIDAY, 2, "Evaristo", "Sign the form"),
    Due(LATER, 3, "Nelly", "Call the nurse"),
)
AGAIN = Due(date(2026, 10, 22), 0, "We meet again", "")


def drawn(*dues, code="en", **more):
    return calendar(dues, Translator(code), language(code), **more)


def labels(figure):
    return {shape.text: shape for shape in figure.shapes if shape.kind == "label"}


def days(figure):
    return [shape for shape in figure.shapes if shape.kind == "box"]


def test_only_weeks_with_something_in_them_are_drawn():
    assert len(days(drawn(*DUES))) == 14
    assert len(days(drawn(DUES[0], DUES[1]))) == 7
    many = [Due(date(2026, month, 5), 1, "Ana", "") for month in range(1, 9)]
    assert len(days(drawn(*many))) == 28


def test_the_next_meeting_stands_in_the_week_of_a_step_and_makes_no_week_of_its_own():
    assert "We meet again" in labels(drawn(*DUES, AGAIN))
    alone = drawn(*DUES[:2], AGAIN)
    assert len(days(alone)) == 7
    assert "We meet again" not in labels(alone)
    assert drawn(AGAIN) is None


def test_without_a_day_there_is_no_calendar():
    assert drawn() is None


def test_a_name_stands_in_the_column_of_its_day_below_the_date():
    found = labels(drawn(*DUES))
    thursday, name, number = found["Thu"], found["Tom Bielski"], found["1"]
    box = next(one for one in days(drawn(*DUES)) if one.x < thursday.x < one.x + one.width)
    assert found["8"].x == thursday.x
    assert box.x < number.x < name.x < box.x + box.width
    assert found["8"].y < name.y < box.y + box.height


@pytest.mark.parametrize(
    ("code", "first"), [("en", "Sun"), ("es", "dom"), ("fr", "lun."), ("zh-Hans", "周一")]
)
def test_weeks_begin_as_the_languages_readers_begin_them(code, first):
    found = labels(drawn(*DUES, code=code))
    names = sorted((found[weekday(date(2026, 10, 5 + more), language(code))].x, more) for more in range(7))
    assert weekday(date(2026, 10, 5 + names[0][1]), language(code)) == first


def test_a_right_to_left_calendar_begins_at_the_right_with_its_own_first_day():
    found = labels(drawn(*DUES, code="ar"))
    saturday = weekday(date(2026, 10, 10), language("ar"))
    assert (
        found[saturday].x
        > found[weekday(THURSDAY, language("ar"))].x
        > found[weekday(FRIDAY, language("ar"))].x
    )
    assert first_weekday(language("ar")) == 5


def test_every_language_names_seven_different_days():
    for code, one in languages().items():
        assert len({weekday(date(2026, 10, 5 + more), one) for more in range(7)}) == 7, code
        assert one.in_own_digits("8") in day_of_month(THURSDAY, one, month=True)


@pytest.mark.parametrize(("beside", "eight", "one"), [(None, "۸", "۱"), ("en", "8", "1"), ("bn", "۸", "۱")])
def test_days_and_steps_have_the_languages_own_figures_unless_another_reader_cannot_read_them(
    beside, eight, one
):
    found = labels(drawn(*DUES, code="fa", beside=beside and language(beside)))
    assert {eight, one} <= set(found)


def test_beside_another_language_the_days_are_named_in_both():
    found = labels(drawn(*DUES, code="es", beside=language("en")))
    assert found["jue"].x == found["Thu"].x
    assert found["jue"].y < found["Thu"].y


def test_nothing_sticks_out_however_full_a_day_is():
    long = "Maximiliana Buenaventura de la Cruz y Villalobos-Ficticia"
    figure = drawn(*(Due(THURSDAY, number, long, "x") for number in range(1, 9)))
    for shape in figure.shapes:
        assert -0.1 <= shape.x <= WIDTH + 0.1
        assert shape.y + shape.height <= figure.height
    last = max(shape.y for shape in figure.shapes if shape.kind == "label")
    assert last < days(figure)[0].y + days(figure)[0].height


@pytest.mark.parametrize("busy", [1, 3])
@pytest.mark.parametrize(
    "name",
    [
        "Maximiliana Buenaventura de la Cruz y Villalobos-Ficticia",
        "Dr. Venkatanarasimharaju Subrahmanyam",
        "Krzysztof Chrząszczyżewoszycki-Brzęczyszczykiewicz",
    ],
)
def test_a_long_name_takes_more_lines_and_keeps_its_end(name, busy):
    first = date(2026, 10, 5)
    found = drawn(*(Due(first + timedelta(place), place + 1, name, "x") for place in range(busy)))
    said = "".join(shape.text for shape in found.shapes if shape.kind == "label")
    assert "…" not in said
    assert said.count(name[-9:]) == busy


def test_its_words_say_every_step_in_the_order_of_the_days():
    alt = drawn(*reversed(DUES)).alt.replace("\u00a0", " ")
    assert alt.index("Thu, Oct 8: Tom Bielski: Order the bed.") < alt.index("Evaristo: Sign the form.")
    assert "Tue, Oct 20: Nelly: Call the nurse." in alt


def figures(meeting, **options):
    made = compose("family-summary", meeting, "en", Options(**options))
    return [block for block in made.blocks if isinstance(block, Figure)]


def test_the_summary_numbers_its_steps_as_the_calendar_does(read, sample):
    said = read("family-summary", sample)
    assert "1  Order the bed" in said.replace("\u00a0", " ")
    assert any("Tom Bielski" in labels(figure) for figure in figures(sample))


def test_no_step_with_a_day_no_calendar_and_no_numbers(read, meeting_with, sample):
    dateless = {f"next_steps/actions/{key}/due": None for key in sample.next_steps.actions}
    meeting = meeting_with(dateless, sample)
    assert not any("Tom Bielski" in labels(figure) for figure in figures(meeting))
    assert "1  Order" not in read("family-summary", meeting).replace("\u00a0", " ")


def test_a_step_that_stays_off_the_familys_paper_stays_off_its_calendar(sample):
    assert not any("family leave" in figure.alt for figure in figures(sample))
