"""Which sentences are under review: of which language, read by whom, at which place, drafts or all."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

import streamlit as st

from family_meeting.content.labels import label
from family_meeting.documents.places import REST, Group, Place, places, sentences
from family_meeting.i18n.languages import SOURCE, language, languages
from family_meeting.i18n.ledger import approval, forms
from family_meeting.i18n.messages import DOMAINS, FAMILY, TEAM, Message, team_text
from family_meeting.i18n.translator import Translator
from family_meeting.record.codes import Role
from family_meeting.ui.review.desk import Desk, name_of

Option = TypeVar("Option")


class Which(StrEnum):
    """Which of a place's sentences are listed."""

    DRAFTS = "drafts"
    ALL = "all"
    UNSAVED = "unsaved"


_READERS = {FAMILY: team_text("What families read"), TEAM: team_text("What the team reads")}
_GROUPS = {
    Group.PAPER: team_text("A paper"),
    Group.STEP: team_text("A step of the meeting"),
    Group.CARD: team_text("A card"),
    Group.WHO_SPEAKS: team_text("A question on who speaks"),
    Group.WISHES: team_text("A question on wishes"),
    Group.REST: team_text("Everything else"),
}
_WHICH = {
    Which.DRAFTS: team_text("Drafts"),
    Which.ALL: team_text("All"),
    Which.UNSAVED: team_text("Not saved yet"),
}


@dataclass(frozen=True)
class Chosen:
    """``search`` is in lower case, "" for none."""

    code: str
    domain: str
    place: Place
    which: Which
    search: str


def choose(at: Desk, t: Translator) -> Chosen:
    """Draw the choices and return what is chosen."""
    first, second, third, fourth = st.columns([3, 3, 3, 5])
    with first:
        code = _select(t, team_text("Language"), _codes(), _named, "review-language")
    with second:
        domain = _select(t, team_text("Sentences"), DOMAINS, lambda one: t(_READERS[one]), "review-domain")
    known = places(domain)
    with third:
        group = _select(t, team_text("Read on"), known, lambda one: t(_GROUPS[one]), f"review-group-{domain}")
    with fourth:
        place = _place(t, group, known[group])
    left, right = st.columns([3, 2], vertical_alignment="center")
    with left:
        which = _which(at, t, code)
    with right:
        words = t(team_text("Search words in either language"))
        search = st.text_input(
            words,
            key="review-search",
            placeholder=words,
            label_visibility="collapsed",
        )
    return Chosen(code, domain, place, which, " ".join(search.casefold().split()))


def found(at: Desk, chosen: Chosen) -> tuple[Message, ...]:
    """Return the sentences that are to be listed, in the order of their place."""
    code = chosen.code
    said = sentences(chosen.place, code, chosen.domain)
    if chosen.which is Which.DRAFTS:
        said = tuple(one for one in said if not approval(code, one))
    if chosen.which is Which.UNSAVED:
        said = tuple(one for one in said if name_of(code, one) in at.before)
    return tuple(one for one in said if chosen.search in " ".join(_texts(code, one)).casefold())


def _texts(code: str, one: Message) -> Iterable[str]:
    return (one.text, one.plural, *forms(code, one))


def _codes() -> tuple[str, ...]:
    """Every language of ours that has a folder of its own, offered to somebody yet or not."""
    return tuple(code for code, one in languages().items() if code != SOURCE and one.folder.is_dir())


def _named(code: str) -> str:
    return f"{language(code).native} · {language(code).english}"


def _place(t: Translator, group: Group, some: tuple[Place, ...]) -> Place:
    if group is Group.REST:
        return REST
    patient, key = t(label(Role.PATIENT)), f"review-place-{group}-{len(some)}"
    return _select(t, team_text("Which"), some, lambda one: t(one.name, name=patient), key)


def _select(
    t: Translator, words: Message, some: Iterable[Option], say: Callable[[Option], str], key: str
) -> Option:
    return st.selectbox(t(words), list(some), format_func=say, key=key, persist_state="session")


def _which(at: Desk, t: Translator, code: str) -> Which:
    return Which(
        st.pills(
            t(team_text("Show")),
            [one for one in Which if one is not Which.UNSAVED or at.unsaved(code)],
            format_func=lambda one: t(_WHICH[one]),
            default=Which.DRAFTS,
            required=True,
            key="review-which",
            label_visibility="collapsed",
        )
    )
