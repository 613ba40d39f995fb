"""Two windows in a real browser: how soon the family's has drawn what the facilitator clicked."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Page, async_playwright

from bench.server import Server

_VIEW = {"width": 1366, "height": 768}
_WATCH = """() => {
  const now = () => performance.timeOrigin + performance.now()
  const drawn = () => document.querySelector('.fm-not-connected[data-drawn]').dataset.drawn
  const before = drawn()
  window.benchSeen = new Promise(resolve => {
    const observer = new MutationObserver(() => {
      if (drawn() === before) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(now())))
    })
    observer.observe(document.body, {subtree: true, childList: true, attributes: true})
  })
}"""
_CLICK = """selector => {
  document.querySelector(selector).click()
  return performance.timeOrigin + performance.now()
}"""
_SEEN = "() => window.benchSeen"


@asynccontextmanager
async def two_windows(server: Server, meeting: str) -> AsyncIterator[tuple[Page, Page]]:
    """Open the facilitator's and the family's window of a meeting, each in a profile of its own."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"]
        )
        yield (
            await _opened(await browser.new_page(viewport=_VIEW), server, meeting, "meeting"),  # type: ignore[arg-type]
            await _opened(await browser.new_page(viewport=_VIEW), server, meeting, "share"),  # type: ignore[arg-type]
        )
        await browser.close()


async def _opened(page: Page, server: Server, meeting: str, slug: str) -> Page:
    await page.goto(f"{server.url}/{slug}?m={meeting}&lang=en")
    await page.locator(".fm-not-connected[data-drawn]").first.wait_for(state="attached")
    return page


async def delays(leading: Page, watching: Page, key: str, clicks: int, pause: float) -> list[float]:
    """Press the button with this key so many times; return the seconds until each was painted."""
    found = []
    for _ in range(clicks):
        await asyncio.sleep(pause)
        await watching.evaluate(_WATCH)
        clicked = await leading.evaluate(_CLICK, f".st-key-{key} button")
        found.append((await watching.evaluate(_SEEN) - clicked) / 1000)
    return found
