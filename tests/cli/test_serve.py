import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def served(tmp_path):
    """The running app: its process and the line it prints."""
    chosen = {"DATA_FOLDER": str(tmp_path / "home"), "PORT": "0", "KEYRING": "false"}
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        **{f"FAMILY_MEETING_{name}": value for name, value in chosen.items()},
    }
    command = [sys.executable, "-m", "family_meeting", "serve"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True
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
