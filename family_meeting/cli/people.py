"""Who is at the command line, for the audit trail."""

import getpass


def whoever_types() -> str:
    """Return the account's name on this computer, "" where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
