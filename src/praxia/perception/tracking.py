"""World states from noisy, late sightings, joint measurements and a little common sense.

What is used, and all that is used: the sightings, the joint angles (so where the hand is), the measured and the
commanded opening of the fingers, the encoders of articulated parts, and the scene's shapes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from praxia.core.arrays import Array
from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation
from praxia.core.scene import Scene
from praxia.core.world import Detection, Gripper, ObjectState, WorldState, part_motion
from praxia.perception.detectors import SensorModel
from praxia.perception.fingers import FingerSense, object_between_fingers
from praxia.perception.grasp_fit import fit_between_fingers
from praxia.perception.support import Patch, fixed_patches, patches_of, rest
from praxia.perception.track import HAND, Track

__all__ = ["TrackingEstimator"]

_MEMORY = 300_000_000  # how far back [ns] the hand and the parts are remembered; more than any sensor's delay
_REFRESH = 40_000_000  # longest age [ns] of a world state while nothing is seen
_REACH = 0.045  # largest estimated distance [m] of what stops the fingers from the grasp point
_DROP_DISTANCE = 0.04  # sightings of a held object this far [m] from the hand mean that it has been lost
_SET_DOWN = (0.003, 0.05)  # how much an opening hand may move what it lets go [m, rad]
_UPRIGHT_SIGMA = (0.001, 0.005)  # how well a support fixes height and tilt [m, rad]
_PART_MOVED = 0.0002  # motion of a part [m or rad] that what it carries is moved along for
_WORLD = Pose.identity()


class TrackingEstimator:
    """Follows every movable object: averages while it is still, reacts when it moves, carries it with hand and parts.

    A new world state is made when sightings arrive, when the grasp changes, and every 40 ms; in between the last one
    is returned. Its covariances contain the sensor's bias, as far as nothing has revealed that yet.
    """

    def __init__(
        self,
        scene: Scene,
        tool: Callable[[Array], Pose],
        *,
        gripper_index: int = -1,
        sensor: SensorModel | None = None,
    ) -> None:
        """An estimator for one episode.

        Args:
            scene: What there is.
            tool: Forward kinematics: `Observation.q` to the grasp frame's pose in the world.
            gripper_index: Which component of `Observation.q` is the opening of the fingers [m].
            sensor: How the detector errs, as its data sheet says.
        """
        self._scene = scene
        self._tool = tool
        self._gripper = gripper_index
        self._sensor = SensorModel() if sensor is None else sensor
        self._names = tuple(model.name for model in scene.movable)
        self._tracks: dict[str, Track] = {}
        self._past: deque[tuple[int, Array, Mapping[str, float]]] = deque()
        self._fingers = FingerSense()
        self._held = ""
        self._owners: dict[str, str] = {}  # what each object rests on or in
        self._upright: set[str] = set()  # which objects were set upright on it; only asked for membership
        self._parts: Mapping[str, float] = {}
        self._states: dict[str, ObjectState] = {}
        self._world: WorldState | None = None

    def update(self, observation: Observation) -> WorldState | None:
        """The world now; None as long as some movable object has not been seen."""
        now = observation.time
        self._past.append((now, observation.q, observation.parts))
        while self._past[0][0] < now - _MEMORY:
            self._past.popleft()
        width = float(observation.q[self._gripper])
        commanded = observation.commanded
        command = width if commanded is None else float(commanded.q[self._gripper])
        before = self._fingers.squeezing
        squeezing = self._fingers.update(now, width, float(observation.dq[self._gripper]), command)
        fresh = self._world is not None and now - self._world.time < _REFRESH
        if fresh and not observation.detections and squeezing == before:
            return self._world
        hand = Gripper(self._tool(observation.q), width, command)
        self._observe(observation.detections, hand)
        if len(self._tracks) < len(self._names):
            return None
        self._follow_grasp(hand, observation)
        self._settle(hand, observation, squeezing != before)
        states = {name: self._states[name] for name in self._names}
        movers = {name: seen.X_WO for name, seen in observation.movers.items()}
        self._world = WorldState(now, states, dict(observation.parts), hand, self._held, movers)
        return self._world

    def _frame(self, carrier: str, X_WG: Pose, parts: Mapping[str, float]) -> Pose:
        """Pose in the world of a carrier's frame."""
        if not carrier:
            return _WORLD
        return X_WG if carrier == HAND else part_motion(self._scene.articulation(carrier), parts[carrier])

    def _observe(self, detections: Sequence[Detection], hand: Gripper) -> None:
        """Take in the sightings, each against where things were when it was taken."""
        frames: dict[tuple[str, int], Pose] = {}
        for seen in detections:
            track = self._tracks.get(seen.name)
            if track is None:
                if seen.name in self._names:
                    self._tracks[seen.name] = Track(seen, self._sensor)
                continue
            if seen.time < track.since:
                continue
            key = (track.carrier, seen.time)
            if key not in frames:
                _, q, parts = self._at(seen.time)
                X_WG = self._tool(q) if track.carrier == HAND else _WORLD
                frames[key] = self._frame(track.carrier, X_WG, parts)
            track.observe(seen, frames[key])
            if track.carrier == HAND and track.moved == seen.time and track.offset > _DROP_DISTANCE:
                # It is not where the hand is: it lies where it was seen.
                track.hand_over("", frames[key], _WORLD)
                self._states[seen.name] = track.state(_WORLD)
                if seen.name == self._held:
                    self._held = ""

    def _at(self, time: int) -> tuple[int, Array, Mapping[str, float]]:
        """What was remembered last at or before `time` [ns]."""
        for entry in reversed(self._past):
            if entry[0] <= time:
                return entry
        return self._past[0]

    def _follow_grasp(self, hand: Gripper, observation: Observation) -> None:
        """Notice what the fingers took, let go or lost."""
        now = observation.time
        if self._fingers.squeezing:
            if not self._held and self._states:
                self._take(hand, observation)
            return
        lost = hand.width < self._fingers.width - 0.001
        for track in self._tracks.values():
            if track.carrier == HAND:
                track.hand_over("", hand.X_WG, _WORLD, now)
                if lost:
                    track.forget(now)
                else:
                    track.loosen(*_SET_DOWN)
        self._held = ""

    def _take(self, hand: Gripper, observation: Observation) -> None:
        """Let the hand carry what stops the fingers, and what rests on that."""
        poses = {name: state.X_WO for name, state in self._states.items()}
        held = object_between_fingers(self._scene, poses, hand.X_WG, hand.width, reach=_REACH)
        if not held:
            return
        for name, track in self._tracks.items():
            if self._rides(name, held):
                X_WC = self._frame(track.carrier, hand.X_WG, observation.parts)
                if name in self._upright:
                    track.condition_support(poses[name], X_WC, *_UPRIGHT_SIGMA)
                track.hand_over(HAND, X_WC, hand.X_WG, observation.time)
        fit_between_fingers(self._tracks[held], self._scene.object(held))
        self._held = held

    def _rides(self, name: str, base: str) -> bool:
        """Whether an object is `base` or rests on it, directly or not."""
        for _ in self._names:
            if name == base:
                return True
            name = self._owners.get(name, "")
        return False

    def _settle(self, hand: Gripper, observation: Observation, grasp_changed: bool) -> None:
        """Renew the published states: what stands on something is set upright on it."""
        parts = observation.parts
        parts_moved = any(abs(parts[name] - self._parts.get(name, np.inf)) > _PART_MOVED for name in parts)
        everything = bool(observation.detections) or grasp_changed or parts_moved
        carried = [name for name, track in self._tracks.items() if track.carrier == HAND]
        for name in carried:
            self._states[name] = self._tracks[name].state(hand.X_WG)
        if not everything:
            return
        self._parts = dict(parts)
        self._owners, self._upright = {}, set()
        patches = fixed_patches(self._scene, parts)
        raw = {
            name: track.state(self._frame(track.carrier, hand.X_WG, parts))
            for name, track in self._tracks.items()
            if track.carrier != HAND
        }
        # From the lowest up, so that every support is in place before what stands on it.
        for name in sorted(raw, key=lambda name: (raw[name].X_WO.p[2], name)):
            self._states[name] = state = self._stand(name, raw[name], patches)
            patches += patches_of(self._scene.object(name), state.X_WO)
            self._ride_part(name, hand, parts)

    def _stand(self, name: str, state: ObjectState, patches: Sequence[Patch]) -> ObjectState:
        """The state set upright on what the object stands on, where it stands on something."""
        found = rest(self._scene.object(name), state.X_WO, patches)
        if found is None:
            return state
        self._owners[name] = found.owner
        if found.X_WO is None or state.covariance is None:
            return state
        self._upright.add(name)
        covariance = np.array(state.covariance)
        for k, sigma in zip((2, 3, 4), (_UPRIGHT_SIGMA[0], _UPRIGHT_SIGMA[1], _UPRIGHT_SIGMA[1]), strict=True):
            covariance[k, :] = covariance[:, k] = 0.0
            covariance[k, k] = sigma**2
        return ObjectState(found.X_WO, covariance, state.stamp)

    def _ride_part(self, name: str, hand: Gripper, parts: Mapping[str, float]) -> None:
        """Let an articulated part carry what rests in or on it, directly or on something that it carries."""
        owner = self._owners.get(name, "")
        if owner in self._tracks:
            carrier = self._tracks[owner].carrier
        else:
            carrier = self._scene.object(owner).part if owner else ""
        track = self._tracks[name]
        if carrier not in (track.carrier, HAND):
            X_WOld = self._frame(track.carrier, hand.X_WG, parts)
            track.hand_over(carrier, X_WOld, self._frame(carrier, hand.X_WG, parts))
