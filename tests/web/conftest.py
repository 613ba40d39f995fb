"""Our routes in one process, without Streamlit's, over a real store in a folder of its own."""

from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from family_meeting.record import Meeting
from family_meeting.settings import settings
from family_meeting.store import Store
from family_meeting.web import lifespan, middleware, routes
from family_meeting.web.services import close_store, store

ADDRESS = "http://127.0.0.1:8501"


@pytest.fixture
def configure(tmp_path, monkeypatch):
    """Set settings for this test, as the environment would."""

    def setting(**values: str) -> None:
        for name, value in values.items():
            monkeypatch.setenv(f"FAMILY_MEETING_{name.upper()}", value)
        settings.cache_clear()

    setting(data_folder=str(tmp_path), keyring="false")
    yield setting
    close_store()
    settings.cache_clear()


@pytest.fixture
def records(configure) -> Store:
    configure()
    return store()


@pytest.fixture
def meeting(records) -> Meeting:
    return records.create(Meeting(id="m1")).meeting


@pytest.fixture
def client(configure) -> Iterator[TestClient]:
    configure()
    app = Starlette(routes=routes(), middleware=middleware(), lifespan=lifespan)
    with TestClient(app, base_url=ADDRESS, follow_redirects=False, client=("127.0.0.1", 50000)) as client:
        client.headers["Origin"] = ADDRESS
        yield client
