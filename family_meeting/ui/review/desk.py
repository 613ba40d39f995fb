"""What one window keeps of a review: who reads, what is typed and not stored, what was wrong with it."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from typing import cast

import streamlit as st

from family_meeting.i18n.checks import Problem
from family_meeting.i18n.ledger import Reviewer, key
from family_meeting.i18n.messages import Message, team_text

_KEY = "review-desk"

WHO_FIRST = team_text("Please say above who you are; then it can be kept under your name.")
REVIEWERS_ONLY = team_text(
    "Only reviewers may change translations here. You may read them. Reviewers sign in with their own code."
)
CANNOT_WRITE = team_text(
    "The app may not write to its folder of translations, so nothing can be stored. What you type "
    "stays here. Ask IT to make the folder writable, or work on a file."
)


@dataclass
class Desk:
    """``typed`` holds the texts of fields by their names, ``before`` the wording that each sentence had when
    somebody began to type; both go once they are stored. ``wrong`` says by sentence why it was not stored.
    ``notice`` tells at the top what the last button did, until the next or another list. ``reads_only`` is
    for who does not know the reviewers' code.
    """

    name: str = ""
    credential: str = ""
    typed: dict[str, str] = field(default_factory=dict)
    before: dict[str, str] = field(default_factory=dict)
    wrong: dict[str, tuple[Problem, ...]] = field(default_factory=dict)
    notice: str = ""
    reads_only: bool = False
    listed: tuple[Hashable, tuple[Message, ...]] = (None, ())

    @property
    def reviewer(self) -> Reviewer | None:
        """Who reviews; None while no name is typed."""
        name = " ".join(self.name.split())
        return Reviewer(name, " ".join(self.credential.split())) if name else None

    def list_anew(self) -> None:
        """Have the sentences looked for again: a file may have brought some."""
        self.listed = (None, ())

    def list_once(self, asked: Hashable, found: Callable[[], Iterable[Message]]) -> tuple[Message, ...]:
        """Return what was found for this question when it was first asked: an approved sentence stays."""
        if self.listed[0] != asked:
            self.notice = "" if self.listed[0] else self.notice
            self.listed = (asked, tuple(found()))
        return self.listed[1]

    def show(self, name: str, stored: str) -> str:
        """Have the field of this name show what was typed in it, else what is stored; return the name.

        What a field shows already is not set again: that would take away what is being typed just now.
        """
        wanted = self.typed.get(name, stored)
        if st.session_state.get(name) != wanted:
            st.session_state[name] = wanted
        return name

    def keep(self, name: str, of: str, before: str) -> None:
        """Keep what was typed in a field of a sentence that was worded so; for its ``on_change``."""
        self.typed[name] = st.session_state[name] or ""
        self.before.setdefault(of, before)

    def done(self, of: str) -> None:
        """Let go of what was typed for a sentence, once it is stored."""
        self.typed = {name: text for name, text in self.typed.items() if not name.startswith(f"{of}/")}
        self.before.pop(of, None)
        self.wrong.pop(of, None)

    def unsaved(self, code: str) -> int:
        """Return at how many sentences of a language something typed waits to be stored."""
        return len([of for of in self.before if of.startswith(f"wording-{code}-")])


def desk() -> Desk:
    """Return this window's review."""
    if _KEY not in st.session_state:
        st.session_state[_KEY] = Desk()
    return cast(Desk, st.session_state[_KEY])


def name_of(code: str, message: Message) -> str:
    """Return what a sentence's fields are named by: the same in every run and every window."""
    digest = sha256("\0".join(key(message)).encode()).hexdigest()
    return f"wording-{code}-{digest[:16]}"


def today() -> date:
    """Return the day for the ledger, by this computer's clock."""
    return date.today()


def who_reads(at: Desk, say: Callable[[Message], str]) -> None:
    """Draw the two fields that name the reviewer, or say where reviewers sign in."""
    if at.reads_only:
        st.info(say(REVIEWERS_ONLY))
        st.link_button(say(team_text("Sign in")), "/sign-in?next=/review")
        return
    who, credential = st.columns(2)
    fields = (
        (who, "name", team_text("Your name")),
        (credential, "credential", team_text("Your credential, such as “ATA certified”")),
    )
    for column, one, words in fields:
        name = f"reviewer-{one}"
        if st.session_state.get(name) != getattr(at, one):
            st.session_state[name] = getattr(at, one)
        column.text_input(say(words), key=name, on_change=_named, args=(at, one), max_chars=120)


def _named(at: Desk, one: str) -> None:
    setattr(at, one, st.session_state[f"reviewer-{one}"] or "")
