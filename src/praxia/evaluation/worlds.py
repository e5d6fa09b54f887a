"""Scenes, loaded once per process."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from praxia.simulation.scenes import load_world
from praxia.simulation.world import World

__all__ = ["ARMS", "world_of"]

_ARMS = Path(__file__).parent / "arms"

ARMS: Mapping[str, str] = {
    "panda": "tabletop",
    "ur5": str(_ARMS / "ur5.toml"),
    "puma560": str(_ARMS / "puma560.toml"),
}
"""Robot of the adversarial runs -> its scene."""


@cache
def world_of(scene: str) -> World:
    """The world of a built-in scene, or of a scene file."""
    return load_world(scene)
