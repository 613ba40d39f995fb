"""Dates, times, numbers and lists as a language writes them (CLDR, by Babel, or our own data)."""

import re
from collections.abc import Iterable
from datetime import date, datetime, time
from functools import cache

from babel import Locale
from babel.core import get_global
from babel.dates import format_date, format_skeleton, format_time
from babel.lists import format_list
from babel.numbers import format_decimal
from icu4py.messageformat import MessageFormat

from family_meeting.i18n.languages import Language
from family_meeting.i18n.own import own_formats

# The spaces around a day: "8 octobre", "8 de octubre", "October 8", "mardi 8", "10월 8일".
_WITH_ITS_DAY = re.compile(
    r"(?<=\d) (?=de |[^\W\d]\S\S|թ\.)|(?<=\d de) (?=[^\W\d])|(?<=[^\W\d]) (?=\d\d?(?!\d))"
)


@cache
def _locale(code: str) -> Locale:
    return Locale.parse(code)


def long_date(day: date, language: Language) -> str:
    """Return a date with its weekday, as "Monday, November 23, 2026", and as its readers' calendar has it."""
    if own := own_formats(language.code):
        return _whole(own.date(day, own.long))
    said = language.in_own_digits(format_date(day, format="full", locale=_locale(language.babel)))
    return _whole(said + _in_own_calendar(day, language))


def birth_date(day: date, language: Language) -> str:
    """Return a date without its weekday, which nobody knows or writes of a birth, as "April 17, 1952"."""
    if own := own_formats(language.code):
        return _whole(own.date(day, "{day} {month} {year}"))
    said = language.in_own_digits(format_date(day, format="long", locale=_locale(language.babel)))
    return _whole(said + _in_own_calendar(day, language))


def _in_own_calendar(day: date, language: Language) -> str:
    """Return " (2 Azar 1405)" for a reader who lives by another calendar than the hospital; else ""."""
    if not language.calendar:
        return ""
    name, pattern = language.calendar
    written = MessageFormat(f"{{day,date,{pattern}}}", f"{language.babel}@calendar={name}")
    return f" ({_unbroken(written.format({'day': datetime.combine(day, time(12))}))})"


def short_date(day: date, language: Language) -> str:
    """Return a date for a narrow column, as "Nov 23, 2026".

    The month has its name: of two figures a reader in the US takes the first for the month.
    """
    if own := own_formats(language.code):
        return _unbroken(own.date(day, own.short))
    return _unbroken(language.in_own_digits(format_skeleton("yMMMd", day, locale=_locale(language.babel))))


def near_date(day: date, language: Language) -> str:
    """Return a date that is not far from another on the page: weekday and day, as "Thu, Oct 8"."""
    if own := own_formats(language.code):
        return _unbroken(own.date(day, own.near))
    return _unbroken(language.in_own_digits(format_skeleton("MMMEd", day, locale=_locale(language.babel))))


def _whole(said: str) -> str:
    """Keep a day with its month and with a weekday right before it, so that no line ends between them."""
    return _WITH_ITS_DAY.sub("\u00a0", said)


def _unbroken(said: str) -> str:
    """Keep a date that is short together."""
    return said.replace(" ", "\u00a0")


def weekday(day: date, language: Language) -> str:
    """Return the name of a day of the week for a narrow column, as "Thu"."""
    if own := own_formats(language.code):
        return own.weekdays_short[day.weekday()]
    return format_date(day, "ccc", locale=_locale(language.babel))


def day_of_month(day: date, language: Language, *, month: bool = False) -> str:
    """Return the day alone, as "8", or with its ``month``, as "Oct 8"."""
    if own := own_formats(language.code):
        return own.date(day, "{day} {month_short}" if month else "{day}")
    locale = _locale(language.babel)
    said = format_skeleton("MMMd", day, locale=locale) if month else format_date(day, "d", locale=locale)
    return language.in_own_digits(said)


def first_weekday(language: Language) -> int:
    """Return the day that weeks begin with, 0 for Monday, where most readers of the language live."""
    if own_formats(language.code):
        return 0
    likely = get_global("likely_subtags").get(language.babel, language.babel)
    return int(_locale(likely).first_week_day)


def clock(moment: time, language: Language) -> str:
    """Return a time of day without seconds, as "2:30 PM"; a line never breaks inside it.

    Latin letters in it, as in Urdu, keep their side of it in a line from right to left.
    """
    locale = _locale(_figures(language))
    pattern = locale.time_formats["short"].pattern
    # What CLDR shortens to Latin letters in Korean is read in full.
    said = format_time(
        moment, pattern.replace("a", "aaaa") if language.code == "ko" else pattern, locale=locale
    )
    said = language.in_own_digits(said.replace(" ", "\u00a0"))
    return f"\u2066{said}\u2069" if language.rtl and re.search("[A-Za-z]", said) else said


def number(value: int, language: Language) -> str:
    """Return a whole number with the language's own signs for thousands, in its own digits."""
    return language.in_own_digits(format_decimal(value, locale=_locale(_figures(language))))


def _figures(language: Language) -> str:
    own = own_formats(language.code)
    return own.numbers_and_clock if own else language.babel


def listed(items: Iterable[str], language: Language) -> str:
    """Return "a, b, and c" in the language; "" for no items."""
    if own := own_formats(language.code):
        return own.listed(list(items))
    # CLDR joins the last in Korean by a word of contracts; "and" would change with the sound before it.
    if language.code == "ko":
        return ", ".join(items)
    return format_list(list(items), style="standard", locale=_locale(language.babel))


def quoted(text: str, language: Language) -> str:
    """Return somebody's own words in the quotation marks of the language around them."""
    opening, closing = language.quotes
    return f"{opening}{text}{closing}"
