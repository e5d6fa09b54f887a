"""The statements of a deployment file, checked against the robot that they are about."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from praxia.core.action import ControlMode
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, SpaceMismatch
from praxia.core.geometry import Pose
from praxia.deployment.columns import Columns
from praxia.deployment.deployment_file import ActionEntry, GripperEntry, StateEntry
from praxia.deployment.interpretation import Interpretation
from praxia.deployment.motions import JointDeltas, JointPositions, JointVelocities, Motion, ToolDeltas, ToolPoses
from praxia.deployment.rotations import ROTATIONS
from praxia.robots import Robot

__all__ = ["CARTESIAN", "interpretation", "state_columns"]

CARTESIAN = (ControlMode.END_EFFECTOR_POSE, ControlMode.END_EFFECTOR_DELTA)


def interpretation(entry: ActionEntry, robot: Robot, *, period: int, what: str) -> Interpretation:
    """The pair of maps between the action's columns and the commanded components of `robot`.

    Args:
        entry: What the file says of its actions.
        robot: The arm, standing at `robot.X_WB`.
        period: Time between rows [ns].
        what: The file, for errors.

    Raises:
        SpaceMismatch: The components are not those that the mode needs of this robot; shows both.
        InvalidInput: Gripper or scale do not fit the components.
    """
    cartesian = entry.mode in CARTESIAN
    needed = ("x", "y", "z", *ROTATIONS[entry.rotation].names) if cartesian else robot.joint_names
    names = _components(entry.components, needed, entry.gripper, robot)
    gripper = _gripper_name(names, entry.ignored, entry.gripper, robot, f"{what}, action")
    _require(names, needed, entry.ignored, gripper, robot, f"{what}, action: mode {entry.mode.value!r}")
    columns = _columns(names, needed, gripper, entry, robot, cartesian)
    if entry.scale is not None:
        if len(entry.scale) != len(names):
            raise InvalidInput(f"{what}, action: scale has {len(entry.scale)} numbers for {len(names)} components")
        columns = Columns(names, columns.factor * entry.scale, columns.offset, columns.units)
    filtered = gripper is not None and entry.gripper is not None and entry.gripper.filtered
    column = names.index(gripper) if gripper is not None else None
    arm = columns.indices(needed)
    kept = {*arm, column} if filtered else set(arm)
    clamped = {} if filtered or column is None else {column: _range(columns, column, robot)}
    return Interpretation(
        columns=columns,
        motion=_motion(entry, robot, period),
        arm=arm,
        gripper=column if filtered else None,
        carried=[i for i in range(len(names)) if i not in kept],
        clamped=clamped,
        what=what,
    )


def state_columns(
    entry: StateEntry, robot: Robot, *, commanded: GripperEntry | None, what: str
) -> tuple[Columns, list[int]]:
    """The columns of the observed state, and which of them are the commanded components, in their order.

    Args:
        entry: What the file says of its observations; a gripper that it says nothing of is written as in the actions.
        robot: The arm.
        commanded: The gripper of the actions where its width is filtered, and its state hence needed.
        what: The file, for errors.

    Raises:
        SpaceMismatch: Joints are missing or unknown; shows both.
    """
    if entry.gripper is None and commanded is not None:
        entry = replace(entry, gripper=commanded)
    names = _components(entry.components, robot.joint_names, entry.gripper, robot)
    if commanded is not None and robot.gripper is not None and robot.gripper.name not in names:
        raise SpaceMismatch(
            f"{what}, observation: the filtered gripper needs its state; add {robot.gripper.name!r} to components "
            f"({', '.join(names)}), or say filtered = false in [action.gripper]"
        )
    gripper = _gripper_name(names, entry.ignored, entry.gripper, robot, f"{what}, observation")
    _require(names, robot.joint_names, entry.ignored, gripper, robot, f"{what}, observation")
    columns = _columns(names, robot.joint_names, gripper, entry, robot, False)
    wanted = (*robot.joint_names, *((gripper,) if commanded is not None and gripper is not None else ()))
    return columns, columns.indices(wanted)


def _components(
    given: tuple[str, ...] | None, needed: tuple[str, ...], gripper: GripperEntry | None, robot: Robot
) -> tuple[str, ...]:
    """The components as given, or the usual ones, with the gripper last where something is said of it."""
    if given is not None:
        return given
    return (*needed, robot.gripper.name) if gripper is not None and robot.gripper is not None else needed


def _gripper_name(
    names: tuple[str, ...], ignored: tuple[str, ...], entry: GripperEntry | None, robot: Robot, what: str
) -> str | None:
    """The gripper's name where it is one of the columns."""
    own = robot.gripper.name if robot.gripper is not None else None
    present = own is not None and own in names and own not in ignored
    if entry is not None and not present:
        have = (
            f"components: {', '.join(names)}" if own is not None else "the robot has none; list its column in ignored"
        )
        raise InvalidInput(f"{what}.gripper: there is no column for the gripper {own or ''}: {have}")
    return own if present else None


