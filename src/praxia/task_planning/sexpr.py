"""Nested lists with line numbers from text in Lisp notation, the outer form of PDDL."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from praxia.core.errors import InvalidInput

__all__ = ["Node", "parse"]

_TOKEN = re.compile(r";[^\n]*|\n|[()]|[^\s();]+")
_DEPTH = 60  # deeper nesting is a mistake, and would exhaust Python's stack later on


@dataclass(frozen=True)
class Node:
    """A word (`children` is None) or a list (`word` is "") with the place it came from.

    Attributes:
        word: Lower-case text of a word.
        children: Members of a list.
        where: "file:line", for messages.
    """

    word: str
    children: tuple[Node, ...] | None
    where: str

    def items(self, what: str) -> tuple[Node, ...]:
        """Members of this list; `what` names in the error message the thing that should have been a list."""
        if self.children is None:
            raise InvalidInput(f"{self.where}: expected {what} in parentheses, got {self.word!r}")
        return self.children

    def text(self, what: str) -> str:
        """The word; `what` names in the error message the thing that should have been a word."""
        if self.children is not None:
            raise InvalidInput(f"{self.where}: expected {what}, got a list in parentheses")
        return self.word

    @property
    def head(self) -> str:
        """First word of this list, or "" where there is none."""
        return self.children[0].word if self.children else ""


def parse(text: str, source: str) -> Node:
    """The one top-level list of a text.

    Args:
        text: PDDL; case does not matter, comments run from ";" to the end of the line.
        source: File name for messages.

    Raises:
        InvalidInput: Unbalanced parentheses, words outside of them, or nothing at all; with file and line.
    """
    open_lists: list[tuple[int, list[Node]]] = []
    top: Node | None = None
    line = 1
    for token, line in _tokens(text):
        where = f"{source}:{line}"
        if top is not None:
            raise InvalidInput(f"{where}: unexpected {token!r} after the end of the definition")
        if token == "(":
            open_lists.append((line, []))
            if len(open_lists) > _DEPTH:
                raise InvalidInput(f"{where}: parentheses nested deeper than {_DEPTH}")
        elif not open_lists:
            raise InvalidInput(f"{where}: expected '(' , got {token!r}")
        elif token == ")":
            start, members = open_lists.pop()
            node = Node("", tuple(members), f"{source}:{start}")
            if open_lists:
                open_lists[-1][1].append(node)
            else:
                top = node
        else:
            open_lists[-1][1].append(Node(token.lower(), None, where))
    if open_lists:
        raise InvalidInput(
            f"{source}:{line}: {len(open_lists)} unclosed '(', the innermost from line {open_lists[-1][0]}"
        )
    if top is None:
        raise InvalidInput(f"{source}:{line}: the file is empty; expected (define ...)")
    return top


def _tokens(text: str) -> Iterator[tuple[str, int]]:
    line = 1
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token == "\n":
            line += 1
        elif not token.startswith(";"):
            yield token, line
