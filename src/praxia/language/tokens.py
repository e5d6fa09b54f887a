"""Words of a sentence, with set phrases joined and fillers dropped."""

from __future__ import annotations

import re
import unicodedata

from praxia.language.lexicon import FILLERS, PHRASES, SEPARATORS

__all__ = ["LONGEST", "tokenise"]

LONGEST = 400
"""Most words that a sentence may have; more are cut off by the caller with a refusal."""

_WORD = re.compile(r"[^\W_]+|[.,;!?:&]")
_PHRASES = sorted(((tuple(k.split()), tuple(v.split())) for k, v in PHRASES.items()), key=lambda kv: -len(kv[0]))
_BY_FIRST: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
for _pair in _PHRASES:
    _BY_FIRST.setdefault(_pair[0][0], []).append(_pair)


def tokenise(sentence: str) -> tuple[str, ...]:
    """Lower-case words and separators; never fails, whatever the text."""
    text = unicodedata.normalize("NFKC", sentence).casefold().replace("-", " ")
    words = [_separator(w) for w in _WORD.findall(text)]
    joined: list[str] = []
    i = 0
    while i < len(words):
        for phrase, replacement in _BY_FIRST.get(words[i], ()):
            if tuple(words[i : i + len(phrase)]) == phrase:
                joined += replacement
                i += len(phrase)
                break
        else:
            if words[i] not in FILLERS:
                joined.append(words[i])
            i += 1
    return _trimmed(joined)


def _separator(word: str) -> str:
    return {"!": ".", "?": ".", ":": ",", "&": "and"}.get(word, word)


def _trimmed(words: list[str]) -> tuple[str, ...]:
    """Without separators at the ends, and without the robot's name where it is only spoken to."""
    spoken_to = [
        i
        for i, word in enumerate(words)
        if word == "robot"
        and (i == 0 or (words[i - 1] in SEPARATORS and (words[i + 1 : i + 2] or ["."])[0] in SEPARATORS))
    ]
    words = [word for i, word in enumerate(words) if i not in spoken_to]
    while words and words[0] in SEPARATORS:
        words = words[1:]
    while words and words[-1] in SEPARATORS:
        words = words[:-1]
    return tuple(words)
