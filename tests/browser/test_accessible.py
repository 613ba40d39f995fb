"""Every page in either window passes the automatic checks of accessibility, in both directions.

None in another language says Streamlit's English.
"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from screen_faults import settled
from streamlit_words import in_english
from two_windows import new_sample

from family_meeting.ui.navigation import PAGES

AXE = Axe()
STREAMLITS = {"scrollable-region-focusable": ('data-testid="stSidebarContent"',)}
"""Rule and a part of the markup of Streamlit's own elements: the side bar scrolls by the links in it."""


def violations(page):
    """What axe finds that is ours, as lines that name the rule, and the element."""
    found = AXE.run(page).response["violations"]
    return [
        f"{rule['id']}: {node['target']} {node['html'][:300]}"
        for rule in found
        for node in rule["nodes"]
        if not any(theirs in node["html"] for theirs in STREAMLITS.get(rule["id"], ()))
    ]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_page_breaks_a_rule_of_accessibility(page, server, store_of, language):
    meeting_id = new_sample(store_of(server))
    page.set_viewport_size({"width": 1366, "height": 768})
    found = {}
    for one in PAGES:
        page.goto(f"{server.url}/{one.slug}?m={meeting_id}&lang={language}")
        settled(page)
        said = in_english(page) if language != "en" else ()
        if lines := [*violations(page), *(f"Streamlit's English: {words}" for words in said)]:
            found[one.slug] = lines
    assert not found, "\n".join(f"{slug}: {line}" for slug, lines in found.items() for line in lines)
