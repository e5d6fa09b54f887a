"""From a file, or the name of a built-in robot, to a `Description`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput, unknown
from praxia.core.limits import Limits
from praxia.robots.description import Description, Gripper
from praxia.robots.limits import joint_entries, limits_from_entries, require_complete, with_assumed
from praxia.robots.limits_file import Entry, GripperEntry, LimitsFile, read_limits_file
from praxia.robots.self_collision import touching_by_construction
from praxia.robots.source import ModelSource, compile_spec, find_model, read_source
from praxia.robots.sphere_cache import fingerprint
from praxia.robots.srdf import read_srdf
from praxia.robots.tree import coupled_joints, extract_chain

__all__ = ["describe"]


def describe(
    path_or_name: str | Path,
    *,
    limits: str | Path | None,
    package_paths: Sequence[str | Path],
    tip: str | None,
    srdf: str | Path | None = None,
    assumed: Mapping[str, Entry] | None = None,
) -> Description:
    """The robot in a file or behind a built-in name; arguments and errors as in `Robot.load`."""
    path = find_model(path_or_name)
    file = _limits_file(path, limits)
    source = read_source(path, [Path(p) for p in package_paths])
    model = compile_spec(source.spec(), path)
    fingers = file.gripper if file is not None else None
    excluded = coupled_joints(model) | _finger_indices(model, fingers, file)
    tcp = tip or (file.tcp if file is not None else None)
    chain, joints = extract_chain(model, tcp, excluded)
    entries = joint_entries(chain.joint_names, _model_entries(model, joints, source), file)
    entries = with_assumed(entries, assumed or {})
    beside = file.path if file is not None else path.with_suffix(".limits.toml")
    require_complete(entries, path, beside)
    torque = {name: e.values["torque"] for name, e in entries.items() if "torque" in e.values}
    if fingers is not None:
        require_complete({fingers.name: fingers}, path, beside)
        entries[fingers.name] = fingers
    bounds = limits_from_entries(entries)
    return Description(
        name=(file.name if file is not None else None) or model.names[: model.names.find(b"\0")].decode() or path.stem,
        chain=chain,
        limits=bounds,
        home=_home(bounds, file, model, joints),
        tcp=tcp or chain.link_names[-1],
        source=_completed(source, model, None if srdf is None else Path(srdf)),
        gripper=_gripper(fingers),
        cartesian=dict(file.cartesian) if file is not None else {},
        torque={name: float(value) for name, value in torque.items() if not isinstance(value, tuple)},
        notes=source.notes(),
    )


def _completed(source: ModelSource, model: Any, srdf: Path | None) -> ModelSource:
    """The source with the pairs of bodies that may touch."""
    excludes = touching_by_construction(model)
    if srdf is not None:
        names = [str(model.body(b).name) for b in range(1, model.nbody)]
        known = {frozenset(pair) for pair in excludes}
        extra = sorted(tuple(sorted(pair)) for pair in read_srdf(srdf, names) - known)
        excludes += tuple((pair[0], pair[-1]) for pair in extra)
    return replace(source, excludes=excludes, srdf=srdf, fingerprint=fingerprint(model))


def _limits_file(path: Path, limits: str | Path | None) -> LimitsFile | None:
    if limits is not None:
        return read_limits_file(Path(limits))
    beside = path.with_suffix(".limits.toml")
    return read_limits_file(beside) if beside.is_file() else None


def _finger_indices(model: Any, fingers: GripperEntry | None, file: LimitsFile | None) -> set[int]:
    names = {model.joint(j).name: j for j in range(model.njnt)}
    for name in fingers.joints if fingers is not None else ():
        if name not in names:
            where = file.path if file is not None else ""
            raise InvalidInput(f"limits file {where}: gripper.joints: {unknown('joint', name, names)}")
    return {names[name] for name in fingers.joints} if fingers is not None else set()


def _model_entries(model: Any, joints: Sequence[int], source: ModelSource) -> dict[str, Entry]:
    """What the model says of its arm joints: unit, position range, torque, and velocity where it is a URDF."""
    import mujoco

    entries = {}
    for j in joints:
        name = model.joint(j).name
        unit = "m" if int(model.jnt_type[j]) == int(mujoco.mjtJoint.mjJNT_SLIDE) else "rad"
        if source.urdf is not None:
            given = source.urdf.joints.get(name, Entry())
            entries[name] = Entry(unit, given.values, given.sources)
            continue
        values: dict[str, float | tuple[float, float]] = {}
        if model.jnt_limited[j]:
            values["position"] = (float(model.jnt_range[j, 0]), float(model.jnt_range[j, 1]))
        if model.jnt_actfrclimited[j]:
            values["torque"] = float(np.abs(model.jnt_actfrcrange[j]).min())
        entries[name] = Entry(unit, values, dict.fromkeys(values, source.path.name))
    return entries


def _home(limits: Limits, file: LimitsFile | None, model: Any, joints: Sequence[int]) -> Array:
    """The file's rest pose over the model's keyframe "home" over its reference, within the limits; shape (n,)."""
    keys = [k for k in range(model.nkey) if model.key(k).name == "home"]
    drawn = model.key_qpos[keys[0]] if keys else model.qpos0
    home = np.clip(0.0, limits.lower, limits.upper)
    home[: len(joints)] = [drawn[model.jnt_qposadr[j]] for j in joints]
    home = np.clip(home, limits.lower, limits.upper)
    given: Mapping[str, float] = file.home if file is not None else {}
    for name, value in given.items():
        where = f"limits file {file.path if file is not None else ''}: home"
        if name not in limits.names:
            raise InvalidInput(f"{where}: {unknown('component', name, limits.names)}")
        i = limits.names.index(name)
        if not limits.lower[i] <= value <= limits.upper[i]:
            raise InvalidInput(f"{where}.{name} = {value:g} is outside [{limits.lower[i]:g}, {limits.upper[i]:g}]")
        home[i] = value
    return frozen(home)


def _gripper(entry: GripperEntry | None) -> Gripper | None:
    if entry is None:
        return None
    stroke, force = entry.values["position"], entry.values.get("force")
    if not isinstance(stroke, tuple) or isinstance(force, tuple):
        raise TypeError("read_limits_file gives a pair for position and a number for force")
    return Gripper(entry.name, entry.joints, (stroke[0], stroke[1]), force, entry.actuator)
