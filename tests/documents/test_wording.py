"""What the templates say to families is plain; what stands in no catalog stands in no template."""

import re
from pathlib import Path

import pytest
import textstat
from jinja2.ext import babel_extract

from family_meeting.documents import KINDS, Options, build

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
# Set aside before a sentence is graded, as families meet these words anyway.
TERMS = re.compile(r"(?i)\b(interpreted|interpreter|family|translation|summary|{\w+})")
LABELS = re.compile(r"(?i)\b(conflict|DNR|code|end of life|terminal|prognosis|palliat\w+)\b")


def sentences(path, domain):
    with path.open("rb") as source:
        found = list(babel_extract(source, [f"{domain}_text"], [], {}))
    return [message if isinstance(message, str) else message[0] for _, _, message, _ in found]


@pytest.fixture(params=sorted(TEMPLATES.rglob("*.xhtml")), ids=lambda path: path.stem)
def template(request):
    return request.param


def plain(sentence):
    named = TERMS.sub("friend", sentence)
    return named if named.endswith((".", "?")) else f"{named}."


def test_a_family_reads_it_with_six_years_of_school(template):
    said = [plain(one) for one in sentences(template, "family") if len(one.split()) > 2]
    assert not said or textstat.flesch_kincaid_grade(" ".join(said)) <= 6.0
    assert [one for one in said if textstat.flesch_kincaid_grade(one) > 8.0] == []


def test_it_carries_no_label_and_no_cheer(template):
    assert [one for one in sentences(template, "family") if LABELS.search(one) or "!" in one] == []


def test_it_says_nothing_that_a_translator_has_not_seen(template):
    source = re.sub(
        r"<style>.*?</style>|{#.*?#}|{%.*?%}|{{.*?}}|<[^>]*>",
        "",
        template.read_text(encoding="utf-8"),
        flags=re.S,
    )
    assert re.findall(r"[A-Za-z]{2,}", source) == []


def test_quotation_marks_and_apostrophes_are_typographic(template):
    said = [*sentences(template, "family"), *sentences(template, "team")]
    assert [one for one in said if "'" in one or '"' in one] == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_space_parts_two_sentences_of_a_chinese_paper(kind, sample):
    words = build(kind, sample, "zh-Hans", Options(format="text")).decode()
    assert not re.search(r"[。：；，？] +[\u4e00-\u9fff]", words)
