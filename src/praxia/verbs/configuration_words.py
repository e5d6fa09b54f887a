"""Configurations and poses as a person types them."""

from __future__ import annotations

import difflib
import math
from collections.abc import Sequence

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, unknown
from praxia.core.geometry import Pose
from praxia.robots import Robot

__all__ = ["configuration", "point", "pose"]


def configuration(words: Sequence[str], robot: Robot, what: str) -> Array:
    """Arm configuration [rad or m], shape (n,), that some words name.

    Args:
        words: "home"; or a number per joint; or JOINT=NUMBER for some, the others as at home.
        robot: Whose joints.
        what: The option, for the error.

    Raises:
        InvalidInput: Another number of joints, an unknown joint, a word that is no finite number.
    """
    parts = [part for word in words for part in word.replace(",", " ").split()]
    if parts == ["home"]:
        return np.array(robot.arm_home)
    if any("=" in part for part in parts):
        found = np.array(robot.arm_home)
        for part in parts:
            name, _, value = part.partition("=")
            if name not in robot.joint_names:
                raise unknown(f"joint in {what}", name, robot.joint_names)
            found[robot.joint_names.index(name)] = _number(value, f"{what}, {name}")
        return found
    if len(parts) != len(robot):
        raise InvalidInput(
            f"{what}: expected {len(robot)} numbers ({' '.join(robot.joint_names)}), "
            f"or JOINT=NUMBER, or home; got {len(parts)} word{'s' if len(parts) != 1 else ''}"
        )
    return np.array([_number(part, f"{what}, {name}") for part, name in zip(parts, robot.joint_names, strict=True)])


def pose(words: Sequence[str], robot: Robot, start: Array, what: str) -> Pose:
    """Pose X_BT of the tool in the base that some words name: x y z [m], or x y z qw qx qy qz.

    Without a quaternion the tool keeps the orientation that it has at `start`.

    Raises:
        InvalidInput: Neither three nor seven finite numbers, or a quaternion that is zero.
    """
    parts = [part for word in words for part in word.replace(",", " ").split()]
    if len(parts) not in (3, 7):
        raise InvalidInput(f"{what}: expected x y z [m], or x y z qw qx qy qz, got {len(parts)} numbers")
    values = np.array([_number(part, what) for part in parts])
    if len(values) == 3:
        return Pose(values, robot.fk(start).quat_wxyz)
    return Pose(values[:3], values[3:])


def point(words: Sequence[str], what: str) -> Array:
    """Point in the base [m], shape (3,), that some words name.

    Raises:
        InvalidInput: Not three finite numbers.
    """
    parts = [part for word in words for part in word.replace(",", " ").split()]
    if len(parts) != 3:
        raise InvalidInput(f"{what}: expected x y z [m], got {len(parts)} numbers")
    return np.array([_number(part, what) for part in parts])


def _number(text: str, what: str) -> float:
    try:
        value = float(text)
    except ValueError:
        close = difflib.get_close_matches(text, ["home"])
        hint = f"; did you mean {close[0]!r}?" if close else ""
        raise InvalidInput(f"{what}: expected a number, got {text!r}{hint}") from None
    if not math.isfinite(value):
        raise InvalidInput(f"{what}: expected a finite number, got {text!r}")
    return value
