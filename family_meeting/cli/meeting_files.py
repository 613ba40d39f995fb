"""A meeting file on the command line."""

from typing import BinaryIO

import click

from family_meeting.cli.problems import Problem
from family_meeting.record.files import DamagedFile, NewerFile, from_file
from family_meeting.record.meeting import Meeting


def meeting_in(file: BinaryIO) -> Meeting:
    """Return the meeting in an open file. Raises Problem."""
    try:
        return from_file(file.read())
    except NewerFile:
        raise Problem("This meeting file was written by a newer version of Family Meeting.") from None
    except click.FileError as error:
        raise Problem(f"This file cannot be opened: {error.message}.") from None
    except DamagedFile as error:
        raise Problem(f"This is not a meeting file that can be read: {error}.") from None
