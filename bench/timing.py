"""Median times of repeated calls."""

import statistics
import time
from collections.abc import Callable


def median_ms(work: Callable[[], object], times: int = 15) -> float:
    """Return the median wall time of ``work`` in milliseconds, after one call to warm up."""
    work()
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append(1000 * (time.perf_counter() - start))
    return statistics.median(taken)


def medians_ms(works: dict[str, Callable[[], object]], times: int = 9) -> dict[str, float]:
    """Return the median wall times of several works, done in turn, so that a busy moment meets all."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for work in works.values():
        work()
    for _ in range(times):
        for name, work in works.items():
            start = time.perf_counter()
            work()
            taken[name].append(1000 * (time.perf_counter() - start))
    return {name: statistics.median(found) for name, found in taken.items()}