def _require(
    names: tuple[str, ...],
    needed: tuple[str, ...],
    ignored: tuple[str, ...],
    gripper: str | None,
    robot: Robot,
    what: str,
) -> None:
    said = [name for name in names if name not in ignored and name != gripper]
    if sorted(said) == sorted(needed):
        return
    missing, strange = [n for n in needed if n not in said], [n for n in said if n not in needed]
    differ = [f"{word} {', '.join(found)}" for word, found in (("lacks", missing), ("has unknown", strange)) if found]
    raise SpaceMismatch(
        f"{what}: the file speaks of {len(names)} components ({', '.join(names)}), but robot {robot.name!r} needs "
        f"{len(needed)} ({', '.join(needed)}): it {' and '.join(differ)}; list what is not for this arm in ignored"
    )


def _columns(
    names: tuple[str, ...],
    needed: tuple[str, ...],
    gripper: str | None,
    entry: ActionEntry | StateEntry,
    robot: Robot,
    cartesian: bool,
) -> Columns:
    units = dict(zip(robot.limits.names, robot.limits.units, strict=True))
    if cartesian:
        angles = isinstance(entry, ActionEntry) and ROTATIONS[entry.rotation].angles
        units = {name: "m" if name in "xyz" else "rad" if angles else "" for name in needed}
    factor, offset = np.ones(len(names)), np.zeros(len(names))
    for i, name in enumerate(names):
        if name in needed:
            factor[i] = {"rad": entry.angle, "m": entry.length}.get(units[name], 1.0)
        elif name == gripper:
            factor[i], offset[i] = _affine(entry.gripper, robot)
    return Columns(names, factor, offset, tuple(units.get(name, "m" if name == gripper else "") for name in names))


def _affine(entry: GripperEntry | None, robot: Robot) -> tuple[float, float]:
    """Factor and offset from the gripper's column to its width [m]."""
    if entry is None or entry.closed is None or entry.open is None or robot.gripper is None:
        return (entry.length if entry is not None else 1.0), 0.0
    shut, wide = robot.gripper.stroke
    factor = (wide - shut) / (entry.open - entry.closed)
    return factor, shut - factor * entry.closed


def _range(columns: Columns, column: int, robot: Robot) -> tuple[float, float]:
    """The gripper's stroke as its column writes it, smaller number first."""
    assert robot.gripper is not None, "only a robot's own gripper is clamped"
    ends = (np.array(robot.gripper.stroke) - columns.offset[column]) / columns.factor[column]
    return float(ends.min()), float(ends.max())


def _motion(entry: ActionEntry, robot: Robot, period: int) -> Motion:
    rotation, X_BW = ROTATIONS[entry.rotation], robot.X_WB.inverse()
    if entry.mode is ControlMode.JOINT_POSITION:
        return JointPositions()
    if entry.mode is ControlMode.JOINT_DELTA:
        return JointDeltas(entry.from_start)
    if entry.mode is ControlMode.JOINT_VELOCITY:
        return JointVelocities(period)
    X_BF = X_BW if entry.frame == "world" else Pose.identity()
    if entry.mode is ControlMode.END_EFFECTOR_POSE:
        return ToolPoses(robot, rotation, X_BF)
    R_BF: Array = X_BF.R
    return ToolDeltas(robot, rotation, entry.from_start, entry.frame == "tool", R_BF)
