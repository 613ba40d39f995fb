"""``serve``: the app for the browser."""

import os
import socket
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import click
import uvicorn

from family_meeting.cli.problems import Problem, chosen_settings, told
from family_meeting.store import StoreUnavailable
from family_meeting.web.services import store

ROOT = Path(__file__).parents[2]


class _Server(uvicorn.Server):
    """Says where the app is, once it is there."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and sockets:
            host, port = sockets[0].getsockname()[:2]
            name = f"[{host}]" if ":" in host else host
            click.echo(f"Family Meeting is at http://{name}:{port} (stop with Ctrl+C)")


@click.command
def serve() -> None:
    """Start the app for the browser, at FAMILY_MEETING_HOST and FAMILY_MEETING_PORT."""
    chosen = chosen_settings()
    # Streamlit looks for its settings in the current folder.
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    listening = _listen(chosen.host, chosen.port)
    app = import_module("app").app
    _say_what_is_wrong_with_the_records()
    config = uvicorn.Config(app, log_level="warning", access_log=False, timeout_graceful_shutdown=3)
    with suppress(KeyboardInterrupt):
        _Server(config).run(sockets=[listening])


def _say_what_is_wrong_with_the_records() -> None:
    """A database may come later than the app, so that it starts all the same."""
    try:
        store()
    except StoreUnavailable as trouble:
        click.echo(f"Warning: {told(trouble)} Each page tries again.", err=True)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        number = error.errno or 0  # Not above 0 where the name leads nowhere.
        why = os.strerror(number) if number > 0 else "there is no such address"
        raise Problem(f"Cannot listen at {host}, port {port}: {why}.") from None
