"""``purge``: old meetings are removed for good."""

from datetime import timedelta

import click

from family_meeting.cli.people import whoever_types
from family_meeting.cli.problems import says_plainly, the_store


@click.command
@click.option(
    "--older-than",
    type=click.IntRange(1, 36_500),
    required=True,
    metavar="DAYS",
    help="Remove what nobody has changed for so many days.",
)
@click.confirmation_option(prompt="Removed meetings cannot be brought back. Remove them?")
@says_plainly
def purge(older_than: int) -> None:
    """Remove old meetings with their history for good. The audit trail stays."""
    gone = the_store().purge(timedelta(days=older_than), who=whoever_types())
    click.echo(f"Meetings removed: {len(gone)}.")
