"""Drawings on a page."""

import pytest
from blocks import para
from paper_faults import faults

from family_meeting.typesetting import typeset
from family_meeting.typesetting.tree import Figure, Shape


def test_a_drawing_larger_than_the_page_is_made_to_fit(pages, document):
    shapes = (Shape("box", 0, 0, width=400, height=3000), Shape("label", 200, 2990, text="Foot of it"))
    found = pages(
        typeset(document((para("Before."), Figure(400, 3000, shapes, "A tall drawing"), para("After."))))
    )
    assert " ".join(found).split() == ["Before.", "Foot", "of", "it", "After."]


@pytest.mark.parametrize(("x", "seen"), [(120, set()), (20, {"on"}), (540, {"outside"})])
def test_letters_on_one_another_or_outside_the_page_are_seen(x, seen, document):
    shapes = (Shape("label", 20, 15, text="Before"), Shape("label", x, 15, text="After"))
    found = faults(typeset(document((Figure(500, 20, shapes, "A drawing"),))))
    assert {word for one in found for word in one.split()} & {"on", "outside"} == seen
