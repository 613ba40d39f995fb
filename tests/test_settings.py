from pathlib import Path

import pytest
from pydantic import ValidationError
from sqlalchemy.engine import make_url

from family_meeting.settings import Settings, settings
from family_meeting.store.engines import address


@pytest.fixture(autouse=True)
def _nothing_is_set(monkeypatch):
    for name in Settings.model_fields:
        monkeypatch.delenv(f"FAMILY_MEETING_{name.upper()}", raising=False)
    settings.cache_clear()
    yield
    settings.cache_clear()


def test_everything_has_a_default_that_works():
    chosen = settings()
    assert (chosen.host, chosen.port) == ("127.0.0.1", 8501)
    assert chosen.data_folder.is_absolute()
    assert Path(make_url(address(chosen)).database) == chosen.data_folder / "meetings.sqlite"
    assert (chosen.key, chosen.access_code, chosen.language) == (None, None, None)


def test_the_environment_decides(monkeypatch, tmp_path):
    monkeypatch.setenv("FAMILY_MEETING_PORT", "9000")
    monkeypatch.setenv("FAMILY_MEETING_DATA_FOLDER", str(tmp_path))
    monkeypatch.setenv("FAMILY_MEETING_DATABASE_URL", "postgresql+psycopg://db/meetings")
    assert (settings().port, settings().data_folder) == (9000, tmp_path)
    assert address(settings()) == "postgresql+psycopg://db/meetings"


def test_what_is_set_to_nothing_is_not_set(monkeypatch):
    monkeypatch.setenv("FAMILY_MEETING_ACCESS_CODE", "")
    assert settings().access_code is None


def test_the_home_folder_may_be_written_short(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Settings(data_folder="~/records").data_folder == tmp_path / "records"


def test_a_strange_folder_name_stays_one_folder():
    folder = Path("/srv/a b?c#d%20é")
    assert Path(make_url(address(Settings(data_folder=folder))).database) == folder / "meetings.sqlite"


def test_secrets_are_not_shown():
    chosen = Settings(key="k3y", access_code="c0de", database_url="postgresql://me:pa55@db/x")
    for secret in ("k3y", "c0de", "pa55"):
        assert secret not in repr(chosen)


@pytest.mark.parametrize(("name", "value"), [("PORT", "99999"), ("PORT", "s3cret"), ("KEYRING", "s3cret")])
def test_a_setting_that_does_not_fit_is_refused_without_showing_it(monkeypatch, name, value):
    monkeypatch.setenv(f"FAMILY_MEETING_{name}", value)
    with pytest.raises(ValidationError) as caught:
        settings()
    assert value not in str(caught.value)


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_is_explained_to_whoever_installs_the_app(name):
    manual = Path(__file__).parents[1] / "docs" / "operating.md"
    assert f"`FAMILY_MEETING_{name.upper()}`" in manual.read_text("utf-8")
