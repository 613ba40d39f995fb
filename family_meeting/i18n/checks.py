"""What no translation may lose or bring in: for the tests of every catalog, and for what is typed."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from family_meeting.i18n.facts import facts, terms
from family_meeting.i18n.messages import Message, team_text
from family_meeting.i18n.translator import Translator, isolate, placeholders

NOT_AN_ORDER = "This is a summary of our talk. It is not an order and not a legal form."
NEGATION = re.compile(
    r"\b(not|no|never|nobody|none|nothing|cannot|without|neither|nor)\b|n[’']t\b", re.IGNORECASE
)
SAME_IN_BOTH = {"ID", "PDF", "A4", "min"}
"""Words that other languages write as English does."""
_INVISIBLE = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u00ad\ufeff")
_PAIRS = (("(", ")"), ("（", "）"), ("[", "]"), ("「", "」"), ("『", "』"), ("«", "»"), ("《", "》"))
_TIMES, _ROOM = 3, 120
"""No translation comes near it: the longest add a hundred letters, or half of a long sentence."""
_WORDS = re.compile(r"[^\W\d_]{2,}")


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with a wording, as a sentence for the person who typed it."""

    sentence: Message
    values: dict[str, str] = field(default_factory=dict, hash=False)

    def told(self, t: Translator) -> str:
        """Return the sentence in a language."""
        return t(self.sentence, **{name: isolate(value) for name, value in self.values.items()})


Rule = Callable[[str, str, str], Problem | None]
"""``rule(code, source, ours)``: what is wrong with ``ours`` as the language's wording of ``source``."""


def problems(code: str, message: Message, forms: Sequence[str], wanted: int) -> tuple[Problem, ...]:
    """Return all that is wrong with a translation. A language has ``wanted`` plural forms."""
    if message.plural and len(forms) != wanted:
        return (Problem(_FORMS, {"wanted": str(wanted), "found": str(len(forms))}),)
    if not forms or not all(form.strip() for form in forms):
        return (Problem(_EMPTY),)
    source = message.plural or message.text
    if max(map(len, forms)) > _ROOM + _TIMES * len(source):
        return (Problem(_LONG),)  # The other rules would take minutes over a file's worth of marks.
    found = (rule(code, source, form) for form in forms for rule in RULES)
    return tuple(dict.fromkeys(one for one in found if one))


def tidy(form: str) -> str:
    """Return a wording as one line, without the spaces around it."""
    return " ".join(form.splitlines()).strip()


def keeps_placeholders(_code: str, source: str, ours: str) -> Problem | None:
    """What stands in braces is filled in later; only a count may be left out, as in "one person"."""
    try:
        names = placeholders(ours)
    except ValueError:
        return Problem(_BRACES)
    wanted = placeholders(source)
    if missing := wanted - names - {"count"}:
        return Problem(_MISSING, {"missing": _in_braces(missing)})
    added = names - wanted - {"count"}
    return Problem(_ADDED, {"added": _in_braces(added)}) if added else None


def keeps_numbers(code: str, source: str, ours: str) -> Problem | None:
    """Chinese writes numbers as words, so it is not asked; nor is an example, which may be another one."""
    if code.startswith("zh-") or source.startswith("For example"):
        return None
    wanted, found = _numbers(source), _numbers(ours)
    if wanted == found:
        return None
    return Problem(_NUMBERS, {"english": " ".join(wanted)}) if wanted else Problem(_NO_NUMBER)


def adds_no_marks(_code: str, source: str, ours: str) -> Problem | None:
    """The translator isolates what it fills in; marks that nobody sees would disturb it."""
    if source.startswith("For example"):
        return None
    if marks := sorted(set(ours) & _INVISIBLE):
        return Problem(_MARK, {"mark": f"U+{ord(marks[0]):04X}"})
    return Problem(_EXCLAMATION) if set(ours) & set("!！") else None


def closes_what_it_opens(_code: str, _source: str, ours: str) -> Problem | None:
    """Every bracket and quotation mark has its partner, whichever ones the language uses."""
    for opening, closing in _PAIRS:
        if ours.count(opening) != ours.count(closing):
            return Problem(_OPEN, {"mark": f"{opening} {closing}"})
    quoted = ours.count("“") + ours.count("„") == ours.count("”")
    return None if quoted else Problem(_OPEN, {"mark": "“ ”"})


