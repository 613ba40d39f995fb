"""Keep the catalogs true: extract every marked sentence, update every language, or check for drift.

``python tools/catalogs.py`` writes ``locales/*.pot`` and updates the PO files;
``python tools/catalogs.py --check`` changes nothing and fails where they would change.
"""

import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from family_meeting.i18n.languages import LOCALES, SOURCE, languages  # noqa: E402  # found through ROOT
from family_meeting.i18n.messages import DOMAINS  # noqa: E402
from family_meeting.i18n.po_files import po_path, updated, written  # noqa: E402

METHODS = [("**.py", "python"), ("**.xhtml", "jinja2"), ("**.html", "jinja2")]
OPTIONS = {pattern: {"trimmed": "true", "silent": "false"} for pattern in ("**.xhtml", "**.html")}
FOLDERS = ("family_meeting", "pages", "templates")


def extracted(domain: str) -> Catalog:
    """Return the template of one domain, sorted, without places or dates, so that diffs are quiet."""
    keywords = {
        f"{domain}_text": None,
        f"{domain}_plural": (1, 2),
        f"{domain}_context": ((1, "c"), 2),
    }
    catalog = Catalog(domain=domain, project="Family Meeting", charset="utf-8", fuzzy=False)
    for folder in FOLDERS:
        found = extract_from_dir(
            ROOT / folder, METHODS, OPTIONS, keywords, comment_tags=("Translators:",), strip_comment_tags=True
        )
        for _, _, message, comments, context in found:
            catalog.add(message, auto_comments=_once(comments), context=context)
    return catalog


def _once(comments: list[str]) -> list[str]:
    return [" ".join(comments)] if comments else []


def wanted() -> dict[Path, bytes]:
    """Return every catalog file with the content it should have."""
    files: dict[Path, bytes] = {}
    for domain in DOMAINS:
        template = extracted(domain)
        files[LOCALES / f"{domain}.pot"] = written(template, header=False)
        for code in languages():
            if code != SOURCE:
                files[po_path(code, domain)] = written(updated(template, code, domain), header=True)
    return files


def main() -> int:
    """Update the catalogs, or with ``--check`` name those that are out of date and return 1."""
    stale = [path for path, content in wanted().items() if not path.exists() or path.read_bytes() != content]
    if "--check" in sys.argv:
        for path in stale:
            print(f"{path.relative_to(ROOT)} is out of date: run 'make catalogs'", file=sys.stderr)
        return int(bool(stale))
    for path, content in wanted().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
