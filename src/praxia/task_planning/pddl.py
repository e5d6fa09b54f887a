"""PDDL domains and problems as values: typed STRIPS with constants, equality, negative and universal conditions.

The notation is that of McDermott et al., "PDDL: the planning domain definition language" (1998), as far as
`REQUIREMENTS` goes: conditions and effects are conjunctions of literals, each of them perhaps under a `forall`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from praxia.core.plan import Fact

__all__ = ["REQUIREMENTS", "Domain", "Literal", "Parameter", "Problem", "Schema"]

REQUIREMENTS = (
    ":strips",
    ":typing",
    ":equality",
    ":negative-preconditions",
    ":universal-preconditions",
    ":conditional-effects",
)
"""What the reader understands; of conditional effects only `forall` without `when`."""


@dataclass(frozen=True)
class Parameter:
    """A variable and the types that its value may have (more than one: `either`)."""

    name: str
    types: tuple[str, ...] = ("object",)


@dataclass(frozen=True)
class Literal:
    """An atom or its negation, for all values of some variables.

    Attributes:
        predicate: Name, or "=".
        terms: Variables ("?x") and object names.
        positive: False for a negated atom.
        forall: Variables that the literal is quantified over; mostly none.
    """

    predicate: str
    terms: tuple[str, ...]
    positive: bool = True
    forall: tuple[Parameter, ...] = ()

    def __str__(self) -> str:
        atom = f"({' '.join((self.predicate, *self.terms))})"
        return atom if self.positive else f"(not {atom})"


@dataclass(frozen=True)
class Schema:
    """An operator with variables.

    Attributes:
        name: "pick-up".
        parameters: Variables, in the order of the arguments of a plan step.
        condition: Literals that must hold before.
        effect: Literals that hold afterwards; where one adds what another deletes, it is added.
    """

    name: str
    parameters: tuple[Parameter, ...]
    condition: tuple[Literal, ...]
    effect: tuple[Literal, ...]


@dataclass(frozen=True, eq=False)
class Domain:
    """Types, predicates and operators; compared by identity, so that what is grounded of it can be kept.

    Attributes:
        name: Name of the domain.
        supertypes: Type -> its parent; "object" has none.
        constants: Name -> type.
        predicates: Name -> parameters.
        schemas: Operators in the order of the file, which settles ties in the search.
    """

    name: str
    supertypes: Mapping[str, str]
    constants: Mapping[str, str]
    predicates: Mapping[str, tuple[Parameter, ...]]
    schemas: tuple[Schema, ...]

    def is_a(self, kind: str, types: tuple[str, ...]) -> bool:
        """Whether a type is one of `types` or below one of them."""
        seen = 0
        while kind not in types:
            if kind == "object" or seen > len(self.supertypes):
                return False
            kind, seen = self.supertypes.get(kind, "object"), seen + 1
        return True


@dataclass(frozen=True)
class Problem:
    """Objects, start and goal.

    Attributes:
        name: Name of the problem.
        objects: Name -> type, constants of the domain included, in the order of the file.
        initial: True atoms; every other atom is false.
        goal: Literals that must hold in the end.
    """

    name: str
    objects: Mapping[str, str]
    initial: frozenset[Fact] = field(default_factory=frozenset)
    goal: tuple[Literal, ...] = ()
