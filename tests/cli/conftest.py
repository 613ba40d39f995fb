import base64

import pytest
from click.testing import CliRunner

from family_meeting.cli import main
from family_meeting.settings import Settings, settings
from family_meeting.store import open_store


@pytest.fixture
def home(tmp_path):
    """What the environment says, with a data folder of the test's own."""
    settings.cache_clear()
    yield {
        "FAMILY_MEETING_DATA_FOLDER": str(tmp_path / "home"),
        "FAMILY_MEETING_KEY": base64.b64encode(bytes(32)).decode(),
    }
    settings.cache_clear()


@pytest.fixture
def run(home):
    """Runs a command: run("backup", "-", input=b"...")."""

    def run(*words, env=None, **more):
        settings.cache_clear()
        return CliRunner(env={**home, **(env or {})}).invoke(main, [str(word) for word in words], **more)

    return run


@pytest.fixture
def chosen(home, monkeypatch):
    """The settings that the commands run with."""
    for name, value in home.items():
        monkeypatch.setenv(name, value)
    return Settings()


@pytest.fixture
def stored(chosen):
    """The store that the commands work on."""
    store = open_store(chosen)
    yield store
    store.close()
