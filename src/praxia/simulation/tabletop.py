"""The built-in scene: a Panda at a table with four cubes, a bowl, a plate and a cabinet with one drawer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import mujoco
import numpy as np

from praxia.core.arrays import frozen
from praxia.core.scene import ObjectModel, Scene
from praxia.robots import Robot
from praxia.simulation.furniture import CABINET, DRAWER, DRAWER_SLIDE, FURNITURE, HOMES, TABLE
from praxia.simulation.looks import add_looks, set_stage
from praxia.simulation.mjcf import add_mover, add_sensors, add_slide, add_thing, attach_robot, compile_text
from praxia.simulation.mover import Reaching
from praxia.simulation.placement import Placement, generator
from praxia.simulation.tableware import TABLEWARE
from praxia.simulation.world import World

__all__ = ["PLACEMENT", "SCENE", "tabletop", "tabletop_with"]

PLACEMENT = Placement(TABLEWARE, lower=np.array([0.35, -0.31]), upper=np.array([0.65, 0.10]))
"""Where things lie at the start; chosen for the task's sake and not for the arm's."""

SCENE = Scene(
    name="tabletop",
    objects=(*FURNITURE, *TABLEWARE),
    articulations=(DRAWER_SLIDE,),
    fixed=HOMES,
    workspace=frozen([[-0.30, -0.70, 0.0], [0.85, 0.70, 0.90]]),
)

_WOOD = (0.5, 0.005, 0.0001)
_PAINTED = (0.8, 0.005, 0.0001)
_GLAZED = (0.5, 0.005, 0.0001)


def tabletop(robot: Robot | None = None) -> World:
    """The tabletop world; with the built-in Panda, or with another robot at the same base pose."""
    return tabletop_with(SCENE, robot)


def tabletop_with(scene: Scene, robot: Robot | None, reaching: Mapping[str, Reaching] | None = None) -> World:
    """The world of a scene that is the tabletop and things that move by themselves, as `reaching` says of each."""
    arm = (Robot.load("panda") if robot is None else robot).with_base(scene.X_WB)
    spec = mujoco.MjSpec()
    spec.modelname = scene.name
    set_physics(spec)
    set_stage(spec)
    attach_robot(spec, arm)
    for model in (TABLE, CABINET):
        add_looks(add_thing(spec, model, HOMES[model.name], friction=_WOOD), model)
    drawer = add_thing(spec, DRAWER, HOMES[DRAWER.name], friction=_WOOD)
    add_looks(drawer, DRAWER)
    add_slide(drawer, DRAWER_SLIDE, damping=4.0, friction=1.0)
    for fixed in (TABLE, CABINET):  # the slide holds the drawer; its faces need no contacts
        spec.add_exclude(bodyname1=DRAWER.name, bodyname2=fixed.name)
    layout = PLACEMENT.draw(generator(SCENE.name, 0, 0))  # `World.start` lays things out anew for each episode
    for model in TABLEWARE:
        add_looks(add_thing(spec, model, layout[model.name], friction=_friction(model)), model)
    for model in scene.movers:
        add_mover(spec, model, scene.fixed[model.name])
    add_sensors(spec, {o.name: o.name for o in TABLEWARE}, {DRAWER_SLIDE.name: DRAWER_SLIDE.joint})
    xml = compile_text(spec, scene.name)
    bodies = {model.name: model.name for model in scene.objects if model.shapes}
    return World(scene, arm, xml, bodies, PLACEMENT, reaching or {})


def _friction(model: ObjectModel) -> tuple[float, float, float]:
    return _PAINTED if model.category == "cube" else _GLAZED


def set_physics(spec: Any) -> None:
    """Step, integrator and contact model of the built-in scene."""
    option = spec.option
    option.timestep = 0.002
    option.integrator = mujoco.mjtIntegrator.mjINT_IMPLICITFAST
    option.cone = mujoco.mjtCone.mjCONE_ELLIPTIC
    option.impratio = 100.0  # a held rim creeps 0.1 mm in 5 s; at 10 it is 1.7 mm
    # A diverged simulation must be seen, not silently restarted.
    # What rests sleeps until something moves or touches it: a third of the cost of a step, and no creep.
    option.enableflags |= int(mujoco.mjtEnableBit.mjENBL_SLEEP)
    option.disableflags |= int(mujoco.mjtDisableBit.mjDSBL_AUTORESET)
