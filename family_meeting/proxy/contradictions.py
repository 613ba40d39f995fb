"""Answers about wishes that seem to pull apart. They are shown kindly, once, and may stay as they are."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from family_meeting.content.labels import label
from family_meeting.content.wishes.clashes import CLASHES
from family_meeting.proxy.clashing_ticks import PAIRS
from family_meeting.proxy.lines import Line, line
from family_meeting.proxy.parties import agent
from family_meeting.record.codes import Leeway, Place, TradeOff
from family_meeting.record.codes_proxy import Donation
from family_meeting.record.codes_wishes import (
    Clash,
    Situation,
    SituationChoice,
    Treatment,
    TreatmentLeaning,
    WishTick,
)
from family_meeting.record.conversation import WhatMatters
from family_meeting.record.meeting import Meeting

LENGTHENS = (
    Treatment.BREATHING_MACHINE,
    Treatment.HEART_RESTART,
    Treatment.FEEDING_TUBE,
    Treatment.DIALYSIS,
)
"""Treatments that a wish for comfort alone would leave out; the others may serve comfort too."""


@dataclass(frozen=True)
class Contradiction:
    """Two answers, at ``paths``, and the sentence that shows both."""

    clash: Clash
    line: Line
    paths: tuple[str, str]


def contradictions(meeting: Meeting) -> list[Contradiction]:
    """Return every pair of answers that pulls apart, but for those the patient said may stay."""
    found = [one for look in _LOOKS for one in look(meeting)]
    return [one for one in found if one.clash not in meeting.wishes.may_stay]


def _clash(clash: Clash, one: str, other: str, **values: object) -> Contradiction:
    return Contradiction(clash, line(CLASHES[clash], **values), (one, other))


def _choices(meeting: Meeting) -> dict[Situation, SituationChoice]:
    return {key: one.choice for key, one in meeting.wishes.situations.items() if one.choice}


def _alike(meeting: Meeting, choice: SituationChoice, *, each: bool = False) -> bool:
    """Whether all hard times that were answered got this answer; ``each``, whether none was left out.

    The one that a person adds may be.
    """
    choices = _choices(meeting)
    whole = set(Situation) - {Situation.OWN} <= set(choices)
    return set(choices.values()) == {choice} and (whole or not each)


def _leaning(meeting: Meeting, leaning: TreatmentLeaning) -> list[Treatment]:
    return [key for key, one in meeting.wishes.treatments.items() if one.leaning is leaning]


def _ticked(meeting: Meeting, *ticks: WishTick) -> list[str]:
    """Return the paths of the questions where any of these is ticked."""
    return [
        f"wishes/answers/{question}/ticks"
        for question, one in meeting.wishes.answers.items()
        if set(one.ticks) & set(ticks)
    ]


def _matters(meeting: Meeting) -> WhatMatters:
    return meeting.what_matters.get(meeting.wishes.voice, WhatMatters())


def _treatments(meeting: Meeting) -> Iterator[Contradiction]:
    first = f"wishes/situations/{next(iter(_choices(meeting)), Situation.DEATH_NEAR)}/choice"
    against: list[tuple[Clash, Treatment]] = []
    # The sentence about ease speaks of each hard time.
    if _alike(meeting, SituationChoice.COMFORT, each=True):
        wanted = _leaning(meeting, TreatmentLeaning.WANT)
        against += [(Clash.COMFORT_BUT_TREATMENT, one) for one in wanted if one in LENGTHENS]
    if _alike(meeting, SituationChoice.TRY_EVERYTHING):
        refused = _leaning(meeting, TreatmentLeaning.DO_NOT_WANT)
        against += [(Clash.EVERYTHING_BUT_NOT_THIS, one) for one in refused]
    for clash, treatment in against:
        yield _clash(clash, first, f"wishes/treatments/{treatment}/leaning", treatment=label(treatment))


def _speaker(meeting: Meeting) -> Iterator[Contradiction]:
    left = [key for key, one in _choices(meeting).items() if one is SituationChoice.SPEAKER_DECIDES]
    treatments = _leaning(meeting, TreatmentLeaning.SPEAKER_DECIDES)
    paths = [f"wishes/situations/{key}/choice" for key in left]
    paths += [f"wishes/treatments/{key}/leaning" for key in treatments]
    if paths and not agent(meeting).named:
        yield _clash(Clash.SPEAKER_DECIDES_NOT_NAMED, paths[0], "proxy/agent/person")
    if paths and meeting.speaker.leeway is Leeway.FOLLOW:
        yield _clash(Clash.SPEAKER_DECIDES_BUT_FOLLOW, paths[0], "speaker/leeway")


def _what_matters(meeting: Meeting) -> Iterator[Contradiction]:
    matters, choices = _matters(meeting), _choices(meeting)
    base = f"what_matters/{meeting.wishes.voice}"
    near = f"wishes/situations/{Situation.DEATH_NEAR}/choice"
    if matters.places[:1] == [Place.HOME] and Treatment.HOSPITAL in _leaning(meeting, TreatmentLeaning.WANT):
        hospital = f"wishes/treatments/{Treatment.HOSPITAL}/leaning"
        yield _clash(Clash.HOME_BUT_HOSPITAL, f"{base}/places", hospital)
    everything = choices.get(Situation.DEATH_NEAR) is SituationChoice.TRY_EVERYTHING
    if matters.trade_off is TradeOff.COMFORT_FIRST and everything:
        yield _clash(Clash.COMFORT_FIRST_BUT_EVERYTHING, f"{base}/trade_off", near)
    if matters.trade_off is TradeOff.ALL_THE_TIME and _alike(meeting, SituationChoice.COMFORT, each=True):
        first = f"wishes/situations/{next(iter(choices))}/choice"
        yield _clash(Clash.ALL_THE_TIME_BUT_COMFORT, f"{base}/trade_off", first)


def _ticks(meeting: Meeting) -> Iterator[Contradiction]:
    for clash, (one, other) in PAIRS.items():
        here, there = _ticked(meeting, *one), _ticked(meeting, *other)
        if here and there:
            yield _clash(clash, here[0], there[0])


def _donation(meeting: Meeting) -> Iterator[Contradiction]:
    """The paper that names a speaker asks about donation too."""
    said = meeting.proxy.donation
    give, keep = _ticked(meeting, WishTick.DONATE_ORGANS), _ticked(meeting, WishTick.NO_DONATION)
    against = (give and said is Donation.NO) or (keep and said in (Donation.YES, Donation.SOME))
    if against and not (give and keep):
        yield _clash(Clash.DONATE_AND_NOT, (give or keep)[0], "proxy/donation")


def _own_situation(meeting: Meeting) -> Iterator[Contradiction]:
    own = meeting.wishes.situations.get(Situation.OWN)
    if own and own.choice and not own.described.strip():
        base = f"wishes/situations/{Situation.OWN}"
        yield _clash(Clash.OWN_SITUATION_UNSAID, f"{base}/choice", f"{base}/described")


_LOOKS: tuple[Callable[[Meeting], Iterator[Contradiction]], ...] = (
    _treatments,
    _speaker,
    _what_matters,
    _ticks,
    _donation,
    _own_situation,
)
