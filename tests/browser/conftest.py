"""The running app in a real browser.

``server`` is one app for all tests of a file, started on a free port with a data folder of its own;
a file that wants another app than ours says ``APP = "module:app"``, a module beside it, and
``ENVIRONMENT = {...}`` for its settings. ``own_server`` is for tests that kill it.
``page`` is a fresh window, ``windows()`` opens more, each in a browser profile of its own. Each fails
its test if the page breaks the Content-Security-Policy, throws, or asks another host for anything.
``store_of(server)`` opens the app's records.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from family_meeting.settings import Settings
from family_meeting.store import Store, open_store

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(Path(__file__).parent))  # for two_windows.py, which several tests share
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.browser)


@dataclass
class Server:
    """The app as a process of its own."""

    app: str
    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    port: int = 0
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text(errors="replace")

    def start(self) -> None:
        """Start, on the same port as before if there was one, and wait until the app answers."""
        self.port = self.port or _free_port()
        command = [sys.executable, "-m", "uvicorn", self.app, "--app-dir", str(Path(__file__).parent)]
        command += ["--port", str(self.port), "--log-level", "warning", "--timeout-graceful-shutdown", "3"]
        ours = {"FAMILY_MEETING_DATA_FOLDER": str(self.folder / "data"), "FAMILY_MEETING_KEYRING": "false"}
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env=os.environ | ours | self.environment, stdout=log, stderr=log
            )
        _wait_until(self._answers, "the app did not start:\n" + self.log)

    def _answers(self) -> bool:
        assert self.process
        assert self.process.poll() is None, self.log
        try:
            return bool(urllib.request.urlopen(self.url + "/_stcore/health", timeout=1).status == 200)
        except (urllib.error.URLError, OSError):
            return False

    def kill(self) -> None:
        """Pull the plug: no chance to store anything more."""
        self._end(signal.SIGKILL)

    def stop(self, within: float = 10) -> None:
        """Ask the app to end. Raises TimeoutExpired if it does not ``within`` so many seconds."""
        self._end(signal.SIGTERM, within)

    def _end(self, how: signal.Signals, within: float = 10) -> None:
        if self.process:
            self.process.send_signal(how)
            self.process.wait(timeout=within)
            self.process = None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until(ready: Callable[[], bool], otherwise: str, seconds: float = 30) -> None:
    last = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < last, otherwise
        time.sleep(0.05)


@pytest.fixture(scope="session")
def eventually() -> Callable[..., None]:
    """``eventually(holds, otherwise, seconds)`` waits until something holds, or fails with a sentence."""
    return _wait_until


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
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
    """One browser profile whose cache spares every test from loading Streamlit's scripts again."""
    context = browser.new_context()
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
