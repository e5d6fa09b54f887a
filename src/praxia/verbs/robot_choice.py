"""The robot that options name, with its spheres, and what was assumed about it in sentences that are shown."""

from __future__ import annotations

import math
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

import numpy as np

from praxia.core.errors import InvalidInput
from praxia.core.limits import Limits
from praxia.robots import BUILTIN, Robot
from praxia.robots.limits_file import Entry, Number, read_limits_file
from praxia.robots.source import find_model

__all__ = ["RobotChoice", "choose_robot", "robot_beside"]

ACCELERATION, JERK = 5.0, 100.0
"""Assumed where nobody gives a number [rad/s^2, rad/s^3, or m]: gentle for any arm of a metre."""

QUANTITIES = ("velocity", "acceleration", "jerk")


@dataclass(frozen=True, eq=False)
class RobotChoice:
    """A robot as the options ask for it.

    Attributes:
        robot: Loaded, with the limits asked for.
        srdf: File of the pairs of links that may touch, or None.
        notes: What was taken from elsewhere or assumed, a sentence each.
    """

    robot: Robot
    srdf: Path | None
    notes: tuple[str, ...]

    def limited(
        self, *, velocity: float | None = None, acceleration: float | None = None, jerk: float | None = None
    ) -> RobotChoice:
        """The same with these limits for every arm joint.

        Raises:
            InvalidInput: A number is not positive.
        """
        return replace(self, robot=_limited(self.robot, _given(velocity, acceleration, jerk)))


def choose_robot(
    name: str,
    *,
    srdf: str = "",
    limits: str = "",
    tip: str = "",
    packages: str = "",
    velocity: float | None = None,
    acceleration: float | None = None,
    jerk: float | None = None,
) -> RobotChoice:
    """The robot called `name`, or in the file of that name.

    Args:
        name: Built-in name, or an MJCF or URDF file.
        srdf: File of allowed collisions; the only one beside a URDF that is about the same robot where omitted.
        limits: Limits file; the one beside the model where omitted.
        tip: Site or body of the tool frame.
        packages: Folder in which the packages of `package://` addresses lie.
        velocity, acceleration, jerk: Limits of every joint instead of those of the files.

    Raises:
        InvalidInput: A file is missing or wrong, a number is not positive, or a speed limit is given nowhere.
    """
    given = _given(velocity, acceleration, jerk)
    robot = Robot.load(
        name,
        limits=limits or None,
        tip=tip or None,
        package_paths=[packages] if packages else (),
        assumed=_assumed(given),
    )
    notes = [note for note in robot.notes if not note.startswith("visual")]  # nothing collides with paint
    notes += _said(robot.arm_limits)
    path = find_model(name)
    found = Path(srdf) if srdf else _srdf_beside(path)
    if found is not None and not srdf:
        notes.append(f"pairs that may touch are read from {found.name}, which lies beside the model")
    return RobotChoice(_limited(robot, given), found, tuple(notes))


def robot_beside(files: Iterable[str]) -> str:
    """The only URDF in the folder of the first of some files; "panda" where there is none, or more than one."""
    folder = next((Path(file).parent for file in files), Path())
    models = sorted(folder.glob("*.urdf"))
    return str(models[0]) if len(models) == 1 else "panda"


def _given(velocity: float | None, acceleration: float | None, jerk: float | None) -> dict[str, float]:
    """The limits that options give, by quantity."""
    given = {}
    for quantity, value in (("velocity", velocity), ("acceleration", acceleration), ("jerk", jerk)):
        if value is None:
            continue
        if not (math.isfinite(value) and value > 0.0):
            raise InvalidInput(f"--{quantity}: expected a positive number, got {value:g}")
        given[quantity] = value
    return given


def _assumed(given: Mapping[str, float]) -> dict[str, Entry]:
    """What fills the gaps of a model: joint by joint the built-in robots' own limits, then the options, then ours."""
    found = {}
    for name, path in BUILTIN.items():
        for joint, entry in read_limits_file(path.with_suffix(".limits.toml")).joints.items():
            values = {quantity: value for quantity, value in entry.values.items() if quantity in QUANTITIES}
            source = f"the built-in {name}, whose joints have the same names"
            found[joint] = Entry(entry.unit, values, dict.fromkeys(values, source))
    everyone: dict[str, Number] = {"acceleration": ACCELERATION, "jerk": JERK, **given}
    return {**found, "": Entry(None, everyone, dict.fromkeys(everyone, _ASSUMED) | dict.fromkeys(given, _ASKED))}


_ASSUMED, _ASKED = "assumed: the model and its limits file give none", "the command line"


def _said(limits: Limits) -> list[str]:
    """Which limits come from no file of the robot."""
    notes = []
    for quantity in QUANTITIES:
        by_source: dict[str, list[int]] = {}
        for i, joint in enumerate(limits.names):
            by_source.setdefault(limits.sources.get((joint, quantity), ""), []).append(i)
        for source, joints in by_source.items():
            if source == _ASSUMED:
                values = sorted({float(getattr(limits, quantity)[i]) for i in joints})
                listed = ", ".join(f"{value:g}" for value in values)
                notes.append(f"{quantity} limit {listed} {_ASSUMED} (--limits FILE or --{quantity} change that)")
            elif source.startswith("the built-in"):
                notes.append(f"{quantity} limits are those of {source}")
    return notes


def _limited(robot: Robot, given: Mapping[str, float]) -> Robot:
    """The robot with these limits for every arm joint."""
    if not given:
        return robot
    n, limits = len(robot), robot.limits
    values = {f.name: getattr(limits, f.name) for f in fields(limits)}
    for quantity, value in given.items():
        values[quantity] = np.concatenate([np.full(n, value), getattr(limits, quantity)[n:]])
    values["sources"] = {**limits.sources, **{(joint, q): _ASKED for joint in robot.joint_names for q in given}}
    if "velocity" in given:
        values["envelope"] = None
    return replace(robot, limits=Limits(**values))


def _srdf_beside(model: Path) -> Path | None:
    """The SRDF in the folder of a URDF that is about the same robot; None where there is none, or more than one."""
    if model.suffix.lower() != ".urdf":
        return None
    name = _root_name(model)
    found = [path for path in sorted(model.parent.glob("*.srdf")) if name and _root_name(path) == name]
    return found[0] if len(found) == 1 else None


def _root_name(path: Path) -> str:
    try:
        return ET.fromstring(path.read_text(encoding="utf-8")).get("name", "")
    except (OSError, ValueError, ET.ParseError):
        return ""  # whoever reads the file itself says what is wrong with it
