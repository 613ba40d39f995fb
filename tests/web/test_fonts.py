"""Fonts for the browser: what a rule names can be had, and holds what the rule says."""

import re

import pytest
import uharfbuzz as hb

from family_meeting.web.fonts import cut, slices


@pytest.fixture
def css(client):
    return client.get("/fonts/fonts.css").text


def addresses(css):
    return re.findall(r'url\("([^"]+)"\)', css)


def characters(font):
    return set(hb.Face(font).unicodes)


def source_for(css, character, weight):
    """The font that a browser would take: the last rule whose range has the character."""
    found = None
    for rule in re.findall(r"@font-face{(.*?)}", css):
        if 'font-family:"FM Sans";' not in rule or f"font-weight:{weight};" not in rule:
            continue
        ranges = re.findall(r"U\+([0-9A-F]+)-([0-9A-F]+)", rule)
        if not ranges or any(int(low, 16) <= ord(character) <= int(high, 16) for low, high in ranges):
            found = addresses(rule)[0]
    return found


@pytest.mark.parametrize("character", list("Añ1“ع你が한ก✓"))
@pytest.mark.parametrize("weight", [400, 700])
def test_a_browser_finds_a_font_that_has_the_character(client, css, character, weight):
    answer = client.get(source_for(css, character, weight))
    assert answer.status_code == 200
    assert ord(character) in characters(answer.content)


def test_fonts_are_kept_by_the_browser_and_asked_for_anew_after_an_update(client, css):
    latin = source_for(css, "A", 400)
    assert "immutable" in client.get(latin).headers["Cache-Control"]
    assert "?v=" in latin
    assert client.get("/fonts/fonts.css").headers["Cache-Control"] == "no-cache"


def test_slices_leave_out_no_common_chinese_character():
    covered = {point for low, high in slices() for point in range(low, high + 1)}
    assert set(range(0x4E00, 0xA000)) <= covered


def test_a_slice_is_small_enough_to_wait_for():
    assert len(cut("zh-Hans", False, 0x4E00, 0x51FF)) < 400_000


@pytest.mark.parametrize(
    "path",
    [
        "/fonts/Sans/401",
        "/fonts/SansCJK/400",
        "/fonts/..%2F..%2Fapp.py/400",
        "/fonts/cjk/xx/400/4e00.otf",
        "/fonts/cjk/zh-Hans/400/4e01.otf",
    ],
)
def test_nothing_else_is_served(client, path):
    assert client.get(path).status_code in (303, 404)
