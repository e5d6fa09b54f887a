"""What a deployment file says (docs/deployment.md): TOML to checked values, before any robot is loaded."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from praxia.core.action import ControlMode
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.resampling import INTERPOLATIONS, Interpolation
from praxia.core.scene import Shape, ShapeKind
from praxia.core.table import Table
from praxia.deployment.rotations import ROTATIONS

__all__ = [
    "MOST_ROWS",
    "ActionEntry",
    "DeploymentFile",
    "GripperEntry",
    "RegionEntry",
    "RobotEntry",
    "SceneEntry",
    "StateEntry",
    "read_deployment_file",
]

MOST_ROWS = 1000
"""Rows of the longest chunk."""

_TOP = (
    "name", "rate", "executed", "interpolation", "state_age", "robot", "observation", "action", "scene", "regions",
    "tool_speed", "filter",
)  # fmt: skip
_ROBOT = ("model", "limits", "tip", "packages", "position", "yaw")
_OBSERVATION = ("keys", "components", "ignored", "angle", "length", "gripper")
_ACTION = (
    "key", "mode", "components", "ignored", "reference", "frame", "rotation", "angle", "length", "scale", "gripper",
)  # fmt: skip
_GRIPPER = ("closed", "open", "unit", "filtered")
_SCENE = ("file", "shapes", "margin", "self_collision")
_SHAPE = ("name", "kind", "size", "position", "yaw")
_REGION = ("name", "links", "lower", "upper", "normal", "offset")
ANGLES = {"rad": 1.0, "deg": np.pi / 180}
LENGTHS = {"m": 1.0, "mm": 1e-3}
_DELTAS = (ControlMode.JOINT_DELTA, ControlMode.END_EFFECTOR_DELTA)
_CARTESIAN = (ControlMode.END_EFFECTOR_POSE, ControlMode.END_EFFECTOR_DELTA)
MODES = (ControlMode.JOINT_POSITION, ControlMode.JOINT_VELOCITY, ControlMode.JOINT_DELTA, *_CARTESIAN)


@dataclass(frozen=True)
class RobotEntry:
    """Which robot, and where its base stands; `X_WB` is None where the file does not say."""

    model: str
    limits: Path | None
    tip: str | None
    packages: tuple[Path, ...]
    X_WB: Pose | None


@dataclass(frozen=True)
class GripperEntry:
    """How the gripper's column is written: its value for closed and open fingers, or a width in `length` [m]."""

    closed: float | None
    open: float | None
    length: float
    filtered: bool


@dataclass(frozen=True)
class StateEntry:
    """How the joint positions are found in an observation; None for components means the robot's."""

    keys: tuple[str, ...]
    components: tuple[str, ...] | None
    ignored: tuple[str, ...]
    angle: float
    length: float
    gripper: GripperEntry | None


@dataclass(frozen=True, eq=False)
class ActionEntry:
    """What the columns of an action mean; None for components means the mode's usual ones."""

    key: str
    mode: ControlMode
    components: tuple[str, ...] | None
    ignored: tuple[str, ...]
    from_start: bool
    frame: str
    rotation: str
    angle: float
    length: float
    scale: Array | None
    gripper: GripperEntry | None


@dataclass(frozen=True, eq=False)
class SceneEntry:
    """What stands around the robot: a scene file, or shapes with their poses in the world."""

    file: Path | None
    shapes: tuple[tuple[str, Shape, Pose], ...]
    margin: float
    self_collision: bool


@dataclass(frozen=True, eq=False)
class RegionEntry:
    """Where links may be: a box, or what lies in front of a plane, in the world [m]."""

    name: str
    links: tuple[str, ...]
    box: Array | None
    normal: Array | None
    offset: float


@dataclass(frozen=True, eq=False)
class DeploymentFile:
    """Contents of a deployment file, checked one by one but not yet against a robot.

    `tool_speed` bounds its translation [m/s] and rotation [rad/s], infinite where the file does not.
    """

    path: Path
    name: str
    rate: float
    executed: int
    interpolation: Interpolation
    state_age: float
    robot: RobotEntry
    state: StateEntry
    action: ActionEntry
    scene: SceneEntry
    regions: tuple[RegionEntry, ...]
    tool_speed: tuple[float, float]
    settings: Mapping[str, Any]


