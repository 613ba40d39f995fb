"""What came of the meeting, filtered for the reader: agreed, open, to do, asked, whom to call."""

from datetime import date

from family_meeting.documents.view.parts import Agreed, Asked, FollowUp, Occasion, Reach, StillOpen, Todo
from family_meeting.documents.view.people import someone
from family_meeting.record.meeting import Meeting
from family_meeting.record.part import Id
from family_meeting.record.preparation import AgendaItem
from family_meeting.record.privacy import Reader, cleared
from family_meeting.record.wording import typed


def occasion(meeting: Meeting, locale: str) -> Occasion:
    """Return when and where the meeting is."""
    reason = meeting.reason
    place = typed(meeting, "reason/place", reason.place, locale)
    return Occasion(reason.on, reason.at, place, meeting.site.strip(), meeting.sample)


def to_talk_about(meeting: Meeting) -> dict[Id, AgendaItem]:
    """Return the items of the agenda that say something, by id, in their order."""
    return {key: one for key, one in meeting.agenda.in_order().items() if one.text.strip()}


def agreements(meeting: Meeting, reader: Reader, locale: str) -> tuple[Agreed, ...]:
    """Return the decisions that say something, decided or not."""
    return tuple(
        Agreed(typed(meeting, f"decisions/{key}/text", one.text, locale), one.status)
        for key, one in cleared(meeting.decisions, reader).items()
        if one.text.strip()
    )


def differences(meeting: Meeting, reader: Reader, locale: str) -> tuple[StillOpen, ...]:
    """Return the differences; one that says no topic is none."""
    found = []
    for key, one in cleared(meeting.disagreements, reader).items():
        names = ("topic", "views", "would_help", "next_step")
        words = {
            name: typed(meeting, f"disagreements/{key}/{name}", getattr(one, name), locale) for name in names
        }
        if any(words.values()):
            owner = someone(meeting, one.owner)
            found.append(StillOpen(**words, owner=owner, due=one.due, on_family_copy=one.on_family_copy))
    return tuple(found)


def todos(meeting: Meeting, reader: Reader, locale: str) -> tuple[Todo, ...]:
    """Return the next steps, the soonest first and those without a day last."""
    found = [
        Todo(
            text=typed(meeting, f"next_steps/actions/{key}/text", one.text, locale),
            owner=someone(meeting, one.owner),
            due=one.due,
            phone=one.phone.strip(),
            done=one.done,
        )
        for key, one in cleared(meeting.next_steps.actions, reader).items()
        if one.text.strip()
    ]
    return tuple(sorted(found, key=lambda one: one.due or date.max))


def questions(meeting: Meeting, reader: Reader, locale: str) -> tuple[Asked, ...]:
    """Return the questions that were asked, with their answers."""
    return tuple(
        Asked(
            text=typed(meeting, f"questions/{key}/text", one.text, locale),
            asked_by=someone(meeting, one.asked_by),
            status=one.status,
            answer=typed(meeting, f"questions/{key}/answer", one.answer, locale),
            answered_by=someone(meeting, one.answered_by),
            find_out_by=one.find_out_by,
        )
        for key, one in cleared(meeting.questions, reader).items()
        if one.text.strip()
    )


def contacts(meeting: Meeting, locale: str) -> tuple[Reach, ...]:
    """Return whom to call; an entry without name and number is none."""
    return tuple(
        Reach(
            kind=one.kind,
            name=one.name.strip(),
            phone=one.phone.strip(),
            when=typed(meeting, f"next_steps/contacts/{key}/when", one.when, locale),
        )
        for key, one in meeting.next_steps.contacts.items()
        if one.name.strip() or one.phone.strip()
    )


def follow_up(meeting: Meeting, locale: str) -> FollowUp:
    """Return when and where we meet again, and when to call before."""
    following = meeting.next_steps
    return FollowUp(
        on=following.follow_up_on,
        at=following.follow_up_at,
        place=typed(meeting, "next_steps/follow_up_place", following.follow_up_place, locale),
        spokesperson=someone(meeting, following.spokesperson),
        when_to_call=typed(meeting, "next_steps/when_to_call", following.when_to_call, locale),
    )
