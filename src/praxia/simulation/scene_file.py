"""What a scene file says (docs/scenes.md): TOML to checked values; nothing here knows MuJoCo."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.scene import Cavity, ObjectModel, Rim, Surface
from praxia.core.table import Table

__all__ = ["ObjectEntry", "PartEntry", "PlacementEntry", "RobotEntry", "SceneFile", "read_scene_file"]

_TOP = ("name", "mjcf", "workspace", "robot", "objects", "regions", "parts", "placement")
_ROBOT = ("model", "limits", "position", "yaw")
_OBJECT = ("name", "body", "category", "colour", "movable", "words", "surface", "cavity", "rim")
_REGION = ("name", "centre", "half", "yaw", "round", "words")
_PART = ("name", "joint", "handle", "thickness")
_PLACEMENT = ("objects", "lower", "upper", "height")


@dataclass(frozen=True)
class RobotEntry:
    """Which robot, and where its base stands."""

    model: str = "panda"
    limits: Path | None = None
    X_WB: Pose = field(default_factory=Pose.identity)


@dataclass(frozen=True)
class ObjectEntry:
    """One thing: its model without shapes, the body that carries it; `flat` asks for the top of its box as surface."""

    model: ObjectModel
    body: str
    flat: bool = False


@dataclass(frozen=True)
class PartEntry:
    """One articulated part: the object of that name moves on `joint`; `handle` is a geom or a site."""

    name: str
    joint: str
    handle: str
    thickness: float | None


@dataclass(frozen=True)
class PlacementEntry:
    """What is laid out at random, and where."""

    objects: tuple[str, ...]
    lower: Array
    upper: Array
    height: float


@dataclass(frozen=True)
class SceneFile:
    """Contents of a scene file, checked one by one but not yet against its MJCF."""

    path: Path
    name: str
    mjcf: Path
    robot: RobotEntry
    objects: tuple[ObjectEntry, ...]
    regions: tuple[tuple[ObjectModel, Pose], ...]
    parts: tuple[PartEntry, ...]
    placement: PlacementEntry | None
    workspace: Array


def read_scene_file(path: Path) -> SceneFile:
    """The scene file at `path`.

    Raises:
        InvalidInput: Not there, not TOML (with the line), an unknown or missing key, a value of the wrong kind.
    """
    top = Table("scene file", path, "", _toml(path), _TOP)
    robot = top.table("robot", _ROBOT)
    limits = robot.text("limits", "")
    return SceneFile(
        path=path,
        name=top.text("name", path.stem),
        mjcf=path.parent / top.text("mjcf"),
        robot=RobotEntry(
            _robot_model(path, robot.text("model", "panda")),
            path.parent / limits if limits else None,
            Pose.from_yaw(robot.number("yaw", 0.0), robot.array("position", (3,), (0, 0, 0))),
        ),
        objects=tuple(_object(t) for t in top.tables("objects", _OBJECT)),
        regions=tuple(_region(t) for t in top.tables("regions", _REGION)),
        parts=tuple(_part(t) for t in top.tables("parts", _PART)),
        placement=_placement(top.table("placement", _PLACEMENT)) if "placement" in top else None,
        workspace=top.array("workspace", (2, 3), [[-2, -2, -1], [2, 2, 2]]),
    )


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise InvalidInput(f"scene file {path} does not exist; give the path of a TOML file (docs/scenes.md)") from None
    except OSError as error:
        raise InvalidInput(f"scene file {path} cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InvalidInput(f"scene file {path} is not valid TOML: {error}") from None


def _robot_model(path: Path, model: str) -> str:
    """A robot's name as it is, a robot's file relative to the scene file."""
    beside = path.parent / model
    return str(beside) if Path(model).suffix else model


def _object(t: Table) -> ObjectEntry:
    name = t.text("name")
    surface = t.value("surface")
    plain = surface is None or isinstance(surface, bool)
    model = ObjectModel(
        name=name,
        category=t.text("category", name),
        colour=t.text("colour", ""),
        movable=t.flag("movable", False),
        surface=None if plain else _surface(t.table("surface", ("centre", "half", "round"))),
        cavity=_cavity(t.table("cavity", ("centre", "half", "round"))) if "cavity" in t else None,
        rim=_rim(t.table("rim", ("radius", "height", "thickness", "depth"))) if "rim" in t else None,
        words=t.texts("words"),
    )
    return ObjectEntry(model, t.text("body", name), flat=surface is True)


def _surface(t: Table) -> Surface:
    half = t.array("half", (2,))
    return Surface(t.array("centre", (3,)), float(half[0]), float(half[1]), round=t.flag("round", False))


def _cavity(t: Table) -> Cavity:
    return Cavity(t.array("centre", (3,)), t.array("half", (3,)), round=t.flag("round", False))


def _rim(t: Table) -> Rim:
    return Rim(t.number("radius"), t.number("height"), t.number("thickness"), t.number("depth"))


def _region(t: Table) -> tuple[ObjectModel, Pose]:
    half = t.array("half", (2,))
    patch = Surface(np.zeros(3), float(half[0]), float(half[1]), round=t.flag("round", False))
    model = ObjectModel(t.text("name"), category="region", surface=patch, words=t.texts("words"))
    return model, Pose.from_yaw(t.number("yaw", 0.0), t.array("centre", (3,)))


def _part(t: Table) -> PartEntry:
    thickness = t.number("thickness") if "thickness" in t else None
    return PartEntry(t.text("name"), t.text("joint"), t.text("handle"), thickness)


def _placement(t: Table) -> PlacementEntry:
    return PlacementEntry(t.texts("objects"), t.array("lower", (2,)), t.array("upper", (2,)), t.number("height", 0.0))
