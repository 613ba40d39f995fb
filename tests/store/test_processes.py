"""Several copies of the app on the same records, and one that is killed."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from family_meeting.record import Meeting
from family_meeting.settings import Settings
from family_meeting.store import open_store
from family_meeting.store.engines import address

ROOT = Path(__file__).parents[2]

START = """
import sys
from family_meeting.settings import Settings
from family_meeting.store import Change, open_store
store = open_store(Settings())
me = sys.argv[1]
print("open", flush=True)
"""
WRITE = (
    START
    + """
for n in range(40):
    store.apply("m", Change(f"statements/{me}{n}", {"topic": "hope", "text": str(n)}, editor=me))
"""
)
TYPE = (
    START
    + """
text = ""
while True:
    text += me
    version = store.apply("m", Change("reason/aim", text[:19000], base=1, editor=me)).version
    print(version, len(text), flush=True)
"""
)


@pytest.fixture
def opened(kept):
    return lambda chosen: kept(open_store(chosen))


@pytest.fixture
def chosen(tmp_path, url):
    return Settings(data_folder=tmp_path / "home", database_url=url, keyring=False)


@pytest.fixture
def start(chosen):
    """Starts a copy of the app that runs a program."""
    started = []
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "FAMILY_MEETING_DATA_FOLDER": str(chosen.data_folder),
        "FAMILY_MEETING_DATABASE_URL": address(chosen),
        "FAMILY_MEETING_KEYRING": "false",
    }

    def start(program, name):
        command = [sys.executable, "-W", "error", "-c", program, name]
        started.append(subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.stdout.close()
        process.wait()


def test_copies_that_start_at_once_on_an_empty_folder_share_one_key_and_one_database(chosen, start, opened):
    copies = [start(START, name) for name in "abc"]
    assert [copy.wait(90) for copy in copies] == [0, 0, 0]
    assert opened(chosen).listings() == []


def test_two_copies_writing_at_once_lose_nothing_of_each_other(chosen, start, opened):
    store = opened(chosen)
    store.create(Meeting(id="m"))
    assert [copy.wait(90) for copy in [start(WRITE, "a"), start(WRITE, "b")]] == [0, 0]
    stored = store.load("m")
    assert len(stored.meeting.statements) == 80
    assert stored.version == 81


def test_after_kill_9_in_the_middle_of_writing_every_answered_change_is_there(chosen, start, opened):
    store = opened(chosen)
    store.create(Meeting(id="m"))
    for _ in range(2):
        typing = start(TYPE, "a")
        typing.stdout.readline()
        answered = [typing.stdout.readline() for _ in range(30)]
        typing.send_signal(signal.SIGKILL)
        answered += typing.stdout.readlines()
        version, length = map(int, [line for line in answered if line.endswith("\n")][-1].split())
        stored = store.load("m")
        assert stored.version >= version
        assert len(stored.meeting.reason.aim) >= length


@pytest.mark.skipif("FAMILY_MEETING_TEST_POSTGRES" in os.environ, reason="looks into a SQLite file")
def test_kill_9_leaves_a_database_without_fault(chosen, start, opened, tmp_path):
    opened(chosen).create(Meeting(id="m"))
    typing = start(TYPE, "a")
    for _ in range(20):
        typing.stdout.readline()
    typing.send_signal(signal.SIGKILL)
    typing.wait()
    with closing(sqlite3.connect(tmp_path / "meetings.sqlite")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
