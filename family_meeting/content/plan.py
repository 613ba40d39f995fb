"""The timed plan of a meeting: which steps, and how many minutes each."""

from collections.abc import Collection

from family_meeting.i18n.messages import Message, team_text
from family_meeting.record.codes import Card, Step, Variant

LENGTHS = (60, 30)
"""The planned lengths offered, in minutes."""

LONG: dict[Step, int] = {
    Step.WELCOME: 5,
    Step.WHY: 3,
    Step.PERSON: 5,
    Step.UNDERSTANDING: 6,
    Step.WHERE_THINGS_STAND: 8,
    Step.FEELINGS: 6,
    Step.WHAT_MATTERS: 10,
    Step.WHO_SPEAKS: 4,
    Step.CARE: 4,
    Step.AGREE: 3,
    Step.NEXT: 4,
    Step.CLOSE: 2,
}

SHORT: dict[Step, int] = {
    Step.WELCOME: 2,
    Step.WHY: 1,
    Step.PERSON: 2,
    Step.UNDERSTANDING: 4,
    Step.WHERE_THINGS_STAND: 5,
    Step.FEELINGS: 3,
    Step.WHAT_MATTERS: 6,
    Step.WHO_SPEAKS: 2,
    Step.CARE: 2,
    Step.AGREE: 1,
    Step.NEXT: 1,
    Step.CLOSE: 1,
}

OWN_PLANS: dict[Variant, dict[Step, int]] = {
    Variant.URGENT: {
        Step.WELCOME: 2,
        Step.UNDERSTANDING: 3,
        Step.WHERE_THINGS_STAND: 4,
        Step.FEELINGS: 3,
        Step.WHAT_MATTERS: 4,
        Step.CARE: 2,
        Step.NEXT: 2,
    },
    # The form itself is filled in at "who speaks".
    Variant.PROXY_SIGNING: {
        Step.WELCOME: 4,
        Step.WHY: 3,
        Step.WHO_SPEAKS: 20,
        Step.NEXT: 5,
        Step.CLOSE: 3,
    },
    Variant.CHILDREN: {Step.WELCOME: 4, Step.PERSON: 6, Step.NEXT: 5},
}
"""Variants with a plan of their own, whatever the length; the first that applies counts."""

SHORTEST = 20
"""Below this many minutes the twelve steps do not fit."""

REMOTE_EXTRA = 3
"""Minutes that a roll call adds to the welcome when relatives are on the line."""

INTERPRETED = 1.5
"""How much longer an interpreted meeting takes."""

URGENT_CARDS = (Card.GOALS, Card.ABILITIES, Card.TRADE_OFF)

PLAN_NOTES: dict[Variant, tuple[Message, ...]] = {
    Variant.PATIENT_CANNOT_TAKE_PART: (
        team_text("Keep an empty chair or a photo near the screen, if the family likes it."),
        team_text("Ask what the patient would say, not what the family wants."),
        team_text("Say aloud who speaks for the patient, and what shows it."),
    ),
    Variant.PROXY_SIGNING: (
        team_text("Have the state’s own form, two witnesses and a pen that works before you start."),
        team_text("Neither the agent nor the back-up agent signs as a witness."),
        team_text("Read every name back, letter by letter, before anybody signs."),
    ),
    Variant.REMOTE_RELATIVES: (
        team_text("Call the roll: each person says name and place."),
        team_text("Read every screen aloud, and ask those on the line first."),
        team_text("Send the paper by your secure channel, not by plain e-mail."),
    ),
    Variant.CHILDREN: (
        team_text("Ask the parents beforehand which words they use at home."),
        team_text("Say it short and true. Let the children draw or leave."),
        team_text("Say that it is nobody’s fault, and who will look after them."),
    ),
    Variant.URGENT: (
        team_text("Three questions only: what matters most, what would be too much, how much for more time."),
        team_text("Feelings still come before choices."),
        team_text("Fix a second, longer meeting before people leave."),
    ),
}


def minutes(length: int, variants: Collection[Variant], interpreted: bool) -> dict[Step, int]:
    """Return the steps of the plan in their order with whole minutes each.

    ``length`` is 60 or 30; another length shares its minutes in the proportions of the nearer plan.
    """
    plan = next((own for variant, own in OWN_PLANS.items() if variant in variants), None)
    if plan is None:
        plan = _scaled(SHORT if length < 45 else LONG, max(length, SHORTEST))
    if Variant.REMOTE_RELATIVES in variants:
        plan = plan | {Step.WELCOME: plan[Step.WELCOME] + REMOTE_EXTRA}
    return _scaled(plan, round(sum(plan.values()) * INTERPRETED)) if interpreted else dict(plan)


def _scaled(plan: dict[Step, int], total: int) -> dict[Step, int]:
    """Share ``total`` whole minutes as ``plan`` does, the largest remainders rounded up."""
    exact = {step: share * total / sum(plan.values()) for step, share in plan.items()}
    whole = {step: int(share) for step, share in exact.items()}
    by_remainder = sorted(plan, key=lambda step: whole[step] - exact[step])
    for step in by_remainder[: total - sum(whole.values())]:
        whole[step] += 1
    return whole


def cards_in(variants: Collection[Variant]) -> tuple[Card, ...]:
    """Return the cards of "what matters most" in the order in which they are asked."""
    return URGENT_CARDS if Variant.URGENT in variants else tuple(Card)
