"""Sphere models kept on disk between processes; a file that is not exactly what was written is never used."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from praxia.core.errors import InvalidInput
from praxia.robots.description import Description
from praxia.robots.sphere_model import SphereModel

__all__ = ["cache_folder", "fingerprint", "key_of", "load_spheres", "store_spheres"]

_MAGIC = b"praxia spheres 1\n"
_BODIES = ("body_parentid", "body_rootid", "body_pos", "body_quat", "exclude_signature")
_JOINTS = ("jnt_type", "jnt_bodyid", "jnt_pos", "jnt_axis", "jnt_limited", "jnt_range", "qpos0", "key_qpos")
_GEOMS = ("geom_type", "geom_bodyid", "geom_contype", "geom_conaffinity", "geom_size", "geom_pos", "geom_quat")


def cache_folder() -> Path:
    """Where sphere models are kept: `spheres` in `PRAXIA_CACHE`, else in `praxia` in the platform's cache folder."""
    if named := os.environ.get("PRAXIA_CACHE"):
        return Path(named) / "spheres"
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "~/AppData/Local")
    elif sys.platform == "darwin":
        base = "~/Library/Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(base).expanduser() / "praxia" / "spheres"


def fingerprint(model: Any) -> str:
    """Hash of a compiled model's tree, joints, collision shapes and names; what is only seen does not count."""
    import mujoco

    digest = hashlib.blake2b(digest_size=20)
    solid = (np.array(model.geom_contype) | np.array(model.geom_conaffinity)) != 0
    for name in (*_BODIES, *_JOINTS, "names"):
        value = getattr(model, name)
        _add(digest, name, np.frombuffer(value, dtype=np.uint8) if isinstance(value, bytes) else np.array(value))
    for name in _GEOMS:
        _add(digest, name, np.array(getattr(model, name))[solid])
    meshes = np.array(model.geom_dataid)[solid & (np.array(model.geom_type) == int(mujoco.mjtGeom.mjGEOM_MESH))]
    for m in np.unique(meshes).tolist():
        first, count = int(model.mesh_vertadr[m]), int(model.mesh_vertnum[m])
        _add(digest, f"mesh {m}", np.array(model.mesh_vert[first : first + count]))
    return digest.hexdigest()


def key_of(robot: Description, srdf: Path | None) -> str:
    """Name under which the spheres of a robot are kept; all that they depend on is in it, our own source text too.

    Raises:
        InvalidInput: The SRDF file cannot be read.
    """
    digest = hashlib.blake2b(_sources().encode(), digest_size=20)
    chain, fingers = robot.chain, robot.gripper
    words = (robot.source.fingerprint, *chain.joint_names, "fingers", *(fingers.joints if fingers else ()))
    digest.update("\0".join(words).encode())
    for array in (chain.constant, chain.cosine, chain.sine, chain.linear, robot.limits.lower, robot.limits.upper):
        _add(digest, "chain", array)
    _add(digest, "home", robot.home)
    _add(digest, "stroke", np.array(fingers.stroke if fingers else ()))
    if srdf is not None:
        try:
            digest.update(b"srdf" + srdf.read_bytes())
        except OSError as error:
            raise InvalidInput(f"SRDF file {srdf} cannot be read: {error.strerror or error}") from None
    return digest.hexdigest()


def load_spheres(key: str) -> SphereModel | None:
    """What was kept under a key; None where there is nothing, or not what was written."""
    try:
        data = _path(key).read_bytes()
    except OSError:
        return None
    start = len(_MAGIC) + hashlib.sha256().digest_size
    if data[:start] != _header(key, data[start:]):
        return None
    try:
        with np.load(io.BytesIO(data[start:]), allow_pickle=False) as arrays:
            values = {f.name: arrays[f.name] for f in fields(SphereModel)}
    except (OSError, ValueError, KeyError, zipfile.BadZipFile):
        return None
    return SphereModel(**{**values, "names": tuple(str(name) for name in values["names"])})


def store_spheres(key: str, spheres: SphereModel) -> None:
    """Keep spheres under a key. Others see the whole file or none; a folder that cannot be written only costs time."""
    content = io.BytesIO()
    arrays: dict[str, Any] = {f.name: np.array(getattr(spheres, f.name)) for f in fields(SphereModel)}
    np.savez(content, **arrays)
    temporary = None
    try:
        cache_folder().mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=cache_folder(), suffix=".part")
        with os.fdopen(handle, "wb") as file:
            file.write(_header(key, content.getvalue()) + content.getvalue())
        os.replace(temporary, _path(key))
    except OSError:
        if temporary is not None:
            with contextlib.suppress(OSError):
                os.unlink(temporary)


def _path(key: str) -> Path:
    return cache_folder() / f"{key}.spheres"


def _header(key: str, content: bytes) -> bytes:
    """Magic and a checksum over key and content: a file under another name is not what was asked for either."""
    return _MAGIC + hashlib.sha256(key.encode() + b"\0" + content).digest()


def _add(digest: Any, name: str, array: Any) -> None:
    digest.update(f"{name} {array.dtype} {array.shape}\0".encode() + np.ascontiguousarray(array).tobytes())


@cache
def _sources() -> str:
    """Hash of the files of this room, which decide how spheres come out."""
    digest = hashlib.blake2b(digest_size=20)
    for path in _files():
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _files() -> Sequence[Path]:
    names = ("allowed_pairs", "cells", "kinematics", "link_shapes", "mesh_cells", "solids")
    return [Path(__file__).parent / f"{name}.py" for name in (*names, "sphere_cover", "spheres", "srdf")]
