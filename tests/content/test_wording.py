"""Words that families see are plain, whole and carry no label they have not used."""

import json
import re
from pathlib import Path

import textstat

from family_meeting.i18n.catalogs import catalog, template

HARD = re.compile(
    r"(?i)\b(conflict|DNR|DNI|code|end of life|terminal|prognosis|futile|intubat\w+|proxy|surrogate|"
    r"pass(ed|ing)? away|diagnos\w+|palliat\w+|advance directive)\b"
)
GENDERED = re.compile(r"(?i)\b(he|she|him|her|his|hers|himself|herself)\b")


def test_every_module_reads_at_grade_six_or_below(marked, grade):
    hard = {module: grade(said) for module, said in marked("family").items() if grade(said) > 6.0}

    assert hard == {}


def test_every_whole_sentence_reads_at_grade_eight_or_below(marked, grade):
    said = [one for found in marked("family").values() for one in found if one.endswith((".", "?"))]

    assert [one for one in said if grade([one]) > 8.0] == []


def test_sentences_are_short(marked, mean_length):
    long = {module: mean_length(said) for module, said in marked("family").items() if mean_length(said) > 14}

    assert long == {}


def test_no_sentence_shouts(marked):
    said = [one for domain in ("family", "team") for found in marked(domain).values() for one in found]

    assert [one for one in said if "!" in one or "…" in one] == []


def test_families_see_no_label_they_have_not_used(marked):
    # The glossary explains such words to those who met them.
    said = [one for module, found in marked("family").items() if "glossary" not in module for one in found]

    assert [one for one in said if HARD.search(one)] == []


def test_families_words_guess_nobodys_gender(marked):
    said = [one for found in marked("family").values() for one in found if not one.startswith("For example")]

    assert [one for one in said if GENDERED.search(one)] == []


def test_quotation_marks_and_apostrophes_are_typographic(marked):
    said = [one for domain in ("family", "team") for found in marked(domain).values() for one in found]

    assert [one for one in said if "'" in one or '"' in one] == []


SET_ASIDE = {
    "Dialysis": "the treatment's name; the next line says what it is",
    "Pain and other symptoms": "a heading above questions that name them in plain words",
}
HARD_WORDS = json.loads(Path(__file__).with_name("plain_words.json").read_text(encoding="utf-8"))


def test_no_hard_word_stands_where_a_plain_one_would_do(marked):
    # The glossary explains the terms that families meet on other papers.
    explained = {one for module, found in marked("family").items() if "glossary" in module for one in found}
    said = [one.id if isinstance(one.id, str) else " ".join(one.id) for one in template("family") if one.id]
    hard = re.compile(rf"(?i)\b({'|'.join(HARD_WORDS)})(s|es|d|ed|ing|ly)?\b")

    assert [one for one in said if hard.search(one) and one not in {*explained, *SET_ASIDE}] == []


def test_spanish_reads_easily():
    # INFLESZ: from 65 on a text is "fairly easy" (Barrio-Cantalejo 2008, after Szigriszt-Pazos).
    said = [entry.string for entry in catalog("es", "family") if entry.id and isinstance(entry.string, str)]
    sentences = [re.sub(r"\{\w+\}", "Ana", one) for one in said if one.endswith((".", "?"))]
    textstat.set_lang("es")
    found = textstat.szigriszt_pazos(" ".join(sentences))
    textstat.set_lang("en_US")

    assert found >= 65
