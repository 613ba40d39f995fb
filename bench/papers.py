"""The bilingual family summary as PDF/UA, against WeasyPrint and Typst on the same words; all papers.

Ours begins with the record: it makes the page's words in both languages first and lays them side by
side. The peers are given these words ready, as XHTML or markup, and set one language after the other.
All are warm: each time one sentence of the paper is new, and whoever keeps what it knew of the rest
may use it, as Typst does, and as our print page lets us.
"""

import itertools
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

import typst
from weasyprint import HTML

from bench.timing import median_ms, medians_ms
from bench.typst_markup import markup
from family_meeting.content.sample import sample_meeting
from family_meeting.documents import KINDS, Options, build, xhtml
from family_meeting.documents.beside import side_by_side
from family_meeting.documents.kinds import kind
from family_meeting.documents.own_words import own_words
from family_meeting.documents.page import Page, make_page
from family_meeting.documents.parse import parse
from family_meeting.i18n.offered import for_families, for_team
from family_meeting.record.codes import Topic
from family_meeting.record.meeting import Meeting
from family_meeting.record.paths import write
from family_meeting.typesetting import Recent, typeset
from family_meeting.typesetting.fonts import FOLDER
from family_meeting.typesetting.words import Words

T = TypeVar("T")

ROUNDS = 15
PAIRS = (("es", "en"), ("ar", "en"), ("zh-Hans", "en"), ("ar", "zh-Hans"))
FIRST = """
from family_meeting.content.sample import sample_meeting
from family_meeting.documents import Options, build
build("family-summary", sample_meeting(), "ar", Options(beside="en"))
print(flush=True)
"""


def run() -> None:
    """Print the times and the ratios: above 1 a peer is slower than we are."""
    print(f"first document of a process, from its start: {median_ms(_first, times=9):.0f} ms")
    for code, beside in PAIRS:
        _against_peers(code, beside)
    _every_paper()


def _first() -> None:
    """Start a process and wait until it has made a document."""
    # As on a computer that keeps Python's compiled modules; the first start, which makes them, is not timed.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with subprocess.Popen([sys.executable, "-c", FIRST], env=kept, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"\n"
        process.kill()


def _against_peers(code: str, beside: str) -> None:
    meeting, options = sample_meeting(), Options(beside=beside)
    papers = [_with_hope(meeting, number) for number in range(ROUNDS + 1)]
    pages = [_in_both(one, code, beside) for one in papers]
    read, recent = _read(papers, code, beside), Recent(600)
    found = medians_ms(
        {
            "record": _in_turn(papers, lambda one: build("family-summary", one, code, options)),
            "again": _in_turn(read, lambda two: _set(two, recent.words(own_words(code)))),
            "new": _in_turn(read, lambda two: _set(two, Words(own_words(code)))),
            "WeasyPrint": _in_turn(pages, lambda one: HTML(string=one).write_pdf(pdf_variant="pdf/ua-1")),
            "Typst": _in_turn([markup(one, code) for one in pages], _typst()),
        },
        ROUNDS,
    )
    ours = {name: found.pop(name) for name in ("again", "new", "record")}
    print(
        f"family summary {code} beside {beside}, one sentence of it new each time: from XHTML"
        f" {ours['again']:.0f} ms, with nothing of it known {ours['new']:.0f} ms, from the record"
        f" {ours['record']:.0f} ms"
    )
    for peer, taken in found.items():
        ratios = ", ".join(f"{taken / one:.1f}" for one in ours.values())
        print(f"  {peer}: {taken:.0f} ms, {ratios} times ours")


def _with_hope(meeting: Meeting, number: int) -> Meeting:
    """Return the meeting with other words in what the patient hopes for."""
    key, said = next((key, one) for key, one in meeting.statements.items() if one.topic is Topic.HOPE)
    return write(meeting, f"statements/{key}/text", f"{said.text} {number}.")


def _in_turn(inputs: Sequence[T], work: Callable[[T], object]) -> Callable[[], object]:
    following = itertools.cycle(inputs)
    return lambda: work(next(following))


def _read(papers: Sequence[Meeting], code: str, beside: str) -> list[tuple[Page, Page]]:
    """Return the XHTML of each paper in both languages, as our typesetting is given it."""
    wanted, options = kind("family-summary"), Options(beside=beside)
    return [
        (
            make_page(wanted, one, code, options, beside, bare=True),
            make_page(wanted, one, beside, options, code, bare=True),
        )
        for one in papers
    ]


def _set(pages: tuple[Page, Page], words: Words) -> bytes:
    """Read our XHTML in both languages, lay it side by side and set it."""
    first, second = (parse(page.xhtml, page.pictures) for page in pages)
    return typeset(side_by_side(first, second), words=words)


def _in_both(meeting: Meeting, code: str, beside: str) -> str:
    """Return the XHTML with the words of both languages; the peers set them one after the other."""
    first, second = (
        xhtml("family-summary", meeting, one, Options(beside=other))
        for one, other in ((code, beside), (beside, code))
    )
    body = second[second.index("<main") : second.index("</main>") + len("</main>")]
    return first.replace("</body>", f"{body}</body>")


def _typst() -> Callable[[str], object]:
    """Return what sets a source with Typst, its fonts loaded and its process warm."""
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(FOLDER)])
    compiler = typst.Compiler(font_paths=fonts)
    return lambda source: compiler.compile(source.encode(), pdf_standards="ua-1")


def _every_paper() -> None:
    meeting, start, count = sample_meeting(), time.perf_counter(), 0
    for code, paper in KINDS.items():
        if "pdf" in paper.formats:
            for language in for_families() if paper.audience == "family" else for_team():
                build(code, meeting, language, Options())
                count += 1
    print(f"all {count} papers, each in every language offered: {time.perf_counter() - start:.1f} s")
