"""A site's own choice among a language's accepted words is used in every sentence."""

import json

import pytest

from family_meeting.i18n import site_terms
from family_meeting.i18n.catalogs import catalog
from family_meeting.i18n.languages import languages
from family_meeting.i18n.messages import DOMAINS, family_text
from family_meeting.i18n.site_terms import UnknownTerm, check_chosen, choices, in_the_sites_words
from family_meeting.i18n.translator import Translator
from family_meeting.settings import settings

EVERY = [
    (code, term, word) for code in languages() for term, words in choices(code).items() for word in words
]


@pytest.fixture
def choose(monkeypatch):
    """Set what the site has chosen: ``choose({"es": {"health care agent": "..."}})``."""

    def clear():
        settings.cache_clear()
        site_terms._swaps.cache_clear()

    def chosen(terms):
        monkeypatch.setenv("FAMILY_MEETING_TERMS", json.dumps(terms))
        clear()

    yield chosen
    monkeypatch.undo()
    clear()


def sentences(code):
    for domain in DOMAINS:
        for entry in catalog(code, domain):
            yield from [entry.string] if isinstance(entry.string, str) else entry.string


@pytest.mark.parametrize(("code", "term", "word"), EVERY)
def test_a_chosen_word_takes_the_place_of_the_catalogs_everywhere(choose, code, term, word):
    choose({code: {term: word}})
    check_chosen()
    before, after = list(sentences(code)), [in_the_sites_words(code, one) for one in sentences(code)]
    assert before != after
    first = next(iter(choices(code)[term][word]))
    assert not [one for one in after if first in one.replace(choices(code)[term][word][first], "")]


def test_a_chosen_word_keeps_the_capital_of_the_one_it_replaces(choose):
    choose({"es": {"health care agent": "representante de atención médica"}})
    assert in_the_sites_words("es", "El agente firma. Agentes.") == "El representante firma. Representantes."


def test_sentences_on_screen_and_paper_have_the_chosen_word(choose):
    usual = Translator("es")(family_text("Health care agent"))
    choose({"es": {"health care agent": "apoderado de cuidado de la salud"}})
    assert usual != Translator("es")(family_text("Health care agent")) == "Apoderado de cuidado de la salud"


@pytest.mark.parametrize(
    "terms",
    [{"es": {"health care agent": "jefe"}}, {"es": {"boss": "x"}}, {"xx": {"health care agent": "x"}}],
)
def test_a_word_that_is_not_to_be_chosen_is_refused_with_those_that_are(choose, terms):
    choose(terms)
    with pytest.raises(UnknownTerm, match="is not one of"):
        check_chosen()
