"""Whatever is wrong with disk, database or key: a clear answer, nothing half stored, nothing overwritten."""

import ctypes
import os
import sqlite3
import sys
import threading

import pytest
from sqlalchemy import Engine, event

from family_meeting.record import Meeting
from family_meeting.settings import Settings
from family_meeting.store import Change, Store, StoreUnavailable, Why, open_store
from family_meeting.store.errors import said_plainly

KEY = bytes(32)


@pytest.fixture
def file(tmp_path):
    """A SQLite file with one meeting, "m"."""
    file = tmp_path / "meetings.sqlite"
    store = Store(f"sqlite:///{file}", KEY)
    store.create(Meeting(id="m"))
    store.apply("m", Change("people/patient/name", "Rosalinda"), Change("reason/aim", "hospice"))
    store.close()
    return file


@pytest.fixture
def opened(kept):
    """Opens a SQLite file: opened(file, options="?timeout=0.1")."""
    return lambda file, key=KEY, options="": kept(Store(f"sqlite:///{file}{options}", key))


def sql(file, *statements):
    with sqlite3.connect(file) as connection:
        for statement in statements:
            connection.execute(statement)
    connection.close()


def why(work, *arguments):
    with pytest.raises(StoreUnavailable) as caught:
        work(*arguments)
    return caught.value.why


def test_a_data_folder_that_cannot_be_made_is_said_to_be_read_only(tmp_path):
    (tmp_path / "file").touch()
    chosen = Settings(data_folder=tmp_path / "file" / "folder", keyring=False)
    assert why(open_store, chosen) is Why.READ_ONLY


def test_a_full_disk_is_named_also_where_sqlite_has_another_name_for_it():
    def enlarge_the_index_of_the_log():
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname = "SQLITE_IOERR_SHMSIZE"  # As it is on a file system without a free block.
        with said_plainly():
            raise error

    assert why(enlarge_the_index_of_the_log) is Why.FULL


@pytest.fixture
def modes_count():
    """Takes from root the right to write everywhere, so that a file's mode counts as for anybody."""
    if sys.platform != "linux" or os.geteuid():
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    this_thread, rights = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
    assert libc.capget(this_thread, rights) == 0
    effective = rights[0]
    rights[0] = effective & ~(1 << 1)  # CAP_DAC_OVERRIDE
    assert libc.capset(this_thread, rights) == 0
    yield
    rights[0] = effective
    assert libc.capset(this_thread, rights) == 0


@pytest.mark.usefixtures("modes_count")
@pytest.mark.skipif(sys.platform == "win32", reason="folders are protected in another way there")
def test_a_data_folder_that_may_not_be_written_is_said_to_be_read_only(tmp_path):
    folder = tmp_path / "home"
    folder.mkdir(mode=0o500)
    assert why(open_store, Settings(data_folder=folder, keyring=False)) is Why.READ_ONLY


@pytest.mark.usefixtures("modes_count")
@pytest.mark.skipif(sys.platform == "win32", reason="files are protected in another way there")
@pytest.mark.parametrize("protected", ["folder", "file"])
def test_records_that_became_read_only_are_said_to_be_and_stay_whole(tmp_path, kept, protected):
    chosen = Settings(data_folder=tmp_path / "home", keyring=False)
    store = open_store(chosen)
    store.create(Meeting(id="m"))
    store.close()
    chosen.data_folder.joinpath("meetings.sqlite").chmod(0o400 if protected == "file" else 0o600)
    chosen.data_folder.chmod(0o500 if protected == "folder" else 0o700)

    def write():
        kept(open_store(chosen)).apply("m", Change("reason/aim", "home"))

    assert why(write) is Why.READ_ONLY
    chosen.data_folder.chmod(0o700)
    chosen.data_folder.joinpath("meetings.sqlite").chmod(0o600)
    assert kept(open_store(chosen)).version("m") == 1


def test_a_database_in_a_folder_that_is_not_there_is_said_to_be_read_only(tmp_path, opened):
    assert why(opened, tmp_path / "nowhere" / "meetings.sqlite") is Why.READ_ONLY


@pytest.mark.parametrize(
    "address", ["nonsense", "sqlite:////proc/nowhere/x.sqlite", "nosuchdatabase://host/x"]
)
def test_an_address_that_leads_nowhere_gets_a_clear_error(address):
    assert why(Store, address, KEY) is Why.READ_ONLY


def test_a_database_server_that_does_not_answer_may_do_so_later():
    assert why(Store, "postgresql://me@127.0.0.1:1/meetings", KEY) is Why.LOCKED


