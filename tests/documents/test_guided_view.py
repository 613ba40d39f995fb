"""A guided question on the family's screen: what is asked, a gentle example, the answer; nothing private."""

import pytest

from family_meeting.content.labels import label
from family_meeting.content.proxy.questions import QUESTIONS
from family_meeting.content.wishes import WISHES
from family_meeting.content.wishes.treatments import ASK_THE_TEAM, EXPLANATIONS
from family_meeting.documents.question import open_question, question_scene
from family_meeting.documents.scene import scene
from family_meeting.documents.shared_view import both, question_view
from family_meeting.i18n.translator import Translator
from family_meeting.journey.course import ask
from family_meeting.proxy.questions import GUIDES
from family_meeting.record.codes import Answer, MeetingState, Step, Voice
from family_meeting.record.codes_proxy import Pause, Scope
from family_meeting.record.codes_proxy import ProxyQuestion as P
from family_meeting.record.codes_wishes import Treatment, TreatmentLeaning
from family_meeting.record.codes_wishes import WishQuestion as W
from family_meeting.record.paths import write


@pytest.fixture
def asked(sample):
    """Return the sample with a question put before the family, and with other values."""

    def put(question, **values):
        meeting = sample
        edits = [*ask(question), *((path.replace("__", "/"), value) for path, value in values.items())]
        for path, value in edits:
            meeting = write(meeting, path, value)
        return meeting

    return put


def lines(meeting, question, code="en"):
    shown = question_scene(meeting, Translator(code), question)
    return [line for group in shown.groups for line in group.lines]


@pytest.mark.parametrize("question", [*P, *W])
@pytest.mark.parametrize("code", ["en", "ar"])
def test_every_question_stands_in_the_steps_place(asked, question, code):
    meeting = asked(question)
    if question is P.LEGAL_CHECK:
        return
    content = QUESTIONS.get(question) if question in list(P) else WISHES[question]
    html = both(meeting, code)
    named = Translator(code)(content.prompt)
    assert named in html.replace("&#39;", "'").replace("&#34;", '"')
    assert content.icon in html
    assert html.count("<h1>") == 1


def test_lines_on_the_screen_end_where_readers_of_the_language_expect(asked):
    assert "osoba, która mówi w\u00a0moim imieniu" in both(asked(W.DEATH_NEAR), "pl")
    assert "Dans quel État allez-\u2060vous signer" in both(asked(P.STATE), "fr")
    assert "\u2060" not in both(asked(P.STATE), "es")


def test_the_questions_of_both_journeys_are_never_taken_for_each_other():
    assert not {str(one) for one in P} & {str(one) for one in W}


def test_what_only_the_team_is_asked_leaves_the_step_on_the_screen(asked):
    meeting = asked(P.LEGAL_CHECK)
    assert open_question(meeting) is None
    assert Translator("en")(scene(meeting, Translator("en")).title) in both(meeting, "en")


def test_a_gentle_example_makes_room_for_the_answer(asked):
    example = "For example: Bruno, at the foot of the bed"
    assert example in both(asked(W.PETS, wishes__answers__pets=None), "en")
    html = both(asked(W.PETS, wishes__answers__pets__words="A cat at my feet"), "en")
    assert example not in html
    assert "A cat at my feet" in html


def test_a_treatment_is_explained_whole_and_what_was_chosen_is_marked(asked):
    path = f"wishes__treatments__{Treatment.DIALYSIS}__leaning"
    meeting = asked(W.DIALYSIS, **{path: TreatmentLeaning.TRY_A_WHILE})
    html = both(meeting, "en")
    told = EXPLANATIONS[Treatment.DIALYSIS]
    assert all(one.text in html for one in (told.what, told.can, told.cannot, ASK_THE_TEAM))
    options = [one for one in lines(meeting, W.DIALYSIS) if not one.speaker]
    marked = [one is TreatmentLeaning.TRY_A_WHILE for one in TreatmentLeaning]
    assert [one.chosen for one in options] == marked


def test_all_answers_are_offered_before_one_is_chosen(asked):
    meeting = asked(P.SCOPE, proxy__scope=None)
    assert [one.text for one in lines(meeting, P.SCOPE)] == [label(one).text for one in Scope]
    assert not any(one.chosen for one in lines(meeting, P.SCOPE))


