"""What a model file says about an arm, and what it does not: for a person who is about to use it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from praxia.core.arrays import Array
from praxia.robots.allowed_pairs import gaps
from praxia.robots.kinematics import joint_frames
from praxia.robots.limits_file import QUANTITIES, Entry, Number
from praxia.robots.link_shapes import Link, link_shapes
from praxia.robots.robot import Robot
from praxia.robots.source import compile_spec
from praxia.robots.sphere_model import SphereModel
from praxia.robots.spheres import sphere_model

__all__ = ["Inspection", "inspect_robot"]

_MISSING = "missing"
_FILLED: dict[str, Number] = {"position": (-math.pi, math.pi), "velocity": 1.0, "acceleration": 1.0, "jerk": 1.0}


@dataclass(frozen=True, eq=False)
class Inspection:
    """A robot that was loaded for looking at it: limits that nobody gives are stand-ins, so do not move it.

    Attributes:
        robot: The robot; what `missing` lists stands in its limits with numbers of no meaning.
        spheres: Its spheres.
        links: Its links with their collision shapes.
        missing: Arm joint -> quantities that neither the model nor the limits file gives; no entry where all are there.
        idle: Joints that are neither the arm's nor the fingers'; they count as fixed where the model draws them.
        bare: Bodies that the arm moves and that have no collision shape: they collide with nothing.
        may_touch: Pairs of links moved against each other that are not checked.
        home_gap: The two links nearest to each other at home, and their distance [m], of those checked; None for none.
    """

    robot: Robot
    spheres: SphereModel
    links: tuple[Link, ...]
    missing: dict[str, tuple[str, ...]]
    idle: tuple[str, ...]
    bare: tuple[str, ...]
    may_touch: tuple[tuple[str, str], ...]
    home_gap: tuple[str, str, float] | None


def inspect_robot(
    path_or_name: str | Path,
    *,
    limits: str | Path | None = None,
    srdf: str | Path | None = None,
    package_paths: Sequence[str | Path] = (),
    tip: str | None = None,
) -> Inspection:
    """A robot with what its files do not say; arguments and errors as in `Robot.load`, but no limit is asked for."""
    stand_in = {"": Entry(None, _FILLED, dict.fromkeys(_FILLED, _MISSING))}
    robot = Robot.load(path_or_name, limits=limits, package_paths=package_paths, tip=tip, srdf=srdf, assumed=stand_in)
    spheres = sphere_model(robot)
    model = compile_spec(robot.source.spec(), robot.source.path)
    sources = robot.limits.sources
    missing = {name: tuple(q for q in QUANTITIES if sources.get((name, q)) == _MISSING) for name in robot.joint_names}
    known = {*robot.joint_names, *(robot.gripper.joints if robot.gripper else ())}
    solid = set(spheres.names)
    return Inspection(
        robot=robot,
        spheres=spheres,
        links=link_shapes(robot, model),
        missing={name: quantities for name, quantities in missing.items() if quantities},
        idle=tuple(str(model.joint(j).name) for j in range(model.njnt) if str(model.joint(j).name) not in known),
        bare=tuple(name for name in dict.fromkeys(robot.chain.link_names) if name not in solid),
        may_touch=_may_touch(spheres),
        home_gap=_home_gap(robot, spheres, robot.arm_home),
    )


def _may_touch(spheres: SphereModel) -> tuple[tuple[str, str], ...]:
    checked = {(a, b) for a, b in spheres.pairs.tolist()}
    count = len(spheres.names)
    return tuple(
        (spheres.names[a], spheres.names[b])
        for a in range(count)
        for b in range(a + 1, count)
        if spheres.frame[a] != spheres.frame[b] and (a, b) not in checked
    )


def _home_gap(robot: Robot, spheres: SphereModel, q: Array) -> tuple[str, str, float] | None:
    if not len(spheres.pairs):
        return None
    opening = 0.0 if robot.gripper is None else float(robot.home[-1])
    found = gaps(spheres, joint_frames(robot.chain, q[None]), spheres.pairs, opening)[0]
    a, b = spheres.pairs[int(np.argmin(found))].tolist()
    return spheres.names[a], spheres.names[b], float(found.min())
