"""What a scene file says (docs/scenes.md): TOML to checked values; nothing here knows MuJoCo."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput, unknown
from praxia.core.geometry import Pose
from praxia.core.scene import Cavity, ObjectModel, Rim, Surface

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


class _Table:
    """A TOML table that knows where it stands and which keys it may have."""

    def __init__(self, path: Path, where: str, values: Any, keys: tuple[str, ...]) -> None:
        self._path, self._where = path, where
        if not isinstance(values, Mapping):
            raise self.bad(f"expected a table with {', '.join(keys)}")
        for key in values:
            if key not in keys:
                raise self.bad(str(unknown("key", key, keys)))
        self._values = values

    def bad(self, what: str) -> InvalidInput:
        return InvalidInput(f"scene file {self._path}{self._where and ', '}{self._where}: {what}")

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def get(self, key: str, default: Any = None) -> Any:
        return self._values.get(key, default)

    def text(self, key: str, default: str | None = None) -> str:
        value = self._values.get(key, default)
        if not isinstance(value, str):
            raise self.bad(f"{key} must be a text" if key in self else f"{key} is missing")
        return value

    def number(self, key: str, default: float | None = None) -> float:
        value = self._values.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or not np.isfinite(value):
            raise self.bad(f"{key} must be a finite number" if key in self else f"{key} is missing")
        return float(value)

    def flag(self, key: str) -> bool:
        value = self._values.get(key, False)
        if not isinstance(value, bool):
            raise self.bad(f"{key} must be true or false")
        return value

    def array(self, key: str, shape: tuple[int, ...], default: Any = None) -> Array:
        try:
            value = frozen(self._values.get(key, default), shape, key)
        except (ValueError, TypeError, InvalidInput):
            raise self.bad(f"{key} must be numbers of shape {shape}" if key in self else f"{key} is missing") from None
        if not np.isfinite(value).all():
            raise self.bad(f"{key} must be finite")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self._values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(x, str) for x in value):
            raise self.bad(f"{key} must be a list of texts")
        return tuple(value)

    def table(self, key: str, keys: tuple[str, ...]) -> _Table:
        return _Table(self._path, f"{self._where} {key}".strip(), self._values.get(key, {}), keys)

    def tables(self, key: str, keys: tuple[str, ...]) -> list[_Table]:
        values = self._values.get(key, [])
        if not isinstance(values, list):
            raise self.bad(f"{key} must be a list of tables: write [[{key}]]")
        return [_Table(self._path, f"{key} {i + 1}", value, keys) for i, value in enumerate(values)]


def read_scene_file(path: Path) -> SceneFile:
    """The scene file at `path`.

    Raises:
        InvalidInput: Not there, not TOML (with the line), an unknown or missing key, a value of the wrong kind.
    """
    top = _Table(path, "", _toml(path), _TOP)
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


def _object(t: _Table) -> ObjectEntry:
    name = t.text("name")
    surface = t.get("surface", False)
    model = ObjectModel(
        name=name,
        category=t.text("category", name),
        colour=t.text("colour", ""),
        movable=t.flag("movable"),
        surface=None if isinstance(surface, bool) else _surface(t.table("surface", ("centre", "half", "round"))),
        cavity=_cavity(t.table("cavity", ("centre", "half", "round"))) if "cavity" in t else None,
        rim=_rim(t.table("rim", ("radius", "height", "thickness", "depth"))) if "rim" in t else None,
        words=t.texts("words"),
    )
    return ObjectEntry(model, t.text("body", name), flat=surface is True)


def _surface(t: _Table) -> Surface:
    half = t.array("half", (2,))
    return Surface(t.array("centre", (3,)), float(half[0]), float(half[1]), round=t.flag("round"))


def _cavity(t: _Table) -> Cavity:
    return Cavity(t.array("centre", (3,)), t.array("half", (3,)), round=t.flag("round"))


def _rim(t: _Table) -> Rim:
    return Rim(t.number("radius"), t.number("height"), t.number("thickness"), t.number("depth"))


def _region(t: _Table) -> tuple[ObjectModel, Pose]:
    half = t.array("half", (2,))
    patch = Surface(np.zeros(3), float(half[0]), float(half[1]), round=t.flag("round"))
    model = ObjectModel(t.text("name"), category="region", surface=patch, words=t.texts("words"))
    return model, Pose.from_yaw(t.number("yaw", 0.0), t.array("centre", (3,)))


def _part(t: _Table) -> PartEntry:
    thickness = t.number("thickness") if "thickness" in t else None
    return PartEntry(t.text("name"), t.text("joint"), t.text("handle"), thickness)


def _placement(t: _Table) -> PlacementEntry:
    return PlacementEntry(t.texts("objects"), t.array("lower", (2,)), t.array("upper", (2,)), t.number("height", 0.0))
