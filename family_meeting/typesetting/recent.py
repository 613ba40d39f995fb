"""The words of papers made shortly after one another: each is shaped once, and soon forgotten."""

import threading
import time
from collections.abc import Container

from family_meeting.typesetting.words import Words

_MOST_PARAGRAPHS = 5_000  # of some five kilobytes each


class Recent:
    """Hands on what a paper has shaped and laid out to the next, for ``seconds`` after the last of them.

    A page on which a paper is chosen makes it again at each choice, nearly all of it the same. May be used
    by several threads at once: what they share is only ever added to.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._lock = threading.Lock()
        self._words: Words | None = None
        self._used = 0.0

    def words(self, ours: Container[str]) -> Words:
        """The words for the next paper; ``ours`` as of Words."""
        with self._lock:
            if self._words is None:
                self._wait(self._seconds)
            elif len(self._words.paragraphs) > _MOST_PARAGRAPHS:
                self._words = None
            self._used = time.monotonic()
            self._words = Words(ours, self._words)
            return self._words

    def _wait(self, seconds: float) -> None:
        timer = threading.Timer(seconds, self._forget_unless_used)
        timer.daemon = True
        timer.start()

    def _forget_unless_used(self) -> None:
        with self._lock:
            left = self._used + self._seconds - time.monotonic()
            if left > 0:
                self._wait(left)
            else:
                self._words = None
