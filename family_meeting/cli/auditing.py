"""``audit``: who did what with which record, and when."""

import csv
from io import StringIO

import click

from family_meeting.cli.problems import says_plainly, the_store


@click.command
@click.option("--meeting", metavar="ID", help="Only what was done with this meeting.")
@says_plainly
def audit(meeting: str | None) -> None:
    """Print the audit trail as CSV, the newest first: when (UTC), who, which meeting, what.

    Never what was said. A meeting is its id; none stands for the whole store.
    """
    table = StringIO()
    lines = csv.writer(table, lineterminator="\n")
    lines.writerow(("when", "who", "meeting", "what"))
    for entry in the_store().audit(meeting):
        lines.writerow((entry.at.isoformat(timespec="seconds"), entry.who, entry.meeting_id, entry.action))
    click.echo(table.getvalue(), nl=False)
