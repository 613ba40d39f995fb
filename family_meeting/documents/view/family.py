"""What the family may read on paper. What is not a field here cannot be printed for a family."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from family_meeting.documents.view import outcome
from family_meeting.documents.view.on_paper import OnPaper, on_paper
from family_meeting.documents.view.parts import (
    Agreed,
    Asked,
    FollowUp,
    Matters,
    Occasion,
    Reach,
    StillOpen,
    Todo,
    Voices,
)
from family_meeting.documents.view.people import Someone, Speakers, attending, speakers, the_patient
from family_meeting.documents.view.said import matters, said
from family_meeting.record.codes import (
    Attendance,
    DecisionStatus,
    InformationPreference,
    QuestionTopic,
    Role,
    Topic,
    Variant,
    Voice,
)
from family_meeting.record.meeting import Meeting
from family_meeting.record.wording import Words, typed


@dataclass(frozen=True)
class FamilyView:
    """A meeting as its family takes it home.

    ``matters`` are the patient's answers. ``told_by_family`` says that the patient could not take part
    and relatives answered in the patient's place. ``keeps_news`` says that somebody must not hear
    everything, so that news stays off pages that travel.
    """

    occasion: Occasion
    patient: Someone
    present: tuple[Someone, ...]
    absent: tuple[Someone, ...]
    interpreters: tuple[Someone, ...]
    aim: Words
    agenda: tuple[Words, ...]
    parked: tuple[Words, ...]
    topics: tuple[QuestionTopic, ...]
    said: Mapping[Topic, Voices]
    matters: Matters | None
    told_by_family: bool
    keeps_news: bool
    speakers: Speakers
    on_paper: OnPaper
    agreed: tuple[Agreed, ...]
    undecided: tuple[Agreed, ...]
    differences: tuple[StillOpen, ...]
    todos: tuple[Todo, ...]
    questions: tuple[Asked, ...]
    contacts: tuple[Reach, ...]
    follow_up: FollowUp
    translated_by: str


def family_view(meeting: Meeting, locale: str) -> FamilyView:
    """Return what the family may read of a meeting on a page in ``locale``."""
    decisions = outcome.agreements(meeting, "family", locale)
    here = attending(meeting, Attendance.IN_PERSON, Attendance.PART, Attendance.REMOTE)
    voice = _voice(meeting)
    return FamilyView(
        occasion=outcome.occasion(meeting, locale),
        patient=the_patient(meeting),
        present=tuple(one for one in here if one.role is not Role.INTERPRETER),
        absent=_absent(meeting),
        interpreters=tuple(one for one in here if one.role is Role.INTERPRETER),
        aim=typed(meeting, "reason/aim", meeting.reason.aim, locale),
        agenda=_agenda(meeting, locale, parked=False),
        parked=_agenda(meeting, locale, parked=True),
        topics=tuple(meeting.agenda.topics),
        said=_said(meeting, locale),
        matters=matters(meeting, voice, locale),
        told_by_family=voice is Voice.FAMILY,
        keeps_news=_keeps_news(meeting),
        speakers=speakers(meeting, locale),
        on_paper=on_paper(meeting),
        agreed=tuple(one for one in decisions if one.status is DecisionStatus.DECIDED),
        undecided=tuple(one for one in decisions if one.status is not DecisionStatus.DECIDED),
        differences=outcome.differences(meeting, "family", locale),
        todos=tuple(one for one in outcome.todos(meeting, "family", locale) if not one.done),
        questions=outcome.questions(meeting, "family", locale),
        contacts=outcome.contacts(meeting, locale),
        follow_up=outcome.follow_up(meeting, locale),
        translated_by=meeting.aftermath.translation_by.strip(),
    )


def _voice(meeting: Meeting) -> Voice:
    """The patient's answers are printed. Only where the patient cannot take part, the family's stand in."""
    cannot = Variant.PATIENT_CANNOT_TAKE_PART in meeting.course.variants
    return Voice.FAMILY if cannot and matters(meeting, Voice.PATIENT, "en") is None else Voice.PATIENT


def _keeps_news(meeting: Meeting) -> bool:
    spared = any(voice.spared.strip() for voice in meeting.what_matters.values())
    return spared or bool(meeting.patient_first.not_to_be_told.strip())


def _absent(meeting: Meeting) -> tuple[Someone, ...]:
    """Relatives who were invited and could not come; nobody whom the team keeps an eye on."""
    return tuple(
        one
        for one in attending(meeting, Attendance.ABSENT)
        if one.is_family and meeting.people[one.key].invited and not meeting.people[one.key].safety_flag
    )


def _agenda(meeting: Meeting, locale: str, *, parked: bool) -> tuple[Words, ...]:
    return tuple(
        typed(meeting, f"agenda/items/{key}/text", item.text, locale)
        for key, item in outcome.to_talk_about(meeting).items()
        if item.parked is parked
    )


def _said(meeting: Meeting, locale: str) -> Mapping[Topic, Voices]:
    """Keep news that the patient did not want off the paper that the patient will hold."""
    found = dict(said(meeting, "family", locale))
    wish = meeting.course.information_now or meeting.patient_first.information
    for topic in (Topic.HEADLINE, Topic.UNCERTAIN):
        if wish is InformationPreference.SOMEONE_ELSE:
            found[topic] = Voices()
        elif wish is InformationPreference.BIG_PICTURE:
            found[topic] = replace(
                found[topic], patient=_wordy(found[topic].patient), others=_wordy(found[topic].others)
            )
    return found


def _wordy(words: tuple[Words, ...]) -> tuple[Words, ...]:
    """Leave out what holds a number."""
    return tuple(one for one in words if not any(character.isdigit() for character in one.text))
