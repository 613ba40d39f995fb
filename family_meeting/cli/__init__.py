"""The command line: the same functions without a browser."""

import click

from family_meeting.cli.auditing import audit
from family_meeting.cli.backing_up import backup
from family_meeting.cli.importing import import_meeting
from family_meeting.cli.languages import list_languages
from family_meeting.cli.papers import COMMANDS as PAPERS
from family_meeting.cli.problems import PlainGroup
from family_meeting.cli.purging import purge
from family_meeting.cli.restoring import restore
from family_meeting.cli.serving import serve
from family_meeting.cli.translating import translations


@click.group(cls=PlainGroup)
def main() -> None:
    """Prepare, lead and print a family meeting about a serious illness."""


COMMANDS = (serve, *PAPERS, list_languages, import_meeting, backup, restore, purge, audit, translations)
for command in COMMANDS:
    main.add_command(command)
