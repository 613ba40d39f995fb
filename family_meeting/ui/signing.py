"""For the team: what the state's rules say, the day of signing, and how far the paper has come."""

from collections.abc import Iterable
from datetime import date
from html import escape

import streamlit as st

from family_meeting.content.labels import label
from family_meeting.i18n.formats import short_date
from family_meeting.i18n.messages import team_text
from family_meeting.proxy.case import Case
from family_meeting.proxy.checks import findings
from family_meeting.proxy.findings import Finding, Verdict
from family_meeting.proxy.lines import Line
from family_meeting.proxy.signing import signing_plan
from family_meeting.proxy.status import ALLOWED, move, present_status
from family_meeting.proxy.surrogate import for_the_team
from family_meeting.record.codes_proxy import ProxyStatus
from family_meeting.record.proxy import Milestone
from family_meeting.ui.form import Form
from family_meeting.ui.headings import heading
from family_meeting.ui.markdown import plain
from family_meeting.ui.navigation import link

_MARKS = {
    Verdict.REFUSED: ":material/block:",
    Verdict.ASK: ":material/help:",
    Verdict.CAUTION: ":material/warning:",
    Verdict.PASSES: ":material/check:",
}


def signing(form: Form, case: Case | None) -> None:
    """Draw the checks, the plan for the day and the status."""
    for line in for_the_team(form.meeting, date.today()):
        st.markdown(f"- {line.say(form.t)}")
    if case is None:
        st.markdown(form.t(team_text("Choose the state first: its rules decide what the paper needs.")))
        return
    words = (team_text("Checks"), team_text("Signing day"), team_text("Status"))
    checks, day, status = st.tabs([form.t(one) for one in words], key="signing-tabs")
    with checks:
        _checks(form, case)
    with day:
        _day(form, case)
    with status:
        _status(form, case)


def _checks(form: Form, case: Case) -> None:
    st.markdown(f"**{plain(case.rules.title)}** · {plain(case.rules.name)}")
    order = list(_MARKS)
    for finding in sorted(findings(case), key=lambda one: order.index(one.verdict)):
        _finding(form, finding)


def refusals(form: Form, case: Case, paths: Iterable[str]) -> None:
    """Say at the question itself what the state's rules refuse of its answers."""
    asked = {_part(path) for path in paths}
    for one in findings(case):
        if one.verdict is Verdict.REFUSED and _part(one.path or "") in asked:
            said = " ".join(escape(line) for line in one.lines(form.t))
            st.html(f'<p class="fm-stop" role="alert">{said}</p>')


def _part(path: str) -> str:
    """Return the part of the record that a path is in, such as ``proxy/witnesses``."""
    return "/".join(path.split("/")[:2])


def _finding(form: Form, finding: Finding) -> None:
    said = " ".join(plain(one) for one in finding.lines(form.t))
    st.markdown(f"{_MARKS[finding.verdict]} {said}")
    st.caption(
        form.t(
            team_text("Source: {source}, as of {year}."),
            source=plain(finding.basis.citation),
            year=str(finding.basis.as_of),
        )
    )


def _day(form: Form, case: Case) -> None:
    plan = signing_plan(case)
    for title, lines in (
        (team_text("Who must be in the room"), plan.room),
        (team_text("What to bring"), plan.bring),
        (team_text("Afterwards"), plan.afterwards),
        (team_text("Keep in mind"), plan.notes),
    ):
        _lines(form, form.t(title), lines)
    link(form.window, "paper", team_text("Print the form and the checklist"))


def _lines(form: Form, title: str, lines: tuple[Line, ...]) -> None:
    if lines:
        st.markdown(f"**{title}**")
        st.markdown("\n".join(f"- {plain(line.say(form.t))}" for line in lines))


def _status(form: Form, case: Case) -> None:
    now = present_status(case)
    heading(form, label(now))
    for one in form.meeting.proxy.history:
        day = short_date(one.on, form.language) if one.on else ""
        st.caption(" · ".join(part for part in (day, form.t(label(one.status)), plain(one.place)) if part))
    for then in ProxyStatus:
        if then in ALLOWED[case.proxy.status]:
            _step(form, case, then)


def _step(form: Form, case: Case, then: ProxyStatus) -> None:
    milestone = _milestone(form, then)
    step = move(case, milestone)
    st.button(
        form.t(label(then)),
        key=f"move-to-{then}",
        disabled=not step.allowed,
        on_click=form.apply,
        args=(step.edits,),
    )
    for line in step.missing:
        st.caption(line.say(form.t))
    for finding in step.findings:
        st.caption(" ".join(plain(one) for one in finding.lines(form.t)))


def _milestone(form: Form, then: ProxyStatus) -> Milestone:
    """Return the step as it would be recorded; a signing needs its day, its place and who watched."""
    if then is not ProxyStatus.SIGNED:
        return Milestone(status=then, on=date.today())
    on = st.date_input(form.t(team_text("Signed on")), value=None, key="signed-on")
    place = st.text_input(form.t(team_text("Signed where")), key="signed-where")
    witnesses = st.pills(
        form.t(team_text("Who watched")),
        list(form.meeting.proxy.witnesses),
        selection_mode="multi",
        wrap=True,
        format_func=lambda key: form.meeting.proxy.witnesses[key].name,
        key="signed-witnesses",
    )
    notarized = st.checkbox(form.t(team_text("A notary signed and stamped it")), key="signed-notary")
    return Milestone(status=then, on=on, place=place, witnesses=witnesses, notarized=notarized)
