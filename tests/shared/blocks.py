"""Small blocks to be typeset, a column to set them in, and what of them stands on a page."""

from pdfminer.layout import LTChar, LTContainer

from family_meeting.typesetting.columns import Column
from family_meeting.typesetting.style import STYLES
from family_meeting.typesetting.tagging import Element
from family_meeting.typesetting.tree import Paragraph, Run
from family_meeting.typesetting.words import Words

LONG = " ".join(f"word{number}" for number in range(900))


def para(text, style="body"):
    return Paragraph((Run(text),), style)


def lines(count, word="line"):
    return tuple(para(f"{word}{number}.") for number in range(count))


def a_column(width=400):
    """A column of a page in English, so many points wide."""
    return Column(STYLES["standard"], width, "en", False, Element("Document"), Words(), 700)


def rules_on(page):
    """How many lines across the column are drawn, without that above the foot."""
    return page.get_contents().get_data().count(b" l S") - 1


def letters_in(item):
    """Each letter that pdfminer finds in a page or a part of one."""
    if isinstance(item, LTChar):
        yield item
    elif isinstance(item, LTContainer):
        for part in item:
            yield from letters_in(part)
