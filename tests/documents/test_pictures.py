import pytest

from family_meeting.documents.drawing import LARGER
from family_meeting.documents.pictures import (
    NARROW,
    WIDTH,
    family_map,
    goals_ladder,
    map_of,
    taller,
    trade_off_scale,
)
from family_meeting.documents.pictures.drawing import labels, lines_of
from family_meeting.documents.pictures.generations import generations
from family_meeting.documents.svg import text_width
from family_meeting.documents.view.people import Someone, everybody
from family_meeting.i18n.languages import languages
from family_meeting.i18n.translator import Translator
from family_meeting.record.codes import Goal, Kin, Role, TradeOff
from family_meeting.typesetting.breaking import line_ends

T = Translator("en")


def someone(key, kin=None, role=Role.RELATIVE, **more):
    return Someone(key, more.pop("name", key.title()), role, kin=kin, **more)


ROSA = Someone("patient", "Rosa", Role.PATIENT)


def boxes(figure):
    return [shape for shape in figure.shapes if shape.kind == "box"]


def texts(figure):
    return " ".join(shape.text for shape in figure.shapes if shape.kind == "label")


def overlap(one, other):
    return (
        abs(one.x + one.width / 2 - other.x - other.width / 2) < (one.width + other.width) / 2
        and abs(one.y + one.height / 2 - other.y - other.height / 2) < (one.height + other.height) / 2
    )


def test_the_map_names_everybody_and_marks_the_agent_in_words(sample):
    figure = family_map(sample, T)
    for name in ("Evaristo", "Elvira", "Nelly", "Darwin", "Ariana", "Mercedes", "Sal"):
        assert name in texts(figure)
        assert name in figure.alt
    assert "Speaks for the patient" in texts(figure)
    assert "Nelly speaks for the patient." in figure.alt
    assert "Ruth Okafor" not in figure.alt


@pytest.mark.parametrize("code", languages())
def test_what_marks_the_agent_is_large_enough_to_read_and_inside_the_frame(code, sample):
    t = Translator(code)
    figure = family_map(sample, t)
    (frame,) = [
        box for box in boxes(figure) if any(inside(one, box) and one.text == "Nelly" for one in figure.shapes)
    ]
    shown = [one for one in figure.shapes if inside(one, frame)]
    assert len(shown) >= 3
    for one in shown:
        assert one.size * min(1, one.width / text_width(one.text, one.size)) >= 6.5
        assert frame.y + one.size <= one.y <= frame.y + frame.height - 0.3 * one.size


def inside(one, box):
    return one.kind == "label" and abs(one.x - box.x - box.width / 2) < 1 and 0 < one.y - box.y < box.height


def test_the_patient_has_a_double_frame():
    figure = map_of([ROSA, someone("ana", Kin.CHILD)], None, T, rtl=False)
    assert len(boxes(figure)) == 3


def test_generations_stand_in_rows_with_partners_side_by_side():
    people = [
        ROSA,
        someone("luis", Kin.PARTNER),
        someone("mother", Kin.PARENT),
        someone("ana", Kin.CHILD),
        someone("tom", partner_of="ana"),
        someone("kid", Kin.GRANDCHILD, child_of="ana"),
        someone("friend", Kin.CHOSEN_FAMILY),
    ]
    rows = {row: [one.key for one in line] for row, line in generations(people).items()}
    assert rows == {
        -1: ["mother"],
        0: ["patient", "luis"],
        1: ["ana", "tom"],
        2: ["kid"],
        99: ["friend"],
    }


@pytest.mark.parametrize("count", [0, 1, 4, 5, 13, 40])
@pytest.mark.parametrize("kin", [Kin.CHILD, Kin.SIBLING, None])
def test_any_number_of_people_fit_without_touching(count, kin):
    people = [ROSA, *(someone(f"p{number}", kin) for number in range(count))]
    figure = map_of(people, None, T, rtl=False)
    frames = [box for box in boxes(figure) if box.width > 100]
    assert len(frames) == count + 1
    assert not [1 for place, one in enumerate(frames) for other in frames[:place] if overlap(one, other)]
    assert all(box.x >= 0 and box.x + box.width <= figure.width for box in frames)
    assert all(box.y + box.height <= figure.height for box in frames)


