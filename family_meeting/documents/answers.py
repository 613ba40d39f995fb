"""What has been answered to a guided question, as far as everybody in the room may see it."""

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum

from family_meeting.content.fields import field as content_of
from family_meeting.content.labels import label
from family_meeting.documents.scene import Group, Line, patient_name
from family_meeting.i18n.formats import birth_date, long_date
from family_meeting.i18n.messages import family_text
from family_meeting.i18n.names import language_name
from family_meeting.i18n.translator import Translator
from family_meeting.proxy.parties import Party, agent, alternates, notary, witnesses
from family_meeting.proxy.questions import GUIDES
from family_meeting.proxy.rules import state_name
from family_meeting.proxy.wish_questions import paths as wish_paths
from family_meeting.record.codes import Voice
from family_meeting.record.codes_proxy import Pause, ProxyQuestion
from family_meeting.record.codes_wishes import WishQuestion
from family_meeting.record.meeting import Meeting
from family_meeting.record.paths import read
from family_meeting.record.privacy import awaited
from family_meeting.record.schema import Kind, schema
from family_meeting.record.wording import typed

Question = ProxyQuestion | WishQuestion

UNSHOWN = frozenset(
    {
        ProxyQuestion.NOT_TOLD,
        ProxyQuestion.AGENT_RELATIONS,
        ProxyQuestion.ALTERNATES_RELATIONS,
        ProxyQuestion.WITNESS_RELATIONS,
        WishQuestion.SPEAKER_EXCLUDE,
    }
)
"""Who is to stay away, and whether somebody inherits or is kept away by a court: not for all eyes."""

_OWN_WORDS = frozenset(
    {"words", "described", "starts_words", "limits", "instructions", "ends", "donation_words"}
)
_READ_BACK = (
    "identity/legal_name",
    "identity/birth_date",
    "people/patient/spoken_language",
)


def answers(meeting: Meeting, t: Translator, question: Question) -> Iterable[Group]:
    """Return the answer to a question, and what it offers to choose from, in the translator's language."""
    if question in UNSHOWN:
        return ()
    special = _SPECIAL.get(question)
    groups = special(meeting, t) if special else _fields(meeting, t, _paths(meeting, question))
    found = [group for group in groups if group.lines]
    pause = _pause(meeting, question)
    if pause and not any(line.chosen or not group.options for group in found for line in group.lines):
        found.append(Group(None, (Line(t(label(pause))),)))
    return found


def _paths(meeting: Meeting, question: Question) -> tuple[str, ...]:
    return GUIDES[question].paths if isinstance(question, ProxyQuestion) else wish_paths(meeting, question)


def _pause(meeting: Meeting, question: Question) -> Pause | None:
    if isinstance(question, ProxyQuestion):
        return meeting.proxy.pauses.get(question)
    return meeting.wishes.pauses.get(question)


def _fields(meeting: Meeting, t: Translator, paths: tuple[str, ...]) -> Iterable[Group]:
    """Return a group for each field, own words first; facts that belong together are one list."""
    facts = [path for path in paths if _is_fact(path)]
    several = sum(schema(path).kind is Kind.CHOICE for path in paths) > 1
    for path in sorted(paths, key=lambda path: not _is_own_words(path)):
        if path not in facts:
            yield _field(meeting, t, path, titled=several)
    named = len(facts) > 1
    yield Group(None, tuple(line for path in facts for line in _fact(meeting, t, path, named=named)))


def _is_own_words(path: str) -> bool:
    return path.rpartition("/")[2] in _OWN_WORDS


def _is_fact(path: str) -> bool:
    return schema(path).kind in (Kind.TEXT, Kind.DATE) and not _is_own_words(path)


def _field(meeting: Meeting, t: Translator, path: str, *, titled: bool) -> Group:
    if _is_own_words(path):
        return Group(None, tuple(_own_words(meeting, t, path)))
    known, value = schema(path), read(meeting, path)
    if known.kind is Kind.CHOICE:
        lines = (Line(t(label(code)), chosen=code == value) for code in known.codes or ())
        return Group(content_of(path).label if titled else None, tuple(lines), options=True)
    if known.kind is Kind.CHOICES:
        ranked = path.endswith("/places")
        lines = (Line(t(label(code)), chosen=not ranked) for code in value or ())
        return Group(None, tuple(lines), ordered=ranked, options=not ranked)
    people = value if isinstance(value, list) else [value]
    return Group(None, tuple(_people(meeting, people)))


