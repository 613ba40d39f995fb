"""What goes wrong on the command line, said in one line."""

import functools
from collections.abc import Callable
from typing import BinaryIO, ParamSpec, TypeVar

import click
from pydantic import ValidationError

from family_meeting.i18n.site_terms import UnknownTerm, check_chosen
from family_meeting.settings import Settings, settings
from family_meeting.store import Store, StoreUnavailable, Why, open_store

P = ParamSpec("P")
R = TypeVar("R")

_STORE = {
    Why.READ_ONLY: "The records cannot be written: is the data folder there, and writable?",
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
    """A group whose commands say in one line what is wrong with their arguments."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command. Raises Problem."""
        try:
            return super().invoke(ctx)
        except click.UsageError as error:
            raise Problem(" ".join(error.format_message().split())) from None


def chosen_settings() -> Settings:
    """Return the settings. Raises Problem where one does not fit."""
    try:
        found = settings()
        check_chosen()
    except UnknownTerm as error:
        raise Problem(f"This setting does not fit: FAMILY_MEETING_TERMS: {error.args[0]}") from None
    except ValidationError as error:
        names = ", ".join(f"FAMILY_MEETING_{one['loc'][0]}".upper() for one in error.errors())
        raise Problem(f"This setting does not fit: {names}") from None
    return found


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
            raise Problem(_STORE[trouble.why]) from None

    return wrapped
