"""Planning problems and obstacles from JSON files (docs/obstacles.md), checked entry by entry."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput, unknown
from praxia.core.geometry import Pose
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind
from praxia.motion_planning.points_file import read_heights, read_mesh, read_points
from praxia.motion_planning.solids import solids_of

__all__ = ["Problem", "read_obstacles", "read_problems"]

_PROBLEM = ("index", "start", "goal", "goals", "obstacles", "valid", "problem", "name")
_OBSTACLE = ("name", "type", "dims", "pose", "position", "quat_wxyz", "points", "file", "heights", "scale")
_DIMS = {  # what `dims` means, full lengths
    "sphere": "[radius]",
    "box": "[x, y, z]",
    "capsule": "[length of the straight part, radius]",
    "cylinder": "[height, radius]",
    "mesh": "[]",
    "height_field": "[x, y, depth]",
    "point_cloud": "[radius]",
}
_CYLINDERS = ("cylinder", "capsule")
_SKEWED = 1e-4  # largest deviation of a rotation matrix from an orthogonal one that rounding explains


@dataclass(frozen=True, eq=False)
class Problem:
    """A start, goals, and what is in the way.

    Attributes:
        index: Number of the problem in its file.
        start: Configuration [rad or m], shape (n,).
        goals: Configurations, any of which will do, shape (k, n).
        obstacles: What is in the way, in the robot's base.
    """

    index: int
    start: Array
    goals: Array
    obstacles: tuple[Obstacle, ...]


def read_problems(path: str | Path, *, cylinders: str = "cylinder") -> tuple[Problem, ...]:
    """The problems in a file: a JSON list of `{index, start, goal, obstacles}`, or one such problem; may be gzipped.

    Args:
        path: The file.
        cylinders: "capsule" reads every cylinder as the capsule of the same axis and radius, as VAMP does.

    Raises:
        InvalidInput: The file or an entry is not what it should be; says which.
    """
    content = _json(Path(path))
    entries = content if isinstance(content, list) else [content]
    if not entries:
        raise InvalidInput(f"problem file {path}: it has no problems")
    return tuple(_problem(entry, _Place(Path(path), f"problem {k}"), k, cylinders) for k, entry in enumerate(entries))


def read_obstacles(path: str | Path, *, cylinders: str = "cylinder") -> tuple[Obstacle, ...]:
    """The obstacles in a file: a JSON list of obstacles, or an object with such a list as `obstacles`.

    Args:
        path: The file; may be gzipped.
        cylinders: As for `read_problems`.

    Raises:
        InvalidInput: The file or an entry is not what it should be; says which.
    """
    content = _json(Path(path))
    if isinstance(content, Mapping):
        content = content.get("obstacles")
    return _obstacles(content, _Place(Path(path), ""), cylinders)


@dataclass(frozen=True)
class _Place:
    """Where in which file something stands."""

    path: Path
    where: str

    def __truediv__(self, further: str) -> _Place:
        return _Place(self.path, f"{self.where}, {further}" if self.where else further)

    def bad(self, what: str) -> InvalidInput:
        return InvalidInput(f"obstacle file {self.path}{self.where and ', '}{self.where}: {what}")


def _json(path: Path) -> Any:
    try:
        content = path.read_bytes()
        if content[:2] == b"\x1f\x8b":
            content = gzip.decompress(content)
        return json.loads(content)
    except (OSError, EOFError, zlib.error) as error:
        raise InvalidInput(f"cannot read obstacle file {path}: {getattr(error, 'strerror', None) or error}") from error
    except (ValueError, RecursionError) as error:
        raise InvalidInput(f"obstacle file {path} is not JSON: {error}") from error


def _problem(entry: Any, place: _Place, position: int, cylinders: str) -> Problem:
    _check_keys(entry, _PROBLEM, place)
    for name in ("start", "obstacles"):
        if name not in entry:
            raise place.bad(f"{name!r} is missing")
    if ("goal" in entry) == ("goals" in entry):
        raise place.bad("expected either 'goal' or 'goals'")
    start = _numbers(entry["start"], 1, place / "start")
    goals = np.atleast_2d(_numbers(entry.get("goal", entry.get("goals")), 1 + ("goals" in entry), place / "goal"))
    if not len(start) or goals.shape[1] != len(start) or not len(goals):
        raise place.bad(f"start has {len(start)} values, goal has {goals.shape[1]}")
    index = entry.get("index", position)
    if not isinstance(index, int):
        raise place.bad(f"index must be a whole number, got {index!r}")
    return Problem(index, start, frozen(goals), _obstacles(entry["obstacles"], place, cylinders))


def _obstacles(entries: Any, place: _Place, cylinders: str) -> tuple[Obstacle, ...]:
    if cylinders not in _CYLINDERS:
        raise unknown("reading of cylinders", cylinders, _CYLINDERS)
    if not isinstance(entries, list):
        raise place.bad("expected a list of obstacles")
    return tuple(_obstacle(entry, place, k, cylinders) for k, entry in enumerate(entries))


def _obstacle(entry: Any, place: _Place, position: int, cylinders: str) -> Obstacle:
    name = entry.get("name", f"obstacle {position}") if isinstance(entry, Mapping) else f"obstacle {position}"
    place = place / f"obstacle {name!r}"
    _check_keys(entry, _OBSTACLE, place)
    kind = entry.get("type")
    if not isinstance(kind, str) or kind not in _DIMS:
        raise place.bad(str(unknown("type", str(kind), _DIMS)))
    dims = _numbers(entry.get("dims", []), 1, place / "dims")
    if len(dims) != _DIMS[kind].count(",") + (kind != "mesh"):
        raise place.bad(f"dims of a {kind} are {_DIMS[kind]} [m], got {dims.tolist()}")
    meant, size = _meaning(kind, [float(d) for d in dims], cylinders)
    found = Obstacle(str(name), meant, _pose(entry, place), size, _points(entry, kind, place))
    try:
        solids_of(found)
    except InvalidInput as error:
        raise place.bad(str(error)) from error
    return found


def _meaning(kind: str, dims: list[float], cylinders: str) -> tuple[ObstacleKind, tuple[float, ...]]:
    """Kind and size of the obstacle: half-extents and half-lengths, as primitives are sized everywhere else."""
    if kind == "box":
        return ObstacleKind.BOX, (0.5 * dims[0], 0.5 * dims[1], 0.5 * dims[2])
    if kind in ("cylinder", "capsule"):
        meant = ObstacleKind.CAPSULE if kind == "capsule" else ObstacleKind(cylinders)
        return meant, (dims[1], 0.5 * dims[0])
    if kind == "height_field":
        return ObstacleKind.HEIGHT_FIELD, (0.5 * dims[0], 0.5 * dims[1], dims[2])
    return ObstacleKind.HULL if kind == "mesh" else ObstacleKind(kind), tuple(dims)


def _pose(entry: Mapping[str, Any], place: _Place) -> Pose:
    """Pose in the base from a homogeneous matrix, or from a position and, where it is turned, a quaternion."""
    if "pose" not in entry:
        position = _numbers(entry.get("position", [0.0, 0.0, 0.0]), 1, place / "position")
        quat = _numbers(entry.get("quat_wxyz", [1.0, 0.0, 0.0, 0.0]), 1, place / "quat_wxyz")
        try:
            return Pose(position, quat)
        except InvalidInput as error:
            raise place.bad(str(error)) from error
    if "position" in entry or "quat_wxyz" in entry:
        raise place.bad("expected either 'pose' or 'position' and 'quat_wxyz'")
    X = _numbers(entry["pose"], 2, place / "pose")
    if X.shape != (4, 4):
        raise place.bad(f"pose must be a 4 x 4 matrix, got shape {X.shape}")
    R = X[:3, :3]
    skewed = float(np.abs(R @ R.T - np.eye(3)).max())
    if skewed > _SKEWED or np.linalg.det(R) < 0.0 or np.abs(X[3] - [0.0, 0.0, 0.0, 1.0]).max() > _SKEWED:
        raise place.bad("pose is not a rotation and a position (rows of the matrix: rotation | position, then 0 0 0 1)")
    return Pose.from_matrix(X)


def _points(entry: Mapping[str, Any], kind: str, place: _Place) -> Array | None:
    """Points or heights, from the entry itself or from the file that it names, beside this one."""
    inline = "heights" if kind == "height_field" else "points"
    wanted = kind in ("mesh", "point_cloud", "height_field")
    given = [key for key in ("points", "heights", "file") if key in entry]
    if given and (not wanted or given not in ([inline], ["file"])):
        raise place.bad(f"a {kind} takes {f'either {inline!r} or' if wanted else 'no'} 'file', got {', '.join(given)}")
    if not wanted:
        return None
    if not given:
        raise place.bad(f"a {kind} needs {inline!r} or 'file'")
    scale = float(_numbers([entry.get("scale", 1.0)], 1, place / "scale")[0])
    if inline in entry:
        return scale * _numbers(entry[inline], 2, place / inline)
    path = place.path.parent / str(entry["file"])
    read = {"mesh": read_mesh, "point_cloud": read_points, "height_field": read_heights}[kind]
    try:
        return scale * read(path)
    except InvalidInput as error:
        raise place.bad(str(error)) from error


def _check_keys(entry: Any, keys: Sequence[str], place: _Place) -> None:
    if not isinstance(entry, Mapping):
        raise place.bad(f"expected an object with {', '.join(keys)}")
    for key in entry:
        if key not in keys:
            raise place.bad(str(unknown("key", key, keys)))


def _numbers(values: Any, dimensions: int, place: _Place) -> Array:
    try:
        found = frozen(values, None, "value")
    except InvalidInput as error:
        raise place.bad(str(error)) from error
    if found.ndim != dimensions or not np.isfinite(found).all():
        raise place.bad(f"expected finite numbers in {dimensions} dimension(s), got {values!r:.60}")
    return found
