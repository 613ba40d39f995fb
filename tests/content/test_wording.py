"""Words that families see are plain, whole and carry no label they have not used."""

import re

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
