"""The one exception family, and the sentence that names the closest valid choices.

Exceptions are for misuse (exit code 2 on the command line). What goes wrong inside the loop is a value:
a `Status`, a `SafetyReport`.
"""

import difflib
from collections.abc import Iterable

__all__ = ["InvalidInput", "MissingExtra", "PraxiaError", "SpaceMismatch", "unknown"]


class PraxiaError(Exception):
    """Root of everything that Praxia raises; the text is one sentence for the user."""


class InvalidInput(PraxiaError):
    """Something that came from outside (file, word, option, array) is not valid; says what, where, what would be."""


class SpaceMismatch(PraxiaError):
    """Two parts that should be wired together speak different action spaces; shows both."""


class MissingExtra(PraxiaError):
    """An optional dependency is not installed; names the extra that brings it."""

    def __init__(self, package: str, extra: str) -> None:
        super().__init__(f"this needs the package {package!r}, which is not installed: pip install 'praxia[{extra}]'")


def unknown(what: str, name: str, valid: Iterable[str]) -> InvalidInput:
    """An `InvalidInput` that names the closest valid choices, or all of them where none is close."""
    names = sorted(set(valid))
    close = difflib.get_close_matches(name, names, n=3, cutoff=0.5)
    if close:
        hint = f"did you mean {' or '.join(repr(c) for c in close)}?"
    else:
        hint = f"valid: {', '.join(names)}" if names else "there is none to choose from"
    return InvalidInput(f"unknown {what} {name!r}; {hint}")