@pytest.mark.parametrize("code", ["en", "fil", "zh-Hant"])
def test_the_question_is_not_asked_again_above_its_answers(asked, code):
    shown = question_scene(asked(P.AGENT_YES), Translator(code), P.AGENT_YES)
    assert [group.title and group.title.text for group in shown.groups] == [None, "Did you ask this person?"]
    assert shown.title.text == "Did this person say yes?"


def test_passing_is_shown_as_an_answer(asked):
    meeting = asked(W.PETS, wishes__answers__pets=None, wishes__pauses__pets=Pause.LATER)
    assert [one.text for one in lines(meeting, W.PETS)] == [label(Pause.LATER).text]


def test_own_words_carry_who_said_them_and_their_translation(asked, sample):
    words = {"wishes/answers/pets/words": [{"language": "es", "text": "Mi perro Bruno", "by": "R. Díaz"}]}
    meeting = asked(W.PETS, wishes__answers__pets__words="My dog Bruno", translations=words)
    (line,) = (one for one in lines(meeting, W.PETS, "es") if one.speaker)
    assert (line.text, line.original) == ("Mi perro Bruno", "My dog Bruno")
    assert line.speaker == sample.patient.name
    (theirs,) = (one for one in lines(write(meeting, "wishes/voice", Voice.FAMILY), W.PETS) if one.speaker)
    assert theirs.speaker == label(Voice.FAMILY).text


@pytest.mark.parametrize(
    ("question", "path", "value"),
    [
        (P.NOT_TOLD, "speaker/not_involved", "Fabián, my brother"),
        (W.SPEAKER_EXCLUDE, "speaker/not_involved", "Fabián, my brother"),
        (P.AGENT_RELATIONS, "proxy/agent/relations/court_order_restricted", Answer.YES),
    ],
)
def test_who_should_stay_away_is_asked_and_not_shown(asked, question, path, value):
    meeting = write(asked(question), path, value)
    assert lines(meeting, question) == []
    assert "Fabián" not in both(meeting, "en")


def test_who_was_not_asked_to_come_is_not_named(asked, sample):
    stranger = next(key for key, one in sample.people.items() if one.name == "Fabián")
    meeting = asked(P.TOLD, speaker__informed=[stranger, "elvira"])
    assert [one.text for one in lines(meeting, P.TOLD)] == [sample.people["elvira"].name]


def test_what_is_read_back_stands_on_both_screens(asked, sample):
    meeting = asked(P.READ_BACK, identity__legal_name="Amparo Ficticia", identity__birth_date="1948-02-03")
    for html in (both(meeting, "en"), question_view(meeting, "en", P.READ_BACK)):
        assert "Amparo Ficticia" in html
        assert "February\u00a03, 1948" in html
        assert "Tuesday" not in html
        assert "Spanish" in html
        assert sample.people[sample.proxy.agent.person].name in html


def test_the_leaders_own_screen_leaves_the_answer_to_the_fields(asked):
    meeting = asked(W.PETS, wishes__answers__pets__words="My dog Bruno")
    html = question_view(meeting, "en", W.PETS)
    assert "My dog" not in html
    assert WISHES[W.PETS].prompt.text in html


def test_a_break_and_hiding_cover_the_question_too(asked):
    assert "<h1>" not in both(asked(W.PETS, course__state=MeetingState.PAUSED), "en")
    assert "<h1>" not in both(asked(W.PETS, course__shared__hidden=True), "en")


def test_two_languages_stand_side_by_side(asked):
    html = both(asked(W.PETS), "es", "ar")
    assert html.count("<h1>") == 2
    assert Translator("ar")(WISHES[W.PETS].prompt) in html


def test_the_leaders_view_of_the_step_stays_the_step(asked):
    meeting = write(asked(W.PETS), "course/current", Step.WHO_SPEAKS)
    assert WISHES[W.PETS].prompt.text not in both(meeting, "en", words=False)


def test_every_question_of_the_paper_has_its_answers_place():
    assert set(GUIDES) == set(P)
