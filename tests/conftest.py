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
    yield from _set(monkeypatch, "FAMILY_MEETING_PSEUDO_LOCALES")


@pytest.fixture
def drafts(monkeypatch):
    """Offer the languages that are not whole or wait for their review."""
    yield from _set(monkeypatch, "FAMILY_MEETING_DRAFT_LANGUAGES")


def _set(monkeypatch, name):
    monkeypatch.setenv(name, "true")
    caches = [one.cache_clear for one in (settings, languages, for_families, for_team)]
    for clear in caches:
        clear()
    yield
    monkeypatch.undo()
    for clear in caches:
        clear()
