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
