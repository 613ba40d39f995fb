"""Translations as a PO file holds them. Reading one takes milliseconds, so that none is kept compiled."""

import gettext
import re
from collections.abc import Callable, Iterator
from pathlib import Path

_LINE = re.compile(r'(?:(msgctxt|msgid_plural|msgid|msgstr)(?:\[\d+\])? )?"(.*)"')
_ESCAPED = re.compile(r"\\(.)")
_CHARACTERS = {"n": "\n", "t": "\t", "r": "\r"}
_PLURAL = re.compile(r"plural=(.*?);")


class Sentences:
    """The sentences of one language and domain; what has no translation, or a fuzzy one, stays in English."""

    def __init__(self, forms: dict[tuple[str, str], list[str]], number: Callable[[int], int]) -> None:
        """``forms`` by context and English text; ``number`` says which form a count takes."""
        self.forms = forms
        self._number = number

    def one(self, text: str, context: str = "") -> str:
        """Return a sentence's translation."""
        found = self.forms.get((context, text))
        return found[0] if found else text

    def counted(self, text: str, plural: str, count: int) -> str:
        """Return the form of a sentence that a count takes."""
        found = self.forms.get(("", text))
        form = self._number(count)
        if found is None or form >= len(found):
            return text if count == 1 else plural
        return found[form]


def read_sentences(path: Path) -> Sentences:
    """Return what a PO file says; nothing where there is no file."""
    forms: dict[tuple[str, str], list[str]] = {}
    rule = "n != 1"
    for (context, text), wordings, fuzzy in _entries(path) if path.exists() else ():
        if text:
            if all(wordings) and not fuzzy:
                forms[context, text] = wordings
        elif found := _PLURAL.search("".join(wordings)):
            rule = found[1]
    return Sentences(forms, gettext.c2py(rule))


def read_wanted(path: Path) -> list[tuple[str, str]]:
    """Return the context and the English text of every sentence that a catalog asks for."""
    return [(context, text) for (context, text), _, _ in _entries(path) if text]


def _entries(path: Path) -> Iterator[tuple[tuple[str, str], list[str], bool]]:
    """Context and text of each entry, its wordings, and whether they are fuzzy."""
    for entry in path.read_text(encoding="utf-8").split("\n\n"):
        parts = list(_parts(entry))
        named = {name: text for name, text in parts if name != "msgstr"}
        wordings = [text for name, text in parts if name == "msgstr"]
        if "msgid" in named:
            key = named.get("msgctxt", ""), named["msgid"]
            yield key, wordings, "\n#, fuzzy" in f"\n{entry}"


def _parts(entry: str) -> Iterator[tuple[str, str]]:
    """The strings of an entry, each with its keyword."""
    name, parts = "", list[str]()
    for line in entry.split("\n"):
        if (found := _LINE.fullmatch(line)) is None:
            continue
        if found[1]:
            if parts:
                yield name, _unescaped("".join(parts))
            name, parts = found[1], []
        parts.append(found[2])
    if parts:
        yield name, _unescaped("".join(parts))


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    return _ESCAPED.sub(lambda found: _CHARACTERS.get(found[1], found[1]), text)
