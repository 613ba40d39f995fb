"""Who speaks for the patient: the guided questions, what still stands in the way, the day of signing."""

from datetime import date

import streamlit as st

from family_meeting.i18n.messages import family_text, team_text
from family_meeting.proxy.bars import questions_for_agent, questions_for_notary, questions_for_witness
from family_meeting.proxy.blocks import special_needs
from family_meeting.proxy.carry_over import from_the_talk
from family_meeting.proxy.case import Case, case_of
from family_meeting.proxy.journey import Stop
from family_meeting.proxy.questions import proxy_journey
from family_meeting.proxy.surrogate import for_the_family, nobody_named
from family_meeting.record.codes_proxy import ProxyQuestion as Q
from family_meeting.ui.bar import covered
from family_meeting.ui.entries import entries
from family_meeting.ui.fields import Look, field, fields
from family_meeting.ui.form import Form
from family_meeting.ui.guided import draw_paths, guided, opened_calm
from family_meeting.ui.markdown import plain
from family_meeting.ui.named import named_people, relations
from family_meeting.ui.page import print_button
from family_meeting.ui.signing import refusals, signing


def render() -> None:
    """Draw the open question, and below it what the team looks after."""
    form = opened_calm()
    if covered(form):
        return
    if form.window.asking is None:  # The window comes from elsewhere.
        form.note(from_the_talk(form.meeting))
    case = case_of(form.meeting, date.today())
    if nobody_named(form.meeting):
        for line in for_the_family(form.meeting):
            st.info(line.say(form.t))
    st.caption(form.t(family_text("Not valid until signed on paper. This app gives no legal advice.")))
    stop = guided(form, "proxy", proxy_journey(form.meeting, date.today()), _answer, _onward)
    if stop and case:
        refusals(form, case, stop.paths)
    with st.expander(form.t(team_text("For the team: rules, signing, status"))):
        signing(form, case)


def _onward(form: Form) -> None:
    print_button(form, "proxy-form", family_text("Print our paper"))


def _answer(form: Form, stop: Stop[Q]) -> None:
    special = {
        Q.AGENT: _agent,
        Q.AGENT_RELATIONS: _agent_relations,
        Q.ALTERNATES: _alternates,
        Q.ALTERNATES_YES: _alternates_yes,
        Q.ALTERNATES_RELATIONS: _alternates_relations,
        Q.WITNESSES: _witnesses,
        Q.WITNESS_RELATIONS: _witness_relations,
        Q.NOTARY: _notary,
        Q.HELPERS: _helpers,
    }
    special.get(stop.question, draw_paths)(form, stop)


def _case(form: Form) -> Case | None:
    return case_of(form.meeting, date.today())


def _agent(form: Form, _stop: Stop[Q]) -> None:
    field(form, "proxy/agent/person", named_people(form))
    field(form, "proxy/agent/name", Look(words=family_text("Or somebody who is not on the list")))


def _agent_relations(form: Form, _stop: Stop[Q]) -> None:
    if case := _case(form):
        asked = questions_for_agent(case.rules, case.place)
        relations(form, "proxy/agent", _called(form, "proxy/agent"), case.rules, asked)


def _called(form: Form, path: str) -> str:
    name = form.read(f"{path}/name") or form.name(form.read(f"{path}/person"))
    return plain(name) or form.t(family_text("This person"))


def _alternates(form: Form, _stop: Stop[Q]) -> None:
    entries(form, "proxy/alternates", _alternate, add=family_text("Add a back-up"))


def _alternate(form: Form, path: str) -> None:
    field(form, f"{path}/person", named_people(form))
    name, phone = st.columns(2)
    with name:
        field(form, f"{path}/name")
    with phone:
        field(form, f"{path}/phone")


def _alternates_yes(form: Form, _stop: Stop[Q]) -> None:
    for key in form.meeting.proxy.alternates:
        path = f"proxy/alternates/{key}"
        st.markdown(f"**{_called(form, path)}**")
        fields(form, f"{path}/asked", f"{path}/said_yes")


def _alternates_relations(form: Form, _stop: Stop[Q]) -> None:
    if case := _case(form):
        asked = questions_for_agent(case.rules, case.place)
        for key in form.meeting.proxy.alternates:
            path = f"proxy/alternates/{key}"
            relations(form, path, _called(form, path), case.rules, asked)


def _witnesses(form: Form, _stop: Stop[Q]) -> None:
    entries(form, "proxy/witnesses", _witness, add=family_text("Add a witness"))


def _witness(form: Form, path: str) -> None:
    name, address, phone = st.columns(3)
    for column, one in ((name, "name"), (address, "address"), (phone, "phone")):
        with column:
            field(form, f"{path}/{one}")
    field(form, f"{path}/role", Look(compact=True))


def _witness_relations(form: Form, _stop: Stop[Q]) -> None:
    if case := _case(form):
        asked = questions_for_witness(case.rules, case.place)
        for key in form.meeting.proxy.witnesses:
            path = f"proxy/witnesses/{key}"
            st.markdown(f"**{_called(form, path)}**")
            relations(form, path, _called(form, path), case.rules, asked)


def _notary(form: Form, _stop: Stop[Q]) -> None:
    field(form, "proxy/notary/name")
    if case := _case(form):
        relations(
            form, "proxy/notary", _called(form, "proxy/notary"), case.rules, questions_for_notary(case.rules)
        )


def _helpers(form: Form, _stop: Stop[Q]) -> None:
    if case := _case(form):
        for need in special_needs(case):
            fields(form, *(f"proxy/helpers/{need}/{name}" for name in ("name", "title", "phone")))
