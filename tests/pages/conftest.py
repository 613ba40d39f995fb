"""Pages run without a browser: ``open_page("reason", meeting)`` draws one as its window would."""

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copy, copytree

import pytest
from streamlit.testing.v1 import AppTest

from family_meeting.content.sample import sample_meeting
from family_meeting.i18n import catalogs, languages
from family_meeting.i18n.kept import forget
from family_meeting.i18n.messages import DOMAINS
from family_meeting.record import Meeting
from family_meeting.settings import settings
from family_meeting.store import Store
from family_meeting.web.services import close_store
from family_meeting.web.services import store as the_store

SCRIPT = """
from importlib import import_module
from family_meeting.ui import navigation, theme
from family_meeting.ui.window import follow_address, speak_to_the_team
state = follow_address()
navigation.register(state)
if "{slug}" != "share":
    speak_to_the_team(state)
theme.apply(state)
import_module("pages.{slug}").render()
"""


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """The app's own store, in a folder of its own."""
    monkeypatch.setenv("FAMILY_MEETING_DATA_FOLDER", str(tmp_path))
    monkeypatch.setenv("FAMILY_MEETING_KEYRING", "false")
    settings.cache_clear()
    close_store()
    yield the_store()
    close_store()
    settings.cache_clear()


@pytest.fixture
def sample(store: Store) -> Meeting:
    """The invented family's meeting, stored."""
    return store.create(sample_meeting()).meeting


@pytest.fixture
def empty(store: Store) -> Meeting:
    """A meeting of which nothing is known yet, stored."""
    return store.create(Meeting(id="empty")).meeting


@pytest.fixture
def own_catalogs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the Spanish, Arabic and Persian catalogs, which the test may change; its folder."""
    languages.languages()  # Read the list before the folder moves.
    ours, codes = tmp_path / "locales", ("es", "ar", "fa")
    for code in codes:
        copytree(languages.LOCALES / code, ours / code)
    for domain in DOMAINS:
        copy(languages.LOCALES / f"{domain}.pot", ours)
    for module in (languages, catalogs):
        monkeypatch.setattr(module, "LOCALES", ours)
    for code in codes:
        forget(code)
    yield ours
    for code in codes:
        forget(code)


@pytest.fixture
def open_page(store: Store) -> Callable[..., AppTest]:
    def opened(slug: str, meeting: Meeting | None = None, language: str = "en") -> AppTest:
        page = AppTest.from_string(SCRIPT.format(slug=slug), default_timeout=30)
        page.query_params["lang"] = language
        if meeting:
            page.query_params["m"] = meeting.id
        return page.run()

    return opened
