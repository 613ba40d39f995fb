"""The settings, looked through before anything starts."""

import os

from pydantic import ValidationError
from pydantic_settings import SettingsError

from family_meeting.i18n.languages import languages
from family_meeting.i18n.site_terms import UnknownTerm, check_chosen
from family_meeting.settings import PREFIX, Settings, settings

_NO_SETTINGS = ("BACKUP_PASSPHRASE", "TEST_POSTGRES")
"""What else is read from the environment under our prefix."""


class Unfit(ValueError):
    """A setting that does not fit. The message names it and never quotes a secret."""


def fitting() -> Settings:
    """Return the settings. Raises Unfit, also for a name that is none of ours.

    A name that is typed wrong would leave the default in its place: no access code, or records on this
    computer instead of in the hospital's database.
    """
    unknown = sorted(name for name in os.environ if _is_unknown(name))
    if unknown:
        raise Unfit(f"There is no such setting: {', '.join(unknown)}")
    try:
        found = settings()
        check_chosen()
    except UnknownTerm as error:
        raise Unfit(f"This setting does not fit: {PREFIX}TERMS: {error.args[0]}") from None
    except ValidationError as error:
        names = ", ".join(f"{PREFIX}{one['loc'][0]}".upper() for one in error.errors())
        raise Unfit(f"This setting does not fit: {names}") from None
    except SettingsError:  # The only setting that is more than one value.
        raise Unfit(f"This setting does not fit: {PREFIX}TERMS: it is not JSON") from None
    if found.language and found.language not in languages():
        raise Unfit(f"This setting does not fit: {PREFIX}LANGUAGE: it is not one of {', '.join(languages())}")
    return found


def _is_unknown(name: str) -> bool:
    ours = name.upper().removeprefix(PREFIX)
    known = ours in _NO_SETTINGS or ours.lower() in Settings.model_fields
    return name.upper().startswith(PREFIX) and not known
