"""Make sure that the browser tests have a Chromium: the one on the PATH, else Playwright's, else Debian's."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
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


def _debian_package() -> None:
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=False)


def find() -> str | None:
    """Return the browser to use, or None."""
    return on_path() or of_playwright()


def main() -> int:
    """Return 0 when a browser is there or could be installed; else say what to do and return 1."""
    remedies: tuple[Callable[[], None], ...] = (_download, _debian_package)
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
