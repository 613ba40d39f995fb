"""The bilingual family summary as PDF, against WeasyPrint on the same XHTML where it is installed."""

import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec

from bench.timing import median_ms
from family_meeting.content.sample import sample_meeting
from family_meeting.documents import Options, build, xhtml

PAIRS = (("ar", "en"), ("zh-Hans", "en"), ("ar", "zh-Hans"))
FIRST = "from bench.papers import once; once('ar', 'en')"


def once(code: str, beside: str) -> bytes:
    """Make one bilingual summary."""
    return build("family-summary", sample_meeting(), code, Options(beside=beside))


def run() -> None:
    """Print the times and the ratios."""
    start = median_ms(lambda: subprocess.run([sys.executable, "-c", FIRST], check=True), times=3)
    print(f"first document of a process, with its start: {start:.0f} ms")
    peer = _weasyprint()
    for code, beside in PAIRS:
        ours = median_ms(lambda code=code, beside=beside: once(code, beside))
        print(f"family summary {code} beside {beside}: {ours:.0f} ms", end="")
        page = xhtml("family-summary", sample_meeting(), code, Options(beside=beside))
        print(f", WeasyPrint {(theirs := median_ms(lambda page=page: peer(page), 3)):.0f} ms, "
              f"{theirs / ours:.1f} times ours" if peer else "")  # fmt: skip


def _weasyprint() -> Callable[[str], object] | None:
    if find_spec("weasyprint") is None:
        print("WeasyPrint is not installed here, so there is no ratio: pip install weasyprint")
        return None
    from weasyprint import HTML

    return lambda page: HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")
