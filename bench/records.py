"""Listing and opening meetings, with few and with many stored."""

import tempfile
from pathlib import Path

from bench.timing import median_ms
from family_meeting.content.sample import sample_meeting
from family_meeting.settings import Settings
from family_meeting.store import Change, open_store

MANY = 2_000


def run() -> None:
    """Print the times with 10 meetings and with many, and their ratio."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Settings(data_folder=Path(folder), keyring=False))
        meeting, found = sample_meeting(), {}
        for number in range(MANY):
            store.create(meeting.model_copy(update={"id": f"m{number}"}))
            if number + 1 in (10, MANY):
                found[number + 1] = median_ms(store.listings), median_ms(lambda: store.load("m1"))
        change = median_ms(lambda: store.apply("m1", Change("course/turns/patient", 1)))
        store.close()
    for count, (listing, opening) in found.items():
        print(f"{count} meetings: list {listing:.1f} ms, open {opening:.1f} ms")
    print(f"ratio of listing {MANY} to 10: {found[MANY][0] / found[10][0]:.1f}; one change: {change:.1f} ms")
