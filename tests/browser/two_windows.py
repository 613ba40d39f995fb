"""Two windows on one meeting: the facilitator's and the family's."""

import time
from secrets import token_hex

from family_meeting.content.sample import sample_meeting
from family_meeting.store import Change


class Window:
    """A window on a page of a meeting, whose record the test can change from outside."""

    def __init__(self, page, url, store, meeting_id, slug, language="en"):
        self.page, self.store, self.id = page, store, meeting_id
        page.goto(f"{url}/{slug}?m={meeting_id}&lang={language}")
        page.locator(".fm-not-connected[data-drawn]").first.wait_for(state="attached")

    def put(self, **values):
        """Store values of the course (``shared__card`` for ``shared/card``) and wait until they are drawn."""
        self.apply(*(Change(f"course/{path.replace('__', '/')}", value) for path, value in values.items()))

    def apply(self, *changes):
        """Store changes, as another window would, and wait until they are drawn."""
        self.follows(self.store.apply(self.id, *changes).version)

    def follows(self, version):
        """Wait until this window has drawn the record as it was then, or as it is since."""
        drawn = self.page.locator(".fm-not-connected[data-drawn]").first
        last = time.monotonic() + 30
        while int(drawn.get_attribute("data-drawn")) < version:
            assert time.monotonic() < last, f"version {version} was not drawn"
            self.page.wait_for_timeout(20)

    def settle(self):
        """Wait until this window has drawn the newest record: the family's may have been the first to."""
        self.follows(self.store.version(self.id))

    def record(self):
        return self.store.load(self.id).meeting


def new_sample(store, **changed):
    """Store the sample under an id of its own and return the id."""
    return store.create(sample_meeting().model_copy(update={"id": token_hex(8), **changed})).meeting.id
