"""What a check found: a verdict, whole sentences, and the rule they rest on."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from family_meeting.content.proxy.sentences import CHECK_FIRST
from family_meeting.i18n.messages import Message
from family_meeting.i18n.translator import Translator
from family_meeting.proxy.lines import Line
from family_meeting.proxy.rows import Basis
from family_meeting.record.codes_relations import Relation


class Verdict(StrEnum):
    """``ASK`` where an answer is missing: the checks never assume one."""

    REFUSED = "refused"
    ASK = "ask"
    CAUTION = "caution"
    PASSES = "passes"


class Stage(StrEnum):
    """By when a question must be settled: before the paper is ready, at the signing, or afterwards."""

    DRAFT = "draft"
    SIGNING = "signing"
    AFTER = "after"


class Check(StrEnum):
    """One code for each question that is checked."""

    STATE = "state"
    CAPACITY = "capacity"
    AGE = "age"
    AGENT = "agent"
    ALTERNATE = "alternate"
    SAME_AS_SAID = "same_as_said"
    CONTENT = "content"
    POWERS = "powers"
    FORM = "form"
    NOTICE = "notice"
    LEGAL_CHECK = "legal_check"
    WITNESS = "witness"
    WITNESS_COUNT = "witness_count"
    WITNESS_FREE = "witness_free"
    WITNESS_LIMIT = "witness_limit"
    NOTARY = "notary"
    SIGNER = "signer"
    FACILITY = "facility"
    ACCEPTANCE = "acceptance"


@dataclass(frozen=True)
class Finding:
    """``because`` is a second sentence: the reason, or the statement that is asked about.

    ``path`` is where in the record the answer goes, or who the finding is about; ``uncertain`` where
    the rule wants a word from the legal office. ``values`` fill both sentences.
    """

    check: Check
    verdict: Verdict
    message: Message
    basis: Basis
    jurisdiction: str
    values: Mapping[str, object] = field(default_factory=dict)
    because: Message | None = None
    relation: Relation | None = None
    path: str = ""
    stage: Stage = Stage.DRAFT
    uncertain: bool = False

    @property
    def sentences(self) -> tuple[Line, ...]:
        """The finding as sentences, the caution of a doubtful rule last."""
        said = tuple(Line(one, self.values) for one in (self.message, self.because) if one is not None)
        doubtful = self.uncertain and self.verdict is not Verdict.ASK
        return (*said, Line(CHECK_FIRST)) if doubtful else said

    def lines(self, t: Translator) -> tuple[str, ...]:
        """Return the finding as sentences of a language."""
        return tuple(one.say(t) for one in self.sentences)


def refused(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that stand against the paper."""
    return tuple(one for one in findings if one.verdict is Verdict.REFUSED)


def open_questions(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return the findings that wait for an answer."""
    return tuple(one for one in findings if one.verdict is Verdict.ASK)
