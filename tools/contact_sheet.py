"""Draw every page of every paper, in every language and both sizes, and tile them to be looked at."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT)]

from family_meeting.content.sample import sample_meeting  # noqa: E402  # found through the path above
from family_meeting.documents import KINDS, Options, build  # noqa: E402
from family_meeting.i18n.catalogs import share_translated  # noqa: E402
from family_meeting.i18n.languages import languages  # noqa: E402
from family_meeting.typesetting import typeset  # noqa: E402
from family_meeting.typesetting.style import Size  # noqa: E402
from family_meeting.typesetting.tree import Cell, Document, Heading, Listing, Paragraph, Run, Table  # noqa: E402

FOLDER = ROOT / "contact-sheets"
ACROSS, WIDTH, LABEL = 6, 400, 22
NEARLY_WHOLE = 0.9  # of a language's sentences; from then on its pages are worth a look
SIZES: tuple[Size, ...] = ("standard", "large")
MIXED = {
    "en": "The family met at home",
    "ar": "اجتمعت العائلة في البيت",
    "ur": "خاندان گھر پر ملا",
    "he": "המשפחה נפגשה בבית",
    "zh-Hans": "家人在家里见面",
    "ja": "家族は家で会いました",
    "ko": "가족이 집에서 만났습니다",
    "hi": "परिवार घर पर मिला",
    "bn": "পরিবার বাড়িতে মিলিত হয়েছিল",
    "gu": "પરિવાર ઘરે મળ્યો",
    "pa": "ਪਰਿਵਾਰ ਘਰ ਵਿੱਚ ਮਿਲਿਆ",
    "km": "គ្រួសារបានជួបគ្នានៅផ្ទះ",
    "th": "ครอบครัวพบกันที่บ้าน",
    "lo": "ຄອບຄົວພົບກັນຢູ່ເຮືອນ",
    "am": "ቤተሰቡ በቤት ተገናኘ",
    "hy": "Ընտանիքը հանդիպեց տանը",
    "ru": "Семья встретилась дома",
    "vi": "Gia đình gặp nhau ở nhà",
}


def mixed() -> Document:
    """Return a page with every script in a heading, a list, a table, and all of them in one line."""
    runs = [Run(words, language=code, isolate=True) for code, words in MIXED.items()]
    line = tuple(part for run in runs for part in (run, Run(" · ")))[:-1]
    rows = tuple(
        (Cell((Paragraph((Run(run.language or ""),)),), "row"), Cell((Paragraph((run,)),))) for run in runs
    )
    items = tuple(
        (
            Paragraph(
                (Run("Ana "), run, Run(" (555) 010-0123")),
            ),
        )
        for run in runs
    )
    blocks = (Heading(1, line[:7]), Paragraph(line), Heading(2, (runs[1], Run(" 2026"))), Listing(items))
    return Document("Mixed scripts", "en", "ltr", (*blocks, Table(rows, (0.2, 0.8), head_rows=0)))


def papers() -> Iterator[tuple[str, list[tuple[str, bytes]]]]:
    """Give the name of a contact sheet and the papers on it, each with its label."""
    meeting = sample_meeting()
    for kind in KINDS.values():
        written = [code for code in languages() if share_translated(code, kind.domain) > NEARLY_WHOLE]
        for size in SIZES if "pdf" in kind.formats else ():
            made = [(code, build(kind.code, meeting, code, Options(size=size))) for code in written]
            beside = build(kind.code, meeting, "ar", Options(size=size, beside="en"))
            yield f"{kind.code}-{size}", [*made, ("ar | en", beside)]
    yield "mixed-scripts", [(size, typeset(mixed(), size=size, strict=True)) for size in SIZES]


def pages(data: bytes) -> Iterator[Image.Image]:
    """Draw the pages of a PDF as a reader shows them, fields to fill in included."""
    pdf = pypdfium2.PdfDocument(data)
    pdf.init_forms()
    for page in pdf:
        drawn = page.render(scale=WIDTH / page.get_width()).to_pil()
        yield drawn
    pdf.close()


def tiled(tiles: list[tuple[str, Image.Image]], across: int = ACROSS) -> Image.Image:
    """Return the pages in rows of at most so many, each below its label."""
    width, height = (max(side) for side in zip(*(image.size for _, image in tiles), strict=True))
    height += LABEL
    across = min(across, len(tiles))
    rows = -(-len(tiles) // across)
    sheet = Image.new("RGB", (across * (width + 8), rows * (height + 8)), "#777")
    pen, font = ImageDraw.Draw(sheet), ImageFont.load_default(16)
    for place, (label, image) in enumerate(tiles):
        x, y = place % across * (width + 8) + 4, place // across * (height + 8) + 2
        pen.text((x, y), label, fill="white", font=font)
        sheet.paste(image, (x, y + LABEL))
    return sheet


def main() -> None:
    """Write one contact sheet for each paper and size."""
    FOLDER.mkdir(exist_ok=True)
    for name, made in papers():
        tiles = [
            (f"{label}  {number}", image)
            for label, data in made
            for number, image in enumerate(pages(data), 1)
        ]
        tiled(tiles).save(FOLDER / f"{name}.png", optimize=False)
        print(f"{FOLDER.name}/{name}.png: {len(tiles)} pages")


if __name__ == "__main__":
    main()
