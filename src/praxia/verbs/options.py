"""What all verbs share: options made from a settings dataclass, one JSON object, a console."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import sys
import textwrap
from collections.abc import Mapping, Sequence
from typing import TypeVar

import tyro
from rich.console import Console

from praxia.core.errors import InvalidInput, unknown
from praxia.execution.events import plain

__all__ = ["console", "parse", "print_json", "write_line"]

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
    stream = sys.stderr if errors else sys.stdout
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="replace")  # a terminal that has no arrows gets a question mark
    # A pipe has no width of its own.
    width = None if stream.isatty() or "COLUMNS" in os.environ else 120
    return _Terminal(file=stream, width=width, highlight=False, emoji=False, markup=False)


def write_line(screen: Console, text: str, *, indent: int = 0, hang: int = 0, style: str = "") -> None:
    """Print a text in the width of the console.

    Args:
        screen: Where to.
        text: One paragraph.
        indent: Columns before it.
        hang: Further columns before its second line and those after.
        style: A style of rich.
    """
    width = max(20, screen.width - indent)
    for line in textwrap.wrap(text, width, subsequent_indent=" " * hang, break_on_hyphens=False):
        screen.print(" " * indent + line, style=style or None, soft_wrap=True)


class _Terminal(Console):
    """A console whose reader may go away, as `head` does: that is for `cli` to handle, and no failure of the job."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def _sentence(box: str) -> str:
    """tyro's framed message as one sentence: what is between its title and the next rule, in either style of frame."""
    lines = [line.strip(" │╰╯|+") for line in re.sub(r"\x1b\[[0-9;]*m", "", box).splitlines()]
    text: list[str] = []
    for line in filter(None, lines[1:]):
        if not set(line) <= set("─-"):
            text.append(line)
        elif text:
            break
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
