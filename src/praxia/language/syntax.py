"""What a sentence says before anybody looks at the world: clauses of a verb, noun phrases and prepositions."""

from __future__ import annotations

from dataclasses import dataclass, field

__all__ = ["Clause", "Misread", "NounPhrase", "Place"]


class Misread(Exception):
    """The text is not a sentence of this grammar; caught by `ground`, which makes a refusal of it.

    Attributes:
        reason: What is wrong, as a sentence.
        alternatives: What could be said instead.
        kind: "unknown", "impossible" or "ambiguous".
    """

    def __init__(self, reason: str, alternatives: tuple[str, ...] = (), kind: str = "unknown") -> None:
        super().__init__(reason)
        self.reason, self.alternatives, self.kind = reason, alternatives, kind


@dataclass(frozen=True)
class NounPhrase:
    """A description of one or several things.

    Attributes:
        noun: Words of the noun; empty where only a colour, "one" or a determiner stands ("the red", "all").
        pronoun: "it", "them", "itself", "hand", "person" or "".
        determiner: "the", "a", "all", "both" or "".
        number: How many, or None.
        plural: Whether the form is a plural.
        other: Whether things mentioned before are excluded ("the other cube", "the rest").
        colours: Colour words; several mean any of them.
        superlative: "left", "near" ... or "".
        reference: What the superlative is measured from, or None for the robot.
        modifiers: Relations to other things that select among the candidates ("on", the plate).
        excluded: Things named after "except".
        words: The text, for messages.
    """

    noun: tuple[str, ...] = ()
    pronoun: str = ""
    determiner: str = ""
    number: int | None = None
    plural: bool = False
    other: bool = False
    colours: tuple[str, ...] = ()
    superlative: str = ""
    reference: NounPhrase | None = None
    modifiers: tuple[Place, ...] = ()
    excluded: tuple[NounPhrase, ...] = ()
    words: str = ""


@dataclass(frozen=True)
class Place:
    """A preposition with what follows it.

    Attributes:
        relation: A value of `lexicon.RELATIONS`, or "direction" or "there".
        things: The noun phrases; none for a direction.
        direction: "left", "right", "front" or "behind" for a bare direction.
        restrictive: Whether it must describe the thing before it ("the cube that is on the plate").
        word: The preposition as spoken.
    """

    relation: str
    things: tuple[NounPhrase, ...] = ()
    direction: str = ""
    restrictive: bool = False
    word: str = ""


@dataclass(frozen=True)
class Clause:
    """A verb with what it is said about.

    Attributes:
        verb: The word.
        frame: What it asks for, a value of `lexicon.VERBS`.
        objects: The things that it is done to.
        places: Prepositional phrases in their order.
        state: "open" or "closed" where the verb is followed by it ("slide the drawer open"), else "".
        particle: "up", "down", "out", "in" or "".
    """

    verb: str
    frame: str
    objects: tuple[NounPhrase, ...] = ()
    places: tuple[Place, ...] = field(default=())
    state: str = ""
    particle: str = ""
