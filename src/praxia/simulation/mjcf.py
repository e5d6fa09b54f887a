"""MJCF out of values: the things of a scene become bodies, their shapes geoms, what can be observed sensors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import mujoco

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.scene import Articulation, ObjectModel, Shape, ShapeKind
from praxia.robots import Robot
from praxia.simulation.actuation import add_actuators
from praxia.simulation.shapes import volume

__all__ = [
    "COLLISION",
    "VISUAL",
    "add_drawing",
    "add_mover",
    "add_sensors",
    "add_slide",
    "add_thing",
    "attach_robot",
    "compile_text",
    "mover_joints",
    "with_keyframe",
]

VISUAL, COLLISION = 2, 3
"""Geom groups: for pictures only, for contacts only."""

_NEVER = 0.5  # penetration [m] from which on a touch by something that moves by itself would push

_PREFIX = "praxia~robot~"
_TYPES = {
    ShapeKind.BOX: mujoco.mjtGeom.mjGEOM_BOX,
    ShapeKind.SPHERE: mujoco.mjtGeom.mjGEOM_SPHERE,
    ShapeKind.CYLINDER: mujoco.mjtGeom.mjGEOM_CYLINDER,
    ShapeKind.CAPSULE: mujoco.mjtGeom.mjGEOM_CAPSULE,
}


def attach_robot(spec: Any, robot: Robot) -> None:
    """Put the robot into the scene at its base pose, under its own names once the text is written (`compile_text`)."""
    child = robot.spec()
    add_actuators(child, robot)
    # Else MuJoCo warns, in a log file of its own, about every option that differs; the scene's options hold.
    for name in (n for n in dir(child.option) if not n.startswith("_")):
        setattr(child.option, name, getattr(spec.option, name))
    for key in list(child.keys):
        child.delete(key)
    frame = spec.worldbody.add_frame(pos=robot.X_WB.p, quat=robot.X_WB.quat_wxyz)
    spec.attach(child, prefix=_PREFIX, frame=frame)


def compile_text(spec: Any, what: str) -> str:
    """The scene as MJCF text; the model is always compiled from this text, so that its reader has the same bits.

    Raises:
        InvalidInput: MuJoCo refuses the scene, or two things share a name; `what` names the scene.
    """
    try:
        spec.compile()
        text: str = spec.to_xml()
        text = text.replace(f'"{_PREFIX}main"', '"robot_default"').replace(_PREFIX, "")
        mujoco.MjModel.from_xml_string(text)
    except ValueError as error:
        lines = [line.strip() for line in str(error).splitlines() if line.strip()]
        raise InvalidInput(f"scene {what}: MuJoCo refuses it: {' '.join(lines[:2])}") from None
    return text


def with_keyframe(text: str, qpos: Array) -> str:
    """The scene's text with `qpos` as keyframe "start", every digit kept."""
    numbers = " ".join(repr(float(x)) for x in qpos)
    head, tail = text.rstrip().rsplit("</mujoco>", 1)
    return f'{head}\n  <keyframe>\n    <key name="start" qpos="{numbers}"/>\n  </keyframe>\n</mujoco>\n{tail}'


def add_thing(spec: Any, model: ObjectModel, X_WO: Pose, *, friction: tuple[float, float, float]) -> Any:
    """The new body of a thing, free to move where the thing is movable; its mass is spread evenly over its shapes.

    Args:
        spec: `mujoco.MjSpec` to add to.
        model: The thing.
        X_WO: Its pose in the world.
        friction: Sliding [1], torsional [m] and rolling [m] friction of its shapes.
    """
    body = spec.worldbody.add_body(name=model.name, pos=X_WO.p, quat=X_WO.quat_wxyz)
    if model.movable:
        body.add_freejoint(name=f"{model.name}_free")
    total = sum(volume(shape) for shape in model.shapes)
    for shape in model.shapes:
        geom = _add_geom(body, shape, "", COLLISION)
        geom.friction = friction
        geom.condim = 4
        geom.mass = model.mass * volume(shape) / total if model.mass else 0.0
    return body


def add_drawing(body: Any, shapes: Iterable[Shape], material: str) -> None:
    """Give a body shapes that are only seen, never touched."""
    for shape in shapes:
        geom = _add_geom(body, shape, material, VISUAL)
        geom.contype = geom.conaffinity = 0
        geom.mass = 0.0


def add_slide(body: Any, part: Articulation, *, damping: float, friction: float) -> None:
    """Let a body of the world slide along the part's axis, braked by `damping` [N s/m] and dry `friction` [N]."""
    body.add_joint(
        name=part.joint,
        type=mujoco.mjtJoint.mjJNT_SLIDE,
        axis=part.axis_W,
        limited=True,
        range=[part.lower, part.upper],
        damping=damping,
        frictionloss=friction,
    )


def add_mover(spec: Any, model: ObjectModel, X_WO: Pose) -> None:
    """Add a thing that moves by itself: on three slides, along the world's axes, that only the cell sets.

    Its touches are contacts like others, but without force: they are found at distance 0, and acted on from half a
    metre of penetration on.
    """
    body = spec.worldbody.add_body(name=model.name, pos=X_WO.p, quat=X_WO.quat_wxyz, gravcomp=1.0)
    body.sleep = mujoco.mjtSleepPolicy.mjSLEEP_NEVER
    for name, axis in zip(mover_joints(model.name), X_WO.R, strict=True):  # rows of R: the world's axes in O
        body.add_joint(name=name, type=mujoco.mjtJoint.mjJNT_SLIDE, axis=axis)
    for shape in model.shapes:
        geom = _add_geom(body, shape, "", COLLISION)
        geom.margin, geom.gap, geom.mass = -_NEVER, _NEVER, 1.0
    add_drawing(body, model.shapes, "")


def mover_joints(name: str) -> tuple[str, str, str]:
    """Names of the joints that carry a thing that moves by itself: along x, y and z of the world."""
    return (f"{name}_x", f"{name}_y", f"{name}_z")


def add_sensors(spec: Any, bodies: Mapping[str, str], joints: Mapping[str, str]) -> None:
    """Sensors `NAME_pos`, `NAME_quat` per name of a body of interest, `NAME_joint` per name of a part's joint."""
    for name, body in bodies.items():
        for kind, suffix in (("FRAMEPOS", "pos"), ("FRAMEQUAT", "quat")):
            spec.add_sensor(
                name=f"{name}_{suffix}",
                type=getattr(mujoco.mjtSensor, f"mjSENS_{kind}"),
                objtype=mujoco.mjtObj.mjOBJ_XBODY,
                objname=body,
            )
    for name, joint in joints.items():
        spec.add_sensor(
            name=f"{name}_joint",
            type=mujoco.mjtSensor.mjSENS_JOINTPOS,
            objtype=mujoco.mjtObj.mjOBJ_JOINT,
            objname=joint,
        )


def _add_geom(body: Any, shape: Shape, material: str, group: int) -> Any:
    size = (*shape.size, 0.0, 0.0)[:3]
    X = shape.X_OS
    geom = body.add_geom(type=_TYPES[shape.kind], size=size, pos=X.p, quat=X.quat_wxyz, rgba=shape.rgba, group=group)
    geom.material = material
    return geom
