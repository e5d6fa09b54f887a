"""What stands around a deployed robot, as a scene of things that do not move."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from praxia.core.errors import InvalidInput
from praxia.core.scene import ObjectModel, Scene
from praxia.deployment.deployment_file import SceneEntry
from praxia.robots import Robot

__all__ = ["surroundings"]


def surroundings(entry: SceneEntry, robot: Robot, *, placed: bool, path: Path) -> Scene:
    """The scene that a deployment file describes, with the robot's base in it.

    Only fixed things of a scene file count: nobody says where the movable ones are.

    Args:
        entry: What the file says.
        robot: The robot, standing where the file puts it.
        placed: Whether the file puts it anywhere.
        path: The deployment file, for errors.

    Raises:
        InvalidInput: The scene file is malformed or puts the robot elsewhere, or two shapes have one name.
    """
    if entry.file is not None:
        from praxia.simulation.user_scene import load_scene

        found = load_scene(entry.file, robot=robot).scene
        if placed and max(found.X_WB.distance(robot.X_WB)) > 1e-9:
            raise InvalidInput(
                f"deployment file {path}: [robot] position and yaw contradict those in the scene file {entry.file}: "
                f"{robot.X_WB.p.tolist()} and yaw {robot.X_WB.yaw:g} against {found.X_WB.p.tolist()} and "
                f"{found.X_WB.yaw:g}; leave them out here"
            )
        kept = tuple(o for o in found.objects if o.name in found.fixed and not o.speed)
        return replace(found, objects=kept, fixed={o.name: found.fixed[o.name] for o in kept})
    things = tuple(ObjectModel(name, category=name, shapes=(shape,)) for name, shape, _ in entry.shapes)
    fixed = {name: X_WO for name, _, X_WO in entry.shapes}
    try:
        return Scene(path.stem, things, fixed=fixed, X_WB=robot.X_WB)
    except InvalidInput as error:
        raise InvalidInput(f"deployment file {path}: {error}") from None
