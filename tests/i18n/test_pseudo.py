"""The two made-up languages that show what is cut off, pieced together or left untranslated."""

import re

import pytest

from family_meeting.i18n.catalogs import template
from family_meeting.i18n.messages import DOMAINS
from family_meeting.i18n.pseudo import ROWS, said
from family_meeting.i18n.translator import placeholders


def test_the_accented_language_leaves_no_english_letter_and_is_a_third_longer():
    ours = said("en-XA", "Who speaks for {name}")
    assert ours.startswith("[Ŵĥö šþéåķš ƒöŕ {name} ")
    assert not re.search("[A-Za-z]", ours.replace("{name}", ""))
    assert len(ours) > 1.3 * len("Who speaks for {name}")


def test_the_mirrored_language_runs_from_right_to_left_between_its_placeholders():
    assert said("ar-XB", "For {name} now") == "[\u202eFor \u202c{name}\u202e now\u202c]"


def test_markup_and_braces_stay_as_they_are():
    assert said("ar-XB", "<b>x</b>") == "[<b>\u202ex\u202c</b>]"
    assert said("en-XA", "{{x}}").format().startswith("[{ẋ}")


@pytest.mark.parametrize("code", ROWS)
@pytest.mark.parametrize("domain", DOMAINS)
def test_every_sentence_keeps_its_placeholders(code, domain):
    texts = [one.id if isinstance(one.id, str) else one.id[1] for one in template(domain) if one.id]
    assert [text for text in texts if placeholders(said(code, text)) != placeholders(text)] == []
