"""One question at a time on the shared screen: own words first, and three ways to pass."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from typing import Any

import streamlit as st

from family_meeting.content.labels import label
from family_meeting.documents.answers import Question
from family_meeting.documents.shared_view import question_view
from family_meeting.i18n.messages import Message, family_text
from family_meeting.journey.course import ask, no_question
from family_meeting.proxy.journey import Journey, Stop
from family_meeting.record.codes_proxy import Pause
from family_meeting.record.people import PATIENT
from family_meeting.ui.bar import family_tools
from family_meeting.ui.drawn import drawn
from family_meeting.ui.fields import field
from family_meeting.ui.form import Form, say_notice
from family_meeting.ui.named import anybody, others_awaited
from family_meeting.ui.navigation import link
from family_meeting.ui.page import draft_line, language_choice, load
from family_meeting.ui.window import window


def opened_calm() -> Form:
    """Return the open meeting under a narrow bar, with no sidebar: the family looks on."""
    state = window()
    form = load(state)
    with st.container(horizontal=True, key="bar", vertical_alignment="center", gap="small"):
        link(state, "meeting", family_text("Back to the meeting"))
        st.space("stretch")
        family_tools(form)
        language_choice(state)
    say_notice(state)
    return form


def guided(
    form: Form,
    place: str,
    journey: Journey[Any],
    answer: Callable[[Form, Stop[Any]], None],
    onward: Callable[[Form], None],
) -> Stop[Any] | None:
    """Draw the question that is open at ``place``, its answer, and the way to the others; return it.

    The family's window shows the same question. ``onward`` draws the way on from the last one.
    """
    stop = _open_stop(place, journey)
    if stop is None:
        st.markdown(form.t(family_text("There is nothing to ask here.")))
        return None
    _go(place, stop.question)  # It stays open once it is answered, until somebody goes on.
    _put_before_the_family(form, stop.question)
    drawn(question_view(form.meeting, form.language.code, stop.question), place)
    with st.container(key="capture"):
        answer(form, stop)
    _passing(form, stop)
    _ways(form, place, journey, stop, onward)
    draft_line(form.window)
    return stop


def _put_before_the_family(form: Form, question: Question) -> None:
    """Have the family's window follow this one; another window that leads is not disturbed."""
    form.window.at_the_step = False
    if form.window.asking is not question:
        form.window.asking = question
        form.note(ask(question))


def back_to_the_step(form: Form) -> None:
    """Show the family the step again, once when this window comes to it."""
    if not form.window.at_the_step:
        form.window.at_the_step = True
        form.window.asking = None
        form.note(no_question(form.meeting))


def draw_paths(form: Form, stop: Stop[Any]) -> None:
    """Draw a field for each path of a question. The patient, who is asked, needs no telling."""
    for path in stop.paths:
        look = others_awaited(form) if path == "speaker/informed" else anybody(form)
        field(form, path, replace(look, large=len(stop.paths) == 1))


def _open_stop(place: str, journey: Journey[Any]) -> Stop[Any] | None:
    open_now = [stop for stop in journey.stops if stop.may_open]
    chosen = st.session_state.get(f"question-{place}")
    found = next((stop for stop in open_now if stop.question == chosen), None)
    waiting = journey.next()
    return (
        found
        or next((stop for stop in open_now if stop.question == waiting), None)
        or next(iter(open_now), None)
    )


def _go(place: str, question: StrEnum | None) -> None:
    if question is not None:
        st.session_state[f"question-{place}"] = question


def _passing(form: Form, stop: Stop[Any]) -> None:
    """Skip, not sure and later are real answers."""
    if stop.answered:
        return
    st.pills(
        form.t(family_text("Or")),
        list(Pause),
        format_func=lambda code: form.t(label(code)),
        key=form.show(stop.pause_path, stop.pause),
        wrap=True,
        on_change=form.keep,
        args=(stop.pause_path,),
        label_visibility="collapsed",
    )


def _ways(
    form: Form, place: str, journey: Journey[Any], stop: Stop[Any], onward: Callable[[Form], None]
) -> None:
    before, after = journey.previous(stop.question), journey.following(stop.question)
    with st.container(horizontal=True, vertical_alignment="center"):
        icons = ("arrow_forward", "arrow_back") if form.language.rtl else ("arrow_back", "arrow_forward")
        _way(form, place, before, family_text("Back"), icons[0], "secondary")
        if after is None:
            onward(form)
        else:
            _way(form, place, after, family_text("Next"), icons[1], "primary")
        done = form.t(
            family_text("{answered} of {count} answered"), answered=journey.answered, count=len(journey.stops)
        )
        with st.popover(done, key=f"list-{place}"):
            for one in journey.stops:
                _listed(form, place, one)


def _way(form: Form, place: str, to: StrEnum | None, words: Message, icon: str, kind: Any) -> None:
    st.button(
        form.t(words),
        icon=f":material/{icon}:",
        type=kind,
        key=f"{place}-{words.text}",
        disabled=to is None,
        on_click=_go,
        args=(place, to),
    )


def _listed(form: Form, place: str, stop: Stop[Any]) -> None:
    mark = "check_circle" if stop.answered else "schedule" if stop.pause else "radio_button_unchecked"
    st.button(
        form.t(label(stop.question), name=form.name(PATIENT)),
        icon=f":material/{mark}:",
        type="tertiary",
        key=f"{place}-to-{stop.question}",
        disabled=not stop.may_open,
        on_click=_go,
        args=(place, stop.question),
    )
