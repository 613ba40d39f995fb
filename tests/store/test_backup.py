"""One encrypted file brings everything back, also on another computer; a damaged one brings back nothing."""

import io
import secrets
import threading

import pytest

from family_meeting.record import Meeting
from family_meeting.store import BackupUnreadable, Change, Deed, Store, Why

OTHER_KEY = b"another key of thirty-two bytes."


@pytest.fixture
def elsewhere(tmp_path, kept):
    """Opens an empty store on another computer, with a key of its own or the given one."""
    return lambda key=OTHER_KEY: kept(Store(f"sqlite:///{tmp_path / 'elsewhere.sqlite'}", key))


@pytest.fixture
def key():
    return bytes(range(32))


@pytest.fixture
def full(store, meeting):
    """A store with a meeting, its history and its trail."""
    store.apply(meeting, Change("people/patient/name", "Rosalinda"), who="amira")
    store.apply(meeting, Change("reason/aim", "home", editor="a"))
    store.apply(meeting, Change("reason/aim", "garden", editor="a"))
    return store


def written(store, passphrase=""):
    out = io.BytesIO()
    store.backup(out, passphrase)
    return out.getvalue()


def refusal(store, content, passphrase=""):
    with pytest.raises(BackupUnreadable) as caught:
        store.restore_backup(io.BytesIO(content), passphrase)
    assert store.listings() == []
    return caught.value.why


def test_everything_comes_back_with_its_history_and_its_trail(full, meeting, elsewhere, key, tmp_path):
    full.backup(tmp_path / "backup")
    other = elsewhere(key)
    restored = other.restore_backup(tmp_path / "backup")
    assert restored.added == {meeting: full.version(meeting)}
    assert other.load(meeting) == full.load(meeting)
    assert other.history(meeting) == full.history(meeting)
    assert other.audit(meeting) == full.audit(meeting)
    assert other.listings() == full.listings()
    assert other.undo(meeting).meeting.reason.aim == "home"


def test_a_passphrase_brings_it_back_where_there_is_another_key(full, meeting, elsewhere):
    other = elsewhere()
    content = written(full, "four plain words here")
    assert refusal(other, content) is Why.WRONG_KEY
    assert refusal(other, content, "four other words here") is Why.WRONG_KEY
    other.restore_backup(io.BytesIO(content), "four plain words here")
    assert other.load(meeting).meeting.patient.name == "Rosalinda"


def test_a_backup_without_passphrase_opens_with_the_key_alone(full, elsewhere):
    assert refusal(elsewhere(), written(full), "a guess") is Why.WRONG_KEY


def test_a_meeting_that_is_here_stays_as_it_is(full, meeting):
    content = written(full)
    full.apply(meeting, Change("reason/aim", "newer words"))
    restored = full.restore_backup(io.BytesIO(content))
    assert (restored.added, restored.kept) == ({}, [meeting])
    assert full.load(meeting).meeting.reason.aim == "newer words"


def test_a_deleted_meeting_comes_back_and_its_windows_are_told(full, meeting):
    content, told = written(full), []
    full.delete(meeting)
    full.subscribe(lambda *notice: told.append(notice))
    full.restore_backup(io.BytesIO(content))
    assert told == [(meeting, 4, "")]


def test_restoring_twice_repeats_nothing_in_the_trail(full):
    content = written(full)
    before = full.audit()
    full.restore_backup(io.BytesIO(content))
    assert full.audit()[1:] == before
    assert full.audit()[0].action is Deed.RESTORED


def test_no_word_can_be_read_in_the_file(full):
    assert b"Rosalinda" not in written(full)


@pytest.mark.parametrize("keep", [0, 10, 30, 200, -40, -1])
def test_a_cut_backup_restores_nothing(full, elsewhere, key, keep):
    assert refusal(elsewhere(key), written(full)[:keep]) is Why.DAMAGED


@pytest.mark.parametrize("at", [3, -1, -100, -300])
def test_a_changed_byte_restores_nothing(full, elsewhere, key, at):
    content = bytearray(written(full))
    content[at] ^= 1
    assert refusal(elsewhere(key), bytes(content)) is Why.DAMAGED


def test_a_long_backup_is_sealed_in_frames_that_cannot_be_left_out(store, elsewhere, key):
    for n in range(60):
        words = {f"s{i}": {"topic": "hope", "text": secrets.token_hex(9000)} for i in range(7)}
        store.create(Meeting(id=f"m{n}", statements=words))
    content = written(store)
    assert len(content) > 3 << 20
    frame = (1 << 20) + 16
    assert refusal(elsewhere(key), content[: -2 * frame] + content[-frame:]) is Why.DAMAGED
    assert len(elsewhere(key).restore_backup(io.BytesIO(content)).added) == 60


def test_a_backup_of_a_newer_app_is_said_to_be_newer(full, elsewhere, key):
    content = written(full).replace(b"backup 1", b"backup 2", 1)
    assert refusal(elsewhere(key), content) is Why.NEWER


def test_a_backup_shows_one_moment_while_the_app_goes_on_writing(store, meeting):
    def write():
        for n in range(40):
            store.apply(meeting, Change("reason/aim", str(n)), Change("reason/place", str(n)))

    writer = threading.Thread(target=write)
    writer.start()
    contents = [written(store) for _ in range(5)]
    writer.join()
    for content in contents:
        store.delete(meeting)
        store.restore_backup(io.BytesIO(content))
        stored = store.load(meeting)
        assert stored.meeting.reason.aim == stored.meeting.reason.place
        assert {one.version for one in store.history(meeting)} == set(range(2, stored.version + 1))


def test_a_backup_that_cannot_be_finished_leaves_no_file(full, tmp_path):
    with pytest.raises(OSError, match="No such file"):
        full.backup(tmp_path / "nowhere" / "backup")
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError, match="Is a directory"):
        full.backup(tmp_path / "folder")
    assert [one.name for one in tmp_path.iterdir() if "sqlite" not in one.name] == ["folder"]
