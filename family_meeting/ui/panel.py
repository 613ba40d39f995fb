"""The facilitator's own panel: what to say now, what to watch, what only the team writes."""

import streamlit as st

from family_meeting.content.interpreter import REMINDERS
from family_meeting.content.plan import PLAN_NOTES
from family_meeting.content.steps import STEPS
from family_meeting.content.topics import TOPICS
from family_meeting.i18n.messages import team_text
from family_meeting.journey.course import timing
from family_meeting.journey.gaps import during, stop_signs
from family_meeting.journey.voices import family, family_share, not_heard, to_be_asked, turns
from family_meeting.record.codes import Audience, Role, Step, Topic
from family_meeting.record.people import PATIENT
from family_meeting.ui.fields import field
from family_meeting.ui.form import Form, now
from family_meeting.ui.headings import heading
from family_meeting.ui.markdown import plain
from family_meeting.ui.page import gap_list
from family_meeting.ui.stage import stage
from family_meeting.ui.statements import Capture, capture
from family_meeting.ui.steps import PRIVATE
from family_meeting.ui.steps.opening import parked


def panel(form: Form, step: Step) -> None:
    """Draw the panel for a step."""
    _time(form)
    _whom_to_ask(form)
    gap_list(form, [*stop_signs(form.meeting), *during(form.meeting)])
    words = (team_text("Lead"), team_text("Write"), team_text("Voices"), team_text("Their view"))
    lead, write, voices, view = st.tabs([form.t(one) for one in words], key="panel-tabs")
    with lead:
        _cues(form, step)
        field(form, f"course/steps/{step}/read_back")
    with write:
        _write(form, step)
    with voices:
        _voices(form)
        _reminders(form)
    with view:
        _view(form)


def _view(form: Form) -> None:
    """What the family sees now, the words being typed as well."""
    stage(form.stored, form.language.code, key="preview", small=True)


def _whom_to_ask(form: Form) -> None:
    """Say once, here and not on the family's screen, who may still wish to speak."""
    waiting = to_be_asked(form.meeting, now())
    if not waiting or form.meeting.course.floor_offered:
        return
    words = team_text("It may be a good moment to give the floor to {names}.")
    st.info(form.t(words, names=_names(form, waiting)))
    told = [("course/floor_offered", True)]
    st.button(form.t(team_text("Done")), key="asked", type="tertiary", on_click=form.apply, args=(told,))


def _names(form: Form, people: list[str]) -> str:
    return form.t.listed(plain(form.name(person)) for person in people)


def _write(form: Form, step: Step) -> None:
    if step in PRIVATE:
        PRIVATE[step](form)
    _notes(form, step)


def _reminders(form: Form) -> None:
    parked(form)
    if form.meeting.interpreted:
        heading(form, team_text("With the interpreter"))
        st.markdown("\n".join(f"- {form.t(reminder)}" for reminder in REMINDERS))


@st.fragment(run_every=15)
def _time(form: Form) -> None:
    how = timing(form.meeting, now())
    words = form.t(
        team_text("{used} of {planned} min in this step · {left} min left in all"),
        used=int(how.step_used // 60),
        planned=int(how.step_planned // 60),
        left=int(how.left // 60),
    )
    st.caption(words)


def _cues(form: Form, step: Step) -> None:
    content = STEPS[step]
    name = form.name(PATIENT)
    if content.clinician:
        st.info(form.t(team_text("A doctor or nurse speaks here. You chair, keep time and write.")))
    st.markdown("\n".join(f"- {form.t(cue, name=plain(name))}" for cue in content.cues))
    with st.expander(form.t(team_text("You could say")), expanded=True):
        for phrase in content.phrases:
            st.markdown(form.t(team_text("“{words}”"), words=form.t(phrase, name=plain(name))))
    with st.expander(form.t(team_text("Watch for"))):
        st.markdown("\n".join(f"- {form.t(sign, name=plain(name))}" for sign in content.watch_for))
        for kind in form.meeting.course.variants:
            st.markdown("\n".join(f"- {form.t(note)}" for note in PLAN_NOTES.get(kind, ())))


def _voices(form: Form) -> None:
    """One tap says who is speaking. Nothing is recorded but the count."""
    heading(form, team_text("Voices"))
    with st.container(horizontal=True):
        for person in [*family(form.meeting), *_staff(form)]:
            count = turns(form.meeting, person)
            st.button(
                f"{plain(form.name(person))} · {count}",
                key=f"voice-{person}",
                on_click=form.apply,
                args=([(f"course/turns/{person}", count + 1)],),
            )
    waiting = not_heard(form.meeting)
    if waiting:
        st.caption(form.t(team_text("Not heard yet: {names}"), names=_names(form, waiting)))
    share = family_share(form.meeting)
    if share is not None:
        st.caption(
            form.t(team_text("The family’s share of the talk: {percent} %"), percent=round(100 * share))
        )


def _staff(form: Form) -> list[str]:
    ours = set(family(form.meeting))
    here = form.meeting.present()
    return [key for key, one in here.items() if key not in ours and one.role is not Role.INTERPRETER]


def _notes(form: Form, step: Step) -> None:
    heading(form, TOPICS[Topic.NOTE].title)
    readers = {
        Audience.TEAM: team_text("For the team"),
        Audience.ONLY_ME: team_text("Only for me. This is never printed."),
    }
    for audience, words in readers.items():
        with st.container(key=f"notes-{audience}"):
            st.caption(form.t(words))
            capture(form, Capture(Topic.NOTE, step, audience))
    hidden = [
        key
        for key, one in form.meeting.statements.items()
        if one.step is step
        and one.topic is not Topic.NOTE
        and one.audience is not Audience.EVERYONE
        and one.text
    ]
    for key in hidden:
        one = form.meeting.statements[key]
        st.markdown(f"{plain(form.name(one.speaker))}: {plain(one.text)}")
