"""What can be set from outside, as ``FAMILY_MEETING_...`` in the environment. Every default works."""

from functools import cache
from pathlib import Path
from typing import Annotated

from platformdirs import user_data_path
from pydantic import AfterValidator, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "FAMILY_MEETING_"


def _data_folder() -> Path:
    return user_data_path("family-meeting", appauthor=False)


def _whole(path: Path) -> Path:
    # The server changes into the app's own folder when it starts.
    return path.expanduser().absolute()


class Settings(BaseSettings):
    """``database_url`` is for a hospital's PostgreSQL; without it, records lie in ``data_folder``.
    ``host`` and ``port`` are where the app listens, port 0 for a free one.

    ``key`` is 32 bytes in base64, for records that several computers share; ``keyring`` False keeps
    the app off the system's keyring. ``language`` is the locale that new windows open in, None for
    the browser's own. ``access_code`` has to be typed before anything is shown; ``reviewer_code``
    before translations are changed. ``pseudo_locales``
    offers two made-up languages that show what is cut off or left untranslated; ``draft_languages`` every
    language that anything is translated into, to be looked at. ``terms`` are the site's own choices among a
    language's words, see ``i18n.site_terms``.
    """

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_ignore_empty=True, extra="ignore", hide_input_in_errors=True
    )

    data_folder: Annotated[Path, AfterValidator(_whole)] = Field(default_factory=_data_folder)
    database_url: str | None = Field(default=None, repr=False)
    host: str = "127.0.0.1"
    port: int = Field(default=8501, ge=0, le=65535)
    key: SecretStr | None = None
    keyring: bool = True
    language: str | None = None
    access_code: SecretStr | None = None
    reviewer_code: SecretStr | None = None
    pseudo_locales: bool = False
    draft_languages: bool = False
    terms: dict[str, dict[str, str]] = {}


@cache
def settings() -> Settings:
    """Return the settings of this process. Raises ValidationError, which never shows a value."""
    return Settings()
