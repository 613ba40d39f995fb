"""Make the README's pictures from the running app and the invented sample family."""

import sys
import tempfile
from pathlib import Path

import pypdfium2
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / part) for part in (".", "tools", "tests/shared")]

from programs import find  # noqa: E402  # found through the path above
from running_app import CHROMIUM_ARGUMENTS, Server  # noqa: E402

from family_meeting.content.sample import sample_meeting  # noqa: E402
from family_meeting.documents import Options, build  # noqa: E402
from family_meeting.record.codes import Card, Step  # noqa: E402
from family_meeting.settings import Settings  # noqa: E402
from family_meeting.store import open_store  # noqa: E402

PICTURES = ROOT / "docs" / "pictures"
SIZE = {"width": 1366, "height": 768}


def stored_sample(folder: Path) -> str:
    """Store the sample, opened at its heart, and return its id."""
    meeting = sample_meeting()
    meeting.course.current, meeting.course.shared.card = Step.WHAT_MATTERS, Card.GOALS
    meeting.course.shared.language, meeting.course.shared.beside = "en", ""
    records = open_store(Settings(data_folder=folder / "data", keyring=False))
    records.create(meeting)
    records.close()
    return meeting.id


def settled(page: Page) -> None:
    """Wait until nothing on the page is still being drawn."""
    page.locator(".fm-drawn, h1").first.wait_for()
    page.wait_for_timeout(2000)
    page.locator("[data-testid=stSkeleton], [data-stale=true]").first.wait_for(state="detached")


def photograph(url: str, meeting: str) -> None:
    """Take the pictures of the screens."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=CHROMIUM_ARGUMENTS)
        page = browser.new_page(viewport=SIZE)
        for slug, name in (("share", "meeting"), ("people", "people"), ("meeting", "panel")):
            page.goto(f"{url}/{slug}?m={meeting}&lang=en")
            settled(page)
            if name == "panel":
                page.get_by_role("button", name="My notes").click()
                settled(page)
            page.screenshot(path=PICTURES / f"{name}.png")
        browser.close()


def paper() -> None:
    """Draw the first page of the family's summary."""
    data = build("family-summary", sample_meeting(), "es", Options())
    first = pypdfium2.PdfDocument(data)[0]
    first.render(scale=1.0).to_pil().save(PICTURES / "summary.png", optimize=True)


def main() -> None:
    """Make all pictures."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        meeting = stored_sample(folder)
        server = Server("app:app", folder)
        server.start()
        try:
            photograph(server.url, meeting)
        finally:
            server.stop()
    paper()


if __name__ == "__main__":
    main()
