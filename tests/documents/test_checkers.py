"""Every paper in every language passes two independent checkers of PDF/UA; no letter is cut or covered.

``outloud`` takes a line at the foot, or a table's head that comes again, for prose that readers are not
told, unless it stands on three pages; and a sentence that ends three pages for such a line. We know what
comes again.
"""

import re
import unicodedata
from dataclasses import replace

import outloud
import pdfua
import pytest
from paper_faults import faults

from family_meeting.documents import KINDS, Options, build, build_pack, compose, sheets
from family_meeting.i18n.languages import languages
from family_meeting.i18n.offered import for_families, for_team
from family_meeting.typesetting.tree import Document, Paragraph, Table

PRINTED = [code for code, kind in KINDS.items() if "pdf" in kind.formats]
OFFERED = {"family": for_families(), "team": for_team()}
EVERY = [(code, language) for code in PRINTED for language in OFFERED[KINDS[code].audience]]
ONE_OF_EACH_SCRIPT = {languages()[code].script: code for code in reversed(for_families())}.values()
CHOSEN = [(code, language) for code, language in EVERY if language in ONE_OF_EACH_SCRIPT]


def words(blocks):
    return [
        word
        for block in blocks
        if isinstance(block, Paragraph)
        for run in block.runs
        for word in run.text.split()
    ]


def said_again(document: Document):
    """The words at the foot of the page and of the heads of tables."""
    heads = [cell for table in document.blocks if isinstance(table, Table) for cell in table.rows[0]]
    return {
        *(word for cell in heads for word in words(cell.blocks)),
        *(word for word in words(document.running)),
        *document.page_of.split(),
    }


def findings(data, folder, *documents):
    path = folder / "paper.pdf"
    path.write_bytes(data)
    first, second = outloud.check(str(path)), pdfua.validate(str(path))
    assert first.error is None
    assert not second.skipped
    again = set().union(*map(said_again, documents))
    sound = [one for one in first.findings if not _mistaken(one, again)]
    return [str(one) for one in (*sound, *second.findings)]


def _mistaken(finding, again):
    """Whether ``outloud`` takes what comes again for prose, prose for a foot, or signs of vowels for none."""
    if finding.rule == "FIG-012":
        letters = [char for char in finding.evidence if unicodedata.category(char)[0] in "LM"]
        return len(letters) > len(finding.evidence) / 2
    comes_again = _words_of(finding) <= again
    return comes_again if finding.rule == "TAG-002" else finding.rule == "PAG-001" and not comes_again


def _words_of(finding):
    said = (word.strip(";") for word in finding.evidence.split())
    return {word for word in said if not re.search(r"\d|…", word)}


def check(code, meeting, language, folder, **look):
    options = Options(**look)
    sized = replace(options, size=KINDS[code].size(options.size))
    paper = build(code, meeting, language, options)
    assert findings(paper, folder, compose(code, meeting, language, sized)) == []
    assert faults(paper) == []


@pytest.mark.parametrize(("code", "language"), EVERY)
def test_checkers_find_nothing_in_any_paper_in_any_language(code, language, sample, tmp_path):
    check(code, sample, language, tmp_path)


@pytest.mark.parametrize(("code", "language"), CHOSEN)
def test_checkers_find_nothing_in_large_print_beside_english_in_any_script(code, language, sample, tmp_path):
    check(
        code, sample, language, tmp_path, size="large", beside="en" if language != "en" else "es", paper="a4"
    )


@pytest.mark.slow
@pytest.mark.parametrize("size", ["standard", "large"])
@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize(("code", "language"), EVERY)
def test_checkers_find_nothing_in_any_paper_in_any_look(code, language, size, paper, sample, tmp_path):
    for beside in (None, "en"):
        check(code, sample, language, tmp_path, size=size, paper=paper, beside=beside)


@pytest.mark.parametrize("code", PRINTED)
def test_checkers_find_nothing_in_an_empty_paper(code, empty, tmp_path):
    check(code, empty, "en", tmp_path)


def test_checkers_find_nothing_in_a_pack(sample, tmp_path):
    chosen = sheets(["family-summary", "team-copy", "question-sheet"], ["es", "ar"], team="en")
    documents = [compose(one.kind, sample, one.language) for one in chosen]
    assert findings(build_pack(chosen, sample, Options()), tmp_path, *documents) == []
