"""Dates, clocks, numbers and lists: as a reader of the language writes them."""

import os
import re
import subprocess
import sys
from datetime import date, time

import pytest

from family_meeting.i18n.formats import birth_date, clock, listed, long_date, near_date, number, short_date
from family_meeting.i18n.languages import language, languages
from family_meeting.i18n.names import language_name
from family_meeting.i18n.own import own_formats
from family_meeting.ui.languages import SPOKEN

DAY = date(2026, 11, 23)
CREOLE, FILIPINO = language("ht"), language("fil")


def test_haitian_creole_is_not_written_in_french():
    assert long_date(DAY, CREOLE) == "lendi\u00a023\u00a0novanm 2026"
    assert short_date(DAY, CREOLE) == "23\u00a0nov.\u00a02026"
    assert near_date(date(2026, 8, 16), CREOLE) == "dim\u00a016\u00a0out"
    assert clock(time(14, 30), CREOLE).replace("\u00a0", " ").replace("\u202f", " ") == "2:30 PM"
    assert number(1500, CREOLE) == "1,500"
    assert listed(["Ana", "Jan", "Pòl"], CREOLE) == "Ana, Jan ak Pòl"
    assert [listed(few, CREOLE) for few in ([], ["Ana"], ["Ana", "Jan"])] == ["", "Ana", "Ana ak Jan"]
    assert language_name("es", "ht") == "panyòl"


@pytest.mark.parametrize("code", languages())
def test_every_language_of_ours_has_a_name_in_haitian_creole(code):
    assert code in own_formats("ht").languages


@pytest.mark.parametrize(
    ("code", "day", "hour", "figure"),
    [
        ("fa", "دوشنبه ۲۳ نوامبر ۲۰۲۶ (۲ آذر ۱۴۰۵)", "۱۴:۳۰", "۱,۵۰۰"),
        ("bn", "সোমবার, ২৩ নভেম্বর, ২০২৬", "২:৩০ PM", "১,৫০০"),
        ("ur", "پیر، 23 نومبر، 2026", "\u20662:30 PM\u2069", "1,500"),
    ],
)
def test_dates_clocks_and_numbers_have_the_language_s_own_digits(code, day, hour, figure):
    ours = language(code)
    assert long_date(DAY, ours).replace("\u00a0", " ") == day
    assert clock(time(14, 30), ours).replace("\u00a0", " ").replace("\u202f", " ") == hour
    assert number(1500, ours) == figure


@pytest.mark.parametrize("written", [long_date, birth_date, short_date, near_date])
@pytest.mark.parametrize("code", languages())
def test_a_day_is_never_parted_from_its_month(code, written):
    day = "(?:8|۸|৮)"
    said = written(date(2026, 10, 8), language(code)).replace("08", "8")
    assert re.search(rf"{day}(?:\u00a0(?:de\u00a0)?[^\W\d]|日|일)|[^\W\d]\u00a0?{day}", said)
    assert not re.search(rf"{day} (?=de |[^\W\d]\S\S)|[^\W\d] {day}", said)


@pytest.mark.parametrize("written", [short_date, near_date])
@pytest.mark.parametrize("code", languages())
def test_a_date_that_is_short_stands_in_one_line(code, written):
    assert " " not in written(date(2026, 10, 8), language(code))


def test_filipino_has_its_own_months_and_its_own_and():
    assert long_date(DAY, FILIPINO) == "Lunes, Nobyembre\u00a023, 2026"
    assert listed(["Ana", "Jan", "Pol"], FILIPINO) == "Ana, Jan, at Pol"


def test_a_korean_list_has_no_word_of_contracts_in_it():
    assert listed(["Ana", "민준", "Pol"], language("ko")) == "Ana, 민준, Pol"


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("en", "April 17, 1952"),
        ("fil", "Abril 17, 1952"),
        ("ht", "17 avril 1952"),
        ("ko", "1952년 4월 17일"),
        ("zh-Hant", "1952年4月17日"),
        ("bn", "১৭ এপ্রিল, ১৯৫২"),
    ],
)
def test_a_date_of_birth_has_no_weekday(code, day):
    assert birth_date(date(1952, 4, 17), language(code)).replace("\u00a0", " ") == day


@pytest.mark.parametrize(
    ("code", "day"),
    [
        ("fa", "۱۷ آوریل ۱۹۵۲ (۲۸ فروردین ۱۳۳۱)"),
        ("am", "17 ኤፕሪል 1952 (ሚያዝያ 9 ቀን 1944)"),
    ],
)
def test_a_date_stands_in_its_readers_own_calendar_too(code, day):
    assert birth_date(date(1952, 4, 17), language(code)).replace("\u00a0", " ") == day


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_a_date_in_its_readers_own_calendar_is_the_same_day_in_every_time_zone(zone):
    written = f"long_date(date.fromisoformat('{DAY}'), language('fa'))"
    imports = (
        "from datetime import date; from family_meeting.i18n.formats import long_date;"
        "from family_meeting.i18n.languages import language"
    )
    in_zone = {**os.environ, "TZ": zone, "PYTHONIOENCODING": "utf-8"}
    said = subprocess.check_output(
        [sys.executable, "-c", f"{imports};print({written})"], env=in_zone, encoding="utf-8"
    )
    assert said.strip() == long_date(DAY, language("fa"))


WITH_SIGNS_FOR_MONTH_AND_DAY = {"zh-Hans", "zh-Hant", "ko", "ja"}


@pytest.mark.parametrize("code", sorted(set(languages()) - WITH_SIGNS_FOR_MONTH_AND_DAY))
def test_a_short_date_names_its_month_so_that_no_reader_takes_it_for_the_day(code):
    assert "3" not in short_date(date(2026, 3, 4), language(code)).replace("thg\u00a03", "")


@pytest.mark.parametrize("reader", languages())
@pytest.mark.parametrize("code", SPOKEN)
def test_every_spoken_language_has_a_name_and_not_just_a_code(code, reader):
    assert language_name(code, reader) != code


@pytest.mark.parametrize(
    ("code", "reader", "name"),
    [
        ("zh-Hant", "zh-Hant", "繁體中文"),
        ("zh-Hant", "ko", "중국어 (번체)"),
        ("zh-Hant", "vi", "Tiếng Trung (Phồn thể)"),
        ("zh-Hans", "zh-Hans", "简体中文"),
        ("zh-Hans", "en", "Simplified Chinese"),
        ("zh-Hant", "ru", "китайский, традиционное письмо"),
        ("zh-Hans", "ja", "簡体中国語"),
        ("pt-BR", "es", "portugués de Brasil"),
        ("pt-BR", "ja", "ポルトガル語 (ブラジル)"),
    ],
)
def test_a_language_in_one_script_or_country_has_a_name_of_its_own_where_readers_have_one(code, reader, name):
    assert language_name(code, reader) == name


@pytest.mark.parametrize(
    ("code", "hour"),
    [
        ("ko", "오후 2:00"),
        ("zh-Hant", "下午2:00"),
        ("ar", "2:00 م"),
        ("es", "2:00 p.m."),
        ("fr", "14:00"),
        ("vi", "14:00"),
        ("zh-Hans", "14:00"),
    ],
)
def test_a_clock_has_the_words_of_its_language(code, hour):
    assert " ".join(clock(time(14, 0), language(code)).split()) == hour
