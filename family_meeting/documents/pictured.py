"""A finished PDF on the screen: a picture of every page, as any reader shows it."""

import base64
import io
from collections.abc import Iterator
from threading import Lock

import pypdfium2
from markupsafe import Markup
from PIL import Image

_WIDE = 1100
"""Pixels: sharp at the width that a screen gives a page, and quick to draw."""
_ONE_AT_A_TIME = Lock()
"""PDFium is not made for several threads at once."""
_HEAD = Markup(
    '<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8"/><title>{title}</title><style>'
    "body {{ margin: 0; padding: 12px; background: #e9e4da; display: grid; gap: 12px;"
    " grid-template-columns: repeat(auto-fit, minmax(min(430px, 100%), 1fr)); justify-items: center; }}"
    "img {{ width: 100%; max-width: 850px; height: auto;"
    " background: #fff; box-shadow: 0 1px 6px rgb(60 50 30 / 25%); }}"
    "</style></head><body>\n"
)


def pictured(pdf: bytes, language: str, title: str) -> Iterator[bytes]:
    """Give an HTML page piece by piece: head, each page of ``pdf`` as a picture with its words, end."""
    yield _HEAD.format(language=language, title=title).encode()
    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        document.init_forms()
        count = len(document)
    try:
        for number in range(count):
            yield _page(document, number).encode()
    finally:
        with _ONE_AT_A_TIME:
            document.close()
    yield b"</body></html>\n"


def _page(document: pypdfium2.PdfDocument, number: int) -> Markup:
    with _ONE_AT_A_TIME:
        page = document[number]
        drawn = page.render(scale=_WIDE / page.get_width())
        words = page.get_textpage().get_text_bounded()
        picture = drawn.to_pil().quantize(32, Image.Quantize.FASTOCTREE)
    width, height = picture.size
    file = io.BytesIO()
    picture.save(file, "png", compress_level=1)
    data = base64.b64encode(file.getvalue()).decode()
    return Markup('<img width="{}" height="{}" alt="{}" src="data:image/png;base64,{}"/>\n').format(
        width, height, " ".join(words.split()), data
    )
