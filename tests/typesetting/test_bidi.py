"""The bidirectional algorithm against Unicode's own cases."""

import lzma
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from family_meeting.typesetting import bidi

CASES = Path(__file__).parent / "data" / "BidiCharacterTest.txt.xz"


def conformance_cases() -> Iterator[tuple[str, int, int, list[int], list[int]]]:
    """Text, direction (2 is automatic), paragraph level, levels, visual order."""
    with lzma.open(CASES, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                points, direction, base, levels, order = line.strip().split(";")
                yield (
                    "".join(chr(int(point, 16)) for point in points.split()),
                    int(direction),
                    int(base),
                    [bidi.REMOVED if level == "x" else int(level) for level in levels.split()],
                    [int(at) for at in order.split()],
                )


def test_every_case_of_the_unicode_conformance_file_resolves_as_it_says() -> None:
    cases = 0
    for text, direction, base, levels, order in conformance_cases():
        cases += 1
        if direction == 2:
            assert bidi.base_level(text) == base
        found = bidi.levels(text, base)
        assert found == levels, ascii(text)
        kept = [at for at, level in enumerate(found) if level != bidi.REMOVED]
        assert [kept[at] for at in bidi.visual_order([found[at] for at in kept])] == order
    assert cases > 90_000


@given(text=st.text(alphabet="aé他1 ,(]-+$\n\u2066\u2068\u2069\u200e\u05d0\u0661\u2067\u202b", max_size=12))
def test_what_is_said_to_need_no_reordering_has_even_levels_only(text: str) -> None:
    assume(bidi.needs_no_reordering(text))
    assert {level % 2 for level in bidi.levels(text, 0) if level != bidi.REMOVED} <= {0}


def test_a_name_set_apart_among_letters_of_its_own_direction_needs_no_reordering() -> None:
    assert bidi.needs_no_reordering("First: \u2068Nelly (hija)\u2069 · \u2066(718) 555-0142\u2069")
    assert not bidi.needs_no_reordering("First: \u2068\u05d0\u2069")


@pytest.mark.parametrize("text", ["", "abc", "…", "他", "\U0001f600"])
def test_left_to_right_text_needs_no_reordering(text: str) -> None:
    assert bidi.levels(text, 0) == [0] * len(text)
