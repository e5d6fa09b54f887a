"""The movable things of the tabletop: four cubes, a bowl, a plate. Sizes in metres, masses in kilograms."""

from __future__ import annotations

import numpy as np

from praxia.core.scene import Cavity, ObjectModel, Rim, Surface
from praxia.simulation.shapes import Colour, box, disc, ring

__all__ = ["BOWL", "CUBES", "PLATE", "TABLEWARE"]

CUBE_EDGE = 0.04
_CUBE_COLOURS: dict[str, Colour] = {
    "red": (0.80, 0.15, 0.12, 1.0),
    "green": (0.18, 0.55, 0.25, 1.0),
    "blue": (0.13, 0.33, 0.74, 1.0),
    "yellow": (0.95, 0.73, 0.13, 1.0),
}
_CERAMIC: Colour = (0.33, 0.53, 0.55, 1.0)
_PORCELAIN: Colour = (0.95, 0.93, 0.89, 1.0)


def _cube(colour: str, rgba: Colour) -> ObjectModel:
    """A cube with its frame in the middle; any of its faces carries another one."""
    half = CUBE_EDGE / 2
    return ObjectModel(
        name=f"{colour}_cube",
        category="cube",
        colour=colour,
        shapes=(box((half, half, half), rgba=rgba),),
        movable=True,
        mass=0.06,
        surface=Surface(np.array([0, 0, half]), half, half),
        words=("block", "brick", "box"),
    )


def _bowl() -> ObjectModel:
    """A bowl that holds four cubes side by side; its frame sits in the middle of the base, on the ground."""
    inner, wall, floor, height = 0.07, 0.005, 0.006, 0.055
    return ObjectModel(
        name="bowl",
        category="bowl",
        shapes=(
            disc(inner + wall / 2, 0.0, floor, rgba=_CERAMIC),
            # The wall begins above the ground: sixteen more boxes on the table would cost contacts and hold nothing up.
            *ring(inner, wall, 0.002, height, count=16, rgba=_CERAMIC),
        ),
        movable=True,
        mass=0.12,
        cavity=Cavity(
            np.array([0, 0, (floor + height) / 2]), np.array([inner, inner, (height - floor) / 2]), round=True
        ),
        rim=Rim(radius=inner + wall / 2, height=height, thickness=wall, depth=height - floor),
        words=("basin", "container"),
    )


def _plate() -> ObjectModel:
    """A plate with a low rim; its frame sits in the middle of the base, on the ground."""
    inner, wall, floor, height = 0.09, 0.005, 0.006, 0.02
    return ObjectModel(
        name="plate",
        category="plate",
        shapes=(
            disc(inner + wall / 2, 0.0, floor, rgba=_PORCELAIN),
            *ring(inner, wall, 0.002, height, count=20, rgba=_PORCELAIN),
        ),
        movable=True,
        mass=0.15,
        surface=Surface(np.array([0, 0, floor]), inner, inner, round=True),
        rim=Rim(radius=inner + wall / 2, height=height, thickness=wall, depth=height - floor),
        words=("dish", "saucer"),
    )


CUBES = tuple(_cube(colour, rgba) for colour, rgba in _CUBE_COLOURS.items())
BOWL = _bowl()
PLATE = _plate()
TABLEWARE = (*CUBES, BOWL, PLATE)
