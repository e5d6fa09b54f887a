"""Which things a noun phrase means: candidates by name, thinned by description, counted by the determiner."""

from __future__ import annotations

from collections.abc import Sequence

from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.language.geometry import Situation
from praxia.language.syntax import Misread, NounPhrase, Place
from praxia.language.vocabulary import Vocabulary, spoken

__all__ = ["Referents"]


class Referents:
    """Resolves noun phrases, and remembers what has been spoken of."""

    def __init__(self, scene: Scene, world: WorldState, vocabulary: Vocabulary) -> None:
        self.scene, self.vocabulary = scene, vocabulary
        self.situation = Situation(scene, world)
        self.mentioned: list[str] = [world.held] if world.held else []  # the latest last
        self.group: tuple[str, ...] = tuple(self.mentioned)  # what the present clause is about
        self.previous: tuple[str, ...] = self.group  # what the clause before was about
        self.noun: tuple[str, ...] = ()
        self.target: Place | None = None  # where things were put last
        self.reference = ""  # what they were put beside, if they were

    def mention(self, names: Sequence[str]) -> None:
        """Remember things as spoken of."""
        for name in names:
            if name in self.mentioned:
                self.mentioned.remove(name)
            self.mentioned.append(name)

    def resolve(self, phrase: NounPhrase, *, subject: Sequence[str] = (), role: str = "") -> tuple[str, ...]:
        """Names of the things that a phrase means, at least one.

        Args:
            phrase: What was said.
            subject: Things that the clause moves; a place is looked for elsewhere.
            role: What is done with it: "on", "in", "open" or "", to find what a pronoun means.

        Raises:
            Misread: Nothing fits, or several things do and nothing says which.
        """
        if phrase.pronoun:
            names = self._pronoun(phrase, subject, role)
        else:
            names = self._described(phrase, subject)
            if phrase.noun and (role == "" or not self.noun):
                self.noun = phrase.noun
        self.mention(names)
        return names

    def _pronoun(self, phrase: NounPhrase, subject: Sequence[str], role: str) -> tuple[str, ...]:
        if phrase.pronoun == "itself" and subject:
            return tuple(subject[:1])
        if phrase.pronoun in ("hand", "person"):
            raise Misread(f"{phrase.words!r} makes no sense here", self.vocabulary.objects)
        if phrase.pronoun == "them":
            names = self.previous if len(self.previous) > 1 else tuple(self._last_movable(self.mentioned))
            names = tuple(n for n in names if n not in subject)
            if phrase.number and len(names) > phrase.number:
                names = names[: phrase.number] if phrase.determiner == "a" else names
            if names:
                return names
        else:
            fitting = [n for n in self.mentioned if n not in subject and self._suits(n, role)]
            if role == "place" and self.reference in fitting:
                return (self.reference,)  # "left of the plate, and the other one right of it"
            moved = [n for n in self.previous if n in fitting]
            if len(moved) == 1:
                return (moved[0],)
            if fitting:
                return (fitting[-1],)
            if role == "open" and len(self.scene.articulations) == 1:
                return (self.scene.articulations[0].name,)
        what = {"open": "can be opened", "on": "has room on top", "in": "can hold things"}.get(role, "can be moved")
        raise Misread(f"nothing that {what} was named before {phrase.pronoun!r}", self.vocabulary.objects, "ambiguous")

    def _last_movable(self, names: Sequence[str]) -> list[str]:
        return [n for n in names if self.scene.object(n).movable]

    def _suits(self, name: str, role: str) -> bool:
        model = self.scene.object(name)
        if role == "open":
            return bool(model.part)
        if role == "in":
            return model.cavity is not None
        if role == "on":
            return model.surface is not None and model.category != "region"
        return model.movable if role == "" else model.category != "region"

    def _described(self, phrase: NounPhrase, subject: Sequence[str]) -> tuple[str, ...]:
        candidates = self._candidates(phrase)
        left_out = set(subject)
        for excluded in phrase.excluded:
            left_out |= set(self.resolve(excluded))
        if phrase.other:
            left_out |= set(self.mentioned)
        described = [n for n in candidates if n not in left_out]
        if not described and candidates and not phrase.other and not phrase.excluded:
            described = list(candidates)  # "put the bowl in the bowl": the planner will say what is wrong with it
        described = self._modified(described, phrase)
        if phrase.superlative and described:
            described = self._superlative(described, phrase)
        if not described:
            raise Misread(_absence(phrase), self._alternatives(candidates), "impossible")
        return self._counted(described, phrase)

    def _candidates(self, phrase: NounPhrase) -> tuple[str, ...]:
        if phrase.noun:
            names = self.vocabulary.nouns[phrase.noun].names
        else:
            names = tuple(o.name for o in self.scene.movable)
            last = self.vocabulary.nouns[self.noun].names if self.noun else ()
            same = tuple(n for n in last if n in names)
            coloured = [n for n in same if not phrase.colours or self.scene.object(n).colour in phrase.colours]
            if same and coloured:
                names = same
        if not phrase.colours:
            return names
        found = tuple(n for n in names if self.scene.object(n).colour in phrase.colours)
        missing = [c for c in phrase.colours if not any(self.scene.object(n).colour == c for n in names)]
        if missing:
            raise Misread(f"there is no {missing[0]} {_thing(phrase)} here", self._alternatives(names), "unknown")
        return found

    def _modified(self, candidates: list[str], phrase: NounPhrase) -> list[str]:
        for modifier in phrase.modifiers:
            if modifier.relation == "direction":
                candidates = sorted(candidates, key=lambda n: -self.situation.along(n, modifier.direction))[:1]
                continue
            others = [
                n
                for thing in modifier.things
                for n in self.resolve(thing, role="on" if modifier.relation == "on" else "")
            ]
            fitting = [n for n in candidates if any(self.situation.related(n, modifier.relation, o) for o in others)]
            side = next((o for o in others if self.scene.object(o).category == "region"), "")
            if side and not phrase.plural and len(fitting) != 1:
                fitting = self._extreme(fitting or candidates, side)
            elif modifier.relation not in ("on", "in", "from") and not phrase.plural and others:
                fitting = sorted(fitting, key=lambda n: self.situation.distance(n, others[0]))[:1]
            candidates = fitting
        return candidates

    def _extreme(self, candidates: list[str], region: str) -> list[str]:
        """ "The cube on the left": the leftmost, where no single one lies in the region."""
        for word, direction in (("left", "left"), ("right", "right"), ("front", "front"), ("back", "behind")):
            if word in region:
                return sorted(candidates, key=lambda n: -self.situation.along(n, direction))[:1]
        return candidates

    def _superlative(self, candidates: list[str], phrase: NounPhrase) -> list[str]:
        count = phrase.number or 1
        if phrase.superlative in ("near", "far"):
            reference = None if phrase.reference is None else self.resolve(phrase.reference)[0]
            sign = 1 if phrase.superlative == "near" else -1
            ranked = sorted(
                (n for n in candidates if n != reference), key=lambda n: sign * self.situation.distance(n, reference)
            )
        else:
            ranked = sorted(candidates, key=lambda n: -self.situation.along(n, phrase.superlative))
        return ranked[:count] if phrase.number or not phrase.plural else ranked

    def _counted(self, names: list[str], phrase: NounPhrase) -> tuple[str, ...]:
        if phrase.number == 0:
            raise Misread(f"{phrase.words!r} asks for nothing", (), "impossible")
        if phrase.number is not None:
            return self._numbered(names, phrase.number, phrase)
        if phrase.determiner == "all" or phrase.plural:
            return tuple(names)
        if len(names) == 1:
            return (names[0],)
        if phrase.determiner == "a":
            return (min(names, key=lambda n: self.situation.distance(n, None)),)
        known = [n for n in self.mentioned if n in names]
        if len(known) == 1 or (known and not phrase.colours and phrase.noun):
            return (known[-1],)
        raise Misread(
            f"{phrase.words!r} can mean {len(names)} things", tuple(f"the {spoken(n)}" for n in names), "ambiguous"
        )

    def _numbered(self, names: list[str], number: int, phrase: NounPhrase) -> tuple[str, ...]:
        thing = _thing(phrase)
        if len(names) < number:
            have = f"are only {len(names)}" if len(names) > 1 else "is only one"
            reason = f"{phrase.words!r} asks for {number}, but there {have} such {thing}"
            raise Misread(reason, tuple(f"the {spoken(n)}" for n in names), "impossible")
        known = [n for n in self.previous if n in names]
        if phrase.determiner in ("the", "both") and len(known) == number:
            return tuple(known)
        if phrase.determiner in ("the", "both") and len(names) > number and not phrase.superlative:
            choices = tuple(f"the {spoken(n)}" for n in names)
            raise Misread(f"{phrase.words!r} can mean several of {len(names)} things", choices, "ambiguous")
        nearest = sorted(names, key=lambda n: self.situation.distance(n, None))[:number]
        return tuple(nearest)

    def _alternatives(self, names: Sequence[str]) -> tuple[str, ...]:
        return tuple(f"the {spoken(n)}" for n in names) or self.vocabulary.objects


def _thing(phrase: NounPhrase) -> str:
    return " ".join(phrase.noun) or "thing"


def _absence(phrase: NounPhrase) -> str:
    places = [f"{m.word.replace('_', ' ')} {m.things[0].words}" for m in phrase.modifiers if m.things]
    if phrase.other:
        return f"{phrase.words!r} means nothing: everything that it could mean was already named"
    return f"{phrase.words!r} means nothing that is {' and '.join(places) or 'here'}"
