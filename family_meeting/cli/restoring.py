"""``restore``: the meetings of a backup come back."""

from pathlib import Path

import click

from family_meeting.cli.backing_up import ENVIRONMENT
from family_meeting.cli.people import whoever_types
from family_meeting.cli.problems import Problem, says_plainly, the_store
from family_meeting.store import BackupUnreadable, Why

_UNREADABLE = {
    Why.DAMAGED: "This is not a backup, or it is cut or damaged. Nothing was restored.",
    Why.WRONG_KEY: "This backup opens with another key or passphrase. Nothing was restored.",
    Why.NEWER: "This backup was written by a newer version of Family Meeting. Nothing was restored.",
}


@click.command
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True, allow_dash=True))
@click.option(
    "--passphrase",
    envvar=ENVIRONMENT,
    default="",
    prompt=True,
    prompt_required=False,
    hide_input=True,
    help=f"Ask for the passphrase of the backup; {ENVIRONMENT} gives it without asking.",
)
@says_plainly
def restore(file: Path, passphrase: str) -> None:
    """Bring back the meetings in the backup FILE ("-" is standard input) that are not here.

    A meeting that is here stays as it is.
    """
    source = click.get_binary_stream("stdin") if str(file) == "-" else file
    try:
        restored = the_store().restore_backup(source, passphrase, who=whoever_types())
    except BackupUnreadable as error:
        raise Problem(_UNREADABLE[error.why]) from None
    except OSError as error:
        raise Problem(f"{file} cannot be read: {error.strerror}.") from None
    click.echo(
        f"Meetings restored: {len(restored.added)}. Already here, left as they are: {len(restored.kept)}."
    )
