"""Prepare, lead and print a family meeting about a serious illness."""

import gc

__version__ = "0.1.0"

# A document makes tens of thousands of objects, of which five thousand wait to be collected. Looking
# for lost ones at every 700, as Python does, took a tenth of the start, and slowed a document, too.
gc.set_threshold(50_000, 20, 20)
