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
from family_meeting.documents import KINDS, Options, build, compose, xhtml
from family_meeting.documents.own_words import own_words
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
    document, page = compose("family-summary", meeting, code, options), _in_both(code, beside)
    found = medians_ms(
        {
            "ours": lambda: build("family-summary", meeting, code, options),
            "setting": lambda: typeset(document, ours=own_words(code)),
            "WeasyPrint": lambda: HTML(string=page).write_pdf(pdf_variant="pdf/ua-1"),
            "Typst": _typst(markup(page, code)),
        }
    )
    ours = found.pop("ours")
    print(f"family summary {code} beside {beside}, from the record: {ours:.0f} ms")
    print(f"  of these the typesetting: {found.pop('setting'):.0f} ms")
    for peer, taken in found.items():
        print(f"  {peer}: {taken:.0f} ms, {taken / ours:.1f} times ours")


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
    for code, kind in KINDS.items():
        if "pdf" in kind.formats:
            for language in for_families() if kind.audience == "family" else for_team():
                build(code, meeting, language, Options())
                count += 1
    print(f"all {count} papers, each in every language offered: {time.perf_counter() - start:.1f} s")
