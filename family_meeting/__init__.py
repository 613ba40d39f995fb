"""Prepare, lead and print a family meeting about a serious illness."""

__version__ = "0.1.0"