def test_people_who_are_linked_in_a_circle_are_still_drawn():
    people = [ROSA, someone("a", child_of="b"), someone("b", partner_of="a"), someone("c", child_of="c")]
    assert len(generations(people)[99]) == 3


def test_a_name_that_is_far_too_long_is_cut_on_the_map_and_whole_in_its_words():
    name = "Maximiliana " * 25
    figure = map_of([someone("a", Kin.CHILD, name=name), ROSA], None, T, rtl=False)
    assert "…" in texts(figure)
    assert name in figure.alt


def test_whoever_speaks_for_the_patient_keeps_a_long_name_whole():
    agent = someone(
        "a", Kin.CHILD, name="María de los Ángeles Villanueva-Fernández", relationship="hija mayor"
    )
    figure = map_of([agent, ROSA], "a", T, rtl=False)
    assert "…" not in texts(figure)
    said = [shape for shape in figure.shapes if shape.kind == "label"]
    frame = boxes(figure)[-1]
    assert {"hija mayor", "Speaks for the patient"} <= {shape.text for shape in said}
    of_agent = [shape for shape in said if frame.x < shape.x < frame.x + frame.width and shape.y > frame.y]
    assert min(shape.y - shape.size for shape in of_agent) > frame.y - 1
    assert max(shape.y for shape in of_agent) < frame.y + frame.height


def test_right_to_left_is_the_mirror_image():
    people = [ROSA, someone("ana", Kin.PARTNER)]
    left, right = (map_of(people, None, T, rtl=rtl) for rtl in (False, True))
    assert len(boxes(left)) >= len(people)
    for one, other in zip(boxes(left), boxes(right), strict=True):
        assert one.x + one.width == pytest.approx(right.width - other.x)


def test_the_ladder_shows_ranks_and_what_was_said():
    goals = [Goal.HOME, Goal.COMFORT]
    figure = goals_ladder(goals, T, rtl=False, words=["“My bed.”", ""])
    rungs = boxes(figure)
    assert rungs[0].width > rungs[1].width
    assert "1 Being at home “My bed.”" in texts(figure)
    assert "1. Being at home. “My bed.” 2. " in figure.alt


@pytest.mark.parametrize("code", ["ja", "zh-Hans", "zh-Hant", "km", "ko"])
@pytest.mark.parametrize("large", [1, LARGER])
def test_goals_in_scripts_with_few_spaces_are_as_large_as_others(code, large):
    figure = goals_ladder(list(Goal), Translator(code), rtl=False, width=NARROW / large)
    assert {shape.size for shape in figure.shapes if shape.kind == "label" and shape.tone == "ink"} == {13.0}


@pytest.mark.parametrize(
    ("text", "code"), [("頭がはっきりしていること", "ja"), ("បញ្ចប់កិច្ចការដែលខ្ញុំបានចាប់ផ្តើម", "km")]
)
def test_words_without_spaces_are_divided_where_a_line_may_end(text, code):
    first, second = lines_of(text, 13, text_width(text, 13) * 0.8, 2)
    assert first + second == text
    assert len(first) in line_ends(text, code)


def test_a_picture_is_told_with_the_signs_that_end_a_sentence_in_its_language():
    told = goals_ladder(list(Goal)[:2], Translator("ja"), rtl=False).alt
    told += map_of(
        [Someone("patient", "", Role.PATIENT), someone("ana")], None, Translator("ja"), rtl=False
    ).alt
    assert ". " not in told.replace("1. ", "").replace("2. ", "")
    assert "Ana。" in told


