"""Prepare, lead and print a family meeting about a serious illness."""

import gc

__version__ = "0.1.0"

# A document makes some ten thousand objects that end with it, the start as many that stay. Looking
# for lost ones among them at every 700, as Python does, took a tenth of the start.
gc.set_threshold(10_000, 20, 20)
