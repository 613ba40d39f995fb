"""A meeting bound to the screen: read it, change it one path at a time, say what went wrong."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import streamlit as st

from family_meeting.content.called import called
from family_meeting.content.labels import label
from family_meeting.i18n.languages import Language
from family_meeting.i18n.messages import team_text
from family_meeting.i18n.translator import Translator
from family_meeting.journey.course import Edits
from family_meeting.record.meeting import Meeting
from family_meeting.record.paths import InvalidValue, read
from family_meeting.store import Change, Stored, StoreUnavailable
from family_meeting.ui.troubles import sentence
from family_meeting.ui.window import Window
from family_meeting.web.services import store


def now() -> datetime:
    """Return this moment, in UTC, as the record and the journey want it."""
    return datetime.now(UTC)


@dataclass
class Form:
    """The open meeting in one run of one window. ``t`` says sentences in the window's language."""

    window: Window
    stored: Stored

    @property
    def meeting(self) -> Meeting:
        """The meeting as this run has read it, or as it was last stored."""
        return self.stored.meeting

    @property
    def t(self) -> Translator:
        """Says sentences in the window's language."""
        return self.window.t

    @property
    def language(self) -> Language:
        """The window's language."""
        return self.window.t.language

    def read(self, path: str) -> Any:
        """Return the stored value at ``path``; None where nothing has been said yet."""
        return read(self.meeting, path)

    def save(self, path: str, value: Any) -> None:
        """Store one change of a field that showed the record of this run.

        Browsers also send the widgets of a question that is left, as they were. Nothing where nothing stands
        is no change: it would make the entry around it, which Undo would then take back.
        """
        if _is_nothing(value) and _is_nothing(self.read(path)):
            return
        self._apply(Change(path, value, base=self.stored.version, editor=self.window.editor))

    def apply(self, edits: Edits) -> None:
        """Store several changes as one; they name where to go, so they are not checked for age."""
        self._apply(*(Change(path, value, editor=self.window.editor) for path, value in edits))

    def note(self, edits: Edits) -> None:
        """Store what no undo takes back: what the app notes while it draws, an address closed."""
        self._apply(*(Change(path, value) for path, value in edits))
        self.window.drawn = (self.meeting.id, self.stored.version)

    def _apply(self, *changes: Change) -> None:
        if not changes:
            return
        try:
            self.stored = store().apply(self.meeting.id, *changes, who=self.meeting.author)
        except StoreUnavailable as trouble:
            self.window.notice = sentence(trouble)
        except InvalidValue:
            self.window.notice = team_text("That does not fit here. Nothing was changed.")
        else:
            if self.stored.kept_beside:
                self.window.notice = team_text(
                    "Somebody else changed this at the same time. Please look at it once more."
                )

    def undo(self) -> None:
        """Take back this window's newest change."""
        try:
            before = store().load(self.meeting.id).version
            self.stored = store().undo(self.meeting.id, editor=self.window.editor)
        except StoreUnavailable as trouble:
            self.window.notice = sentence(trouble)
        else:
            if self.stored.kept_beside:
                self.window.notice = team_text("Somebody has changed this since. It stays as it is now.")
            elif self.stored.version == before:
                self.window.notice = team_text("There is nothing more to take back in this window.")

    def name(self, person: str | None) -> str:
        """Return how a person is called, or what they are where no name is known yet."""
        found = self.meeting.people.get(person or "")
        return called(found, self.t) if found else ""

    def relation(self, person: str) -> str:
        """Return who a person is to the patient, in the family's own word where there is one."""
        found = self.meeting.people[person]
        return found.relationship.strip() or self.t(label(found.role))

    def key(self, path: str) -> str:
        """Return the widget key of a path: stable over languages, apart between meetings."""
        return f"{self.meeting.id}/{path}"

    def show(self, path: str, value: Any) -> str:
        """Have the widget of a path show ``value``, in this run, and return Streamlit's key for it."""
        return self.window.widgets.show(self.key(path), value)

    def shown(self, path: str) -> Any:
        """Return what the widget of a path shows; None where there is none yet."""
        return self.window.widgets.shown.get(self.key(path))

    def chosen(self, path: str) -> Any:
        """Return what was just chosen in the widget of a path."""
        return self.window.widgets.chosen(self.key(path))

    def keep(self, path: str) -> None:
        """Store what was just chosen in the widget of a path; for its ``on_change``."""
        self.save(path, self.chosen(path))


def _is_nothing(value: Any) -> bool:
    return value is None or value is False or value in ("", [], {})


def say_notice(state: Window) -> None:
    """Show once what went wrong with the last change."""
    if state.notice:
        st.warning(state.t(state.notice))
        state.notice = None
