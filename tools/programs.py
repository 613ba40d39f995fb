"""Make sure that the tests have their programs.

A Chromium for the browser tests: the one on the PATH, else Playwright's, else Debian's. Poppler's pdftotext,
one of three readers of our papers: Debian's where we may install it; without it the other two read them.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome")


def on_path() -> str | None:
    """Return the Chromium that is already installed."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def of_playwright() -> str | None:
    """Return Playwright's own Chromium, if it has been downloaded."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def _download() -> None:
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)


def _debian_package(name: str) -> None:
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", name], check=False)


def _pdftotext() -> None:
    if not shutil.which("pdftotext"):
        _debian_package("poppler-utils")
    if not shutil.which("pdftotext"):
        print("No pdftotext found: install Poppler to have our papers read by it, too.", file=sys.stderr)


def find() -> str | None:
    """Return the browser to use, or None."""
    return on_path() or of_playwright()


def main() -> int:
    """Return 0 when a browser is there or could be installed; else say what to do and return 1."""
    _pdftotext()
    remedies: tuple[Callable[[], None], ...] = (_download, partial(_debian_package, "chromium"))
    for remedy in remedies:
        if find():
            return 0
        remedy()
    if find():
        return 0
    print(
        "No Chromium found. Install Chromium or Google Chrome, then run 'make test' again.", file=sys.stderr
    )
    return 1


if __name__ == "__main__":
    sys.exit(main())
