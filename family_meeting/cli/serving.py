"""``serve``: the app for the browser."""

import os
import socket
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import click
import uvicorn

from family_meeting.cli.problems import Problem, chosen_settings

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
    config = uvicorn.Config(
        import_module("app").app, log_level="warning", access_log=False, timeout_graceful_shutdown=3
    )
    with suppress(KeyboardInterrupt):
        _Server(config).run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        raise Problem(f"Cannot listen at {host}, port {port}: {os.strerror(error.errno or 0)}.") from None
