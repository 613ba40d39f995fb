from itertools import combinations

import pytest

from family_meeting.content.plan import PLAN_NOTES, cards_in, minutes
from family_meeting.record.codes import Card, Step, Variant

VARIANTS = [chosen for size in range(3) for chosen in combinations(Variant, size)]


@pytest.mark.parametrize("length", [60, 30, 45, 90])
def test_a_meeting_takes_all_twelve_steps_and_exactly_its_length(length):
    plan = minutes(length, (), interpreted=False)

    assert list(plan) == list(Step)
    assert sum(plan.values()) == length


def test_an_hour_gives_most_time_to_what_matters():
    plan = minutes(60, (), interpreted=False)

    assert (plan[Step.WELCOME], plan[Step.WHERE_THINGS_STAND], plan[Step.WHAT_MATTERS]) == (5, 8, 10)


@pytest.mark.parametrize(("length", "total"), [(60, 90), (30, 45)])
def test_an_interpreted_meeting_takes_half_as_much_time_again(length, total):
    assert sum(minutes(length, (), interpreted=True).values()) == total


@pytest.mark.parametrize(
    ("variant", "steps", "total"),
    [
        (Variant.URGENT, 7, 20),
        (Variant.PROXY_SIGNING, 5, 35),
        (Variant.CHILDREN, 3, 15),
        (Variant.PATIENT_CANNOT_TAKE_PART, 12, 60),
        (Variant.REMOTE_RELATIVES, 12, 63),
    ],
)
def test_each_variant_has_its_plan(variant, steps, total):
    plan = minutes(60, [variant], interpreted=False)

    assert (len(plan), sum(plan.values())) == (steps, total)


def test_a_roll_call_makes_the_welcome_longer():
    assert minutes(60, [Variant.REMOTE_RELATIVES], interpreted=False)[Step.WELCOME] == 8


@pytest.mark.parametrize("variants", VARIANTS)
@pytest.mark.parametrize("interpreted", [False, True])
def test_every_step_of_every_plan_gets_time_and_stands_in_order(variants, interpreted):
    for length in (0, 20, 30, 60):
        plan = minutes(length, variants, interpreted)

        assert all(share > 0 for share in plan.values())
        assert list(plan) == [step for step in Step if step in plan]


def test_an_urgent_meeting_hears_feelings_before_care():
    plan = list(minutes(60, [Variant.URGENT], interpreted=False))

    assert plan.index(Step.FEELINGS) < plan.index(Step.CARE)


def test_an_urgent_meeting_asks_three_cards_and_any_other_all_nine():
    assert len(cards_in([Variant.URGENT])) == 3
    assert cards_in([Variant.CHILDREN]) == tuple(Card)


def test_every_variant_tells_the_facilitator_what_to_mind():
    assert all(PLAN_NOTES[variant] for variant in Variant)
