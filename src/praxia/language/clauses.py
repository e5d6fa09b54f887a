"""Clauses from words: who does what to which things, and where; a missing verb is taken from the clause before."""

from __future__ import annotations

from dataclasses import replace

from praxia.language import lexicon
from praxia.language.phrases import PhraseReader
from praxia.language.syntax import Clause, Misread, NounPhrase, Place
from praxia.language.vocabulary import Vocabulary

__all__ = ["read_clauses"]

_PARTICLES = ("up", "down", "out")


def read_clauses(tokens: tuple[str, ...], vocabulary: Vocabulary) -> tuple[Clause, ...]:
    """The clauses of a sentence, in order.

    Raises:
        Misread: A word that is not known, or in a place where it makes no sense.
    """
    _check_words(tokens, vocabulary)
    reader = _ClauseReader(tokens, vocabulary)
    clauses: list[Clause] = []
    while reader.peek():
        clauses.append(reader.clause(clauses[-1] if clauses else None))
        if reader.peek() and reader.peek() not in lexicon.SEPARATORS:
            said = " ".join(tokens[max(0, reader.at - 3) : reader.at])
            raise Misread(f"{reader.peek()!r} makes no sense after {said!r}")
        while reader.peek() in lexicon.SEPARATORS:
            reader.at += 1
    return _shared(clauses)


def _shared(clauses: list[Clause]) -> tuple[Clause, ...]:
    """Clauses with the objects of the next where they have none of their own: "open and close the drawer"."""
    for i in range(len(clauses) - 2, -1, -1):
        clause = clauses[i]
        if not clause.objects and not clause.places and clause.frame in ("hold", "place", "open", "close", "push"):
            clauses[i] = replace(clause, objects=clauses[i + 1].objects)
    return tuple(clauses)


def _verbs() -> tuple[str, ...]:
    return tuple(verb for verb in lexicon.VERBS if "_" not in verb)


def _check_words(tokens: tuple[str, ...], vocabulary: Vocabulary) -> None:
    for i, word in enumerate(tokens):
        if word in lexicon.UNSUPPORTED and not vocabulary.knows(word):
            what = lexicon.UNSUPPORTED[word]
            relations = ("on", "in", "next to", "in front of", "behind") if what == "relations" else ()
            raise Misread(f"{what} such as {word!r} are not understood; say what to do", relations)
        if vocabulary.knows(word):
            continue
        starts = i == 0 or (tokens[i - 1] in lexicon.SEPARATORS and tokens[i - 1] != ",")
        alternatives = vocabulary.closest(word, verb=starts)
        if not alternatives:
            alternatives = _verbs() if starts else vocabulary.objects
        raise Misread(f"the word {word[:40]!r} is not known", alternatives)


