"""No page shows a sentence that no translator ever saw: in a made-up language, no English is left."""

import json
import re

import pytest
from filling import with_text
from made_up import english_in, words_of_the_law

from family_meeting.i18n.languages import languages
from family_meeting.i18n.names import language_name
from family_meeting.record.codes import Step
from family_meeting.record.paths import write
from family_meeting.store import Change
from family_meeting.ui.languages import SPOKEN
from family_meeting.ui.navigation import PAGES

pytestmark = pytest.mark.usefixtures("made_up")
NOT_WORDS = {"id", "code_text", "format", "query_string", "page_script_hash", "page", "type", "key"}
WORDS_OF_OUR_FIELDS = {"label", "hint", "help", "html", "line", "read", "stop", "notConnected"}
CODE = re.compile(r"[\w$./:-]*[a-z_-][\w$./:-]*")
"""A name without a space: an icon's, a file's, a widget's key."""
MARKUP = re.compile(
    r"(?s)/\*.*|/share\S+|<style.*?</style>|<span class=\"fm-icon.*?</span>|<[^>]*>"
    r"|:material/\w+:|&\w+;|\{\w+\}"
)


def shown(node):
    """Every text of a page: what Streamlit's elements say, and our own fields."""
    yield from said(getattr(node, "proto", None))
    for child in getattr(node, "children", {}).values():
        yield from shown(child)


def said(message):
    for field, value in message.ListFields() if hasattr(message, "ListFields") else ():
        many = value if hasattr(value, "__iter__") and not isinstance(value, (str, bytes)) else [value]
        for one in [value] if hasattr(value, "ListFields") else many:
            if isinstance(one, str) and one.startswith("{"):
                yield from ours(json.loads(one))
            elif isinstance(one, str) and field.name not in NOT_WORDS and "script" not in field.name:
                yield "" if CODE.fullmatch(one) else one
            else:
                yield from said(one)


def ours(data, name=""):
    """The words in what one of our own fields is sent."""
    if isinstance(data, dict):
        for key, one in data.items():
            yield from ours(one, key)
    elif isinstance(data, list):
        for one in data:
            yield from ours(one, name)
    elif isinstance(data, str) and name in WORDS_OF_OUR_FIELDS:
        yield data


@pytest.fixture
def meeting(store):
    filled, _ = with_text("9")
    filled = write(filled, "people/patient/written_language", "en-XA")
    filled = write(filled, "course/shared/language", "en-XA")
    filled = write(filled, "course/shared/beside", "")
    filled = write(filled, "aftermath/printing/beside", "")
    return store.create(write(filled, "aftermath/printing/language", "en-XA")).meeting


def english(page, meeting):
    names = [language_name(code, "en-XA") for code in SPOKEN]
    names += [one.native for one in languages().values()]
    texts = {MARKUP.sub(" ", text) for text in shown(page._tree)}
    return english_in(texts, words_of_the_law(meeting.decider.state), *names, "New York", "PDF", "share")


# The translators' page has the English sentences beside their translations.
@pytest.mark.parametrize("slug", [page.slug for page in PAGES if page.slug != "review"])
def test_no_english_is_left_on_a_page(open_page, meeting, slug):
    page = open_page(slug, meeting, "en-XA")
    assert not page.exception
    assert english(page, meeting) == []


@pytest.mark.parametrize("step", Step)
def test_no_english_is_left_at_a_step_with_the_panel_open(open_page, store, meeting, step):
    store.apply(meeting.id, Change("course/current", step))
    page = open_page("meeting", meeting, "en-XA")
    page.button(key="panel").click().run()
    assert english(page, meeting) == []
