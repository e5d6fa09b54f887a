"""A user's own MJCF as a world: a scene file says what its bodies mean (docs/scenes.md)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import mujoco

from praxia.core.errors import InvalidInput, unknown
from praxia.core.geometry import Pose
from praxia.core.scene import Articulation, ObjectModel, Scene
from praxia.robots import Robot
from praxia.simulation.body_shapes import axis_of, body_pose, body_shapes, handle_on, top_of
from praxia.simulation.inline_assets import inline_assets
from praxia.simulation.mjcf import add_sensors, attach_robot, compile_text
from praxia.simulation.placement import Placement
from praxia.simulation.scene_file import PartEntry, SceneFile, read_scene_file
from praxia.simulation.world import World

__all__ = ["load_scene"]


def load_scene(path: str | Path, *, robot: Robot | None = None) -> World:
    """The world that a scene file describes.

    Args:
        path: A TOML file (docs/scenes.md).
        robot: Another arm in place of the file's; it stands where the file says.

    Raises:
        InvalidInput: The file is malformed, or names a file, body, joint or geom that is not there.
    """
    file = read_scene_file(Path(path))
    spec = _parse(file)
    _check_names(spec, file)
    arm = Robot.load(file.robot.model, limits=file.robot.limits) if robot is None else robot
    arm = arm.with_base(file.robot.X_WB)
    if not {joint.name for joint in spec.joints} >= set(arm.joint_names):  # else the MJCF brings the robot along
        attach_robot(spec, arm)
    movable = {entry.model.name: entry.body for entry in file.objects if entry.model.movable}
    add_sensors(spec, movable, {part.name: part.joint for part in file.parts})
    xml = compile_text(spec, str(file.path))
    bodies = {entry.model.name: entry.body for entry in file.objects}
    scene = _scene(file, mujoco.MjModel.from_xml_string(xml), bodies)
    return World(scene, arm, xml, bodies, _placement(file, scene))


def _parse(file: SceneFile) -> Any:
    if not file.mjcf.is_file():
        raise InvalidInput(f"scene file {file.path}: mjcf {file.mjcf} does not exist; give an MJCF file beside it")
    try:
        spec = mujoco.MjSpec.from_file(str(file.mjcf))
        inline_assets(spec)
    except ValueError as error:
        lines = [line.strip() for line in str(error).splitlines() if line.strip()]
        said = " ".join(lines[:2])  # the first line says what, the second where
        raise InvalidInput(f"scene file {file.path}: MuJoCo refuses {file.mjcf}: {said}") from None
    spec.compiler.fusestatic = False
    for key in list(spec.keys):
        spec.delete(key)
    return spec


def _check_names(spec: Any, file: SceneFile) -> None:
    """Refuse what is not in the MJCF; give the free joint of every movable body a name."""
    bodies = {body.name: body for body in spec.bodies}
    joints = {joint.name: joint for joint in spec.joints if joint.name}
    handles = [*(g.name for g in spec.geoms), *(s.name for s in spec.sites)]
    things = [entry.model.name for entry in file.objects]
    parts = {part.name: part for part in file.parts}
    for entry in file.objects:
        name = entry.model.name
        body = bodies[_known(file, f"object {name!r}", "body", entry.body, bodies)]
        free = [j for j in body.joints if j.type == mujoco.mjtJoint.mjJNT_FREE]
        if entry.model.movable != bool(free):
            how = "needs a <freejoint/>" if entry.model.movable else "has a free joint: say movable = true"
            raise InvalidInput(f"scene file {file.path}, object {name!r}: its body {entry.body!r} {how}")
        if free:
            free[0].name = free[0].name or f"{name}_free"
        elif body.joints and name not in parts:
            raise InvalidInput(
                f"scene file {file.path}, object {name!r}: its body moves on a joint; add it to [[parts]]"
            )
    for part in file.parts:
        where = f"part {part.name!r}"
        _known(file, where, "object", part.name, things)
        _known(file, where, "joint", part.joint, joints)
        _known(file, where, "geom or site", part.handle, filter(None, handles))
        if joints[part.joint].type not in (mujoco.mjtJoint.mjJNT_SLIDE, mujoco.mjtJoint.mjJNT_HINGE):
            raise InvalidInput(f"scene file {file.path}, {where}: joint {part.joint!r} must be a slide or a hinge")
    if file.placement is not None:
        movable = [entry.model.name for entry in file.objects if entry.model.movable]
        for name in file.placement.objects:
            _known(file, "placement", "movable object", name, movable)


def _known(file: SceneFile, where: str, what: str, name: str, valid: Iterable[str]) -> str:
    names = list(valid)
    if name not in names:
        raise InvalidInput(f"scene file {file.path}, {where}: {unknown(what, name, names)}")
    return name


def _scene(file: SceneFile, model: Any, bodies: Mapping[str, str]) -> Scene:
    """The values: shapes, poses and axes are read off the compiled model with every part closed."""
    data = mujoco.MjData(model)
    for part in file.parts:
        data.qpos[model.joint(part.joint).qposadr[0]] = 0.0
    mujoco.mj_kinematics(model, data)
    ids = {name: int(model.body(body).id) for name, body in bodies.items()}
    parts = {part.name for part in file.parts}
    objects: list[ObjectModel] = []
    for entry in file.objects:
        name = entry.model.name
        shapes = body_shapes(model, data, ids[name], set(ids.values()) - {ids[name]})
        if entry.model.movable and not shapes:
            raise InvalidInput(
                f"scene file {file.path}, object {name!r}: its body {entry.body!r} has no colliding geom"
            )
        objects.append(
            replace(
                entry.model,
                shapes=shapes,
                mass=float(model.body_subtreemass[ids[name]]) if entry.model.movable or name in parts else 0.0,
                surface=top_of(shapes) if entry.flat and shapes else entry.model.surface,
                part=name if name in parts else "",
            )
        )
    fixed = {o.name: body_pose(data, ids[o.name]) for o in objects if not o.movable}
    return Scene(
        name=file.name,
        objects=(*objects, *(region for region, _ in file.regions)),
        articulations=tuple(_articulation(file, model, data, part, fixed[part.name]) for part in file.parts),
        fixed=fixed | {region.name: X_WR for region, X_WR in file.regions},
        workspace=file.workspace,
        X_WB=file.robot.X_WB,
    )


def _articulation(file: SceneFile, model: Any, data: Any, part: PartEntry, X_WO: Pose) -> Articulation:
    joint = model.joint(part.joint)
    if not joint.limited[0]:
        raise InvalidInput(f"scene file {file.path}, part {part.name!r}: joint {part.joint!r} needs a range")
    X_OH, measured = handle_on(model, data, part.handle, X_WO)
    thickness = measured if part.thickness is None else part.thickness
    if thickness is None:
        raise InvalidInput(
            f"scene file {file.path}, part {part.name!r}: thickness is missing; a site has none of its own"
        )
    axis, anchor = axis_of(data, int(joint.id))
    return Articulation(
        name=part.name,
        joint=part.joint,
        kind="slide" if int(joint.type[0]) == int(mujoco.mjtJoint.mjJNT_SLIDE) else "hinge",
        axis_W=axis,
        anchor_W=anchor,
        lower=float(joint.range[0]),
        upper=float(joint.range[1]),
        X_OH=X_OH,
        handle=thickness,
    )


def _placement(file: SceneFile, scene: Scene) -> Placement | None:
    entry = file.placement
    if entry is None:
        return None
    models = tuple(scene.object(name) for name in entry.objects)
    return Placement(models, entry.lower, entry.upper, entry.height)
