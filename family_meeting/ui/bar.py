"""The narrow bar over the meeting: where we are, back and next, break, hide, the panel."""

from collections.abc import Callable

import streamlit as st

from family_meeting.content.steps import STEPS
from family_meeting.documents.shared_view import both
from family_meeting.documents.stage import view_language
from family_meeting.i18n.messages import Message, family_text
from family_meeting.journey.course import (
    Edits,
    go_to,
    next_step,
    pause,
    plan,
    previous_step,
    resume,
    skip,
    start,
    status,
    timing,
)
from family_meeting.record.codes import MeetingState, Step, StepStatus
from family_meeting.ui.drawn import drawn
from family_meeting.ui.form import Form, now
from family_meeting.ui.navigation import link
from family_meeting.ui.page import undo_button
from family_meeting.ui.viewing import family_look, family_window

_ICONS = {
    StepStatus.OPEN: "radio_button_unchecked",
    StepStatus.DONE: "check_circle",
    StepStatus.SKIPPED: "remove",
}


def bar(form: Form) -> None:
    """Draw the bar. Every move names its step, so that a second click of a hurried hand does no harm."""
    with st.container(horizontal=True, key="bar", vertical_alignment="center", gap="small"):
        link(form.window, "reason", family_text("Prepare"))
        _move(form, previous_step(form.meeting), family_text("Back"), "PageUp", "arrow_back")
        _steps(form)
        if form.meeting.course.current is None:
            _button(
                form, family_text("Start the meeting"), "play_arrow", start(form.meeting, now()), main=True
            )
        else:
            _move(form, next_step(form.meeting), family_text("Next"), "PageDown", "arrow_forward", main=True)
        st.space("stretch")
        family_tools(form)
        _panel(form)


def family_tools(form: Form) -> None:
    """Draw what every page has that is led before the family: undo, a break, and the family's window."""
    undo_button(form)
    _break(form)
    _hide(form)
    family_window(form)
    family_look(form)


def covered(form: Form) -> bool:
    """Draw what the family sees in a break or while its view is hidden, in place of what was to come.

    Returns whether it does.
    """
    course = form.meeting.course
    if not course.shared.hidden and course.state is not MeetingState.PAUSED:
        return False
    drawn(
        both(form.meeting, view_language(form.meeting, form.window.language), course.shared.beside), "covered"
    )
    return True


def quiet_line(form: Form) -> None:
    """Draw the time as a line that fills: no figure, no colour of alarm, no sound."""
    how = timing(form.meeting, now())
    done = min(how.used / how.planned, 1.0) if how.planned else 0.0
    still = "" if form.meeting.course.state is MeetingState.RUNNING else " fm-stopped"
    style = f"--from:{done:.4f};--left:{how.left:.0f}s"
    st.html(f'<div class="fm-line{still}" aria-hidden="true"><i style="{style}"></i></div>')


def _button(
    form: Form, words: Message, icon: str, edits: list[tuple[str, object]], *, main: bool = False
) -> None:
    st.button(
        form.t(words),
        icon=f":material/{icon}:",
        type="primary" if main else "secondary",
        key=f"bar-{icon}",
        on_click=form.apply,
        args=(edits,),
    )


def _move(form: Form, step: Step | None, words: Message, key: str, icon: str, *, main: bool = False) -> None:
    mirrored = {"arrow_back": "arrow_forward", "arrow_forward": "arrow_back"}
    st.button(
        form.t(words),
        icon=f":material/{mirrored[icon] if form.language.rtl else icon}:",
        type="primary" if main else "secondary",
        key=f"bar-{icon}",
        shortcut=key,
        disabled=step is None or form.meeting.course.current is None,
        on_click=lambda: form.apply(go_to(form.meeting, step, now())) if step else None,
        help=form.t(STEPS[step].title) if step else None,
    )


def _steps(form: Form) -> None:
    """The list of steps: go to any, leave any out."""
    steps = list(plan(form.meeting))
    current = form.meeting.course.current
    here = steps.index(current) + 1 if current in steps else 1
    words = form.t(family_text("Step {number} of {count}"), number=here, count=len(steps))
    with st.popover(words, key="steps"):
        for step, minutes in plan(form.meeting).items():
            _step(form, step, minutes)


def _step(form: Form, step: Step, minutes: int) -> None:
    state = status(form.meeting, step)
    go, leave_out = st.columns([7, 2], vertical_alignment="center")
    here = "arrow_circle_left" if form.language.rtl else "arrow_circle_right"
    icon = here if form.meeting.course.current is step else _ICONS[state]
    # Translators: a step of the meeting that is led by a doctor or nurse, and its length in minutes.
    clinical = family_text("{step} · {minutes} min · doctor or nurse")
    words = clinical if STEPS[step].clinician else family_text("{step} · {minutes} min")
    go.button(
        form.t(words, step=form.t(STEPS[step].title), minutes=minutes),
        icon=f":material/{icon}:",
        type="tertiary",
        key=f"go-{step}",
        width="stretch",
        on_click=lambda: form.apply(go_to(form.meeting, step, now())),
    )
    if state is not StepStatus.SKIPPED:
        leave_out.button(
            form.t(family_text("Leave out")),
            type="tertiary",
            key=f"skip-{step}",
            on_click=lambda: form.apply(skip(form.meeting, step, now())),
        )


def _break(form: Form) -> None:
    if form.meeting.course.state is MeetingState.RUNNING:
        words = family_text("Break")
        _toggle(form, "break", words, "self_improvement", "F9", lambda: pause(form.meeting, now()))
    elif form.meeting.course.state is MeetingState.PAUSED:
        go_on = family_text("Go on")
        _toggle(form, "break", go_on, "play_arrow", "F9", lambda: resume(now()), main=True)


def _hide(form: Form) -> None:
    hidden = form.meeting.course.shared.hidden
    words = family_text("Show") if hidden else family_text("Hide")
    icon = "visibility" if hidden else "visibility_off"
    _toggle(form, "hide", words, icon, "F8", lambda: [("course/shared/hidden", not hidden)], main=hidden)


def _toggle(
    form: Form,
    name: str,
    words: Message,
    icon: str,
    key: str,
    edits: Callable[[], Edits],
    *,
    main: bool = False,
) -> None:
    """Draw a button that keeps its name, and so the cursor, while its words change.

    ``main`` makes it plain to see where it alone brings back what was there.
    """
    st.button(
        form.t(words),
        icon=f":material/{icon}:",
        type="primary" if main else "tertiary",
        key=f"bar-{name}",
        shortcut=key,
        on_click=lambda: form.apply(edits()),
    )


def _panel(form: Form) -> None:
    def turn() -> None:
        form.window.panel_open = not form.window.panel_open

    words = family_text("Close my notes") if form.window.panel_open else family_text("My notes")
    st.button(form.t(words), icon=":material/side_navigation:", type="tertiary", key="panel", on_click=turn)
