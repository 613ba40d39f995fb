"""What goes wrong on the command line, said in one line."""

import errno
import functools
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import BinaryIO, ParamSpec, TypeVar

import click

from family_meeting.i18n.fitting import Unfit, fitting
from family_meeting.settings import Settings
from family_meeting.store import Store, StoreUnavailable, Why, open_store

P = ParamSpec("P")
R = TypeVar("R")

_STORE = {
    Why.READ_ONLY: (
        "The records cannot be written: is the data folder, or the database of "
        "FAMILY_MEETING_DATABASE_URL, there and writable?"
    ),
    Why.LOCKED: "The records are busy or out of reach. Please try again in a moment.",
    Why.FULL: "The disk is full. Nothing was stored.",
    Why.DAMAGED: "The records are damaged and cannot be read.",
    Why.WRONG_KEY: "The key does not fit these records, or is missing.",
    Why.NEWER: "The records were written by a newer version of Family Meeting.",
}


class Problem(click.ClickException):
    """Ends a command with one line on standard error and exit status 2."""

    exit_code = 2


class PlainGroup(click.Group):
    """A group whose commands say in one line what is wrong with their arguments, or with where they write."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command. Raises Problem."""
        try:
            return super().invoke(ctx)
        except click.UsageError as error:
            raise Problem(" ".join(error.format_message().split())) from None
        except OSError as error:
            if error.errno == errno.EPIPE:  # Who reads has had enough; click ends quietly then.
                raise
            _let_go_of_what_is_left()
            raise Problem(f"This cannot be written: {error.strerror}.") from None


def _let_go_of_what_is_left() -> None:
    """Python would try to write it once more at its end, and complain."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def chosen_settings() -> Settings:
    """Return the settings. Raises Problem where one does not fit."""
    try:
        return fitting()
    except Unfit as error:
        raise Problem(str(error)) from None


def told(trouble: StoreUnavailable) -> str:
    """Say in one line what is wrong with the store."""
    return _STORE[trouble.why]


def the_store() -> Store:
    """Open the store of the settings until the command has ended. Raises Problem."""
    store = says_plainly(open_store)(chosen_settings())
    click.get_current_context().call_on_close(store.close)
    return store


def write_whole(output: BinaryIO | click.utils.LazyFile, content: bytes, what: str) -> None:
    """Write what a command has made. Raises Problem, which calls it ``what``, where it cannot be written."""
    try:
        output.write(content)
        output.flush()
    except (OSError, click.FileError) as error:
        why = error.strerror if isinstance(error, OSError) else error.message
        raise Problem(f"{what} cannot be written: {why}.") from None


def says_plainly(work: Callable[P, R]) -> Callable[P, R]:
    """Wrap ``work`` so that trouble with the store ends the command with one line."""

    @functools.wraps(work)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return work(*args, **kwargs)
        except StoreUnavailable as trouble:
            raise Problem(told(trouble)) from None

    return wrapped
