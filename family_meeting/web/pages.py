"""The first answer of every page: Streamlit's own, with our language, direction, title, fonts and looks."""

import re
from functools import cache
from html import escape
from pathlib import Path

import streamlit
from starlette.convertors import Convertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from family_meeting.i18n.languages import Language, closest, language
from family_meeting.i18n.messages import family_text
from family_meeting.i18n.offered import for_families, for_team
from family_meeting.i18n.translator import Translator
from family_meeting.settings import settings

LANGUAGE_COOKIE = "family_meeting_language"
_INDEX = Path(streamlit.__file__).parent / "static" / "index.html"
_HEAD = '<script src="/first.js"></script><link rel="stylesheet" href="/fonts/fonts.css" />'
_FIRST = Path(__file__).with_name("first.js")
_STYLES = sorted(Path(__file__).parents[1].glob("ui/assets/*/*.css"))
_LEFT_OUT = (
    # The policy forbids scripts in the page; this one only serves a prerendering service.
    r"<script>\s*window\.prerenderReady = false\s*</script>",
    r'<link\s+rel="preload"\s+href="[^"]*SourceSans[^"]*"[^>]*/>',
    r'<link rel="service-desc"[^>]*/>',
    r"<noscript>.*</noscript>",
)
_A_YEAR = 365 * 24 * 60 * 60


class _Slug(Convertor[str]):
    """A page's name: no file and none of Streamlit's own folders."""

    regex = "(?!(?:static|media|component|app|oauth2callback)(?:/|$))[A-Za-z][A-Za-z0-9_-]*"

    def convert(self, value: str) -> str:
        """Return the name as it stands in the address."""
        return value

    def to_string(self, value: str) -> str:
        """Return the name as it goes into an address."""
        return value


register_url_convertor("slug", _Slug())


def page_routes() -> list[Route]:
    """Return the routes of the pages. They come last of ours: what they match nobody else wants."""
    return [
        Route("/first.js", lambda _request: FileResponse(_FIRST)),
        Route("/", page),
        Route("/{page:slug}", page),
        # Streamlit's page looks for its scripts beside the address: one level down it stays blank.
        Route("/{page:slug}/{rest:path}", _home),
    ]


async def _home(request: Request) -> Response:
    # The browser asks beside a page's address whether the server lies there. It must hear no.
    if request.path_params["rest"].startswith("_stcore/"):
        return Response(status_code=404)
    return RedirectResponse("/", 303)


async def page(request: Request) -> Response:
    """Answer with the page that Streamlit draws itself into."""
    chosen = language_of(request)
    answer = HTMLResponse(first_html(chosen.code))
    if "lang" in request.query_params:
        answer.set_cookie(LANGUAGE_COOKIE, chosen.code, _A_YEAR, httponly=True, samesite="lax")
    return answer


def language_of(request: Request) -> Language:
    """Return the page's language: the address says it, or the last visit, the settings, or the browser.

    The family's window speaks every language that families are offered, the team's pages those of the team.
    """
    offered = for_families() if request.path_params.get("page") == "share" else for_team()
    browser = request.headers.get("accept-language", "").split(",")[0].split(";")[0].strip()
    asked = (request.query_params.get("lang"), request.cookies.get(LANGUAGE_COOKIE), settings().language)
    known = (code for code in asked if code in offered)
    return language(next(known, closest(browser, offered)))


@cache
def first_html(code: str) -> str:
    """Return Streamlit's page for a language. Raises ValueError if Streamlit's page is not as we know it."""
    shown = language(code)
    title = escape(Translator(code)(family_text("Family Meeting")))
    html = _INDEX.read_text(encoding="utf-8")
    for pattern in _LEFT_OUT:
        html = _once(pattern, "", html)
    html = _once('<html lang="en">', f'<html lang="{shown.code}" dir="{shown.direction}">', html)
    return _once("<title>Streamlit</title>", f"<title>{title}</title>{_HEAD}{_styles()}", html)


def _styles() -> str:
    """Return the looks of our own fields: asked for when a field is drawn, they came a moment after it."""
    return "<style>" + "".join(path.read_text(encoding="utf-8") for path in _STYLES) + "</style>"


def _once(pattern: str, ours: str, html: str) -> str:
    changed, times = re.subn(pattern, lambda _: ours, html, flags=re.DOTALL)
    if times != 1:
        raise ValueError(f"Streamlit's page has changed: {pattern}")
    return changed
