import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parents[2]


COMMAND = [sys.executable, "-m", "family_meeting", "serve"]


@pytest.fixture
def environment(tmp_path):
    """What the environment says; takes further settings."""

    def said(**more):
        chosen = {"DATA_FOLDER": str(tmp_path / "home"), "PORT": "0", "KEYRING": "false", **more}
        ours = {f"FAMILY_MEETING_{name}": value for name, value in chosen.items()}
        return {**os.environ, "PYTHONPATH": str(ROOT), **ours}

    return said


@pytest.fixture
def served(tmp_path, environment):
    """The running app: its process and the line it prints."""
    with subprocess.Popen(
        COMMAND, cwd=tmp_path, env=environment(), stdout=subprocess.PIPE, text=True
    ) as process:
        yield process, process.stdout.readline()
        process.kill()


def test_the_app_says_where_it_is_answers_there_and_stops_when_asked(served):
    process, line = served
    address = re.search(r"http://\S+", line)[0]
    with urlopen(address) as answer:
        assert answer.status == 200
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 0


@pytest.mark.parametrize(
    ("name", "value"),
    [("KEY", "s3cret"), ("DATABASE_URL", "s3cret"), ("DATA_FOLDER", "/dev/null/s3cret")],
)
def test_records_that_cannot_be_opened_are_told_at_the_start_and_the_app_waits_for_them(
    tmp_path, environment, name, value
):
    with subprocess.Popen(
        COMMAND,
        cwd=tmp_path,
        env=environment(**{name: value}),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        told, where = process.stdout.readline(), process.stdout.readline()
        process.kill()
    assert told.startswith("Warning: The ")
    assert "s3cret" not in told
    assert "http://" in where


def test_an_address_that_there_is_not_gets_one_line(tmp_path, environment):
    done = subprocess.run(
        COMMAND,
        cwd=tmp_path,
        env=environment(HOST="999.1.1.1", ACCESS_CODE="open sesame"),
        capture_output=True,
    )
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert b"Unknown error" not in done.stderr


@pytest.mark.parametrize(
    ("name", "value"), [("PORT", "s3cret"), ("LANGUAGE", "s3cret"), ("ACESS_CODE", "s3cret")]
)
def test_another_server_does_not_start_either_with_a_setting_that_does_not_fit(environment, name, value):
    done = subprocess.run(
        [sys.executable, "-c", "import app"], cwd=ROOT, env=environment(**{name: value}), capture_output=True
    )
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert f"FAMILY_MEETING_{name}".encode() in done.stderr
    assert b"s3cret" not in done.stderr
