"""What all verbs share: options made from a settings dataclass, one JSON object, a console."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

import tyro

from praxia.core.errors import InvalidInput, unknown
from praxia.execution.events import plain

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["console", "parse", "print_json"]

S = TypeVar("S")

_CONFIG = (tyro.conf.FlagCreatePairsOff, tyro.conf.PositionalMetavarFromFieldName)

_WORDING = (
    (r"Missing from [^:]*: (\S+).*", r"\1 is missing"),
    (r"Missing value for argument '(\S+)'.*", r"\1 needs a value"),
    (r"Error parsing (\S+): invalid literal for int\(\) with base 10: (.*)", r"\1 must be a whole number, got \2"),
    (r"Error parsing (\S+): could not convert string to float: (.*)", r"\1 must be a number, got \2"),
    (r"invalid choice (.*) for argument '(\S+)'. Expected one of \((.*?),?\)", r"\2 must be one of \3, got \1"),
)
"""tyro's way to say it -> ours; whatever is not listed stays as it is."""


def parse(settings: type[S], arguments: Sequence[str], verb: str) -> S:
    """The settings that the arguments ask for; `--help` prints the options and ends the process with code 0.

    Fields become options with their defaults, fields marked `tyro.conf.Positional` arguments; help is taken from the
    docstring of the class.

    Raises:
        InvalidInput: An unknown option, a value that does not fit, a missing or a surplus argument.
    """
    complaint = io.StringIO()
    try:
        with contextlib.redirect_stderr(complaint):
            found, surplus = tyro.cli(
                settings, prog=f"praxia {verb}", args=list(arguments), return_unknown_args=True, config=_CONFIG
            )
    except SystemExit as ended:
        if not ended.code:
            raise
        raise InvalidInput(f"{_sentence(complaint.getvalue())}; praxia {verb} --help lists the options") from None
    if surplus:
        raise _surplus(surplus, settings)
    return found


def print_json(document: Mapping[str, object]) -> None:
    """Print one JSON object on one line of standard output."""
    sys.stdout.write(json.dumps(plain(document), allow_nan=False) + "\n")
    sys.stdout.flush()


def console(*, errors: bool = False) -> Console:
    """A terminal for people: as wide as theirs, without colours in a pipe.

    Args:
        errors: Standard error, where progress belongs, instead of standard output.
    """
    from rich.console import Console

    stream = sys.stderr if errors else sys.stdout
    # A pipe has no width of its own.
    width = None if stream.isatty() or "COLUMNS" in os.environ else 120
    return Console(file=stream, width=width, highlight=False, emoji=False, markup=False)


def _sentence(box: str) -> str:
    """tyro's framed message as one sentence: the text above the first inner rule."""
    text: list[str] = []
    for line in re.sub(r"\x1b\[[0-9;]*m", "", box).splitlines():
        inner = line.strip(" │╭╮╰╯|+")
        if text and set(inner) <= set("─-"):
            break
        if inner and not re.match(r"[╭+]?[─-]", line.strip()):
            text.append(inner)
    sentence = " ".join(text).rstrip(".") or "the arguments make no sense"
    for theirs, ours in _WORDING:
        sentence = re.sub(theirs, ours, sentence)
    return sentence


def _surplus(words: Sequence[str], settings: type[object]) -> InvalidInput:
    """The error for the first word that nobody asked for; options before others."""
    options = [word for word in words if word.startswith("-")]
    if not options:
        return InvalidInput(f"unexpected argument {words[0]!r}; put quotes around what belongs together")
    page = io.StringIO()
    with contextlib.redirect_stdout(page), contextlib.suppress(SystemExit):
        tyro.cli(settings, args=["--help"], config=_CONFIG)
    valid = re.findall(r"^[│| ]+(--[a-z][\w.-]*)", page.getvalue(), re.MULTILINE)
    return unknown("option", options[0].partition("=")[0], valid)