def _own_words(meeting: Meeting, t: Translator, path: str) -> Iterable[Line]:
    text = read(meeting, path) or ""
    words = typed(meeting, path, text, t.language.code)
    by_family = path.startswith("wishes/") and meeting.wishes.voice is Voice.FAMILY
    speaker = t(label(Voice.FAMILY)) if by_family else patient_name(meeting, t)
    if words.translation:
        yield Line(words.translation, speaker, words.locale, original=words.text)
    elif words:
        yield Line(words.text, speaker, words.language)


def _people(meeting: Meeting, keys: Iterable[str | None]) -> Iterable[Line]:
    here = awaited(meeting)
    names = (here[key].name.strip() for key in keys if key in here)
    return (Line(name) for name in names if name)


def _fact(meeting: Meeting, t: Translator, path: str, *, named: bool) -> Iterable[Line]:
    value = read(meeting, path)
    if isinstance(value, date):
        written = birth_date if path.endswith("/birth_date") else long_date
        text = written(value, t.language)
    elif path.endswith("/spoken_language"):
        text = language_name(value, t.language.code) if value else ""
    elif path == "decider/state":
        text = state_name(value or "")
    else:
        text = (value or "").strip()
    if text:
        yield Line(text, note=t(content_of(path).label) if named else "")


def _parties(parties: Iterable[Party], note: Callable[[Party], str] = lambda _: "") -> Iterable[Group]:
    yield Group(None, tuple(Line(one.name, note=note(one)) for one in parties if one.name))


def _agent(meeting: Meeting, _t: Translator) -> Iterable[Group]:
    return _parties([agent(meeting)])


def _back_ups(meeting: Meeting, _t: Translator) -> Iterable[Group]:
    return _parties(alternates(meeting), lambda one: one.phone)


def _back_ups_said(meeting: Meeting, t: Translator) -> Iterable[Group]:
    return _parties(alternates(meeting), lambda one: _said(t, one.said_yes))


def _witnesses(meeting: Meeting, t: Translator) -> Iterable[Group]:
    return _parties(witnesses(meeting).values(), lambda one: _said(t, one.role))


def _said(t: Translator, code: StrEnum | None) -> str:
    return t(label(code)) if code else ""


def _notary(meeting: Meeting, _t: Translator) -> Iterable[Group]:
    return _parties([notary(meeting)])


def _helpers(meeting: Meeting, _t: Translator) -> Iterable[Group]:
    named = (one for one in meeting.proxy.helpers.values() if one.name.strip())
    yield Group(None, tuple(Line(one.name.strip(), note=one.title.strip()) for one in named))


def _read_back(meeting: Meeting, t: Translator) -> Iterable[Group]:
    """Return what the patient hears once more, to say whether it is right."""
    facts = [line for path in _READ_BACK for line in _fact(meeting, t, path, named=True)]
    note = t(family_text("Who speaks for {name}"), name=patient_name(meeting, t))
    yield Group(None, (*facts, *(Line(one.name, note=note) for one in [agent(meeting)] if one.name)))


_SPECIAL: dict[Question, Callable[[Meeting, Translator], Iterable[Group]]] = {
    ProxyQuestion.AGENT: _agent,
    ProxyQuestion.ALTERNATES: _back_ups,
    ProxyQuestion.ALTERNATES_YES: _back_ups_said,
    ProxyQuestion.WITNESSES: _witnesses,
    ProxyQuestion.NOTARY: _notary,
    ProxyQuestion.HELPERS: _helpers,
    ProxyQuestion.READ_BACK: _read_back,
    WishQuestion.SPEAKER_NAMED: _agent,
    WishQuestion.SPEAKER_BACKUP: _back_ups,
}
