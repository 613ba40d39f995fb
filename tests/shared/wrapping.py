"""Paragraphs set in lines."""

from family_meeting.typesetting.lines import set_lines
from family_meeting.typesetting.style import STYLES
from family_meeting.typesetting.tree import Run
from family_meeting.typesetting.words import Words

BODY = STYLES["standard"].body


def wrapped(text, language, width=120.0, rtl=False):
    """The text of each line."""
    lines = set_lines((Run(text),), BODY, width, language, rtl, Words())
    return ["".join(atom.shaped.text for atom, _ in line.placed) for line in lines]
