"""The running app in a real browser.

``server`` is one app for all tests of a file, started on a free port with a data folder of its own;
a file that wants another app than ours says ``APP = "module:app"``, a module beside it, and
``ENVIRONMENT = {...}`` for its settings. ``own_server`` is for tests that kill it.
``page`` is a fresh window, ``windows()`` opens more, each in a browser profile of its own. Each fails
its test if the page breaks the Content-Security-Policy, throws, or asks another host for anything.
``store_of(server)`` opens the app's records.
"""

import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright
from running_app import CHROMIUM_ARGUMENTS, Server, wait_until

from family_meeting.settings import Settings
from family_meeting.store import Store, open_store

PATIENCE = 15_000  # ms for what is expected on a screen: long, as a busy machine may be slow

sys.path.append(str(Path(__file__).parent))  # for two_windows.py, which several tests share


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def eventually() -> Callable[..., None]:
    """``eventually(holds, otherwise, seconds)`` waits until something holds, or fails with a sentence."""
    return wait_until


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=CHROMIUM_ARGUMENTS)
        yield chromium
        chromium.close()


def _server_for(request: pytest.FixtureRequest, folder: Path) -> Server:
    said = request.module
    return Server(getattr(said, "APP", "app:app"), folder, getattr(said, "ENVIRONMENT", {}))


@pytest.fixture(scope="module")
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = _server_for(request, tmp_path_factory.mktemp("server"))
    running.start()
    yield running
    running.stop()


@pytest.fixture
def own_server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Server]:
    """An app that this test alone uses and may kill."""
    running = _server_for(request, tmp_path)
    running.start()
    yield running
    running.stop()


@pytest.fixture
def problems() -> Iterator[list[str]]:
    """What a window did that no page of ours may do; anything in it fails the test."""
    found: list[str] = []
    yield found
    assert found == []


@pytest.fixture
def windows(browser: Browser, problems: list[str]) -> Iterator[Callable[..., Page]]:
    """Open a window in a browser profile of its own; ``options`` are Playwright's for a context."""
    contexts: list[BrowserContext] = []

    def open_window(**options: Any) -> Page:
        contexts.append(browser.new_context(**options))
        return _watched(contexts[-1].new_page(), problems)

    yield open_window
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def profile(browser: Browser) -> Iterator[BrowserContext]:
    """One browser profile that spares every test from loading and compiling Streamlit's scripts again.

    The empty page keeps the process alive that all pages of this profile share, and what it compiled.
    """
    context = browser.new_context()
    empty = context.new_page()
    empty.route("**", lambda asked: asked.fulfill(body=""))
    empty.goto("http://127.0.0.1/")
    yield context
    context.close()


@pytest.fixture
def tabs(profile: BrowserContext, problems: list[str]) -> Iterator[Callable[[], Page]]:
    """Open windows without any history, all in one profile without cookies."""
    opened: list[Page] = []

    def open_window() -> Page:
        opened.append(_watched(profile.new_page(), problems))
        return opened[-1]

    yield open_window
    profile.set_offline(False)
    for window in opened:
        window.close()
    profile.clear_cookies()


@pytest.fixture
def page(tabs: Callable[[], Page]) -> Page:
    """One such window."""
    return tabs()


def _watched(window: Page, problems: list[str]) -> Page:
    window.on("pageerror", lambda error: problems.append(f"threw: {error}"))
    window.on("console", lambda said: "Security Policy" in said.text and problems.append(said.text))
    window.on("request", lambda asked: _is_ours(asked.url) or problems.append(f"asked for {asked.url}"))
    return window


def _is_ours(url: str) -> bool:
    return url.startswith(("http://127.0.0.1:", "data:", "blob:", "about:"))


@pytest.fixture
def store_of() -> Iterator[Callable[[Server], Store]]:
    """Open the records of a running app from outside, as a second process would."""
    opened: dict[Path, Store] = {}

    def open_records(server: Server) -> Store:
        folder = server.folder / "data"
        if folder not in opened:
            opened[folder] = open_store(Settings(data_folder=folder, keyring=False))
        return opened[folder]

    yield open_records
    for store in opened.values():
        store.close()
