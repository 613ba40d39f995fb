"""A broken wording is noticed, and the sentence says what is wrong with it."""

import pytest

from family_meeting.i18n.checks import NOT_AN_ORDER, problems
from family_meeting.i18n.messages import family_plural, family_text
from family_meeting.i18n.translator import Translator

NAMED = family_text("Call {name} on day 2.")
PEOPLE = family_plural("{count} person", "{count} people")


def told(code, message, *forms, wanted=2):
    message = family_text(message) if isinstance(message, str) else message
    return [one.told(Translator("en")) for one in problems(code, message, forms, wanted)]


@pytest.mark.parametrize(
    ("code", "message", "ours", "sentence"),
    [
        (
            "es",
            NAMED,
            "Llame a {nombre} el día 2.",
            "as it is in English: \u2068{name}",
        ),
        (
            "es",
            NAMED,
            "Llame a {name} o {other} el día 2.",
            "not stand in the English sentence: \u2068{other}",
        ),
        ("es", NAMED, "Llame a {name el día 2.", "A brace has no partner"),
        ("es", NAMED, "Llame a {name} el día 3.", "must be those of the English sentence: \u20682"),
        ("es", "Hopes", "Esperanzas 1", "a number here that the English sentence does not have"),
        ("ar", "Hopes", "\u200fآمال", "an invisible mark in it: \u2068U+200F"),
        ("es", "Hopes", "¡Esperanzas!", "leave out the exclamation mark"),
        ("es", "Hopes", "Esperanzas (de hoy", "has no partner: \u2068( )"),
        ("es", "Hopes", "<" * 5_000_000, "far longer than the English sentence"),
        ("es", "Hopes", "“Esperanzas", "has no partner: \u2068“ ”"),
        ("es", "Hopes", "<b>Esperanzas</b>", "What stands in angle brackets"),
        ("es", "It is not an order.", "Es una orden.", "The English says no or not"),
        ("vi", "It is not an order.", "Đây là lệnh.", "The English says no or not"),
        ("zh-Hans", "It is not an order.", "这是医嘱。", "The English says no or not"),
        ("es", NOT_AN_ORDER, "Esto no lo dice.", "must go on saying: \u2068No es una orden"),
        ("es", "A witness signs.", "Un vecino firma.", "For “\u2068witness\u2069” the same word"),
        ("es", "Hopes", "Hopes", "still in English: \u2068Hopes"),
        ("es", "Hopes", "  ", "Something is still empty here."),
    ],
)
def test_what_is_wrong_is_said(code, message, ours, sentence):
    assert any(sentence in one for one in told(code, message, ours))


def test_a_good_wording_passes():
    assert told("es", NAMED, "Llame a {name} el día 2.") == []
    assert told("es", PEOPLE, "una persona", "{count} personas") == []
    assert told("zh-Hans", "This is day 2.", "这是第二天。") == []


def test_numbers_may_be_written_in_the_languages_own_digits():
    assert told("fa", "This is day 2.", "این روز ۲ است.") == []
    assert told("fa", "This is day 2.", "این روز ۳ است.")


def test_each_plural_form_is_looked_at_and_all_must_be_there():
    assert told("es", PEOPLE, "{count} persona", "{count} {people}")
    assert told("es", PEOPLE, "{count} persona") == [
        "This language has \u20682\u2069 forms for counts, and \u20681\u2069 are here."
    ]


def test_the_sentence_is_said_in_the_screens_language():
    assert problems("es", NAMED, ["Llame."], 1)[0].told(Translator("ar"))
