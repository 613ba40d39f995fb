"""What may stand on paper of what was typed."""

import re
import unicodedata

from family_meeting.typesetting.tree import Run, Runs

_NEW_LINE = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_SPACES = re.compile("[ \t]+")
_ODD = re.compile("[^\t\n\r\x0b\x0c\x85 -\x7e\xa0-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U0001fffd]")


def hard_lines(runs: Runs) -> list[Runs]:
    """``runs`` divided at line ends that were typed, free of what cannot be printed.

    In each line a run has the number that it has in ``runs``; those before stand as empty ones.
    """
    if all(_is_clean(run.text) for run in runs):
        return [runs]
    lines: list[list[Run]] = [[]]
    for number, run in enumerate(runs):
        text = _clean(run.text)
        first, *more = _NEW_LINE.split(text)
        lines[-1].append(run if first == run.text else run._replace(text=first))
        lines += ([Run("")] * number + [run._replace(text=part)] for part in more)
    return [tuple(line) for line in lines]


def _is_clean(text: str) -> bool:
    """True of most texts, and soon found out; line ends, tabs and controls are not printable."""
    return text.isprintable() and "  " not in text


def _clean(text: str) -> str:
    """Drops controls, turns what is no character into the replacement character, joins spaces."""
    if _ODD.search(text):
        text = _ODD.sub(_instead, text)
    return _SPACES.sub(" ", text)


def _instead(match: re.Match[str]) -> str:
    char = match[0]
    kind = unicodedata.category(char)
    if kind == "Cc":
        return ""
    no_character = kind in ("Cs", "Co") or ord(char) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(char) <= 0xFDEF
    return "\ufffd" if no_character else char


def one_line(runs: Runs) -> Runs:
    """``runs`` with typed line ends turned into spaces."""
    return tuple(run._replace(text=_NEW_LINE.sub(" ", run.text)) for run in runs)
