"""Capture what people say: who said it, in their words, and who may see it."""

from dataclasses import dataclass

import streamlit as st

from family_meeting.content.fields import FieldContent
from family_meeting.content.fields import field as content_of
from family_meeting.content.topics import TOPICS
from family_meeting.i18n.messages import family_text, team_text
from family_meeting.i18n.names import language_name
from family_meeting.journey.voices import FAMILY_ROLES, family
from family_meeting.record.codes import Audience, Role, Step, Topic
from family_meeting.record.people import PATIENT
from family_meeting.record.privacy import awaited
from family_meeting.record.statement import Statement
from family_meeting.ui.entries import remove_button
from family_meeting.ui.fields import field
from family_meeting.ui.form import Form
from family_meeting.ui.markdown import plain
from family_meeting.ui.texts import text

_SAID_BY_A_CLINICIAN = {Topic.HEADLINE, Topic.UNCERTAIN, Topic.RECOMMENDATION, Topic.ALWAYS}
"""Never put into the mouth of the patient, because nobody else has been chosen."""


@dataclass(frozen=True)
class Capture:
    """What one capture field takes in. ``speaker`` is fixed, or None to be chosen among those here."""

    topic: Topic
    step: Step
    audience: Audience = Audience.EVERYONE
    speaker: str | None = None
    large: bool = False

    def place(self) -> str:
        """Name the spot, so that the next new statement there has an id of its own."""
        return f"{self.step}/{self.topic}/{self.audience}/{self.speaker or ''}"

    def holds(self, one: Statement) -> bool:
        """Tell whether a statement belongs here."""
        mine = one.topic is self.topic and one.audience is self.audience
        return mine and (one.step in (self.step, None)) and self.speaker in (None, one.speaker)


def capture(form: Form, wanted: Capture) -> None:
    """Draw the words already kept and an empty field for the next ones."""
    kept = [key for key, one in form.meeting.statements.items() if wanted.holds(one)]
    fresh = form.window.fresh_id(wanted.place())
    if fresh in kept and form.meeting.statements[fresh].text:
        form.window.used_id(wanted.place())
        fresh = form.window.fresh_id(wanted.place())
    for key in [*(key for key in kept if key != fresh), fresh]:
        _row(form, wanted, key)


def capture_each(form: Form, topic: Topic, step: Step) -> None:
    """Draw one line for everybody of patient and family who is here, the patient first."""
    for person in family(form.meeting):
        st.markdown(f"**{plain(form.name(person))}**")
        capture(form, Capture(topic, step, speaker=person))


def _row(form: Form, wanted: Capture, key: str) -> None:
    exists = key in form.meeting.statements
    with st.container(key=f"said-{key}"):
        if wanted.speaker is None and wanted.topic is not Topic.NOTE:
            who, words, more = st.columns([3, 10, 1], gap="small", vertical_alignment="center")
            with who:
                _speaker(form, wanted, key)
        else:
            words, more = st.columns([13, 1], gap="small", vertical_alignment="center")
        with words:
            _words(form, wanted, key)
        with more:
            if exists:
                _more(form, key)


def _words(form: Form, wanted: Capture, key: str) -> None:
    topic, path = TOPICS[wanted.topic], f"statements/{key}/text"
    content = FieldContent(label=topic.title, hint=topic.hint, lines=1 if wanted.large else 2)
    create = {
        "path": f"statements/{key}",
        "value": {
            "topic": wanted.topic,
            "step": wanted.step,
            "audience": wanted.audience,
            "speaker": wanted.speaker or _chosen_speaker(form, wanted, key),
            "language": form.meeting.typed_in,
        },
    }
    text(form, path, form.t(topic.title), content, hide_label=True, large=wanted.large, create=create)


def speakers(form: Form) -> list[str]:
    """Return those who may be quoted: patient and family first, then the team; not the interpreter."""
    here = form.meeting.present() or awaited(form.meeting)
    ours = [key for key, one in here.items() if one.role in FAMILY_ROLES and key != PATIENT]
    team = [key for key, one in here.items() if one.role not in FAMILY_ROLES and one.role != Role.INTERPRETER]
    return [PATIENT, *ours, *team]


def _chosen_speaker(form: Form, wanted: Capture, key: str) -> str | None:
    if key in form.meeting.statements:
        return form.meeting.statements[key].speaker
    return form.shown(f"statements/{key}/speaker") or _usual_speaker(form, wanted)


def _usual_speaker(form: Form, wanted: Capture) -> str | None:
    if wanted.audience is not Audience.EVERYONE:
        return None
    kept = [one.speaker for one in form.meeting.statements.values() if wanted.holds(one) and one.speaker]
    if kept:
        return kept[-1]
    options = speakers(form)
    if wanted.topic in _SAID_BY_A_CLINICIAN:
        options = _clinicians(form, options)
    return options[0] if options else None


def _clinicians(form: Form, here: list[str]) -> list[str]:
    """Return who may have said how things are: whom the huddle chose, then doctors, then nurses."""
    chosen = form.meeting.huddle.gives_update
    roles = {key: form.meeting.people[key].role for key in here}
    return [
        *(key for key in here if key == chosen),
        *(key for role in (Role.PHYSICIAN, Role.NURSE) for key in here if roles[key] is role),
    ]


def _speaker(form: Form, wanted: Capture, key: str) -> None:
    """Choose who said it; for words not typed yet the choice waits in the window."""
    path = f"statements/{key}/speaker"
    options = speakers(form)
    chosen = _chosen_speaker(form, wanted, key)
    options += [chosen] if chosen and chosen not in options else []
    st.selectbox(
        form.t(family_text("Who said it")),
        options,
        format_func=form.name,
        placeholder="",
        key=form.show(path, chosen),
        on_change=_speaker_chosen,
        args=(form, key),
        label_visibility="collapsed",
    )


def _speaker_chosen(form: Form, key: str) -> None:
    """Store it with words that are kept; for words not typed yet, ``chosen`` has noted it."""
    path = f"statements/{key}/speaker"
    speaker = form.chosen(path)
    if key in form.meeting.statements:
        form.save(path, speaker)


def _more(form: Form, key: str) -> None:
    """What is done with kept words: who may see them, their language, the interpreter's version."""
    with st.popover(
        form.t(family_text("More")), icon=":material/more_horiz:", type="tertiary", key=f"more-{key}"
    ):
        field(form, f"statements/{key}/audience")
        field(form, f"statements/{key}/language")
        _translation(form, key)
        remove_button(form, f"statements/{key}")


def _translation(form: Form, key: str) -> None:
    """The interpreter's words for the same thing, kept as a second text with its author."""
    languages = {form.window.language, form.meeting.patient.written_language or "en", "en"}
    languages.discard(form.meeting.statements[key].language)
    known = [one.language for one in form.meeting.statements[key].translations]
    for language in [*known, *sorted(languages - set(known))]:
        place = known.index(language) if language in known else len(known)
        path = f"statements/{key}/translations/{place}"
        content = content_of(f"{path}/text")
        name = language_name(language, form.language.code)
        label = form.t(team_text("The interpreter’s words ({language})"), language=name)
        create = {"path": path, "value": {"language": language, "by": _interpreter(form)}}
        text(form, f"{path}/text", label, content, create=create)
        if language not in known:
            break


def _interpreter(form: Form) -> str:
    names = [one.name for one in form.meeting.people.values() if one.role is Role.INTERPRETER]
    return names[0] if names else ""
