"""What matters most: nine cards, one at a time."""

from collections.abc import Callable, Sequence
from enum import StrEnum

import streamlit as st

from family_meeting.content.cards import CARDS, GOAL_ICONS
from family_meeting.content.labels import label
from family_meeting.content.plan import cards_in
from family_meeting.content.sentences import TRADE_OFF
from family_meeting.content.topics import TOPICS
from family_meeting.documents.scene import current_card
from family_meeting.i18n.messages import family_text, team_text
from family_meeting.record.codes import Card, Goal, Place, Step, TradeOff, Variant, Voice
from family_meeting.record.people import PATIENT
from family_meeting.ui.fields import Look, field
from family_meeting.ui.form import Form
from family_meeting.ui.headings import heading
from family_meeting.ui.statements import Capture, capture

MOST_GOALS = 3
"""How many goals are chosen; more would rank nothing."""


def what_matters(form: Form) -> None:
    """Draw the card that is on the screen, and the way to the others."""
    _choose_card(form)
    card = current_card(form.meeting)
    if _voice_matters(card):
        _choose_voice(form)
    for topic in CARDS[card].topics:
        heading(form, TOPICS[topic].title)
        capture(form, Capture(topic, Step.WHAT_MATTERS, large=True))
    _CHOICES.get(card, _nothing)(form, f"what_matters/{voice(form)}")


def what_matters_private(form: Form) -> None:
    """The cue for this card, and what is only for the team."""
    card = current_card(form.meeting)
    st.markdown(form.t(CARDS[card].cue))
    if card is Card.DECIDING:
        field(form, f"what_matters/{voice(form)}/spared")
    if _voice_matters(card):
        st.caption(
            form.t(
                team_text(
                    "If patient and family differ, both are kept. The patient’s goes on the family’s paper."
                )
            )
        )


def _choose_card(form: Form) -> None:
    st.pills(
        form.t(family_text("Cards")),
        list(cards_in(form.meeting.course.variants)),
        format_func=lambda card: f":material/{CARDS[card].icon}: {form.t(CARDS[card].title)}",
        key=form.show("course/shared/card", current_card(form.meeting)),
        required=True,
        wrap=True,
        on_change=lambda: form.apply([("course/shared/card", form.chosen("course/shared/card"))]),
        label_visibility="collapsed",
    )


def _voice_matters(card: Card) -> bool:
    return bool(CARDS[card].fields)


def voice(form: Form) -> Voice:
    """Return whose answers the cards take in now: the patient's, unless the family was chosen."""
    absent = Variant.PATIENT_CANNOT_TAKE_PART in form.meeting.course.variants
    chosen = st.session_state.get("voice")
    return Voice(chosen) if chosen else (Voice.FAMILY if absent else Voice.PATIENT)


def _choose_voice(form: Form) -> None:
    st.session_state["voice"] = voice(form)
    st.pills(
        form.t(family_text("Who is answering")),
        list(Voice),
        format_func=lambda one: form.t(label(one)),
        key="voice",
        required=True,
        wrap=True,
    )


def _goals(form: Form, path: str) -> None:
    chosen: list[Goal] = list(form.read(f"{path}/goals") or [])
    st.pills(
        form.t(family_text("Choose up to three. The first matters most.")),
        list(Goal),
        selection_mode="multi",
        wrap=True,
        format_func=lambda goal: f":material/{GOAL_ICONS[goal]}: {form.t(label(goal))}",
        key=form.show(f"{path}/goals", chosen),
        on_change=_ranked,
        args=(form, f"{path}/goals"),
    )
    if len(chosen) > MOST_GOALS:
        st.caption(form.t(family_text("These are more than three. Which could wait?")))
    _ranking(form, f"{path}/goals", chosen, f"{path}/goal_words")


def _places(form: Form, path: str) -> None:
    chosen: list[Place] = list(form.read(f"{path}/places") or [])
    st.pills(
        form.t(family_text("Choose the first choice, then the second.")),
        list(Place),
        selection_mode="multi",
        wrap=True,
        format_func=lambda place: form.t(label(place)),
        key=form.show(f"{path}/places", chosen),
        on_change=_ranked,
        args=(form, f"{path}/places"),
    )
    _ranking(form, f"{path}/places", chosen)
    field(form, f"{path}/home_impossible")


def _ranked(form: Form, path: str) -> None:
    """Keep the rank of what was chosen before; what is new comes last."""
    now_chosen = form.chosen(path)
    before = form.read(path) or []
    kept = [code for code in before if code in now_chosen]
    form.save(path, [*kept, *(code for code in now_chosen if code not in kept)])


def _ranking(form: Form, path: str, chosen: Sequence[StrEnum], words: str = "") -> None:
    """Draw what was chosen in its rank, with room for own words, and a button to raise it."""
    for place, code in enumerate(chosen):
        name, own, up = st.columns([5, 6, 3], vertical_alignment="center")
        name.markdown(f"#### {place + 1}. {form.t(label(code))}")
        if words:
            with own:
                field(form, f"{words}/{code}", Look(words=label(code), hide_label=True))
        if place:
            raised = [*chosen[: place - 1], code, chosen[place - 1], *chosen[place + 1 :]]
            up.button(
                form.t(family_text("Matters more")),
                icon=":material/arrow_upward:",
                type="tertiary",
                key=form.key(f"{path}/{code}/up"),
                on_click=form.save,
                args=(path, raised),
            )


def _trade_off(form: Form, path: str) -> None:
    """Five lines in words, never a bare number, and two ways to wait."""
    name = form.name(PATIENT)
    here = f"{path}/trade_off"
    st.radio(
        form.t(family_text("Which line comes closest?")),
        list(TradeOff),
        index=None,
        format_func=lambda code: form.t(TRADE_OFF[code], name=name),
        key=form.show(here, form.read(here)),
        on_change=form.keep,
        args=(here,),
    )
    field(form, f"{path}/trade_off_reason", Look(large=True))


def _deciding(form: Form, path: str) -> None:
    field(form, f"{path}/deciding")
    field(form, f"{path}/hears_first")


def _told(form: Form, path: str) -> None:
    field(form, f"{path}/told")


def _nothing(form: Form, path: str) -> None:
    """Cards that take in words alone."""


_CHOICES: dict[Card, Callable[[Form, str], None]] = {
    Card.GOALS: _goals,
    Card.TRADE_OFF: _trade_off,
    Card.DECIDING: _deciding,
    Card.PLACE: _places,
    Card.TOLD: _told,
}
