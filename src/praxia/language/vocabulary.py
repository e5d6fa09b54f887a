"""The words that depend on the scene: which nouns and colours mean which things."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from praxia.core.scene import Scene
from praxia.language import lexicon

__all__ = ["Noun", "Vocabulary", "spoken"]


@dataclass(frozen=True)
class Noun:
    """What a noun can mean.

    Attributes:
        names: Objects, in the order of the scene.
        plural: Whether this form means several.
    """

    names: tuple[str, ...]
    plural: bool


class Vocabulary:
    """Every word that can be used about a scene."""

    def __init__(self, scene: Scene) -> None:
        self.nouns: dict[tuple[str, ...], Noun] = {}
        singular: dict[tuple[str, ...], dict[str, None]] = {}
        for o in scene.objects:
            for phrase in (o.category, o.name.replace("_", " "), *o.words):
                key = tuple(phrase.casefold().split())
                if key and not (o.category == "region" and phrase == o.category):
                    singular.setdefault(key, {})[o.name] = None
        for key, names in singular.items():
            self.nouns[key] = Noun(tuple(names), False)
        for key, names in singular.items():
            for plural in _plurals(key[-1]):
                self.nouns.setdefault((*key[:-1], plural), Noun(tuple(names), True))
        movable = tuple(o.name for o in scene.movable)
        for word, several in lexicon.GENERAL_NOUNS.items():
            self.nouns.setdefault((word,), Noun(movable, several))
        self.longest = max(map(len, self.nouns))
        self.colours = {c: c for c in lexicon.COLOURS} | {s: c for c, ss in lexicon.COLOURS.items() for s in ss}
        self.colours |= {o.colour: o.colour for o in scene.objects if o.colour}
        self.present = frozenset(o.colour for o in scene.objects)
        self.objects = tuple(spoken(o.name) for o in scene.objects if o.category != "region")
        self.words = self._all()

    def _all(self) -> frozenset[str]:
        words = {w for key in self.nouns for w in key}
        for table in (lexicon.VERBS, lexicon.RELATIONS, lexicon.SUPERLATIVES, lexicon.DIRECTION_WORDS, lexicon.NUMBERS):
            words |= set(table)
        for names in (lexicon.HAND_NOUNS, lexicon.PERSONS, lexicon.TOWERS, lexicon.STATES, lexicon.FUNCTION_WORDS):
            words |= set(names)
        return frozenset(words | set(self.colours) | set(lexicon.SEPARATORS))

    def knows(self, word: str) -> bool:
        """Whether the word means anything here."""
        return word in self.words or word.isdecimal()

    def closest(self, word: str, *, verb: bool) -> tuple[str, ...]:
        """Verbs, or other words, that look like this one, the most alike first."""
        absent = {word for word, colour in self.colours.items() if colour not in self.present or word != colour}
        others = self.words - set(lexicon.FUNCTION_WORDS) - set(lexicon.PERSONS) - set(lexicon.TOWERS) - absent
        candidates = lexicon.VERBS if verb else others - set(lexicon.VERBS) | {"all", "both", "other", "rest", "then"}
        usable = sorted(w for w in candidates if w.isalpha() and len(w) > 1)
        return tuple(difflib.get_close_matches(word, usable, n=3, cutoff=0.66))


def spoken(name: str) -> str:
    """The name as one says it."""
    return name.replace("_", " ")


def _plurals(word: str) -> Iterable[str]:
    yield word + "s"
    if word.endswith(("s", "x", "z", "ch", "sh", "o")):
        yield word + "es"
    if word.endswith("y"):
        yield word[:-1] + "ies"
    if word.endswith("f"):
        yield word[:-1] + "ves"
    if word.endswith("fe"):
        yield word[:-2] + "ves"
