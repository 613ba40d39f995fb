"""A browser window as the server sees it: Streamlit's protocol and our stream of news, without a browser."""

import asyncio
import json
import re
import time
from dataclasses import dataclass, field
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect

from bench.server import Server

_ID = re.compile(rb"\$\$ID-[0-9a-f]{32}-[\w.+~/-]+")


@dataclass
class Window:
    """One window on a page of a meeting. ``reruns`` collects the seconds that each run of the page took."""

    server: Server
    slug: str
    meeting: str
    editor: str = ""
    reruns: list[float] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)
    drawn: int = 0
    _socket: ClientConnection | None = None
    _page: str = ""
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _listening: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Load the page and begin to listen for news."""
        address = f"ws://127.0.0.1:{self.server.port}/_stcore/stream"
        self._socket = await connect(address, subprotocols=["streamlit"], max_size=None)  # type: ignore[list-item]
        await self._run()
        self._listening = asyncio.create_task(self._listen())

    async def close(self) -> None:
        """Stop listening and close the connection."""
        if self._listening:
            self._listening.cancel()
        if self._socket:
            await self._socket.close()

    async def click(self, key: str) -> None:
        """Press the button with this key and wait until the page has run."""
        await self._run(WidgetState(id=self.ids[key], trigger_value=True))

    async def _run(self, *widgets: WidgetState) -> None:
        async with self._turn:
            message = BackMsg()
            rerun = message.rerun_script
            rerun.query_string = f"m={self.meeting}&lang=en"
            rerun.page_script_hash, rerun.page_name = self._page, "" if self._page else self.slug
            rerun.widget_states.widgets.extend(widgets)
            start = time.perf_counter()
            await self._socket.send(message.SerializeToString())  # type: ignore[union-attr]
            await self._take_in()
            self.reruns.append(time.perf_counter() - start)

    async def _take_in(self) -> None:
        """Read what the page sends until it has run to its end."""
        while True:
            data = await self._socket.recv()  # type: ignore[union-attr]
            for found in _ID.findall(data):
                self.ids[found.decode()[38:]] = found.decode()
            message = ForwardMsg.FromString(data)
            kind = message.WhichOneof("type")
            if kind == "navigation":
                self._page = message.navigation.page_script_hash
            if kind == "delta" and b"stageIsAll" in data:
                self.drawn = max(self.drawn, self._version(message))
            if kind == "script_finished":
                return

    def _version(self, message: ForwardMsg) -> int:
        shown = json.loads(message.delta.new_element.bidi_component.json)
        self.editor = shown["editor"]
        return int(shown["version"])

    async def _listen(self) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.server.port)
        stage = "&stage=en" if self.slug == "share" else ""
        asked = f"GET /events/{self.meeting}?editor={self.editor}{stage} HTTP/1.1\r\n"
        writer.write(f"{asked}Host: 127.0.0.1:{self.server.port}\r\n\r\n".encode())
        while line := await reader.readline():
            if line.startswith(b"data: {"):
                await self._follow(json.loads(line[6:]))
        writer.close()

    async def _follow(self, news: dict[str, Any]) -> None:
        if "stage" in news:
            self.drawn = news["stage"]["version"]
        elif (version := news["others"]) > self.drawn:
            name = f"$$STREAMLIT_INTERNAL_KEY_{self.ids['push']}__events"
            value = json.dumps([{"event": "changed", "value": version}])
            await self._run(WidgetState(id=name, json_trigger_value=value))


async def open_all(windows: list[Window]) -> None:
    """Open windows one after the other."""
    for window in windows:
        await window.open()
