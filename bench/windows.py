"""The facilitator's window and the family's: how soon one follows the other, and what open windows cost.

Two windows are measured twice: at Streamlit's protocol, which is the app's own part, and in a real browser
until they are painted. All others are simulated at the protocol.
"""

import asyncio
import statistics
import time

from bench.browser import delays as painted
from bench.browser import two_windows
from bench.server import Server, running
from bench.session import Window, open_all

CLICKS = 40
BETWEEN_CLICKS = 0.5  # s: quicker than any facilitator
OTHERS_CLICK = 15.0  # s between two clicks in each of the other meetings
IDLE = 20.0  # s
HIDE = "bar-hide"


def run() -> None:
    """Print delay, idle cost and memory with 1, 25 and 50 meetings, two windows each."""
    for meetings in (1, 25, 50):
        with running(meetings) as server:
            asyncio.run(_measure(server))


async def _measure(server: Server) -> None:
    before = server.memory_mib()
    leading = [Window(server, "meeting", one) for one in server.meetings]
    watching = [Window(server, "share", one) for one in server.meetings]
    await open_all(leading[:1] + watching[:1])
    warm = server.memory_mib()
    await open_all(leading[1:] + watching[1:])
    count = len(server.meetings)
    idle = await _idle(server) / (2 * count)
    others = [asyncio.create_task(_clicking(one, number)) for number, one in enumerate(leading[1:])]
    delays = [await _delay(leading[0], watching[0]) for _ in range(CLICKS)]
    reruns = leading[0].reruns[1:]
    await leading[0].close()
    await watching[0].close()
    async with two_windows(server, server.meetings[0]) as (ours, theirs):
        seen = await painted(ours, theirs, HIDE, CLICKS, BETWEEN_CLICKS)
    for one in others:
        one.cancel()
    print(f"{count} meetings, {2 * count} windows")
    print(f"  click to the family's window, at the protocol: {_spread(delays)}")
    print(f"  click to the family's window, painted by a browser: {_spread(seen)}")
    print(f"  rerun of the facilitator's page: median {_ms(statistics.median(reruns))}")
    print(f"  idle: {100 * idle:.2f} % of a core a window")
    if count > 1:
        print(f"  memory: {(server.memory_mib() - warm) / (count - 1):.1f} MiB a meeting")
    else:
        print(f"  memory: {warm - before:.1f} MiB for the first meeting, {before:.0f} MiB before it")
    for one in leading[1:] + watching[1:]:
        await one.close()


def _spread(delays: list[float]) -> str:
    slowest = statistics.quantiles(delays, n=20)[-1]
    return f"median {_ms(statistics.median(delays))}, 95 % {_ms(slowest)}"


def _ms(seconds: float) -> str:
    return f"{1000 * seconds:.0f} ms"


async def _idle(server: Server) -> float:
    """Return the part of a core that the app uses while nobody does anything."""
    await asyncio.sleep(3)
    start = server.processor_seconds()
    await asyncio.sleep(IDLE)
    return (server.processor_seconds() - start) / IDLE


async def _clicking(window: Window, number: int) -> None:
    """Another meeting goes on, each at a moment of its own."""
    await asyncio.sleep(number * 0.61 % OTHERS_CLICK)
    while True:
        await window.click(HIDE)
        await asyncio.sleep(OTHERS_CLICK)


async def _delay(leading: Window, watching: Window) -> float:
    """Return the seconds from a click until the family's window has all there is to draw."""
    await asyncio.sleep(BETWEEN_CLICKS)
    before, start = watching.drawn, time.perf_counter()
    clicking = asyncio.create_task(leading.click(HIDE))
    while watching.drawn == before:
        await asyncio.sleep(0.001)
        if time.perf_counter() - start > 10:
            raise SystemExit("The family's window did not follow.")
    took = time.perf_counter() - start
    await clicking
    return took