class _ClauseReader(PhraseReader):
    def clause(self, before: Clause | None) -> Clause:
        verb = self.peek()
        if verb in lexicon.VERBS:
            self.at += 1
            frame = lexicon.VERBS[verb]
        elif self._tower_ahead():
            verb, frame = "build", "build"
        elif self.starts_phrase():
            verb, frame = (before.verb, before.frame) if before else ("put", "place")
        else:
            raise Misread(f"expected a verb, got {verb!r}", _verbs())
        clause = self._completed(Clause(verb, frame))
        if before is None and self.tokens[0] not in lexicon.VERBS and not clause.places and frame != "build":
            raise Misread(f"there is no verb; say what to do with {' '.join(self.tokens[:4])!r}", _verbs())
        return clause

    def _completed(self, clause: Clause) -> Clause:
        """The clause with everything that follows its verb."""
        if clause.frame == "set_the_table":
            return clause
        clause = self._particle_into(clause)
        if self._tower_ahead() and (clause.frame == "build" or clause.frame == "place"):
            return self._tower(clause)
        if self.peek() in lexicon.PERSONS and self.starts_phrase(1) and self.peek(1) not in lexicon.PERSONS:
            self.at += 1  # "bring me the cube"
        if clause.frame == "release" or clause.frame == "clear":
            self.take("of")
        while True:
            if self.starts_phrase() and not clause.objects and not self._direction_here():
                clause = replace(clause, objects=self.phrases())
            elif self._particle_here():
                clause = self._particle_into(clause)
            elif self.peek() in lexicon.STATES and clause.objects:
                clause = replace(clause, state="opened" if self.peek().startswith("open") else "closed")
                self.at += 1
            elif (place := self._place(clause)) is not None:
                clause = replace(clause, places=(*clause.places, place))
            else:
                return clause

    def _particle_into(self, clause: Clause) -> Clause:
        word = self.peek()
        if self._particle_here():
            self.at += 1
            return replace(clause, particle=word)
        return clause

    def _particle_here(self) -> bool:
        """Whether a particle stands here, or a preposition without anything after it: "push the drawer in"."""
        alone = self.peek(1) == "" or self.peek(1) in lexicon.SEPARATORS
        return self.peek() in _PARTICLES or (alone and self.peek() in ("in", "inside", "off"))

    def _tower_ahead(self) -> bool:
        ahead = 1 if self.peek() in ("a", "the", "one") else 0
        return self.peek(ahead) in lexicon.TOWERS and (ahead > 0 or self.peek(1) == "of")

    def _tower(self, clause: Clause) -> Clause:
        while self.peek() not in lexicon.TOWERS:
            self.at += 1
        self.at += 1
        objects: tuple[NounPhrase, ...] = ()
        if lexicon.RELATIONS.get(self.peek()) in ("of", "from") and self.starts_phrase(1):
            self.at += 1
            objects = self.phrases()
        clause = replace(clause, frame="build", objects=objects)
        while (place := self._place(clause)) is not None:
            if place.relation == "of" and not clause.objects:
                clause = replace(clause, objects=place.things)
            else:
                clause = replace(clause, places=(*clause.places, place))
        return clause

    def _place(self, clause: Clause) -> Place | None:
        """A prepositional phrase or a direction here; None where there is none."""
        word = self.peek()
        restrictive = word == "that_is"
        if restrictive:
            self.at += 1
            word = self.peek()
        if direction := self._direction_here():
            self._step_over_direction()
            return Place("direction", direction=direction, restrictive=restrictive, word=word)
        if word == "there":
            self.at += 1
            return Place("there", word=word)
        if word == "on_top":
            self.at += 1
            return Place("on", (NounPhrase(pronoun="it", words="it"),), word="on")
        if word not in lexicon.RELATIONS:
            if restrictive:
                raise Misread(f"expected a place after 'that is', got {word!r}")
            return None
        self.at += 1
        if not self.starts_phrase():
            got = repr(self.peek()) if self.peek() else "nothing"
            raise Misread(f"expected a thing after {word.replace('_', ' ')!r}, got {got}", self.vocabulary.objects)
        return Place(lexicon.RELATIONS[word], self._targets(), restrictive=restrictive, word=word)

    def _targets(self) -> tuple[NounPhrase, ...]:
        """Things after a preposition; what has a preposition of its own behind it is a clause without a verb."""
        first = self.phrase()
        start = self.at
        if not self._weak_separator() or self.peek() in lexicon.VERBS or not self.starts_phrase():
            self.at = start
            return (first,)
        more = self.phrases()
        if self._direction_here() or self.peek() in (*lexicon.RELATIONS, "there", "on_top", "that_is"):
            self.at = start
            return (first,)
        return (first, *more)

    def _direction_here(self) -> str:
        """The direction that words here name: "to the left", "forwards", "away from the robot"; "" for none."""
        ahead = 0
        moving = self.peek() in ("to", "towards", "toward")
        if moving:
            ahead += 1
            if self.peek(ahead) in ("the", "your") and self.peek(ahead + 1) in ("robot", *lexicon.DIRECTION_WORDS):
                ahead += 1
            if self.peek(ahead) in lexicon.PERSONS:
                return "front"
        word = self.peek(ahead)
        if word == "here" and not moving:
            return "front"
        if word not in lexicon.DIRECTION_WORDS or self._continues(ahead + 1) or self.peek(ahead + 1) == "side":
            return ""
        return lexicon.DIRECTION_WORDS[word]

    def _step_over_direction(self) -> None:
        self.take("to", "towards", "toward")
        self.take("the", "your")
        away = self.peek() in ("away", "closer", "nearer", "farther", "further", "back")
        self.at += 1
        if away and self.peek() in ("from", "to", "towards", "toward"):
            ahead = 2 if self.peek(1) == "the" else 1
            if self.peek(ahead) in lexicon.PERSONS:
                self.at += ahead + 1
