"""The commands that work on the store, as an administrator meets them."""

import csv
import getpass
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from family_meeting.record import Meeting
from family_meeting.record.files import to_file
from family_meeting.store import Deed, Store
from family_meeting.store.engines import address
from family_meeting.store.keys import finder

ROOT = Path(__file__).parents[2]
MEETING = to_file(Meeting(id="m", site="Ward 4"))


def test_an_imported_meeting_is_in_the_store_under_the_id_that_is_printed(run, stored, tmp_path):
    file = tmp_path / "meeting.json"
    file.write_text(MEETING)
    done = run("import", file)
    assert done.exit_code == 0
    assert stored.load(done.stdout.strip()).meeting.site == "Ward 4"


def test_importing_twice_makes_two_meetings(run, stored):
    ids = {run("import", "-", input=MEETING).stdout for _ in range(2)}
    assert len(ids) == len(stored.listings()) == 2


@pytest.mark.parametrize(
    "content",
    [
        "",
        "nonsense",
        "[]",
        '{"format": "family-meeting"}',
        MEETING[:-20],
        MEETING.replace('_version": 1', '_version": 9'),
    ],
)
def test_a_damaged_or_newer_meeting_file_gets_one_line_and_stores_nothing(run, stored, content):
    done = run("import", "-", input=content)
    assert (done.exit_code, done.stderr.count("\n"), done.stdout) == (2, 1, "")
    assert stored.listings() == []


@pytest.mark.parametrize(
    "words",
    [
        ("import", "not-there.json"),
        ("restore", "not-there.backup"),
        ("backup", "no-such-folder/out"),
        ("backup", ""),
        ("purge",),
        ("purge", "--older-than", "soon"),
        ("no-such-command",),
    ],
)
def test_a_wrong_argument_gets_one_line_and_status_2(run, words):
    done = run(*words)
    assert (done.exit_code, done.stderr.count("\n"), done.stdout) == (2, 1, "")
    assert done.stderr.startswith("Error: ")


def test_a_backup_goes_out_and_comes_back_through_pipes(run, stored):
    meeting_id = run("import", "-", input=MEETING).stdout.strip()
    kept = run("backup", "-").stdout_bytes
    stored.delete(meeting_id)
    assert "restored: 1" in run("restore", "-", input=kept).stdout
    assert stored.load(meeting_id).meeting.site == "Ward 4"


def test_a_file_that_is_no_backup_gets_one_line(run, tmp_path):
    (tmp_path / "letter").write_text("Dear Rosa")
    done = run("restore", tmp_path / "letter")
    assert done.exit_code == 2
    assert "not a backup" in done.stderr


def test_purging_asks_first_and_removes_only_what_is_old(run, stored, chosen):
    run("import", "-", input=MEETING)
    a_year_ago = Store(address(chosen), finder(chosen), now=lambda: datetime.now(UTC) - timedelta(days=365))
    a_year_ago.create(Meeting(id="old"))
    a_year_ago.close()
    assert run("purge", "--older-than", "30", input="n\n").exit_code == 1
    assert len(stored.listings()) == 2
    assert "removed: 1" in run("purge", "--older-than", "30", "--yes").stdout
    assert "old" not in [one.id for one in stored.listings()]
    assert [entry.action for entry in stored.audit("old")] == [Deed.PURGED, Deed.CREATED]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no such files")
def test_a_backup_goes_into_a_device_or_a_pipe_and_does_not_take_its_place(run, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    assert run("backup", pipe).exit_code == 0
    assert pipe.is_fifo()
    assert os.read(reader, 100).startswith(b"family-meeting backup")
    os.close(reader)


def test_a_backup_through_a_link_lands_where_the_link_leads(run, tmp_path):
    disk, link = tmp_path / "disk", tmp_path / "link"
    disk.touch()
    link.symlink_to(disk)
    run("backup", link)
    assert link.is_symlink()
    assert disk.read_bytes().startswith(b"family-meeting backup")


@pytest.mark.skipif(os.name != "posix", reason="has other permissions")
def test_nobody_else_may_read_what_the_store_makes_whatever_the_folder_allows(run, chosen):
    chosen.data_folder.mkdir(mode=0o755)
    before = os.umask(0o022)
    run("import", "-", input=MEETING)
    os.umask(before)
    assert {oct(file.stat().st_mode & 0o077) for file in chosen.data_folder.iterdir()} == {oct(0)}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "secret"),
        ("TERMS", "secret"),
        ("LANGUAGE", "secret"),
        ("ACESS_CODE", "secret"),
        ("DATABASE_ADDRESS", "secret"),
    ],
)
def test_a_setting_that_does_not_fit_is_named_without_its_value(run, name, value):
    done = run("purge", "--older-than", "9", "--yes", env={f"FAMILY_MEETING_{name}": value})
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert f"FAMILY_MEETING_{name}" in done.stderr
    assert "secret" not in done.stderr


def test_what_is_no_setting_and_yet_ours_is_no_mistake(run):
    ours = {"FAMILY_MEETING_BACKUP_PASSPHRASE": "x", "FAMILY_MEETING_TEST_POSTGRES": "x"}
    assert run("backup", "-", env=ours).exit_code == 0


def test_a_wrong_key_gets_one_line(run, stored):
    done = run("import", "-", input=MEETING, env={"FAMILY_MEETING_KEY": "bm90IHRoZSBrZXk="})
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "key" in done.stderr
    assert stored.listings() == []


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="has no full disk to write to")
@pytest.mark.parametrize("words", [("sample",), ("documents",), ("audit",), ("backup", "-")])
def test_a_full_disk_gets_one_line(run, chosen, words):
    run("import", "-", input=MEETING)
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "family_meeting", *words], cwd=ROOT, stdout=full, stderr=subprocess.PIPE
        )
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert b"No space left" in done.stderr


def test_the_audit_trail_says_who_did_what_and_when_and_nothing_of_what_was_said(run, stored):
    meeting_id = run("import", "-", input=MEETING).stdout.strip()
    other = run("import", "-", input=MEETING).stdout.strip()
    run("backup", "-")
    header, *lines = csv.reader(run("audit").stdout.splitlines())
    assert header == ["when", "who", "meeting", "what"]
    assert [line[2:] for line in lines] == [["", "backed_up"], [other, "created"], [meeting_id, "created"]]
    assert datetime.fromisoformat(lines[0][0]).tzinfo
    assert {line[1] for line in lines} == {getpass.getuser()}
    assert [line.split(",")[2:] for line in run("audit", "--meeting", other).stdout.splitlines()[1:]] == [
        [other, "created"]
    ]
