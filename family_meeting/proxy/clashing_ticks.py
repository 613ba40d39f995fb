"""Ticks of the wishes record that pull apart: any of the first with any of the second."""

from family_meeting.record.codes_wishes import Clash, WishTick

PAIRS: dict[Clash, tuple[tuple[WishTick, ...], tuple[WishTick, ...]]] = {
    Clash.AWAKE_AND_NO_PAIN: ((WishTick.NO_PAIN_EVEN_SLEEPY,), (WishTick.AWAKE_EVEN_SORE,)),
    Clash.COMPANY_AND_FEW: ((WishTick.NEVER_ALONE,), (WishTick.SOME_TIME_ALONE,)),
    Clash.PRAYER_AND_NO_RELIGION: (
        (WishTick.NO_RELIGION,),
        (WishTick.PRAYER, WishTick.FAITH_LEADER, WishTick.HOLY_TEXTS, WishTick.RITES, WishTick.FAITH_THINGS),
    ),
    Clash.MUSIC_AND_QUIET: ((WishTick.QUIET,), (WishTick.MUSIC, WishTick.READING, WishTick.TELEVISION)),
    Clash.BURIAL_AND_CREMATION: ((WishTick.BURIAL,), (WishTick.CREMATION,)),
    Clash.DONATE_AND_NOT: ((WishTick.NO_DONATION,), (WishTick.DONATE_ORGANS, WishTick.DONATE_BODY)),
    Clash.DONATE_BODY_AND_SOON: ((WishTick.RITES_SOON, WishTick.NOT_LEFT_ALONE), (WishTick.DONATE_BODY,)),
}
