"""Options are made from a dataclass; every mistake in them is one sentence."""

import io
import json
from dataclasses import dataclass, field
from typing import Annotated, Literal

import numpy as np
import pytest
import tyro
from rich.console import Console

from praxia.core.errors import InvalidInput
from praxia.verbs.options import console, parse, print_json, write_line


@dataclass(frozen=True)
class Inner:
    """Knobs of a part.

    Attributes:
        replans: How often.
    """

    replans: int = 3


@dataclass(frozen=True)
class Settings:
    """Do something.

    Attributes:
        sentence: What.
        kind: Which.
        weight: How much.
        flag: Whether.
        inner: Knobs.
    """

    sentence: Annotated[str, tyro.conf.Positional]
    kind: Literal["noisy", "exact"] = "noisy"
    weight: float = 1.0
    flag: bool = False
    inner: Inner = field(default_factory=Inner)


def test_options_fill_the_dataclass():
    words = ["a b", "--kind", "exact", "--weight", "-2.5", "--flag", "--inner.replans", "7"]
    assert parse(Settings, words, "do") == Settings("a b", "exact", -2.5, True, Inner(7))
    assert parse(Settings, ["x"], "do") == Settings("x")


MISTAKES = {
    "x --flga": "unknown option '--flga'; did you mean '--flag'?",
    "x --flga=3": "unknown option '--flga'; did you mean '--flag'?",
    "x --innerreplans 3": "unknown option '--innerreplans'; did you mean '--inner.replans'",
    "x --zzzzzzzz": "valid: --flag, --inner.replans, --kind, --weight",
    "x y": "unexpected argument 'y'; put quotes around what belongs together",
    "": "SENTENCE is missing",
    "x --weight": "--weight needs a value",
    "x --weight heavy": "--weight must be a number, got 'heavy'",
    "x --inner.replans 1.5": "--inner.replans must be a whole number, got '1.5'",
    "x --kind nosy": "--kind must be one of 'noisy', 'exact', got 'nosy'",
}


@pytest.mark.parametrize("words", MISTAKES)
def test_a_mistake_is_one_sentence(words, capsys):
    with pytest.raises(InvalidInput) as caught:
        parse(Settings, words.split(), "do")
    assert MISTAKES[words] in str(caught.value)
    assert "\n" not in str(caught.value) and "│" not in str(caught.value)
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "")


def test_help_shows_names_defaults_and_texts(capsys):
    with pytest.raises(SystemExit) as ended:
        parse(Settings, ["--help"], "do")
    assert not ended.value.code
    page = capsys.readouterr().out
    assert all(text in page for text in ("praxia do", "SENTENCE", "--inner.replans", "How often.", "default: noisy"))


def test_json_is_strict_whatever_the_values(capsys):
    print_json({"a": np.float64("nan"), "b": np.arange(2), "c": ("ü", None, True), "d": float("inf")})
    out = capsys.readouterr().out
    assert json.loads(out, parse_constant=pytest.fail) == {"a": None, "b": [0, 1], "c": ["ü", None, True], "d": None}
    assert out.count("\n") == 1


@pytest.mark.parametrize("width", [40, 80, 120])
def test_lines_keep_to_the_width_and_hang(width):
    screen = Console(file=io.StringIO(), width=width, markup=False)
    write_line(screen, "word " * 60, indent=4, hang=3)
    first, *others = screen.file.getvalue().splitlines()
    assert first.startswith("    word") and all(line.startswith("       word") for line in others)
    assert len(others) > 1 and width - 5 <= max(map(len, (first, *others))) <= width
    assert not any(line.endswith(" ") for line in (first, *others))


def test_a_terminal_without_arrows_gets_question_marks(monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(raw, encoding="ascii"))
    screen = console()
    write_line(screen, "a → [b]")
    screen.file.flush()
    assert raw.getvalue() == b"a ? [b]\n"
