"""Scenes by name or file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from praxia.core.errors import InvalidInput, unknown
from praxia.robots import Robot
from praxia.simulation.crossing import crossing
from praxia.simulation.tabletop import tabletop
from praxia.simulation.user_scene import load_scene
from praxia.simulation.world import World

__all__ = ["SCENES", "load_world"]

SCENES: Mapping[str, Callable[[Robot | None], World]] = {"tabletop": tabletop, "crossing": crossing}
"""Name of each built-in scene -> what builds it."""


def load_world(name_or_path: str | Path, *, robot: Robot | None = None) -> World:
    """The world of a built-in scene's name, or of a scene file (docs/scenes.md).

    Args:
        name_or_path: A name of `SCENES`, or a TOML file.
        robot: Another arm in place of the scene's own.

    Raises:
        InvalidInput: Neither; or the file is malformed.
    """
    name = str(name_or_path)
    if name in SCENES:
        return SCENES[name](robot)
    path = Path(name_or_path)
    if path.suffix == ".toml":
        return load_scene(path, robot=robot)
    if path.exists():
        raise InvalidInput(f"scene file {path}: expected a TOML file (docs/scenes.md), or one of {', '.join(SCENES)}")
    raise unknown("scene", name, SCENES)
