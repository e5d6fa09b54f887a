"""Noun phrases from words: determiners, numbers, colours, superlatives, nouns, and what is excepted."""

from __future__ import annotations

from dataclasses import replace

from praxia.language import lexicon
from praxia.language.syntax import Misread, NounPhrase
from praxia.language.vocabulary import Vocabulary

__all__ = ["PhraseReader"]

_SINGULAR_PRONOUNS = ("it", "this", "that")
_PLURAL_PRONOUNS = ("them", "these", "those")
_INDEFINITE = ("a", "an", "any", "some", "another")
_SIDES = ("left", "right", "front", "back", "rear")


class PhraseReader:
    """A position in a list of words, and the noun phrases that start there."""

    def __init__(self, tokens: tuple[str, ...], vocabulary: Vocabulary) -> None:
        self.tokens, self.vocabulary, self.at = tokens, vocabulary, 0

    def peek(self, ahead: int = 0) -> str:
        """The word at the position, "" after the end."""
        i = self.at + ahead
        return self.tokens[i] if i < len(self.tokens) else ""

    def take(self, *words: str) -> bool:
        """Step over one of the words, if it stands here."""
        if self.peek() in words and self.peek():
            self.at += 1
            return True
        return False

    def starts_phrase(self, ahead: int = 0) -> bool:
        """Whether a noun phrase can start here."""
        word = self.peek(ahead)
        determiner = word in ("the", "all", "every", "each", "both", "only", "other", "others", "remaining", "rest")
        pronoun = word in ("one", "ones", "itself", "everything", "something", "anything", "each_other")
        return bool(word) and (
            determiner
            or pronoun
            or word in (*_SINGULAR_PRONOUNS, *_PLURAL_PRONOUNS, *_INDEFINITE, *lexicon.HAND_NOUNS, *lexicon.PERSONS)
            or self._number(word) is not None
            or self._describes(word)
            or self._noun_length(ahead) > 0
        )

    def phrases(self) -> tuple[NounPhrase, ...]:
        """A list of noun phrases: "the red, the blue and the green cube"; the noun may stand only once."""
        found = [self.phrase()]
        while True:
            start = self.at
            if not self._weak_separator() or self.peek() in lexicon.VERBS or not self.starts_phrase():
                self.at = start
                break
            found.append(self.phrase())
        for i in range(len(found) - 2, -1, -1):
            if found[i].colours and not found[i].noun and not found[i].pronoun:
                found[i] = replace(found[i], noun=found[i + 1].noun)
        return tuple(found)

    def _weak_separator(self) -> bool:
        start = self.at
        while self.peek() in lexicon.SEPARATORS:
            if lexicon.SEPARATORS[self.peek()]:
                self.at = start
                return False
            self.at += 1
        return self.at > start

    def phrase(self) -> NounPhrase:
        """One noun phrase."""
        start = self.at
        word = self.peek()
        if word in lexicon.HAND_NOUNS or (word == "the" and self.peek(1) in lexicon.HAND_NOUNS):
            self.at += 1 + (word == "the")
            return NounPhrase(pronoun="hand", words="gripper")
        if word in lexicon.PERSONS or (word == "the" and self.peek(1) in lexicon.PERSONS):
            self.at += 1 + (word == "the")
            return NounPhrase(pronoun="person", words="robot")
        found = self._pronoun() or self._described()
        if found.other and found.excluded:
            raise Misread("'other' and 'except' together are more than this grammar understands", (), "ambiguous")
        return replace(found, words=" ".join(self.tokens[start : self.at]))

    def _pronoun(self) -> NounPhrase | None:
        word = self.peek()
        bare = not (self._describes(self.peek(1)) or self._noun_length(1) or self._number(self.peek(1)) is not None)
        if word in ("it", "itself", "them", "each_other"):
            self.at += 1
            return NounPhrase(pronoun=word, plural=word == "them")
        if word in (*_SINGULAR_PRONOUNS, *_PLURAL_PRONOUNS) and bare and self.peek(1) not in ("one", "ones", "other"):
            self.at += 1
            return NounPhrase(pronoun="them" if word in _PLURAL_PRONOUNS else "it", plural=word in _PLURAL_PRONOUNS)
        if word in ("everything", "something", "anything"):
            self.at += 1
            every = word == "everything"
            phrase = NounPhrase(noun=("things",), determiner="all" if every else "a", plural=every)
            return replace(phrase, excluded=self._excluded())
        return None

    def _described(self) -> NounPhrase:
        phrase = self._determiners()
        if self.peek() == "them":
            self.at += 1
            return replace(phrase, pronoun="them", plural=True)
        if self.take("of"):
            inner = self.phrase()
            return replace(inner, determiner="a", number=phrase.number or 1)
        colours: list[str] = []
        superlative = ""
        while True:
            word = self.peek()
            if word in self.vocabulary.colours:
                colours += self._colours()
            elif word in lexicon.SUPERLATIVES and self._noun_length() == 0:
                superlative = lexicon.SUPERLATIVES[word]
                self.at += 1
            elif word in _SIDES and self._continues(1) and self._noun_length() <= 1:
                superlative = lexicon.DIRECTION_WORDS[word]
                self.at += 1
            elif word in (*lexicon.STATES, "empty") and self._continues(1):
                self.at += 1  # "the open drawer": there is no other
            elif self._number(word) is not None and self._continues(1) and phrase.number is None:
                phrase = replace(phrase, number=self._number(word))
                self.at += 1
            else:
                break
        phrase = replace(phrase, colours=tuple(colours), superlative=superlative)
        phrase = self._noun(phrase)
        return self._compared(phrase)

    def _determiners(self) -> NounPhrase:
        phrase = NounPhrase()
        while True:
            word = self.peek()
            if word in ("the", *_SINGULAR_PRONOUNS, *_PLURAL_PRONOUNS):
                phrase = replace(phrase, determiner=phrase.determiner or "the", plural=word in _PLURAL_PRONOUNS)
            elif word in ("all", "every", "each"):
                phrase = replace(phrase, determiner="all", plural=True)
            elif word == "both":
                phrase = replace(phrase, determiner="both", number=2, plural=True)
            elif word in _INDEFINITE:
                phrase = replace(phrase, determiner="a", other=word == "another")
            elif word in ("other", "remaining", "others", "rest"):
                several = word in ("others", "rest", "remaining")
                phrase = replace(phrase, other=True, plural=phrase.plural or several)
            elif self._number(word) is not None and (word != "one" or self._continues(1) or self.peek(1) == "of"):
                phrase = replace(phrase, number=self._number(word), plural=self._number(word) != 1)
            elif word != "only":
                return phrase
            self.at += 1

    def _noun(self, phrase: NounPhrase) -> NounPhrase:
        if length := self._noun_length():
            key = self.tokens[self.at : self.at + length]
            self.at += length
            plural = self.vocabulary.nouns[key].plural
            if phrase.determiner == "a" and plural and phrase.number is None:
                phrase = replace(phrase, number=2)  # "some cubes": at least two
            phrase = replace(phrase, noun=key, plural=phrase.plural or plural)
            if self.peek() == "of" and self.starts_phrase(1):  # "the left side of the table"
                self.at += 1
                self.phrase()
        elif self.peek() in ("one", "ones"):
            phrase = replace(phrase, plural=phrase.plural or self.peek() == "ones")
            self.at += 1
        elif not (phrase.determiner or phrase.colours or phrase.superlative or phrase.other or phrase.number):
            raise Misread(f"expected a thing before {self.peek()!r}", self.vocabulary.objects, "unknown")
        elif phrase.determiner in ("the", "a") and not (
            phrase.colours or phrase.superlative or phrase.other or phrase.number
        ):
            after = f", got {self.peek()!r}" if self.peek() else ""
            raise Misread(f"expected a thing after {phrase.determiner!r}{after}", self.vocabulary.objects, "unknown")
        return phrase

    def _compared(self, phrase: NounPhrase) -> NounPhrase:
        """With what a superlative is measured from, and with exceptions."""
        if not phrase.superlative and lexicon.SUPERLATIVES.get(self.peek()) in ("near", "far"):
            phrase = replace(phrase, superlative=lexicon.SUPERLATIVES[self.peek()])
            self.at += 1
        if phrase.superlative in ("near", "far") and self.peek() in ("to", "from") and self.starts_phrase(1):
            self.at += 1
            reference = self.phrase()
            phrase = replace(phrase, reference=None if reference.pronoun in ("person", "hand") else reference)
        return replace(phrase, excluded=self._excluded())

    def _excluded(self) -> tuple[NounPhrase, ...]:
        self.take("except") and self.take("for")
        if self.at and self.tokens[self.at - 1] == "except" and self.starts_phrase():
            return self.phrases()
        return ()

    def _colours(self) -> list[str]:
        """Colours here, joined ones included where a plural noun follows: "red and green cubes"."""
        found = [self.vocabulary.colours[self.peek()]]
        self.at += 1
        ahead, more = 0, []
        while self.peek(ahead) in ("and", ",") and self.peek(ahead + 1) in self.vocabulary.colours:
            more.append(self.vocabulary.colours[self.peek(ahead + 1)])
            ahead += 2
        if more and (length := self._noun_length(ahead)):
            key = self.tokens[self.at + ahead : self.at + ahead + length]
            if self.vocabulary.nouns[key].plural:
                self.at += ahead
                return found + more
        return found

    def _noun_length(self, ahead: int = 0) -> int:
        """How many words from here are a noun of the scene; 0 where none is. A side that goes on is an adjective."""
        start = self.at + ahead
        for length in range(min(self.vocabulary.longest, len(self.tokens) - start), 0, -1):
            if self.tokens[start : start + length] in self.vocabulary.nouns:
                if length == 1 and self.peek(ahead) in _SIDES and self._continues(ahead + 1):
                    return 0
                return length
        return 0

    def _continues(self, ahead: int) -> bool:
        """Whether a description goes on at a word: an adjective or noun, "one", "ones"."""
        word = self.peek(ahead)
        return bool(word) and (
            self._describes(word) or self._noun_length(ahead) > 0 or word in ("one", "ones", "other")
        )

    def _describes(self, word: str) -> bool:
        return word in self.vocabulary.colours or word in lexicon.SUPERLATIVES or word in _SIDES

    def _number(self, word: str) -> int | None:
        if word.isdecimal():
            return int(word) if len(word) < 7 else 10**6
        return lexicon.NUMBERS.get(word)
