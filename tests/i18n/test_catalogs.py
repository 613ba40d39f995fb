"""The catalogs hold every sentence, and every translation says what the sentence says."""

import ast
import json
import re
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel.messages.catalog import Message as Entry

from family_meeting.i18n.catalogs import catalog, share_translated, template
from family_meeting.i18n.languages import SOURCE, languages
from family_meeting.i18n.messages import DOMAINS

ROOT = Path(__file__).resolve().parents[2]
MARKERS = {f"{domain}_{kind}" for domain in DOMAINS for kind in ("text", "plural", "context")}
EXPECTED = json.loads(Path(__file__).with_name("languages.json").read_text(encoding="utf-8"))
"""By language: what must stay whole, words written as in English, and what a sentence must keep."""
TERMS = json.loads(Path(__file__).with_name("terms.json").read_text(encoding="utf-8"))
"""By English term and language: what a translation of a sentence with the term must have in it."""
OTHERS = [code for code in languages() if code != SOURCE]
BIDI = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
WORDS = re.compile(r"[^\W\d_]{2,}")
SAME_IN_BOTH = {"ID", "PDF", "A4", "min"}
"""Words that other languages write as English does."""


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


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def test_every_marked_sentence_is_in_its_catalog():
    known = {domain: {text for one in template(domain) for text in _texts(one)} for domain in DOMAINS}
    missing = {text for domain, text in marked() if text not in known[domain]}
    assert not {text for text in missing if " " in text or text[:1].isupper()}


def _texts(entry: Entry) -> tuple[str, ...]:
    ids = entry.id if isinstance(entry.id, tuple) else (entry.id,)
    return (*ids, entry.context) if entry.context else ids


def test_every_language_says_what_is_expected_of_it():
    assert list(EXPECTED) == list(languages())


@pytest.mark.parametrize(
    ("code", "domain"), [(code, one) for code in OTHERS for one in EXPECTED[code]["whole"]]
)
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
def test_a_translation_keeps_its_placeholders(code, domain):
    for entry in entries(code, domain):
        for source, ours in forms(entry):
            assert placeholders(source) - {"count"} == placeholders(ours) - {"count"}, source


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("domain", DOMAINS)
def test_a_translation_keeps_its_numbers_and_adds_no_invisible_marks(code, domain):
    for entry in entries(code, domain):
        for source, ours in forms(entry):
            if source.startswith("For example"):
                continue
            digits = sorted(re.findall(r"\d+", source))
            assert digits == sorted(re.findall(r"\d+", ours)) or code.startswith("zh-"), source
            assert not set(ours) & set(BIDI), source
            assert "!" not in ours, source


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("domain", DOMAINS)
def test_no_english_is_left_over(code, domain):
    same = [str(entry.id) for entry in entries(code, domain) if entry.id == entry.string]
    words = {word for text in same for word in WORDS.findall(re.sub(r"\{\w+\}", "", text))}
    assert words <= SAME_IN_BOTH | set(EXPECTED[code]["as_in_english"])


@pytest.mark.parametrize("code", [code for code in OTHERS if EXPECTED[code]["whole"]])
def test_what_is_not_an_order_stays_not_an_order(code):
    sentence = "This is a summary of our talk. It is not an order and not a legal form."
    assert EXPECTED[code]["not_an_order"] in str(catalog(code, "family").get(sentence).string)


NEGATION = re.compile(
    r"\b(not|no|never|nobody|none|nothing|cannot|without|neither|nor)\b|n[’']t\b", re.IGNORECASE
)


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("domain", DOMAINS)
def test_a_sentence_that_denies_or_refuses_still_does(code, domain):
    """The languages' words of denial and refusal, and the sentences that say it otherwise, with how."""
    denies = re.compile(EXPECTED[code]["negation"], re.IGNORECASE)
    lost = [
        source
        for entry in entries(code, domain)
        for source, ours in forms(entry)
        if NEGATION.search(source) and not denies.search(ours)
    ]
    assert not set(lost) - set(EXPECTED[code]["said_otherwise"]), lost


def test_no_exception_is_kept_for_a_sentence_that_is_gone():
    known = {text for domain in DOMAINS for one in template(domain) for text in _texts(one)}
    assert [
        one for row in EXPECTED.values() for one in row.get("said_otherwise", {}) if one not in known
    ] == []


def test_a_lost_not_would_be_noticed():
    for code, ours in {"es": "Es una orden.", "vi": "Đây là lệnh.", "zh-Hans": "这是医嘱。"}.items():
        assert not re.search(EXPECTED[code]["negation"], ours, re.IGNORECASE)


MARKS = ("()", "（）", "[]", "「」", "『』", "«»", "《》")


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("domain", DOMAINS)
def test_what_is_opened_is_closed(code, domain):
    for entry in entries(code, domain):
        for source, ours in forms(entry):
            for opening, closing in MARKS:
                assert ours.count(opening) == ours.count(closing), source
            assert ours.count("“") + ours.count("„") == ours.count("”"), source
            assert sorted(re.findall(r"<[^>]+>", ours)) == sorted(re.findall(r"<[^>]+>", source)), source


@pytest.mark.parametrize("term", TERMS)
@pytest.mark.parametrize("code", [code for code in OTHERS if EXPECTED[code]["whole"]])
def test_one_thing_is_called_one_thing(code, term):
    """A language that is offered must say in ``terms.json`` what it calls each of these."""
    ours_must_have = re.compile(TERMS[term][code], re.IGNORECASE)
    english = re.compile(rf"\b{term}(s|es)?\b", re.IGNORECASE)
    found = [pair for domain in DOMAINS for entry in entries(code, domain) for pair in forms(entry)]
    assert any(english.search(source) for source, _ in found)
    assert not [pair for pair in found if english.search(pair[0]) and not ours_must_have.search(pair[1])]