def read_deployment_file(path: Path) -> DeploymentFile:
    """The deployment file at `path`.

    Raises:
        InvalidInput: Not there, not TOML (with the line), an unknown or missing key, a value of the wrong kind, or
            statements that contradict each other; names file, table and key.
    """
    top = Table("deployment file", path, "", _toml(path), _TOP)
    settings = top.value("filter")
    if settings is not None and not isinstance(settings, Mapping):
        raise top.bad("filter must be a table: write [filter]")
    return DeploymentFile(
        path=path,
        name=top.text("name", path.stem),
        rate=top.number("rate", positive=True),
        executed=_executed(top),
        interpolation=top.choice("interpolation", INTERPOLATIONS),
        state_age=top.number("state_age", 0.2, positive=True),
        robot=_robot(path, top.table("robot", _ROBOT)),
        state=_state(top.table("observation", _OBSERVATION)),
        action=_action(top.table("action", _ACTION)),
        scene=_scene(path, top.table("scene", _SCENE)),
        regions=tuple(_region(t) for t in top.tables("regions", _REGION)),
        tool_speed=_tool_speed(top.table("tool_speed", ("translational", "rotational"))),
        settings=dict(settings or {}),
    )


def _toml(path: Path) -> dict[str, Any]:
    """The contents of a deployment file.

    Raises:
        InvalidInput: It is not there, cannot be read, or is not TOML (with the line).
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise InvalidInput(f"deployment file {path} does not exist; docs/deployment.md shows a complete one") from None
    except OSError as error:
        raise InvalidInput(f"deployment file {path} cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidInput(f"deployment file {path} is not valid TOML: {error}") from None


def _executed(t: Table) -> int:
    rows = t.whole("executed")
    if rows > MOST_ROWS:
        raise t.bad(f"executed must be at most {MOST_ROWS}, the rows of the longest chunk, got {rows}")
    return rows


def _robot(path: Path, t: Table) -> RobotEntry:
    model = t.text("model")
    limits = t.text("limits", "")
    placed = "position" in t or "yaw" in t
    return RobotEntry(
        model=str(path.parent / model) if Path(model).suffix else model,
        limits=path.parent / limits if limits else None,
        tip=t.text("tip", "") or None,
        packages=tuple(path.parent / p for p in t.texts("packages")),
        X_WB=Pose.from_yaw(t.number("yaw", 0.0), t.array("position", (3,), (0, 0, 0))) if placed else None,
    )


def _state(t: Table) -> StateEntry:
    return StateEntry(
        keys=t.texts("keys", ("observation.state",)),
        components=t.texts("components") if "components" in t else None,
        ignored=_ignored(t),
        angle=ANGLES[t.choice("angle", tuple(ANGLES), "rad")],
        length=LENGTHS[t.choice("length", tuple(LENGTHS), "m")],
        gripper=_gripper(t),
    )


def _action(t: Table) -> ActionEntry:
    mode = ControlMode(t.choice("mode", tuple(m.value for m in MODES)))
    _contradictions(t, mode)
    components = t.texts("components") if "components" in t else None
    scale = t.array("scale", (len(components) if components else None,)) if "scale" in t else None
    if scale is not None and not scale.all():
        raise t.bad("scale must not be 0: such a column says nothing")
    return ActionEntry(
        key=t.text("key", "actions"),
        mode=mode,
        components=components,
        ignored=_ignored(t),
        from_start=t.value("reference") == "chunk_start",
        frame=t.text("frame", "base"),
        rotation=t.text("rotation", "rotvec"),
        angle=ANGLES[t.choice("angle", tuple(ANGLES), "rad")],
        length=LENGTHS[t.choice("length", tuple(LENGTHS), "m")],
        scale=scale,
        gripper=_gripper(t),
    )


def _contradictions(t: Table, mode: ControlMode) -> None:
    """Refuse statements that the mode makes meaningless: whoever wrote them means something else."""
    if mode in _CARTESIAN:
        t.choice("rotation", tuple(ROTATIONS))
        t.choice("frame", ("base", "world", "tool") if mode in _DELTAS else ("base", "world"))
        if "angle" in t and not ROTATIONS[t.text("rotation")].angles:
            raise t.bad(f"angle = {t.text('angle')!r} contradicts rotation = {t.text('rotation')!r}, which has no unit")
    else:
        for key in ("frame", "rotation"):
            if key in t:
                raise t.bad(f"{key} = {t.value(key)!r} contradicts mode = {mode.value!r}, which commands joints")
    if mode in _DELTAS:
        t.choice("reference", ("previous_row", "chunk_start"))
    elif "reference" in t:
        kind = "velocities" if mode is ControlMode.JOINT_VELOCITY else "absolute"
        raise t.bad(f"reference = {t.value('reference')!r} contradicts mode = {mode.value!r}, whose rows are {kind}")


def _ignored(t: Table) -> tuple[str, ...]:
    ignored = t.texts("ignored")
    if "components" in t:
        for name in ignored:
            if name not in t.texts("components"):
                raise t.bad(f"ignored: {name!r} is not in components: {', '.join(t.texts('components'))}")
    elif ignored:
        raise t.bad("ignored needs components, which say where these columns stand")
    return ignored


def _gripper(parent: Table) -> GripperEntry | None:
    if "gripper" not in parent:
        return None
    t = parent.table("gripper", _GRIPPER)
    filtered = t.flag("filtered", True)
    if "closed" not in t and "open" not in t:
        return GripperEntry(None, None, LENGTHS[t.choice("unit", tuple(LENGTHS), "m")], filtered)
    if "unit" in t:
        raise t.bad("unit contradicts closed and open: a column is a width or goes from closed to open")
    closed, opened = t.number("closed"), t.number("open")
    if closed == opened:
        raise t.bad(f"closed and open are both {closed:g}")
    return GripperEntry(closed, opened, 1.0, filtered)


def _scene(path: Path, t: Table) -> SceneEntry:
    file = t.text("file", "")
    shapes = tuple(_shape(s) for s in t.tables("shapes", _SHAPE))
    if file and shapes:
        raise t.bad("file and shapes contradict each other: give one of them")
    return SceneEntry(
        path.parent / file if file else None,
        shapes,
        t.number("margin", 0.001, positive=True),
        t.flag("self_collision", True),
    )


_SIZES = {"box": 3, "sphere": 1, "cylinder": 2, "capsule": 2}


def _shape(t: Table) -> tuple[str, Shape, Pose]:
    kind = t.choice("kind", tuple(_SIZES))
    size = t.array("size", (_SIZES[kind],))
    if (size <= 0).any():
        raise t.bad(f"size must be positive, got {size.tolist()}")
    shape = Shape(ShapeKind(kind), tuple(size.tolist()), Pose.identity())
    return t.text("name"), shape, Pose.from_yaw(t.number("yaw", 0.0), t.array("position", (3,)))


def _tool_speed(t: Table) -> tuple[float, float]:
    kinds = ("translational", "rotational")
    across, around = (t.number(kind, positive=True) if kind in t else np.inf for kind in kinds)
    return across, around


def _region(t: Table) -> RegionEntry:
    links = t.texts("links", ("tool",))
    if "normal" in t:
        if "lower" in t or "upper" in t:
            raise t.bad("normal contradicts lower and upper: a region is a half-space or a box")
        normal = t.array("normal", (3,))
        if not normal.any():
            raise t.bad("normal must not be zero")
        return RegionEntry(t.text("name"), links, None, normal, t.number("offset"))
    box = np.stack((t.array("lower", (3,)), t.array("upper", (3,))))
    if not (box[0] < box[1]).all():
        raise t.bad(f"lower must be below upper, got {box.tolist()}")
    return RegionEntry(t.text("name"), links, box, None, 0.0)
