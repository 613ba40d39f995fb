"""``import``: a meeting file becomes a meeting of the store."""

from typing import BinaryIO

import click

from family_meeting.cli.meeting_files import meeting_in
from family_meeting.cli.people import whoever_types
from family_meeting.cli.problems import says_plainly, the_store
from family_meeting.store import new_id


@click.command("import")
@click.argument("file", type=click.File("rb"))
@says_plainly
def import_meeting(file: BinaryIO) -> None:
    """Store the meeting in FILE ("-" is standard input) as a new meeting, and print its id."""
    meeting = meeting_in(file)
    # An id of its own, so that a file can be imported twice and never replaces a meeting.
    renamed = meeting.model_copy(update={"id": new_id()})
    the_store().create(renamed, who=whoever_types())
    click.echo(renamed.id)
