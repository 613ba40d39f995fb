"""A guided question as the family's screen shows it: what is asked, a gentle example, and the answer."""

from dataclasses import replace

from family_meeting.content.labels import label
from family_meeting.content.proxy.questions import QUESTIONS
from family_meeting.content.wishes import WISHES
from family_meeting.content.wishes.treatments import ASK_THE_TEAM, EXPLANATIONS
from family_meeting.content.wishes.treatments import SITUATIONS as DESCRIBED
from family_meeting.documents.answers import answers
from family_meeting.documents.scene import Scene, patient_name
from family_meeting.i18n.messages import FAMILY
from family_meeting.i18n.translator import Translator
from family_meeting.proxy.wish_questions import SITUATIONS, TREATMENTS
from family_meeting.record.codes_proxy import ProxyQuestion
from family_meeting.record.codes_wishes import WishQuestion
from family_meeting.record.meeting import Meeting


def open_question(meeting: Meeting) -> ProxyQuestion | WishQuestion | None:
    """Return the question that stands before the family; None for one that only the team is asked."""
    shared = meeting.course.shared
    if shared.paper_question and QUESTIONS[shared.paper_question].prompt.domain != FAMILY:
        return None
    return shared.paper_question or shared.wish_question


def question_scene(meeting: Meeting, t: Translator, question: ProxyQuestion | WishQuestion) -> Scene:
    """Return one question with its answer, in the translator's language."""
    name = patient_name(meeting, t)
    groups = tuple(answers(meeting, t, question))
    if isinstance(question, ProxyQuestion):
        asked = QUESTIONS[question]
        groups = tuple(replace(one, title=None) if one.title == asked.prompt else one for one in groups)
        example = None if groups else asked.hint
        return Scene(asked.prompt, asked.help, example, name, asked.icon, groups=groups)
    wished = WISHES[question]
    if question in TREATMENTS:
        told = EXPLANATIONS[TREATMENTS[question]]
        more = (told.what, told.can, told.cannot, ASK_THE_TEAM)
        title = label(TREATMENTS[question])
        return Scene(title, wished.prompt, None, name, wished.icon, more, groups)
    if question in SITUATIONS:
        return Scene(DESCRIBED[SITUATIONS[question]], wished.prompt, None, name, wished.icon, groups=groups)
    example = None if groups else wished.hint
    return Scene(wished.prompt, None, example, name, wished.icon, groups=groups)
