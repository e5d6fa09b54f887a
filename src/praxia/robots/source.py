"""Where a robot model comes from, and how to build it again: MJCF or URDF, always without global state."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from praxia.core.errors import InvalidInput, unknown
from praxia.robots.urdf import Urdf, read_urdf

__all__ = ["BUILTIN", "ModelSource", "compile_spec", "find_model", "read_source"]

MODELS = Path(__file__).parent / "models"
BUILTIN = {"panda": MODELS / "panda.xml"}


@dataclass(frozen=True)
class ModelSource:
    """A robot file that can be parsed into a fresh `MjSpec` at any time, in any process.

    Attributes:
        path: The file.
        urdf: Its rewritten text where it is a URDF, else None.
        excludes: Pairs of bodies that may touch (by construction, or as an SRDF says) and are not checked.
        srdf: The SRDF file, where one was given.
        fingerprint: Hash of what is solid in the model, "" where it was never compiled.
    """

    path: Path
    urdf: Urdf | None = None
    excludes: tuple[tuple[str, str], ...] = ()
    srdf: Path | None = None
    fingerprint: str = ""

    def spec(self) -> Any:
        """A fresh `mujoco.MjSpec`, ready to attach."""
        import mujoco

        try:
            if self.urdf is not None:
                spec = mujoco.MjSpec.from_string(self.urdf.xml)
            else:
                spec = mujoco.MjSpec.from_file(str(self.path))
        except ValueError as error:
            raise _rejected(self.path, error) from None
        spec.compiler.fusestatic = False
        if self.urdf is None:
            _drop_undrawable(spec, self.path)
        for first, second in self.excludes:
            spec.add_exclude(bodyname1=first, bodyname2=second)
        return spec

    def notes(self) -> tuple[str, ...]:
        """What was left out of the file because it could not be loaded, a sentence each."""
        if self.urdf is not None:
            return self.urdf.notes
        import mujoco

        spec = mujoco.MjSpec.from_file(str(self.path))
        return tuple(
            f"visual mesh {geom.meshname!r} dropped: {file} (not found or not a format that MuJoCo reads)"
            for geom, file in _undrawable(spec, self.path)
        )


def find_model(path_or_name: str | Path) -> Path:
    """The file of a built-in robot's name, or the file itself.

    Raises:
        InvalidInput: Neither a built-in name nor a file.
    """
    name = str(path_or_name)
    if name in BUILTIN:
        return BUILTIN[name]
    path = Path(path_or_name)
    if path.is_file():
        return path.resolve()
    if path.suffix:
        raise InvalidInput(
            f"robot file {path} does not exist; give an MJCF or URDF file, or one of {', '.join(BUILTIN)}"
        )
    raise unknown("robot", name, BUILTIN)


def read_source(path: Path, package_paths: Sequence[Path]) -> ModelSource:
    """The model in `path`; its root element tells MJCF from URDF.

    Raises:
        InvalidInput: Not XML, or neither of the two formats.
    """
    try:
        tag = ET.fromstring(path.read_text(encoding="utf-8")).tag
    except (ET.ParseError, UnicodeDecodeError) as error:
        raise InvalidInput(f"robot file {path} is not well-formed XML: {error}") from None
    if tag == "mujoco":
        return ModelSource(path)
    if tag == "robot":
        return ModelSource(path, read_urdf(path, package_paths))
    raise InvalidInput(f"robot file {path}: expected <mujoco> (MJCF) or <robot> (URDF), got <{tag}>")


def compile_spec(spec: Any, path: Path) -> Any:
    """The `mujoco.MjModel` of `spec`.

    Raises:
        InvalidInput: MuJoCo refuses the model; carries its first line.
    """
    try:
        return spec.compile()
    except ValueError as error:
        raise _rejected(path, error) from None


def _drop_undrawable(spec: Any, path: Path) -> None:
    undrawable = _undrawable(spec, path)
    for geom, _ in undrawable:
        spec.delete(geom)
    used = {geom.meshname for geom in spec.geoms}
    files = {file for _, file in undrawable}
    for mesh in [m for m in spec.meshes if m.file in files and (m.name or Path(m.file).stem) not in used]:
        spec.delete(mesh)


def _undrawable(spec: Any, path: Path) -> list[tuple[Any, str]]:
    """Visual geoms whose mesh file is missing, with that file."""
    folder = path.parent / spec.meshdir
    missing = {mesh.name or Path(mesh.file).stem: mesh.file for mesh in spec.meshes if mesh.file}
    missing = {name: file for name, file in missing.items() if not (folder / file).is_file()}
    visual = [g for g in spec.geoms if g.meshname in missing and not (g.contype or g.conaffinity)]
    return [(geom, missing[geom.meshname]) for geom in visual]


def _rejected(path: Path, error: Exception) -> InvalidInput:
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return InvalidInput(f"robot file {path}: MuJoCo refuses it: {' '.join(lines[:2])}")
