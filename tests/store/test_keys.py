import base64
import sys

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from family_meeting.record import Meeting
from family_meeting.settings import Settings
from family_meeting.store import StoreUnavailable, Why, open_store


class FakeKeyring(KeyringBackend):
    """A keyring in memory; ``locked`` when nobody gives the password."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}
        self.locked = False

    def get_password(self, service, username):
        if self.locked:
            raise KeyringLocked
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        if self.locked:
            raise KeyringLocked
        self.kept[service, username] = password


@pytest.fixture
def ring(monkeypatch):
    """The keyring of a desktop with somebody in front of it."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setenv("DISPLAY", ":0")
    before = keyring.get_keyring()
    keyring.set_keyring(FakeKeyring())
    yield keyring.get_keyring()
    keyring.set_keyring(before)


@pytest.fixture
def opened(kept):
    return lambda chosen: kept(open_store(chosen))


@pytest.fixture
def chosen(tmp_path):
    return Settings(data_folder=tmp_path / "home")


def why(chosen):
    with pytest.raises(StoreUnavailable) as caught:
        open_store(chosen)
    return caught.value.why


def key_file(chosen):
    return chosen.data_folder / "key"


def test_without_a_keyring_the_key_is_a_file_that_only_its_owner_can_read(chosen, monkeypatch, opened):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    opened(chosen).create(Meeting(id="m"))
    assert key_file(chosen).stat().st_mode & 0o777 == 0o600
    assert opened(chosen).version("m") == 1


def test_a_key_from_the_settings_is_used_and_leaves_no_file(chosen, opened):
    given = chosen.model_copy(update={"key": Settings(key=base64.b64encode(bytes(32)).decode()).key})
    opened(given)
    assert not key_file(chosen).exists()
    assert why(chosen) is Why.WRONG_KEY


@pytest.mark.parametrize("text", ["", "no base64 at all", "c2hvcnQ="])
def test_a_key_that_is_none_is_a_wrong_key(chosen, text):
    chosen.data_folder.mkdir()
    key_file(chosen).write_text(text)
    assert why(chosen) is Why.WRONG_KEY


def test_a_keyring_keeps_the_key_and_no_file_is_made(chosen, ring, opened):
    opened(chosen).create(Meeting(id="m"))
    assert len(ring.kept) == 1
    assert not key_file(chosen).exists()
    assert opened(chosen).version("m") == 1


def test_records_on_one_computer_have_a_key_each(chosen, ring, tmp_path, opened):
    opened(chosen)
    opened(chosen.model_copy(update={"data_folder": tmp_path / "other"}))
    assert len(set(ring.kept.values())) == 2


def test_a_locked_keyring_at_the_first_start_means_a_file_that_stays_the_key(chosen, ring, opened):
    ring.locked = True
    opened(chosen)
    ring.locked = False
    opened(chosen)
    assert key_file(chosen).exists()
    assert ring.kept == {}


@pytest.mark.parametrize("trouble", ["locked", "lost"])
def test_a_key_that_is_not_to_be_had_is_an_error_and_never_replaced(chosen, ring, trouble, opened):
    opened(chosen).create(Meeting(id="m"))
    kept = dict(ring.kept)
    ring.locked, ring.kept = trouble == "locked", {}
    assert why(chosen) is Why.WRONG_KEY
    assert not key_file(chosen).exists()
    ring.locked, ring.kept = False, kept
    assert opened(chosen).version("m") == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the keyring needs no desktop")
def test_a_keyring_is_left_alone_where_nobody_sits(chosen, ring, monkeypatch, opened):
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    opened(chosen)
    assert ring.kept == {}


def test_a_keyring_can_be_switched_off(chosen, ring, opened):
    opened(chosen.model_copy(update={"keyring": False}))
    assert ring.kept == {}
