"""``backup``: the whole store in one encrypted file."""

from pathlib import Path

import click

from family_meeting.cli.people import whoever_types
from family_meeting.cli.problems import Problem, says_plainly, the_store

ENVIRONMENT = "FAMILY_MEETING_BACKUP_PASSPHRASE"


@click.command
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True))
@click.option(
    "--passphrase",
    envvar=ENVIRONMENT,
    default="",
    prompt=True,
    prompt_required=False,
    hide_input=True,
    confirmation_prompt=True,
    help=f"Ask for a passphrase that opens the file too; {ENVIRONMENT} sets it without asking.",
)
@says_plainly
def backup(out: Path, passphrase: str) -> None:
    """Write all meetings, encrypted, to OUT ("-" is standard output). The app may go on running.

    The file opens with the key of these records. To bring it back on a computer that does not have
    this key, give it a passphrase.
    """
    if not out.name and str(out) != "-":
        raise Problem("Where to? OUT is empty.")
    target = click.get_binary_stream("stdout") if str(out) == "-" else out
    try:
        the_store().backup(target, passphrase, who=whoever_types())
    except OSError as error:
        raise Problem(f"{out} cannot be written: {error.strerror}.") from None
