"""Corners of meshes, points of clouds and heights of fields, read from the files that they come in."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, unknown

__all__ = ["read_heights", "read_mesh", "read_points"]

_TRIANGLE = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("attribute", "<u2")])  # binary STL, 50 bytes
_VERTEX = re.compile(rb"^\s*vertex\s+(\S+)\s+(\S+)\s+(\S+)", re.MULTILINE)  # ASCII STL
_CORNER = re.compile(rb"^v\s+(\S+)\s+(\S+)\s+(\S+)", re.MULTILINE)  # OBJ


def read_mesh(path: Path) -> Array:
    """Corners of the triangles in an STL or OBJ file, shape (k, 3), in the file's units.

    Raises:
        InvalidInput: The file is missing, of another kind, or has no corners.
    """
    if path.suffix.lower() not in (".stl", ".obj"):
        raise unknown(f"kind of mesh file in {path.name!r}: ending", path.suffix, (".stl", ".obj"))
    content = _bytes(path)
    if path.suffix.lower() == ".obj":
        return _numbers(_CORNER.findall(content), path)
    count = int.from_bytes(content[80:84], "little")
    if len(content) == 84 + count * _TRIANGLE.itemsize and count:  # text of just that length would be a wonder
        corners = np.frombuffer(content, _TRIANGLE, offset=84)["corners"]
        return np.unique(corners.reshape(-1, 3).astype(np.float64), axis=0)
    return _numbers(_VERTEX.findall(content), path)


def read_points(path: Path) -> Array:
    """Points in an .npy, .npz ("points", or its only array) or .xyz file (x y z first in each line), shape (k, 3).

    Raises:
        InvalidInput: The file is missing, of another kind, or holds something else.
    """
    found = _array(path, "points", (".npy", ".npz", ".xyz"))
    if found.ndim != 2 or found.shape[1] < 3:
        raise InvalidInput(f"point file {path}: expected an array of shape (k, 3), got {found.shape}")
    return found[:, :3]


def read_heights(path: Path) -> Array:
    """Heights in an .npy or .npz file ("heights", or its only array), shape (rows, columns).

    Raises:
        InvalidInput: The file is missing, of another kind, or holds something else.
    """
    found = _array(path, "heights", (".npy", ".npz"))
    if found.ndim != 2:
        raise InvalidInput(f"height file {path}: expected an array of shape (rows, columns), got {found.shape}")
    return found


def _array(path: Path, name: str, endings: tuple[str, ...]) -> Array:
    ending = path.suffix.lower()
    if ending not in endings:
        raise unknown(f"kind of file in {path.name!r}: ending", path.suffix, endings)
    _bytes(path)
    try:
        if ending == ".xyz":
            return np.loadtxt(path, dtype=np.float64, ndmin=2)
        loaded = np.load(path, allow_pickle=False)
        if isinstance(loaded, np.ndarray):
            return loaded.astype(np.float64)
        with loaded:
            if name not in loaded and len(loaded.files) != 1:
                raise unknown(f"array in {path}", name, loaded.files)
            return np.asarray(loaded[name if name in loaded else loaded.files[0]], dtype=np.float64)
    except (ValueError, OSError, EOFError) as error:
        raise InvalidInput(f"{path} is not a readable file of numbers: {error}") from error


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InvalidInput(f"cannot read {path}: {error.strerror or error}") from error


def _numbers(found: list[tuple[bytes, ...]], path: Path) -> Array:
    if not found:
        raise InvalidInput(f"mesh file {path}: it has no corners")
    try:
        return np.unique(np.array(found).astype(np.float64), axis=0)
    except ValueError as error:
        raise InvalidInput(f"mesh file {path}: {error}") from error
