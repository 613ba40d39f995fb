"""What is wrong with a screen in a real browser: cut off, on each other, left in English, without a glyph."""

import re
import unicodedata
from functools import cache
from pathlib import Path

from made_up import english_in
from playwright.sync_api import Page

from family_meeting.i18n.languages import Language, languages
from family_meeting.typesetting.fonts import FAMILIES, LATIN, NASTALIQ, face

SIZES = ((1366, 768), (1920, 1080))
NO_GLYPH_NEEDED = {"Cc", "Cf", "Zs", "Zl", "Zp"}
AS_IN_ENGLISH = ("PDF", "ZIP", *(one.native for one in languages().values()))
_IN_BRACKETS = re.compile(r"[(（][^)）]*[)）]")  # an English term that a translator put beside their own
_LOOK = (Path(__file__).parent / "faults.js").read_text(encoding="utf-8")


def settled(page: Page) -> None:
    """Wait until the page is drawn whole, in its own fonts."""
    page.locator("h1, h2, .fm-stage").first.wait_for()
    page.locator('[data-testid="stApp"][data-test-script-state="notRunning"]').wait_for()
    page.get_by_text("Skip to main content").wait_for(
        state="detached"
    )  # Streamlit's words, before ours come.
    page.evaluate("document.fonts.ready")
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


def faults(page: Page, size: tuple[int, int], language: Language | None = None, *by_right: str) -> list[str]:
    """Return the faults of a page at a size, each as a sentence.

    With a ``language`` of another script than ours, English that is left counts too, but for what
    stands there ``by_right``.
    """
    page.set_viewport_size({"width": size[0], "height": size[1]})
    settled(page)
    seen = page.evaluate(_LOOK)
    return [*seen["faults"], *_without_glyphs(seen["texts"]), *_english(seen["texts"], language, by_right)]


def _without_glyphs(texts: list[dict[str, str]]) -> list[str]:
    letters = {letter for one in texts for letter in one["text"]}
    return [f"no glyph for {one!a}" for one in sorted(letters) if not has_glyph(one)]


@cache
def has_glyph(char: str) -> bool:
    """Whether one of the fonts that our pages load for a character has it."""
    if unicodedata.category(char) in NO_GLYPH_NEEDED:
        return True
    asked = [
        one
        for one in FAMILIES
        if one in (LATIN, NASTALIQ) or any(low <= ord(char) <= high for low, high in one.ranges)
    ]
    return any(face(one.name, bold=False, language="en").glyph(char) is not None for one in asked)


def _english(texts: list[dict[str, str]], language: Language | None, by_right: tuple[str, ...]) -> list[str]:
    if language is None or language.script == "Latn":
        return []
    ours = {_IN_BRACKETS.sub("", one["text"]) for one in texts if one["language"] == language.code}
    return [f"English: {one}" for one in sorted(english_in(ours, *AS_IN_ENGLISH, *by_right))]
