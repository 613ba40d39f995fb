"""No paper holds a sentence that no translator ever saw: in a made-up language, no English is left."""

import calendar
import json
import re
from pathlib import Path

import pytest
from filling import with_text

from family_meeting.documents import KINDS, Options, build
from family_meeting.i18n import languages
from family_meeting.record.paths import write
from family_meeting.settings import settings

RULES = Path(languages.__file__).parents[1] / "proxy" / "rules.json"
ENGLISH = re.compile(r"[A-Za-z]{3,}")
BY_RIGHT = [*calendar.month_name, *calendar.month_abbr, *calendar.day_name, *calendar.day_abbr]
BY_RIGHT += ["English", "Spanish", "and"]  # as CLDR writes dates, languages and lists


@pytest.fixture
def made_up(monkeypatch):
    """Offer the made-up languages."""
    monkeypatch.setenv("FAMILY_MEETING_PSEUDO_LOCALES", "true")
    caches = settings.cache_clear, languages.languages.cache_clear
    for clear in caches:
        clear()
    yield
    monkeypatch.undo()
    for clear in caches:
        clear()


def words_of_the_law(state):
    """What a state itself calls its form, its agent and its statutes stays in English on every paper."""
    rows = json.loads(RULES.read_text(encoding="utf-8"))
    found = next(row for row in rows["jurisdictions"] if row["code"] == state)
    return ENGLISH.findall(json.dumps(found, ensure_ascii=False))


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("kind", KINDS)
def test_no_english_is_left_on_a_paper_in_a_made_up_language(kind):
    meeting = write(with_text("9")[0], "people/patient/written_language", "en-XA")
    paper = build(kind, meeting, "en-XA", Options(format="text")).decode()
    allowed = {*BY_RIGHT, *words_of_the_law(meeting.decider.state)}
    assert [line for line in paper.splitlines() if set(ENGLISH.findall(line)) - allowed] == []
    assert paper.count("[") > 5


@pytest.mark.usefixtures("made_up")
@pytest.mark.parametrize("code", ["en-XA", "ar-XB"])
@pytest.mark.parametrize("kind", [code for code, kind in KINDS.items() if "pdf" in kind.formats])
def test_every_paper_can_be_printed_in_the_made_up_languages(kind, code, sample):
    assert build(kind, sample, code, Options(beside="en")).startswith(b"%PDF")
