"""URDF text made loadable: `package://` resolved, visuals that cannot be drawn dropped, links kept apart."""

from __future__ import annotations

import math
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from praxia.core.errors import InvalidInput
from praxia.robots.limits_file import Entry, Number

__all__ = ["Urdf", "read_urdf"]

MESHES = (".stl", ".obj", ".msh")  # what MuJoCo reads


@dataclass(frozen=True)
class Urdf:
    """A URDF ready for MuJoCo.

    Attributes:
        xml: Rewritten text with absolute mesh paths.
        joints: Joint -> position range, velocity and torque that the file gives.
        followers: Joints that mimic another one.
        notes: What was dropped, a sentence each.
    """

    xml: str
    joints: dict[str, Entry]
    followers: tuple[str, ...]
    notes: tuple[str, ...]


def read_urdf(path: Path, package_paths: Sequence[Path]) -> Urdf:
    """The URDF at `path`; packages are looked for in `package_paths`, then in the folders above the file.

    Raises:
        InvalidInput: Not well-formed XML, or not a URDF.
    """
    try:
        root = ET.fromstring(path.read_text(encoding="utf-8"))
    except (ET.ParseError, UnicodeDecodeError) as error:
        raise InvalidInput(f"robot file {path} is not well-formed XML: {error}") from None
    if root.tag != "robot":
        raise InvalidInput(f"robot file {path}: a URDF starts with <robot>, this one with <{root.tag}>")
    notes: list[str] = []
    for link in root.iter("link"):
        for kind in ("visual", "collision"):
            _resolve_meshes(link, kind, path, package_paths, notes)
    _set_compiler(root)
    joints = {name: _limits(joint, path) for joint in root.findall("joint") if (name := joint.get("name"))}
    followers = tuple(j.get("name", "") for j in root.findall("joint") if j.find("mimic") is not None)
    return Urdf(ET.tostring(root, encoding="unicode"), joints, followers, tuple(notes))


def _resolve_meshes(link: ET.Element, kind: str, path: Path, package_paths: Sequence[Path], notes: list[str]) -> None:
    for element in link.findall(kind):
        mesh = element.find("geometry/mesh")
        if mesh is None:
            continue
        uri = mesh.get("filename", "")
        found = _locate(uri, path, package_paths)
        if found is not None and found.suffix.lower() in MESHES:
            mesh.set("filename", str(found))
            continue
        why = "not found" if found is None else f"{found.suffix} is not one of {' '.join(MESHES)}"
        notes.append(f"{kind} mesh of link {link.get('name')!r} dropped: {uri} ({why})")
        link.remove(element)


def _locate(uri: str, path: Path, package_paths: Sequence[Path]) -> Path | None:
    scheme, _, rest = uri.rpartition("://")
    if scheme != "package":
        candidates = [path.parent / rest]
    else:
        package, _, inside = rest.partition("/")
        candidates = []
        for folder in (*package_paths, *path.parents):
            candidates.append(folder / rest)
            if folder.name == package:
                candidates.append(folder / inside)
    return next((c.resolve() for c in candidates if c.is_file()), None)


def _set_compiler(root: ET.Element) -> None:
    extension = root.find("mujoco")
    if extension is None:
        extension = ET.SubElement(root, "mujoco")
    compiler = extension.find("compiler")
    if compiler is None:
        compiler = ET.SubElement(extension, "compiler")
    # Merged static links would turn an exclude of the base into an exclude of the whole world.
    compiler.set("fusestatic", "false")
    compiler.set("strippath", "false")
    compiler.set("discardvisual", "false")
    # Published inertias are often not physical; without these two MuJoCo refuses the whole robot.
    compiler.set("balanceinertia", "true")
    compiler.set("boundmass", "1e-4")
    compiler.set("boundinertia", "1e-7")
    compiler.attrib.pop("meshdir", None)


def _limits(joint: ET.Element, path: Path) -> Entry:
    limit = joint.find("limit")
    if limit is None:
        return Entry()
    values: dict[str, Number] = {}
    lower, upper = _float(limit, "lower"), _float(limit, "upper")
    if joint.get("type") in ("revolute", "prismatic") and lower < upper:
        values["position"] = (lower, upper)
    for quantity, attribute in (("velocity", "velocity"), ("torque", "effort")):
        value = _float(limit, attribute)
        if value > 0:
            values[quantity] = value
    return Entry(None, values, dict.fromkeys(values, path.name))


def _float(element: ET.Element, name: str) -> float:
    try:
        value = float(element.get(name, "0"))
    except ValueError:
        return 0.0
    return value if math.isfinite(value) else 0.0
