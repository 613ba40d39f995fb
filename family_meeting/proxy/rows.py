"""One row of the table of rules, and what it is made of."""

import re
from typing import Self

from pydantic import BaseModel, ConfigDict, model_validator

from family_meeting.proxy.vocabulary import (
    Affirmation,
    Confidence,
    ContentNeed,
    FormRule,
    NotaryRule,
    Part,
    Topic,
)
from family_meeting.record.codes import Role
from family_meeting.record.codes_proxy import CarePlace, Power, SigningNeed, SigningRoute
from family_meeting.record.codes_relations import Relation

EVERY_WITNESS = (
    Affirmation.SAW_SIGNING,
    Affirmation.SOUND_MIND,
    Affirmation.FREE_WILL,
    Affirmation.OF_AGE,
)
_NEAREST = {
    Topic.NOTARY: Topic.WITNESSES,
    Topic.FACILITY: Topic.WITNESSES,
    Topic.AGE: Topic.WITNESSES,
    Topic.ACCEPTANCE: Topic.AGENT,
    Topic.CONTENT: Topic.FORM,
    Topic.NOTICE: Topic.FORM,
}


class Rule(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(Rule):
    """Where something was read, and what it shows."""

    address: str
    confirms: str

    @property
    def url(self) -> str:
        """The address as a browser takes it; a repository's page for a text read in a repository."""
        repository = re.match(r"github:([\w.-]+/[\w.-]+)", self.address)
        return f"https://github.com/{repository[1]}" if repository else self.address.split(" ")[0]


class Citation(Rule):
    """``source`` counts into the row's sources."""

    citation: str
    source: int


class Basis(Rule):
    """What a finding rests on. ``as_of`` is the year the row speaks for; None where no copy is dated."""

    citation: str
    url: str
    as_of: int | None


class Excuse(Rule):
    """Any relation of ``when`` lets somebody serve as agent in spite of ``bars``."""

    bars: tuple[Relation, ...]
    when: tuple[Relation, ...]


class Need(Rule):
    """Asked for in these ``places`` (everywhere, if none is named), on these routes of signing."""

    need: SigningNeed
    places: tuple[CarePlace, ...]
    routes: tuple[SigningRoute, ...]


class Jurisdiction(Rule):
    """One row. Lists of relations bar; sentences are the row's own English, for staff."""

    code: str
    name: str
    document_term: str
    title: str
    agent_title: str
    agent_term: str
    statute: tuple[str, ...]
    minimum_age: int
    witnesses: int
    notary: NotaryRule
    witness_disqualified: tuple[Relation, ...]
    witness_limits: tuple[str, ...]
    witness_at_least_one_free_of: tuple[Relation, ...]
    witness_at_most_one: tuple[Relation, ...]
    witness_exempt_roles: tuple[Role, ...]
    witness_affirms: tuple[Affirmation, ...]
    notary_disqualified: tuple[Relation, ...]
    facility_rule: str | None
    facility_bars_long_term_only: tuple[Part, ...]
    needs: tuple[Need, ...]
    agent_disqualified: tuple[Relation, ...]
    agent_disqualified_exceptions: str | None
    agent_excuses: tuple[Excuse, ...]
    agent_acceptance_required: bool | None
    agent_may_not_sign: bool
    statutory_form: FormRule
    mandatory_notice: bool | None
    official_form: str | None
    official_notice: str | None
    required_content: tuple[str, ...]
    content: tuple[ContentNeed, ...]
    clauses: tuple[str, ...]
    express_powers: tuple[Power, ...]
    withheld_powers: tuple[Power, ...]
    remote_execution: str | None
    oral_designation: str | None
    living_will_in_same_document: bool | None
    basis: dict[Topic, Citation]
    sources: tuple[Source, ...]
    unconfirmed: frozenset[str]
    confidence: Confidence
    as_of: int | None
    notes: str

    @model_validator(mode="after")
    def _agrees_with_itself(self) -> Self:
        excused = {bar for excuse in self.agent_excuses for bar in excuse.bars}
        problems = {
            "an unconfirmed field that does not exist": self.unconfirmed - type(self).model_fields.keys(),
            "an excuse for what is no bar": excused - set(self.agent_disqualified),
            "a citation without a source": {
                one for one in self.basis.values() if not 0 <= one.source < len(self.sources)
            },
            "no citation": {Topic.WITNESSES, Topic.AGENT, Topic.FORM} - self.basis.keys(),
        }
        found = [name for name, wrong in problems.items() if wrong]
        if found:
            raise ValueError(f"{self.code}: {', '.join(found)}")
        return self

    @property
    def affirmations(self) -> tuple[Affirmation, ...]:
        """What every witness states: what any state wants to hear, and what this one adds."""
        return EVERY_WITNESS + self.witness_affirms

    def rests_on(self, topic: Topic) -> Basis:
        """Return the statute and the page for a topic; the nearest one where the row has none for it."""
        while topic not in self.basis:
            topic = _NEAREST[topic]
        cited = self.basis[topic]
        return Basis(citation=cited.citation, url=self.sources[cited.source].url, as_of=self.as_of)

    def doubtful(self, *fields: str) -> bool:
        """Whether a rule that uses these fields wants a word from the legal office first."""
        return (
            self.confidence is Confidence.LOW
            or bool(self.unconfirmed.intersection(fields))
            or any(getattr(self, field) is None for field in fields)
        )
