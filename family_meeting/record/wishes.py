"""What the patient wishes for: a record of wishes, not a legal form.

Only the newest answers are here; the store keeps every earlier one. Where to be cared for stands in
``what_matters``; the leeway and who takes part in ``speaker``; who speaks, and limits, in ``proxy``.
"""

from datetime import date

from family_meeting.record.codes import Voice
from family_meeting.record.codes_proxy import Pause
from family_meeting.record.codes_wishes import (
    Clash,
    Situation,
    SituationChoice,
    Treatment,
    TreatmentLeaning,
    WishQuestion,
    WishSection,
    WishTick,
)
from family_meeting.record.part import Part, Text


class WishAnswer(Part):
    """Own words first, ticks second."""

    words: Text = ""
    ticks: list[WishTick] = []


class SituationWish(Part):
    """``described`` is the patient's picture of a situation that no list holds."""

    described: Text = ""
    choice: SituationChoice | None = None
    words: Text = ""


class TreatmentWish(Part):
    leaning: TreatmentLeaning | None = None
    words: Text = ""


class Wishes(Part):
    """``voice`` tells the patient's own wishes from what the family says they would be.

    ``talked_on`` holds the day of the newest talk about each section. ``may_stay`` are pairs of
    answers that seemed to pull apart, and that the patient wants to keep as they are.
    """

    voice: Voice = Voice.PATIENT
    begun_on: date | None = None
    talked_on: dict[WishSection, date] = {}
    read_back_on: date | None = None
    answers: dict[WishQuestion, WishAnswer] = {}
    situations: dict[Situation, SituationWish] = {}
    treatments: dict[Treatment, TreatmentWish] = {}
    pauses: dict[WishQuestion, Pause] = {}
    may_stay: list[Clash] = []
