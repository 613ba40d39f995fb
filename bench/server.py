"""The app as a process of its own, with a store full of samples."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from family_meeting.content.sample import sample_meeting
from family_meeting.record.codes import MeetingState, Step
from family_meeting.settings import Settings
from family_meeting.store import open_store

ROOT = Path(__file__).resolve().parents[1]
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Server:
    """A running app and the ids of its meetings, each in the middle of the talk."""

    port: int
    pid: int
    meetings: tuple[str, ...]

    @property
    def url(self) -> str:
        """The address at which it answers."""
        return f"http://127.0.0.1:{self.port}"

    def processor_seconds(self) -> float:
        """Return the processor time that the app has used so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def memory_mib(self) -> float:
        """Return the memory that the app holds now."""
        lines = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024


@contextmanager
def running(meetings: int) -> Iterator[Server]:
    """Start the app on a free port with so many sample meetings, and end it."""
    with tempfile.TemporaryDirectory() as folder:
        ids = _stored(Path(folder), meetings)
        port = _free_port()
        ours = {"FAMILY_MEETING_DATA_FOLDER": folder, "FAMILY_MEETING_KEYRING": "false"}
        command = [sys.executable, "-m", "family_meeting", "serve"]
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | ours | {"FAMILY_MEETING_PORT": str(port)},
            stdout=subprocess.DEVNULL,
        )
        try:
            _wait_until_it_answers(port)
            yield Server(port, process.pid, ids)
        finally:
            process.terminate()
            process.wait()


def _stored(folder: Path, count: int) -> tuple[str, ...]:
    store = open_store(Settings(data_folder=folder, keyring=False))
    ids = tuple(f"m{number}" for number in range(count))
    for one in ids:
        meeting = sample_meeting().model_copy(update={"id": one})
        meeting.course.current, meeting.course.state = Step.WELCOME, MeetingState.RUNNING
        store.create(meeting)
    store.close()
    return ids


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_it_answers(port: int) -> None:
    for _ in range(300):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=1)
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise SystemExit("The app did not start.")
