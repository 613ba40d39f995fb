"""The commands that work on the store, as an administrator meets them."""

from datetime import UTC, datetime, timedelta

import pytest

from family_meeting.record import Meeting
from family_meeting.record.files import to_file
from family_meeting.store import Deed, Store
from family_meeting.store.engines import address
from family_meeting.store.keys import finder

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


def test_a_setting_that_does_not_fit_is_named_without_its_value(run):
    done = run("serve", env={"FAMILY_MEETING_PORT": "secret"})
    assert done.exit_code == 2
    assert "FAMILY_MEETING_PORT" in done.stderr
    assert "secret" not in done.stderr


def test_a_wrong_key_gets_one_line(run, stored):
    done = run("import", "-", input=MEETING, env={"FAMILY_MEETING_KEY": "bm90IHRoZSBrZXk="})
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "key" in done.stderr
    assert stored.listings() == []
