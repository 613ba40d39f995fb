"""Names for meetings, people and other entries of a record."""

import secrets


def new_id() -> str:
    """Return 12 random characters that may stand in a web address, a file name and a record's path.

    72 random bits: among a million meetings, two share an id less often than once in a billion tries.
    """
    return secrets.token_urlsafe(9)
