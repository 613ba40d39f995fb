"""What follows about one relation from another, and from a person's place in the family or on the team."""

from collections.abc import Mapping

from family_meeting.record.codes import Answer, Kin, Role
from family_meeting.record.codes_relations import Relation

WIDER: dict[Relation, frozenset[Relation]] = {
    Relation.SPOUSE: frozenset({Relation.RELATED}),
    Relation.RELATED_BY_BLOOD: frozenset({Relation.RELATED}),
    Relation.CLOSE_RELATIVE: frozenset({Relation.RELATED}),
    Relation.PARENT_CHILD_SIBLING: frozenset({Relation.CLOSE_RELATIVE, Relation.RELATED}),
    Relation.AGENT_SPOUSE_OR_PARTNER: frozenset({Relation.AGENT_RELATIVE}),
    Relation.TREATING_PROVIDER: frozenset({Relation.ANY_PROVIDER}),
    Relation.PROVIDER_EMPLOYEE: frozenset({Relation.ANY_PROVIDER_EMPLOYEE, Relation.ANY_CARE_EMPLOYEE}),
    Relation.ANY_PROVIDER_EMPLOYEE: frozenset({Relation.ANY_CARE_EMPLOYEE}),
    Relation.FACILITY_EMPLOYEE: frozenset({Relation.ANY_CARE_EMPLOYEE}),
    Relation.CARE_HOME_EMPLOYEE: frozenset({Relation.ANY_CARE_EMPLOYEE}),
}
"""For each relation, every wider one that it is a case of."""

_NEAR = {Relation.RELATED: Answer.YES, Relation.CLOSE_RELATIVE: Answer.YES}
_NEAREST = {**_NEAR, Relation.PARENT_CHILD_SIBLING: Answer.YES}
_BY_KIN: dict[Kin, dict[Relation, Answer]] = {
    Kin.PARENT: _NEAREST,
    Kin.CHILD: _NEAREST,
    Kin.SIBLING: _NEAREST,
    Kin.GRANDCHILD: _NEAR,
    Kin.GRANDPARENT: {Relation.RELATED: Answer.YES},
}
_STAFF = frozenset(
    {
        Role.SOCIAL_WORKER,
        Role.PHYSICIAN,
        Role.NURSE,
        Role.CHAPLAIN,
        Role.CHILD_LIFE,
        Role.INTERPRETER,
        Role.OTHER_STAFF,
    }
)


def known_by_kin(kin: Kin | None, role: Role | None) -> dict[Relation, Answer]:
    """Return what is sure: a child is family, staff are grown up. Whether a partner is married is not."""
    grown = {Relation.MINOR: Answer.NO} if role in _STAFF else {}
    return {**grown, **(_BY_KIN.get(kin, {}) if kin else {})}


def spread(known: Mapping[Relation, Answer], relation: Relation) -> Answer | None:
    """Return what is said of a relation, or follows from a narrower "yes" or a wider "no"."""
    said = known.get(relation)
    if said in (Answer.YES, Answer.NO):
        return said
    if any(known.get(one) is Answer.YES for one, wider in WIDER.items() if relation in wider):
        return Answer.YES
    if any(known.get(one) is Answer.NO for one in WIDER.get(relation, ())):
        return Answer.NO
    return said
