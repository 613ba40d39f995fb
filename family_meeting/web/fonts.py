"""The fonts of the paper on the screen: one family, "FM Sans", of which a browser loads what a page needs.

Browsers cannot use a font collection, so the Chinese, Japanese and Korean characters are cut into slices
on demand. All other fonts are served as they are.
"""

from collections.abc import Iterator
from functools import cache

import uharfbuzz as hb
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import Route

from family_meeting.i18n.languages import languages
from family_meeting.typesetting.fonts import (
    BY_NAME,
    CJK,
    FAMILIES,
    FOLDER,
    HAN_FORMS,
    LATIN,
    NASTALIQ,
    NASTALIQ_LANGUAGES,
    Family,
    face,
    han_form,
)

SLICE = 0x400
"""Code points in one slice: some 200 KB, cut in some 20 ms."""
_RARE = 0x20000  # Few of the Han characters from here on are in the font: they are one slice.
_WEIGHTS = {400: False, 700: True}
_FOREVER = {"Cache-Control": "public, max-age=31536000, immutable"}
_LAYOUT = (b"GSUB", b"GPOS", b"GDEF", b"BASE")
_COMMON_HAN = "zh-Hans"


def font_routes() -> list[Route]:
    """Return ``/fonts/fonts.css`` and what it names."""
    return [
        Route("/fonts/fonts.css", _css),
        Route("/fonts/cjk/{language}/{weight:int}/{first}.otf", _slice),
        Route("/fonts/{name}/{weight:int}", _file),
    ]


async def _css(_request: Request) -> Response:
    return Response(css(), media_type="text/css", headers={"Cache-Control": "no-cache"})


async def _file(request: Request) -> Response:
    family = BY_NAME.get(request.path_params["name"])
    weight = request.path_params["weight"]
    if family is None or family is CJK or weight not in _WEIGHTS:
        return PlainTextResponse("", 404)
    path = FOLDER / (family.bold if _WEIGHTS[weight] else family.regular)
    return FileResponse(path, media_type="font/ttf", headers=_FOREVER)


async def _slice(request: Request) -> Response:
    asked, weight, first = (request.path_params[name] for name in ("language", "weight", "first"))
    known = {f"{low:x}": (low, high) for low, high in slices()}
    if asked not in HAN_FORMS or weight not in _WEIGHTS or first not in known:
        return PlainTextResponse("", 404)
    font = await run_in_threadpool(cut, asked, _WEIGHTS[weight], *known[first])
    return Response(font, media_type="font/otf", headers=_FOREVER)


def slices() -> Iterator[tuple[int, int]]:
    """Yield the first and last code point of every slice."""
    for low, high in CJK.ranges:
        width = SLICE if low < _RARE else high - low + 1
        for start in range(low, high + 1, width):
            yield start, min(start + width - 1, high)


def cut(language: str, bold: bool, low: int, high: int) -> bytes:
    """Return an OpenType font of the characters from ``low`` to ``high`` in the forms a language reads."""
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.UNICODE).update(range(low, high + 1))
    if low >= 0x2E80:  # Below are the parts of Korean syllables, which the layout tables put together.
        wanted.drop_table_tag_set.update(int.from_bytes(tag, "big") for tag in _LAYOUT)
    return bytes(hb.subset(face(CJK.name, bold, language).face, wanted).blob.data)


@cache
def css() -> str:
    """Return the rules that name every font, what it is for, and which language reads which forms."""
    return "\n".join([*_plain_rules(), *_han_rules("FM Sans", _COMMON_HAN), *_language_rules()]) + "\n"


def _plain_rules() -> Iterator[str]:
    # A later rule wins where two have a character, so the one without ranges comes first.
    for family in FAMILIES:
        if family is not CJK and (family.ranges or family is LATIN):
            yield from _family_rules("FM Sans", family)
    yield from _family_rules("FM Nastaliq", NASTALIQ)


def _family_rules(name: str, family: Family) -> Iterator[str]:
    for weight, bold in _WEIGHTS.items():
        source = f"/fonts/{family.name}/{weight}?v={_version(family.bold if bold else family.regular)}"
        yield _rule(name, weight, source, family.ranges, family.scale)


def _han_rules(name: str, language: str) -> Iterator[str]:
    for weight, bold in _WEIGHTS.items():
        version = _version(CJK.bold if bold else CJK.regular)
        for low, high in slices():
            source = f"/fonts/cjk/{language}/{weight}/{low:x}.otf?v={version}"
            yield _rule(name, weight, source, ((low, high),), CJK.scale)


def _rule(name: str, weight: int, source: str, ranges: tuple[tuple[int, int], ...], scale: float) -> str:
    listed = ", ".join(f"U+{low:X}-{high:X}" for low, high in ranges)
    only = f"unicode-range:{listed};" if ranges else ""
    size = f"size-adjust:{scale:.0%};" if scale != 1 else ""
    return (
        f'@font-face{{font-family:"{name}";font-weight:{weight};font-display:swap;'
        f'src:url("{source}");{only}{size}}}'
    )


def _language_rules() -> Iterator[str]:
    """Yield what languages that read other forms than the common ones need."""
    for code, language in languages().items():
        if language.font.startswith("cjk") and han_form(code) != HAN_FORMS[_COMMON_HAN]:
            form = next(known for known, place in HAN_FORMS.items() if place == han_form(code))
            yield from _han_rules(f"FM Sans {form}", form)
            yield _choose(code, f"FM Sans {form}")
    for code in NASTALIQ_LANGUAGES:
        yield _choose(code, "FM Nastaliq")


def _choose(code: str, name: str) -> str:
    # Streamlit names the page's font in many places of equal weight; icons are a font too.
    icons = '[data-testid="stIconMaterial"],[translate="no"]'
    # A field of Streamlit's has no language; the review page names its fields by theirs.
    read = f':lang({code}):not({icons}, code), [class*="st-key-wording-{code}-"] textarea'
    return f'{read}{{font-family:"{name}","FM Sans",sans-serif!important}}'


def _version(file: str) -> str:
    """A name for the state of a font file, so that a browser asks anew after an update."""
    state = (FOLDER / file).stat()
    return f"{state.st_size:x}-{int(state.st_mtime):x}"
