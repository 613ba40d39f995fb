"""The pictures that a template may put into its page."""

from collections.abc import Sequence
from datetime import date

from markupsafe import Markup

from family_meeting.documents.pictures import (
    NARROW,
    WIDTH,
    Due,
    calendar,
    goals_ladder,
    holds,
    map_of,
    named,
    taller,
    trade_off_scale,
)
from family_meeting.documents.speech import Speech
from family_meeting.documents.svg import svg
from family_meeting.documents.telling import Telling
from family_meeting.documents.view.parts import RankedGoal, Todo
from family_meeting.documents.view.people import Someone
from family_meeting.i18n.formats import number
from family_meeting.i18n.languages import language
from family_meeting.i18n.messages import family_text
from family_meeting.record.codes import TradeOff
from family_meeting.record.part import Id
from family_meeting.record.wording import Words
from family_meeting.typesetting.tree import Figure

LARGER = 18 / 14
"""Large print against standard print."""
_MAP = 620.0
"""The width a family map is drawn at, in points; a page shows it a little smaller, with more in a line."""


class Drawing:
    """Draws for one page; ``found`` keeps each picture by the id of its ``figure`` element.

    ``beside`` is the language of the other column, "" for none; ``large`` is for large print. ``bare``
    leaves the markup of the pictures out, where only their places on the page are wanted.
    """

    def __init__(
        self, speech: Speech, telling: Telling, *, beside: str, large: bool, bare: bool = False
    ) -> None:
        self._bare = bare
        self.found: dict[str, Figure] = {}
        self._speech = speech
        self._telling = telling
        self._rtl = speech.language.rtl
        self._beside = language(beside) if beside else None
        self._tall = max(speech.language.tall, self._beside.tall if self._beside else 1.0)
        self._large = large
        # Drawn smaller for large print, so that the page shows it larger.
        self._width = (NARROW if beside else WIDTH) / (LARGER if large else 1)

    def goals_ladder(self, goals: Sequence[RankedGoal]) -> Markup:
        """The goals, with what was said about each where it is short and the page's reader can read it."""
        words = [self._short(goal.words) for goal in goals]
        chosen = [goal.goal for goal in goals]
        return self._put(
            goals_ladder(
                chosen,
                self._speech.plain,
                rtl=self._rtl,
                words=words,
                width=self._width,
                number=lambda rank: number(rank, self._speech.language),
            )
        )

    def shows(self, words: Words) -> bool:
        """Whether the ladder holds these words, so that the page need not say them again."""
        return bool(self._short(words))

    def trade_off_scale(self, mark: TradeOff, name: str) -> Markup:
        """The line from comfort first to all the time, with the patient's mark."""
        return self._put(trade_off_scale(mark, name, self._speech.plain, rtl=self._rtl, width=self._width))

    def family_map(self, people: Sequence[Someone], agent: Id | None) -> Markup:
        """Who is who, the one who speaks for the patient marked."""
        return self._put(map_of(people, agent, self._speech.plain, rtl=self._rtl, width=_MAP))

    def calendar(self, todos: Sequence[Todo], again: date | None) -> Markup:
        """The steps that have a day, by their place in the table, and the day we meet again."""
        say = self._speech.plain
        dues = [
            Due(todo.due, place, named(todo.owner, say) if todo.owner else "", self._telling.read(todo.text))
            for place, todo in enumerate(todos, 1)
            if todo.due
        ]
        if not dues:
            return Markup()
        if again:
            # Translators: stands on a day of a small calendar; it is the day of our next talk.
            dues.append(Due(again, 0, say(family_text("We meet again")), ""))
        width = WIDTH / (LARGER if self._large else 1)
        return self._put(calendar(dues, say, self._speech.language, beside=self._beside, width=width))

    def _short(self, words: Words) -> str:
        said = self._telling.drawn(words)
        return said if "\n" not in said and holds(said, self._width) else ""

    def _put(self, figure: Figure | None) -> Markup:
        if figure is None:
            return Markup()
        figure = taller(figure, self._tall)
        key = f"picture-{len(self.found) + 1}"
        self.found[key] = figure
        drawn = "" if self._bare else svg(figure, self._speech.language.direction)
        return Markup('<figure id="{}">{}</figure>').format(key, drawn)
