"""From a sentence to a goal in a scene: words, clauses, things, facts; or a refusal that says what would work."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from praxia.core.plan import Fact, Goal
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.language.clauses import read_clauses
from praxia.language.frames import clause_facts
from praxia.language.referents import Referents
from praxia.language.syntax import Misread
from praxia.language.tokens import LONGEST, tokenise
from praxia.language.vocabulary import Vocabulary

__all__ = ["Refusal", "ground"]


@dataclass(frozen=True)
class Refusal:
    """Why a sentence has no goal, and what could be said instead.

    Attributes:
        reason: One sentence.
        alternatives: Words or phrases that would be understood, the closest first.
        kind: "unknown" words or grammar, "impossible" though understood, or "ambiguous".
    """

    reason: str
    alternatives: tuple[str, ...] = ()
    kind: Literal["unknown", "impossible", "ambiguous"] = "unknown"

    def __str__(self) -> str:
        if not self.alternatives:
            return self.reason
        return f"{self.reason}; understood would be: {', '.join(self.alternatives[:12])}"


def ground(sentence: str, scene: Scene, world: WorldState) -> Goal | Refusal:
    """The goal that a sentence asks for: one stage per clause, in the order of the clauses.

    Args:
        sentence: English, in the imperative; any text is accepted and at worst refused.
        scene: What there is; its categories, colours and words are the vocabulary.
        world: Where it is; "left", "nearest", "the cube in the bowl" are judged on it.
    """
    vocabulary = Vocabulary(scene)
    tokens = tokenise(sentence)
    if not tokens:
        return Refusal(
            "the sentence is empty; say what to do", tuple(f"pick up the {o}" for o in vocabulary.objects[-3:])
        )
    if len(tokens) > LONGEST:
        return Refusal(f"the sentence has {len(tokens)} words; at most {LONGEST} are understood")
    referents = Referents(scene, world, vocabulary)
    stages: list[tuple[Fact, ...]] = []
    try:
        for clause in read_clauses(tokens, vocabulary):
            facts = clause_facts(clause, referents)
            stages.append(tuple(dict.fromkeys(facts)))
    except Misread as misread:
        return _refusal(misread)
    return Goal(tuple(stages), sentence)


def _refusal(misread: Misread) -> Refusal:
    kinds: dict[str, Literal["unknown", "impossible", "ambiguous"]] = {
        "impossible": "impossible",
        "ambiguous": "ambiguous",
    }
    return Refusal(misread.reason, tuple(dict.fromkeys(misread.alternatives)), kinds.get(misread.kind, "unknown"))
