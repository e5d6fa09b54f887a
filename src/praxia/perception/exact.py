"""World states without error, from perfect sightings."""

from __future__ import annotations

from collections.abc import Callable

from praxia.core.arrays import Array
from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation
from praxia.core.scene import Scene
from praxia.core.world import Gripper, ObjectState, WorldState
from praxia.perception.fingers import FingerSense, object_between_fingers

__all__ = ["ExactEstimator"]


class ExactEstimator:
    """The newest sighting of each object, taken as exactly true; for use with `ExactDetector`.

    A new world state is made when sightings arrive or the grasp changes; in between the last one is returned.
    """

    def __init__(self, scene: Scene, tool: Callable[[Array], Pose], *, gripper_index: int = -1) -> None:
        """An estimator for one episode.

        Args:
            scene: What there is.
            tool: Forward kinematics: `Observation.q` to the grasp frame's pose in the world.
            gripper_index: Which component of `Observation.q` is the opening of the fingers [m].
        """
        self._scene = scene
        self._tool = tool
        self._gripper = gripper_index
        self._names = tuple(model.name for model in scene.movable)
        self._objects: dict[str, ObjectState] = {}
        self._fingers = FingerSense()
        self._world: WorldState | None = None

    def update(self, observation: Observation) -> WorldState | None:
        """The world at the newest sightings; None as long as some movable object has not been seen."""
        width = float(observation.q[self._gripper])
        commanded = observation.commanded
        command = width if commanded is None else float(commanded.q[self._gripper])
        before = self._fingers.squeezing
        squeezing = self._fingers.update(observation.time, width, float(observation.dq[self._gripper]), command)
        if not observation.detections and squeezing == before:
            return self._world
        for seen in observation.detections:
            self._objects[seen.name] = ObjectState(seen.X_WO, None, seen.time)
        if any(name not in self._objects for name in self._names):
            return None
        X_WG = self._tool(observation.q)
        held = ""
        if squeezing:
            poses = {name: state.X_WO for name, state in self._objects.items()}
            held = object_between_fingers(self._scene, poses, X_WG, width)
        gripper = Gripper(X_WG, width, command)
        movers = {name: seen.X_WO for name, seen in observation.movers.items()}
        self._world = WorldState(observation.time, dict(self._objects), dict(observation.parts), gripper, held, movers)
        return self._world
