"""Suites: which sentence and which start state an episode has, fixed by (suite, seed, index) and nothing else."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from praxia.core.errors import unknown

__all__ = ["SUITES", "Suite", "Task", "suite", "task"]

Sentence = Callable[[Sequence[str]], str]
"""Four colours in random order -> a sentence."""


@dataclass(frozen=True)
class Suite:
    """A scene and its goal families; episode i draws from family i modulo their number.

    Attributes:
        name: Name of the suite.
        scene: Name of the scene.
        families: Family name -> sentence.
    """

    name: str
    scene: str
    families: Mapping[str, Sentence]


@dataclass(frozen=True)
class Task:
    """One episode's assignment.

    Attributes:
        family: Goal family.
        sentence: What the robot is told.
        seed: Seed of the run: start state, sensors, planner.
        index: Index of the episode.
    """

    family: str
    sentence: str
    seed: int
    index: int


_TABLETOP: Mapping[str, Sentence] = {
    "stack": lambda c: f"stack the {c[0]} cube on the {c[1]} one",
    "drawer": lambda c: f"put the {c[0]} cube in the drawer and close it",
    "bowl": lambda c: f"put the {c[0]} cube in the bowl",
    "plate": lambda c: f"place the {c[0]} and the {c[1]} cube on the plate",
    "tower": lambda c: f"stack the {c[0]} cube on the {c[1]} cube, then put the {c[2]} cube on the {c[0]} one",
    "open": lambda c: "open the drawer",
    "collect": lambda c: "put all cubes in the bowl",
    "beside": lambda c: f"put the {c[0]} cube to the left of the {c[1]} cube",
    "lift": lambda c: f"pick up the {c[0]} cube",
    "sequence": lambda c: (
        f"stack the {c[0]} cube on the {c[1]} one, then put the {c[2]} cube in the drawer and close it"
    ),
    "push": lambda c: f"push the {c[0]} cube to the right",
    "leftmost": lambda c: "put the leftmost cube on the plate",
}

SUITES: Mapping[str, Suite] = {"tabletop": Suite("tabletop", "tabletop", _TABLETOP)}
"""Built-in suites by name."""

_COLOURS = ("red", "green", "blue", "yellow")


def suite(name: str) -> Suite:
    """The suite called `name`.

    Raises:
        InvalidInput: There is none; names the closest.
    """
    if name not in SUITES:
        raise unknown("suite", name, SUITES)
    return SUITES[name]


def task(chosen: Suite, seed: int, index: int) -> Task:
    """The assignment of episode `index`."""
    rng = np.random.default_rng(np.random.SeedSequence([zlib.crc32(chosen.name.encode()), seed, index, 1]))
    families = list(chosen.families)
    family = families[index % len(families)]
    colours = [_COLOURS[i] for i in rng.permutation(len(_COLOURS))]
    return Task(family, chosen.families[family](colours), seed, index)
