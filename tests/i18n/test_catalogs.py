"""The catalogs hold every sentence, and every translation says what the sentence says."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Message as Entry

from family_meeting.i18n.catalogs import catalog, messages, share_translated, template
from family_meeting.i18n.checks import NOT_AN_ORDER, RULES, has_term
from family_meeting.i18n.facts import facts, terms
from family_meeting.i18n.languages import SOURCE, language, languages
from family_meeting.i18n.messages import DOMAINS, FAMILY

ROOT = Path(__file__).resolve().parents[2]
MARKERS = {f"{domain}_{kind}" for domain in DOMAINS for kind in ("text", "plural", "context")}
EXPECTED, TERMS = facts(), terms()
OTHERS = [code for code in languages() if code != SOURCE]
WHOLE = [(code, domain) for code in OTHERS for domain in EXPECTED.get(code, {}).get("whole", ())]


def marked() -> Iterator[tuple[str, str]]:
    """Every sentence that stands marked in the code, with its domain."""
    for folder in ("family_meeting", "pages"):
        for file in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in MARKERS:
                    for argument in node.args:
                        if isinstance(argument, ast.Constant):
                            yield node.func.id.split("_")[0], str(argument.value)


@cache
def entries(code: str, domain: str) -> list[Entry]:
    return [entry for entry in catalog(code, domain) if entry.id and entry.string and all(entry.string)]


def forms(entry: Entry) -> list[tuple[str, str]]:
    """Each source with its translation; a plural's forms all stand against the plural."""
    if isinstance(entry.id, tuple):
        return [(entry.id[1], form) for form in entry.string]
    return [(entry.id, entry.string)]


def test_every_marked_sentence_is_in_its_catalog():
    known = {domain: {text for one in template(domain) for text in _texts(one)} for domain in DOMAINS}
    missing = {text for domain, text in marked() if text not in known[domain]}
    assert not {text for text in missing if " " in text or text[:1].isupper()}


def _texts(entry: Entry) -> tuple[str, ...]:
    ids = entry.id if isinstance(entry.id, tuple) else (entry.id,)
    return (*ids, entry.context) if entry.context else ids


def test_every_language_says_what_is_expected_of_it():
    assert list(EXPECTED) == list(languages())


@pytest.mark.parametrize(("code", "domain"), WHOLE)
def test_a_language_once_offered_stays_whole(code, domain):
    known = {(entry.context, entry.id) for entry in entries(code, domain)}
    missing = [one.id for one in template(domain) if one.id and (one.context, one.id) not in known]
    assert not missing, f"{code} lacks {len(missing)} of {domain}"
    assert share_translated(code, domain) == 1.0


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("domain", DOMAINS)
def test_a_plural_has_every_form_that_the_language_has(code, domain):
    for entry in entries(code, domain):
        if isinstance(entry.id, tuple):
            assert len(entry.string) == catalog(code, domain).num_plurals, entry.id


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("domain", DOMAINS)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_no_translation_breaks_a_rule(code, domain, rule):
    pairs = [pair for entry in entries(code, domain) for pair in forms(entry)]
    assert not [(pair, found) for pair in pairs if (found := rule(code, *pair))]


def test_the_sentence_that_refuses_to_be_an_order_is_one_of_ours():
    assert NOT_AN_ORDER in [one.text for one in messages(FAMILY)]


def test_no_exception_is_kept_for_a_sentence_that_is_gone():
    known = {text for domain in DOMAINS for one in template(domain) for text in _texts(one)}
    assert [
        one for row in EXPECTED.values() for one in row.get("said_otherwise", {}) if one not in known
    ] == []


@pytest.mark.parametrize("term", TERMS)
@pytest.mark.parametrize("code", dict(WHOLE))
def test_a_language_that_is_offered_says_what_it_calls_each_term(code, term):
    assert TERMS[term][code]


@pytest.mark.parametrize("term", TERMS)
def test_each_term_is_one_of_ours(term):
    assert any(has_term(term, one.text) for domain in DOMAINS for one in messages(domain))


@pytest.mark.parametrize("domain", DOMAINS)
def test_no_line_of_french_ends_before_its_colon_or_inside_its_quotation_marks(domain):
    said = [text for entry in entries("fr", domain) for _, text in forms(entry)]
    assert [text for text in said if re.search("[ \u00a0][:;?!»]|«[ \u00a0]", text)] == []
    assert language("fr").quotes == ("«\u202f", "\u202f»")
