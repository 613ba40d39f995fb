"""Several papers of a meeting in one PDF."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from family_meeting.documents.build import RECENT, compose
from family_meeting.documents.kinds import kind
from family_meeting.documents.options import Options
from family_meeting.documents.own_words import own_words
from family_meeting.i18n.offered import for_team
from family_meeting.record.meeting import Meeting
from family_meeting.typesetting import Part, typeset_pack

Heard = Callable[[int, int], None]
"""Hears how many papers are done, and of how many."""


@dataclass(frozen=True)
class Sheet:
    """One paper in one language, or in two."""

    kind: str
    language: str
    beside: str | None = None


def sheets(
    kinds: Iterable[str], languages: Iterable[str], *, team: str, beside: str | None = None
) -> tuple[Sheet, ...]:
    """Return what to print of these papers for readers of these languages, each sheet once.

    A paper for the team is made once, in ``team``, the language that the team reads.
    """
    wanted = list(languages)
    found = [
        sheet_for(code, family, team=team, beside=beside)
        for code in kinds
        for family in (wanted if kind(code).audience == "family" else (team,))
    ]
    return tuple(dict.fromkeys(found))


def sheet_for(code: str, family: str, *, team: str, beside: str | None = None) -> Sheet:
    """Return a paper for a family that reads ``family`` and a team that reads ``team``.

    A paper to sign stands in English, with the family's language beside it to read along. Raises UnknownKind.
    """
    wanted = kind(code)
    if wanted.audience == "team":
        return Sheet(code, team, beside if beside in for_team() and beside != team else None)
    language, second = wanted.languages(family, beside)
    return Sheet(code, language, second if second != language else None)


def build_pack(
    chosen: Sequence[Sheet], meeting: Meeting, options: Options, heard: Heard = lambda _done, _all: None
) -> bytes:
    """Return one PDF of all sheets, in size and on paper as ``options`` say.

    What ``options`` leave out stays off the family's papers alone. Raises UnknownKind, UnknownLanguage or
    NoSuchFormat, and ValueError where no sheet is chosen.
    """
    for one in chosen:
        kind(one.kind).check_format("pdf")
    return typeset_pack(_parts(chosen, meeting, options, heard), paper=options.paper)


def _parts(chosen: Sequence[Sheet], meeting: Meeting, options: Options, heard: Heard) -> Iterator[Part]:
    for done, one in enumerate(chosen):
        heard(done, len(chosen))
        wanted = kind(one.kind)
        sized = replace(
            options,
            beside=one.beside,
            size=wanted.size(options.size),
            without=options.without if wanted.audience == "family" else frozenset(),
        )
        made = compose(one.kind, meeting, one.language, sized)
        yield Part(made, sized.size, RECENT.words(own_words(made.language)))
    heard(len(chosen), len(chosen))
