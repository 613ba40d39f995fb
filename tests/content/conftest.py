"""What the tests of the app's words share."""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import textstat

CONTENT = Path(__file__).resolve().parents[2] / "family_meeting" / "content"
MARKERS = {
    "family_text": (0,),
    "family_plural": (0, 1),
    "family_context": (1,),
    "team_text": (0,),
    "team_plural": (0, 1),
    "team_context": (1,),
}
# Set aside before a text is graded: names, and terms that are kept because families meet them anyway.
TERMS = re.compile(r"(?i)\b(social workers?|interpreters?|health care agent|chaplain|hospital|medicines?)\b")


def sentences_of(path: Path, domain: str) -> Iterator[str]:
    """Yield every sentence that a module marks for ``domain``."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            name = node.func.id
            if name.startswith(domain):
                yield from (ast.literal_eval(node.args[place]) for place in MARKERS.get(name, ()))


@pytest.fixture
def marked() -> Callable[[str], dict[str, list[str]]]:
    """Return every sentence of a domain by the module of ``content`` that marks it."""
    modules = sorted(CONTENT.rglob("*.py"))
    return lambda domain: {
        str(path.relative_to(CONTENT)): found
        for path in modules
        if (found := list(sentences_of(path, domain)))
    }


def plain(sentence: str) -> str:
    """Return a sentence as it is graded: names and defined terms set aside, a stop at its end."""
    named = TERMS.sub("friend", re.sub(r"\{\w+\}", "Ana", sentence))
    return named if named.endswith((".", "?")) else f"{named}."


@pytest.fixture
def grade() -> Callable[[list[str]], float]:
    """Return the Flesch-Kincaid grade of some sentences taken together."""
    return lambda sentences: textstat.flesch_kincaid_grade(" ".join(map(plain, sentences)))


@pytest.fixture
def mean_length() -> Callable[[list[str]], float]:
    """Return the mean number of words in a sentence."""

    def measure(sentences: list[str]) -> float:
        text = " ".join(map(plain, sentences))
        return len(text.split()) / len(re.findall(r"[.?]", text))

    return measure
