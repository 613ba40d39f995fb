"""What all tests share lies in ``shared``."""

import sys
from pathlib import Path

import pytest

from family_meeting.i18n.languages import languages
from family_meeting.i18n.offered import for_families, for_team
from family_meeting.settings import settings

sys.path.append(str(Path(__file__).parent / "shared"))


@pytest.fixture
def made_up(monkeypatch):
    """Offer the made-up languages."""
    monkeypatch.setenv("FAMILY_MEETING_PSEUDO_LOCALES", "true")
    caches = [one.cache_clear for one in (settings, languages, for_families, for_team)]
    for clear in caches:
        clear()
    yield
    monkeypatch.undo()
    for clear in caches:
        clear()
