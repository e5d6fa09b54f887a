"""Worlds in contact physics: scenes, the plant that a controller drives, disturbances."""

from praxia.simulation.cell import Cell, Detector
from praxia.simulation.disturbance import knock
from praxia.simulation.scenes import SCENES, load_world
from praxia.simulation.user_scene import load_scene
from praxia.simulation.world import World

__all__ = ["SCENES", "Cell", "Detector", "World", "knock", "load_scene", "load_world"]
