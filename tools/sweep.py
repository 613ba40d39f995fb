"""Open every screen in every language that is offered; report what is wrong, keep pictures to be looked at.

The family's window (each step, card and guided question), each page of the team's, and each step with its
panel, in a window of 1366 by 768 and in one of 1920 by 1080. What is found goes into
``contact-sheets/screens.txt``, the pictures beside it, and after them the papers.
"""

import io
import os
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / part) for part in (".", "tools", "tests/shared", "tests/browser")]
os.environ["FAMILY_MEETING_PSEUDO_LOCALES"] = "true"
if "--drafts" in sys.argv:  # The settings are read once, when the languages are.
    os.environ["FAMILY_MEETING_DRAFT_LANGUAGES"] = "true"

import contact_sheet  # noqa: E402  # found through the path above
import screens  # noqa: E402
from made_up import words_of_the_law  # noqa: E402
from programs import find  # noqa: E402
from running_app import CHROMIUM_ARGUMENTS, Server  # noqa: E402
from screen_faults import SIZES, faults  # noqa: E402

from family_meeting.content.sample import sample_meeting  # noqa: E402
from family_meeting.i18n.languages import language  # noqa: E402
from family_meeting.i18n.offered import for_families, for_team  # noqa: E402
from family_meeting.proxy.rules import jurisdictions  # noqa: E402
from family_meeting.settings import Settings  # noqa: E402
from family_meeting.store import Store, open_store  # noqa: E402

ACROSS, ON_A_SHEET, WIDTH, MOST_SCREENFULS = 4, 24, 480, 5
STATE = sample_meeting().decider.state
IN_ENGLISH_BY_RIGHT = (words_of_the_law(STATE), jurisdictions()[STATE].name)
ALL_ENGLISH = {"about", "review"}  # a list of books and pages; sentences of another language
WINDOWS = {"family": (for_families, screens.family_screens), "team": (for_team, screens.team_screens)}


class Seen:
    """What one window looked like in one language: pictures for the sheets, and lines for the report."""

    def __init__(self, page: Page, code: str, window: str, widths: tuple[int, ...]) -> None:
        self.page, self.language, self.window = page, language(code), window
        self.sizes = [size for size in SIZES if size[0] in widths]
        self.tiles: dict[str, list[tuple[str, Image.Image]]] = defaultdict(list)
        self.lines: list[str] = []

    def look(self, name: str) -> None:
        """Note what is wrong with the screen as it stands, in both sizes, and keep its picture."""
        spoken = None if name in ALL_ENGLISH else self.language
        for size in self.sizes:
            for fault in faults(self.page, size, spoken, *IN_ENGLISH_BY_RIGHT):
                self._note(name, f"{size[0]}", fault)
            tiles = self.tiles[f"{self.language.code}-{self.window}-{size[0]}"]
            tiles += [(name, shot) for shot in self._shots()]
        for fault in screens.system_fonts(self.page):
            self._note(name, "font", fault)

    def _note(self, name: str, where: str, fault: str) -> None:
        self.lines.append(f"{self.language.code}\t{self.window}\t{where}\t{name}\t{' '.join(fault.split())}")

    def _shots(self) -> Iterator[Image.Image]:
        """Give the screen and, where it scrolls, what is below."""
        main = self.page.locator("[data-testid=stMain]")
        height, whole = main.evaluate("one => [one.clientHeight, one.scrollHeight]")
        for screenful in range(min(-(-whole // height), MOST_SCREENFULS)):
            main.evaluate("(one, top) => one.scrollTo(0, top)", screenful * height)
            shot = Image.open(io.BytesIO(self.page.screenshot()))
            yield shot.convert("RGB").resize(
                (WIDTH, WIDTH * shot.height // shot.width), Image.Resampling.LANCZOS
            )
        main.evaluate("one => one.scrollTo(0, 0)")

    def keep(self) -> None:
        """Write the contact sheets."""
        for name, tiles in self.tiles.items():
            for start in range(0, len(tiles), ON_A_SHEET):
                sheet = contact_sheet.tiled(tiles[start : start + ON_A_SHEET], ACROSS)
                sheet.save(contact_sheet.FOLDER / f"screen-{name}-{start // ON_A_SHEET + 1}.png")


@contextmanager
def app() -> Iterator[tuple[str, Store]]:
    """Run the app on a data folder that goes away with it; give its address and its records."""
    with tempfile.TemporaryDirectory() as name:
        server = Server("prompt_app:app", Path(name))
        server.start()
        records = open_store(Settings(data_folder=server.folder / "data", keyring=False))
        try:
            yield server.url, records
        finally:
            records.close()
            server.stop()


def sweep(
    browser: Browser, url: str, records: Store, code: str, window: str, widths: tuple[int, ...]
) -> list[str]:
    """Look at every screen of one window in one language; return the lines of the report."""
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(screens.VOICES % [code])
    seen = Seen(page, code, window, widths)
    for name in WINDOWS[window][1](page, url, records, code):
        seen.look(name)
    context.close()
    seen.keep()
    print(
        f"{code} {window}: {sum(map(len, seen.tiles.values()))} pictures, {len(seen.lines)} faults",
        flush=True,
    )
    return seen.lines


@click.command()
@click.option("--language", "codes", multiple=True, help="Only this one; may be given several times.")
@click.option("--window", "windows", multiple=True, type=click.Choice(list(WINDOWS)), default=list(WINDOWS))
@click.option("--width", "widths", multiple=True, type=int, default=[width for width, _ in SIZES])
@click.option("--drafts", is_flag=True, help="Languages that are not whole or wait for their review, too.")
@click.option("--papers/--no-papers", default=True, help="Draw the papers as well.")
def main(
    codes: tuple[str, ...],
    windows: tuple[str, ...],
    widths: tuple[int, ...],
    drafts: bool,  # noqa: ARG001  # read above
    papers: bool,
) -> None:
    """Open every screen in every language; write what is wrong with it, and pictures of it."""
    contact_sheet.FOLDER.mkdir(exist_ok=True)
    with app() as (url, records), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=find(), args=CHROMIUM_ARGUMENTS)
        lines = [
            line
            for window in windows
            for code in WINDOWS[window][0]()
            if not codes or code in codes
            for line in sweep(browser, url, records, code, window, widths)
        ]
        browser.close()
    report = contact_sheet.FOLDER / "screens.txt"
    report.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    print(f"{report.relative_to(ROOT)}: {len(lines)} faults")
    if papers:
        contact_sheet.main()


if __name__ == "__main__":
    main()