def test_records_that_may_only_be_read_can_be_read(file, opened):
    read_only = opened(f"file:{file}", options="?mode=ro&uri=true")
    assert read_only.load("m").meeting.reason.aim == "hospice"
    assert why(read_only.apply, "m", Change("reason/aim", "home")) is Why.READ_ONLY
    assert read_only.load("m").meeting.reason.aim == "hospice"


def test_a_database_that_is_locked_for_a_moment_is_waited_for(file, opened):
    store = opened(file)
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.3, other.execute, ["COMMIT"])
    release.start()
    assert store.apply("m", Change("reason/aim", "home")).meeting.reason.aim == "home"
    release.join()
    other.close()


def test_a_database_that_stays_locked_is_said_to_be(file, opened):
    store = opened(file, options="?timeout=0.1")
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert why(store.apply, "m", Change("reason/aim", "home")) is Why.LOCKED
    assert store.load("m").meeting.reason.aim == "hospice"
    other.close()
    assert store.apply("m", Change("reason/aim", "home")).version == 3


def test_a_full_disk_stores_nothing_of_a_change_and_heals_when_there_is_room(file, opened):
    room = {"pages": 1}

    def limit(connection, _record):
        connection.execute(f"PRAGMA max_page_count = {room['pages']}")

    event.listen(Engine, "connect", limit)
    try:
        store = opened(file)
        words = [Change(f"statements/s{n}", {"topic": "hope", "text": f"{n}" * 9000}) for n in range(20)]
        assert why(store.apply, "m", *words) is Why.FULL
        assert store.load("m").version == 2
        store.close()
        room["pages"] = 100_000
        assert len(opened(file).apply("m", *words).meeting.statements) == 20
    finally:
        event.remove(Engine, "connect", limit)


def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path, opened):
    file = tmp_path / "meetings.sqlite"
    file.write_text("Dear Rosa, " * 1000)
    assert why(opened, file) is Why.DAMAGED
    assert file.read_text() == "Dear Rosa, " * 1000


@pytest.mark.parametrize("damage", ["zeroblob(length(record))", "substr(record, 1, 40)", "x''", "'words'"])
def test_a_damaged_record_is_an_error_and_never_a_wrong_record(file, damage, opened):
    sql(file, f"UPDATE meetings SET record = {damage}")
    assert why(opened(file).load, "m") is Why.DAMAGED


def test_a_record_moved_to_another_meeting_does_not_open(file, opened):
    opened(file).create(Meeting(id="n"))
    sql(file, "UPDATE meetings SET record = (SELECT record FROM meetings WHERE id = 'm'), version = 2")
    assert why(opened(file).load, "n") is Why.DAMAGED


def test_a_wrong_key_opens_nothing_and_harms_nothing(file, opened):
    assert why(opened, file, b"x" * 32) is Why.WRONG_KEY
    assert opened(file).load("m").version == 2


@pytest.mark.parametrize("key", [b"", b"short", bytes(33)])
def test_a_key_of_another_length_is_a_wrong_key(tmp_path, key, opened):
    assert why(opened, tmp_path / "meetings.sqlite", key) is Why.WRONG_KEY


def test_tables_of_a_newer_app_are_left_alone(file, opened):
    sql(file, "UPDATE schema_version SET version_num = '9999'")
    assert why(opened, file) is Why.NEWER


def test_a_record_of_a_newer_app_is_said_to_be_newer(file, opened):
    store = opened(file)
    newer = Meeting(id="n", schema_version=999)
    store.create(newer)
    assert why(store.load, "n") is Why.NEWER


def test_no_words_are_in_the_files_of_the_database(file):
    files = list(file.parent.iterdir())
    assert file in files
    for one in files:
        assert b"Rosalinda" not in one.read_bytes()
        assert b"hospice" not in one.read_bytes()


def test_errors_carry_no_words(file, caplog, opened):
    store = opened(file, options="?timeout=0")
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailable) as caught:
        store.apply("m", Change("reason/aim", "Rosalinda"))
    other.close()
    assert "Rosalinda" not in "".join(map(str, [caught.value, caught.value.__cause__, caplog.text]))


@pytest.mark.parametrize("address", ["sqlite://", "sqlite:///:memory:", "sqlite:///?mode=memory", "nonsense"])
def test_an_address_that_keeps_nothing_is_refused(tmp_path, address):
    chosen = Settings(data_folder=tmp_path, database_url=address, keyring=False)
    assert why(open_store, chosen) is Why.READ_ONLY
