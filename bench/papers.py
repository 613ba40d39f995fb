"""The bilingual family summary as PDF/UA, against WeasyPrint and Typst on the same words; all papers.

Ours begins with the record: it makes the page's words in both languages first and lays them side by
side. The peers are given these words ready, as XHTML or markup, and set one language after the other.
All are warm; Typst has its fonts loaded and keeps what it has parsed.
"""

import itertools
import os
import subprocess
import sys
import time
from collections.abc import Callable

import typst
from weasyprint import HTML

from bench.timing import median_ms, medians_ms
from bench.typst_markup import markup
from family_meeting.content.sample import sample_meeting
from family_meeting.documents import KINDS, Options, build, xhtml
from family_meeting.documents.beside import side_by_side
from family_meeting.documents.kinds import kind
from family_meeting.documents.own_words import own_words
from family_meeting.documents.page import make_page
from family_meeting.documents.parse import parse
from family_meeting.i18n.offered import for_families, for_team
from family_meeting.typesetting import typeset
from family_meeting.typesetting.fonts import FOLDER

PAIRS = (("es", "en"), ("ar", "en"), ("zh-Hans", "en"), ("ar", "zh-Hans"))
FIRST = """
from family_meeting.content.sample import sample_meeting
from family_meeting.documents import Options, build
build("family-summary", sample_meeting(), "ar", Options(beside="en"))
"""


def run() -> None:
    """Print the times and the ratios: above 1 a peer is slower than we are."""
    # As on a computer that keeps Python's compiled modules; the first start, which makes them, is not timed.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = median_ms(lambda: subprocess.run([sys.executable, "-c", FIRST], check=True, env=kept), times=7)
    print(f"first document of a process, with its start: {start:.0f} ms")
    for code, beside in PAIRS:
        _against_peers(code, beside)
    _every_paper()


def _against_peers(code: str, beside: str) -> None:
    meeting, options = sample_meeting(), Options(beside=beside)
    page = _in_both(code, beside)
    found = medians_ms(
        {
            "record": lambda: build("family-summary", meeting, code, options),
            "setting": _setting(code, beside),
            "WeasyPrint": lambda: HTML(string=page).write_pdf(pdf_variant="pdf/ua-1"),
            "Typst": _typst(markup(page, code)),
        }
    )
    record, setting = found.pop("record"), found.pop("setting")
    print(
        f"family summary {code} beside {beside}: from XHTML {setting:.0f} ms, from the record {record:.0f} ms"
    )
    for peer, taken in found.items():
        ratios = f"{taken / setting:.1f} times ours from XHTML, {taken / record:.1f} times from the record"
        print(f"  {peer}: {taken:.0f} ms, {ratios}")


def _setting(code: str, beside: str) -> Callable[[], object]:
    """Return what reads our XHTML in both languages, lays it side by side and sets it."""
    wanted, meeting, options = kind("family-summary"), sample_meeting(), Options(beside=beside)
    pages = [
        make_page(wanted, meeting, one, options, other, bare=True)
        for one, other in ((code, beside), (beside, code))
    ]

    def once() -> object:
        first, second = (parse(page.xhtml, page.pictures) for page in pages)
        return typeset(side_by_side(first, second), ours=own_words(code))

    return once


def _in_both(code: str, beside: str) -> str:
    """Return the XHTML with the words of both languages; the peers set them one after the other."""
    first, second = (
        xhtml("family-summary", sample_meeting(), one, Options(beside=other))
        for one, other in ((code, beside), (beside, code))
    )
    body = second[second.index("<main") : second.index("</main>") + len("</main>")]
    return first.replace("</body>", f"{body}</body>")


def _typst(source: str) -> Callable[[], object]:
    """Return what sets a source with Typst, its fonts loaded and its process warm.

    Typst remembers what it has set before, so each time the type is larger by a hair.
    """
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(FOLDER)])
    compiler, rounds = typst.Compiler(font_paths=fonts), itertools.count()

    def once() -> object:
        changed = source.replace("size: 14pt", f"size: {14 + next(rounds) / 1000}pt", 1)
        return compiler.compile(changed.encode(), pdf_standards="ua-1")

    return once


def _every_paper() -> None:
    meeting, start, count = sample_meeting(), time.perf_counter(), 0
    for code, paper in KINDS.items():
        if "pdf" in paper.formats:
            for language in for_families() if paper.audience == "family" else for_team():
                build(code, meeting, language, Options())
                count += 1
    print(f"all {count} papers, each in every language offered: {time.perf_counter() - start:.1f} s")