def test_the_scale_marks_the_answer_and_waits_where_there_is_none():
    figure = trade_off_scale(TradeOff.MOSTLY_COMFORT, "Rosa", T, rtl=False)
    marks = sorted(shape.x for shape in figure.shapes if shape.kind == "circle")
    marked = next(shape.x for shape in figure.shapes if shape.kind == "circle" and shape.radius > 6)
    assert marks.index(marked) == 3
    assert "Rosa" in texts(figure)
    assert trade_off_scale(TradeOff.NOT_SURE, "Rosa", T, rtl=False) is None


def test_the_map_leaves_the_team_out(sample):
    people = everybody(sample)
    drawn = map_of(people, None, T, rtl=False)
    assert len(people) > sum(box.width > 100 for box in boxes(drawn))


@pytest.mark.parametrize("code", languages())
@pytest.mark.parametrize("width", [NARROW, WIDTH])
def test_no_words_of_ours_are_cut_off_in_a_picture(code, width, sample):
    t = Translator(code)
    drawn = [trade_off_scale(TradeOff.IN_BETWEEN, "Rosa", t, rtl=False, width=width)]
    drawn += [goals_ladder([goal] * 3, t, rtl=False, width=width) for goal in Goal]
    related = [someone(kin.value, kin, name="Rosa", how=None) for kin in Kin]
    drawn.append(map_of(related, related[0].key, t, rtl=False))
    assert not [shape.text for figure in drawn for shape in figure.shapes if "…" in shape.text]


@pytest.mark.parametrize("code", ["ur", "km"])
def test_letters_that_reach_far_have_room_in_every_picture(code, sample):
    t = Translator(code)
    usual = goals_ladder([next(iter(Goal))], t, rtl=False, words=["Home."])
    drawn = taller(usual, t.language.tall)
    (box, _, number, goal, said), before = drawn.shapes, usual.shapes
    assert drawn.height == pytest.approx(usual.height * t.language.tall)
    assert said.y - goal.y == pytest.approx((before[4].y - before[3].y) * t.language.tall, rel=0.02)
    assert goal.y < said.y < box.y + box.height
    middle = box.y + box.height / 2
    assert number.y - middle == pytest.approx(before[2].y - before[1].y)  # a number stays in its circle
    assert family_map(sample, t).height > family_map(sample, T).height


def test_two_lines_at_the_end_of_the_scale_have_their_room():
    figure = trade_off_scale(TradeOff.IN_BETWEEN, "Rosa", Translator("fil"), rtl=False, width=NARROW)
    assert max(shape.y for shape in figure.shapes if shape.kind == "label") + 4 <= figure.height


def test_no_word_stands_alone_in_the_second_line_of_a_label():
    room = text_width("Finishing what I", 13)
    assert lines_of("Finishing what I began", 13, room, 2) == ["Finishing", "what I began"]


@pytest.mark.parametrize("width", range(60, 140, 2))
@pytest.mark.parametrize("name", ["Wolfeschlegelsteinhausenbergerdorff", "Bartholomew Featherstonehaugh"])
def test_a_name_that_is_divided_gets_no_space_where_it_is(name, width):
    said = "".join(lines_of(name, 11, width, 2)).removesuffix("…").replace(" ", "")
    assert name.replace(" ", "").startswith(said)
    assert all(part in name for line in lines_of(name, 11, width, 2) for part in [line.removesuffix("…")])


def test_a_name_is_divided_at_its_hyphen_before_it_is_divided_between_letters():
    assert lines_of("Ana Montgomery-Cholmondeley", 11, 90, 3) == ["Ana", "Montgomery-", "Cholmondeley"]


def test_a_long_name_on_the_map_takes_three_lines_where_they_have_room():
    name = "María Guadalupe de los Ángeles Hernández-Villanueva"
    figure = map_of([someone("a", Kin.CHILD, name=name, relationship="hija"), ROSA], None, T, rtl=False)
    assert "…" not in texts(figure)


def test_a_name_is_set_smaller_before_it_is_divided():
    shown = labels("Christopher Alexander Montgomery III", 0, 0, size=11, width=62)
    assert shown[0].text == "Christopher"
    shown = labels("Bartholomew Featherstonehaugh", 0, 0, size=11, width=50)
    assert shown[0].text == "Bartholomew"
