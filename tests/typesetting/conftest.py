"""Readers of the finished file, and documents to read."""

import html
import io
import re
import shutil
import subprocess
import unicodedata
from collections.abc import Callable

import pypdfium2
import pytest
from pdfminer.high_level import extract_text, extract_text_to_fp

from family_meeting.typesetting.tree import Block, Document, Paragraph, Run

Reader = Callable[[bytes], str]
_DIRECTION_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def _pdfium(data: bytes) -> str:
    pdf = pypdfium2.PdfDocument(data)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)
    finally:
        pdf.close()


def _pdfminer(data: bytes) -> str:
    return extract_text(io.BytesIO(data))


def _pdftotext(data: bytes) -> str:
    done = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", "-nopgbrk", "-", "-"], input=data, capture_output=True, check=True
    )
    return done.stdout.decode()


READERS: dict[str, Reader] = {"pdfium": _pdfium, "pdfminer": _pdfminer, "pdftotext": _pdftotext}


@pytest.fixture(params=list(READERS))
def read(request: pytest.FixtureRequest) -> Reader:
    """One reader after the other; pdftotext where it is installed."""
    if request.param == "pdftotext" and shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    return READERS[request.param]


@pytest.fixture
def pages() -> Callable[[bytes], list[str]]:
    """The text of each page."""

    def split(data: bytes) -> list[str]:
        pdf = pypdfium2.PdfDocument(data)
        try:
            return [plain(page.get_textpage().get_text_range()) for page in pdf]
        finally:
            pdf.close()

    return split


@pytest.fixture
def told() -> Callable[[bytes], list[tuple[str, str]]]:
    """What a screen reader is told: (tag, text) of each marked stretch, in order, without furniture."""

    def read(data: bytes) -> list[tuple[str, str]]:
        tagged = io.BytesIO()
        extract_text_to_fp(io.BytesIO(data), tagged, output_type="tag", codec="utf-8")
        stretches = re.findall(r"<(\w+)[^>]*>([^<]*)</\1>", tagged.getvalue().decode())
        return [(tag, plain(html.unescape(text))) for tag, text in stretches if tag != "Artifact"]

    return read


@pytest.fixture(name="plain")
def plain_fixture() -> Callable[[str], str]:
    return plain


def plain(text: str) -> str:
    """``text`` free of direction marks, which some readers add themselves, with single spaces."""
    return unicodedata.normalize("NFC", " ".join(_DIRECTION_MARKS.sub("", text).split()))


@pytest.fixture(name="document")
def document_fixture() -> Callable[..., Document]:
    """A document of blocks or of one paragraph of text."""

    def make(
        content: str | tuple[Block, ...], language: str = "en", rtl: bool = False, **options: str
    ) -> Document:
        blocks = (Paragraph((Run(content),)),) if isinstance(content, str) else content
        return Document("Sample", language, "rtl" if rtl else "ltr", blocks, **{"page_of": "", **options})

    return make
