"""What a social worker does in her window, in her words."""

import re

from playwright.sync_api import Page, expect

from family_meeting.content.fields import field as content_of
from family_meeting.content.steps import STEPS
from family_meeting.i18n.languages import SOURCE
from family_meeting.i18n.translator import Translator
from family_meeting.record.codes import Step


class Worker:
    """A social worker before her English window; ``family`` says sentences as the family reads them."""

    def __init__(self, page: Page, url: str) -> None:
        self.page, self.url = page, url
        self.family = Translator(SOURCE)

    def opens(self, slug: str = "") -> None:
        self.page.goto(f"{self.url}/{slug}")

    def clicks(self, name: str, *, exact: bool = True) -> None:
        self.page.get_by_role("button", name=name, exact=exact).first.click()

    def goes_to(self, name: str) -> None:
        self.page.get_by_role("link", name=name, exact=True).first.click()
        self.page.get_by_role("heading", name=name, exact=True).wait_for()

    def writes(self, path: str, words: str) -> None:
        box = self.page.get_by_label(content_of(path).label.text, exact=True).first
        box.fill(words)
        box.press("Tab")

    def says(self, hint: str, words: str) -> None:
        box = self.page.get_by_placeholder(hint, exact=True).last
        box.fill(words)
        box.press("Tab")

    def types(self, hint: str, words: str) -> None:
        """Say something key by key."""
        self.page.get_by_placeholder(hint, exact=True).last.press_sequentially(words)
        self.page.keyboard.press("Tab")

    def selects(self, path: str, words: str) -> None:
        label = content_of(path).label.text
        self.page.get_by_role("combobox", name=label).first.click()
        self.page.keyboard.type(words)
        # A language has a second name behind its own, for those who look for it in theirs.
        self.page.get_by_role("option", name=re.compile(f"^{re.escape(words)}( · .*)?$")).click()

    def picks(self, words: str) -> None:
        choice = self.page.get_by_role("radio", name=re.compile(f"{re.escape(words)}$")).or_(
            self.page.get_by_role("button", name=re.compile(f"{re.escape(words)}$"))
        )
        choice.first.click()

    def sees(self, words: str) -> None:
        expect(self.page.get_by_text(words).first).to_be_visible()

    def reaches(self, step: Step) -> None:
        self.clicks("Next")
        self.page.get_by_role("heading", name=self.family(STEPS[step].title), exact=True).wait_for()
