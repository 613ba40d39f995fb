"""The running app as a process of its own, and how a browser is started for it."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHROMIUM_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--process-per-site",  # pages share what was compiled, as a window and the one it opens do
]


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
        self.port = self.port or free_port()
        command = [sys.executable, "-m", "uvicorn", self.app, "--app-dir", str(ROOT / "tests" / "browser")]
        command += ["--port", str(self.port), "--log-level", "warning", "--timeout-graceful-shutdown", "3"]
        ours = {"FAMILY_MEETING_DATA_FOLDER": str(self.folder / "data"), "FAMILY_MEETING_KEYRING": "false"}
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                command, cwd=ROOT, env=os.environ | ours | self.environment, stdout=log, stderr=log
            )
        wait_until(self._answers, "the app did not start:\n" + self.log)

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


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until(ready: Callable[[], bool], otherwise: str, seconds: float = 30) -> None:
    last = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < last, otherwise
        time.sleep(0.05)