def keeps_markup(_code: str, source: str, ours: str) -> Problem | None:
    """The tags are those of the English sentence, in any order."""
    wanted = sorted(re.findall(r"<[^>]+>", source))
    same = sorted(re.findall(r"<[^>]+>", ours)) == wanted
    return None if same else Problem(_MARKUP, {"markup": " ".join(wanted) or "–"})


def still_denies(code: str, source: str, ours: str) -> Problem | None:
    """A sentence that denies or refuses still does; ``said_otherwise`` are those that do without a *no*."""
    known = facts().get(code, {})
    if not known.get("negation") or not NEGATION.search(source) or source in known["said_otherwise"]:
        return None
    return None if re.search(known["negation"], ours, re.IGNORECASE) else Problem(_NEGATION)


def is_no_order(code: str, source: str, ours: str) -> Problem | None:
    """The summary's refusal to be an order keeps the words that ``not_an_order`` holds."""
    wanted = facts().get(code, {}).get("not_an_order", "")
    lost = source == NOT_AN_ORDER and wanted not in ours
    return Problem(_ORDER, {"words": wanted}) if lost else None


def calls_one_thing_one_thing(code: str, source: str, ours: str) -> Problem | None:
    """Where the English has a key term, the wording has the language's word for it."""
    for term, called in terms().items():
        lost = code in called and has_term(term, source) and not re.search(called[code], ours, re.IGNORECASE)
        if lost:
            return Problem(_TERM, {"term": term, "ours": _readable(called[code])})
    return None


def has_term(term: str, source: str) -> bool:
    """Whether an English sentence has a key term as a word, one or several of it."""
    return bool(re.search(rf"\b{term}(s|es)?\b", source, re.IGNORECASE))


def leaves_no_english(code: str, source: str, ours: str) -> Problem | None:
    """A wording that is the English sentence holds only words that the language writes so, too."""
    if source != ours:
        return None
    words = set(_WORDS.findall(re.sub(r"\{\w+\}", "", ours)))
    left = words - SAME_IN_BOTH - set(facts().get(code, {}).get("as_in_english", ()))
    return Problem(_ENGLISH, {"words": " ".join(sorted(left))}) if left else None


RULES: tuple[Rule, ...] = (
    keeps_placeholders,
    keeps_numbers,
    adds_no_marks,
    closes_what_it_opens,
    keeps_markup,
    still_denies,
    is_no_order,
    calls_one_thing_one_thing,
    leaves_no_english,
)

_EMPTY = team_text("Something is still empty here.")
_LONG = team_text("This is far longer than the English sentence.")
_FORMS = team_text("This language has {wanted} forms for counts, and {found} are here.")
_BRACES = team_text("A brace has no partner. What stands in braces must stay as it is in English.")
_MISSING = team_text("This must stay in the sentence as it is in English: {missing}")
_ADDED = team_text("This does not stand in the English sentence: {added}")
_NUMBERS = team_text("The numbers must be those of the English sentence: {english}")
_NO_NUMBER = team_text("There is a number here that the English sentence does not have.")
_MARK = team_text("There is an invisible mark in it: {mark}. Please type that place anew.")
_EXCLAMATION = team_text("Please leave out the exclamation mark.")
_OPEN = team_text("A bracket or quotation mark has no partner: {mark}")
_MARKUP = team_text("What stands in angle brackets must be as in English: {markup}")
_NEGATION = team_text("The English says no or not. This wording does not seem to say it.")
_ORDER = team_text("This sentence must go on saying: {words}")
_TERM = team_text("For “{term}” the same word must stand in every sentence: {ours}")
_ENGLISH = team_text("This is still in English: {words}")


def _in_braces(names: Iterable[str]) -> str:
    return " ".join(f"{{{name}}}" for name in sorted(names))


def _numbers(text: str) -> list[str]:
    """Return the numbers of a text in ASCII digits, whichever digits it is written in."""
    return sorted("".join(str(int(digit)) for digit in number) for number in re.findall(r"\d+", text))


def _readable(stems: str) -> str:
    """Return a regular expression of word stems as a person reads it."""
    return re.sub(r"\\w[+*]?", "…", stems).replace("|", " / ").replace("\\b", "").replace("?", "")
