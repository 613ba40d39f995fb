"""Who may name, be named, witness and notarize, by US jurisdiction. Not legal advice.

The table is ``rules.json``: each row with the statutes and pages it rests on, the year it speaks for,
how well it is established, and the fields that no source seen states.
"""

import json
from functools import cache
from pathlib import Path

from family_meeting.proxy.rows import Basis, Jurisdiction

__all__ = ["Basis", "Jurisdiction", "UnknownJurisdiction", "jurisdiction", "jurisdictions", "state_name"]

TABLE = Path(__file__).with_name("rules.json")


class UnknownJurisdiction(LookupError):
    """No row of the table has this code."""


@cache
def jurisdictions() -> dict[str, Jurisdiction]:
    """Every jurisdiction by its two-letter code. Raises pydantic.ValidationError for a damaged table."""
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    rows = [Jurisdiction.model_validate(row) for row in table["jurisdictions"]]
    return {row.code: row for row in rows}


def jurisdiction(code: str) -> Jurisdiction:
    """Return one row. Raises UnknownJurisdiction."""
    try:
        return jurisdictions()[code.strip().upper()]
    except KeyError:
        raise UnknownJurisdiction(code) from None


def state_name(code: str) -> str:
    """Return the name of a jurisdiction; "" where there is none of that code."""
    known = jurisdictions().get(code)
    return known.name if known else ""
