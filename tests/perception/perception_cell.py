"""A scripted stand-in for a robot cell: a table, things on it, a hand that goes where it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from praxia.core.arrays import Array
from praxia.core.geometry import Pose
from praxia.core.interfaces import Observation
from praxia.core.motion import MotionState
from praxia.core.scene import Articulation, Cavity, ObjectModel, Rim, Scene, Shape, ShapeKind, Surface
from praxia.core.world import WorldState, part_motion
from praxia.perception.detectors import Detector
from praxia.perception.exact import ExactEstimator
from praxia.perception.tracking import TrackingEstimator

PERIOD = 2_000_000
DOWN = np.array([0.0, 1.0, 0.0, 0.0])  # a hand that points down: z of G is -z of W


def _at(*p: float) -> Pose:
    return Pose(np.array(p), np.array([1.0, 0, 0, 0]))


def _box(*half: float, at: tuple[float, float, float] = (0, 0, 0)) -> Shape:
    return Shape(ShapeKind.BOX, half, _at(*at))


def cube(name: str) -> ObjectModel:
    top = Surface(np.array([0, 0, 0.02]), 0.02, 0.02)
    return ObjectModel(name, "cube", shapes=(_box(0.02, 0.02, 0.02),), movable=True, mass=0.05, surface=top)


def scene(*cubes: str) -> Scene:
    """Table, drawer that opens along -y, bowl, plate and the named cubes."""
    table = ObjectModel(
        "table", "table", shapes=(_box(0.6, 0.7, 0.02, at=(0, 0, -0.02)),), surface=Surface(np.zeros(3), 0.6, 0.7)
    )
    drawer = ObjectModel(
        "drawer",
        "drawer",
        shapes=(_box(0.12, 0.1, 0.005, at=(0, 0, 0.025)),),
        cavity=Cavity(np.array([0, 0, 0.06]), np.array([0.12, 0.1, 0.03])),
        part="drawer",
    )
    slide = Articulation(
        "drawer", "slide", "slide", np.array([0, -1.0, 0]), np.zeros(3), 0.0, 0.2, Pose.identity(), 0.014
    )
    bowl = ObjectModel(
        "bowl",
        "bowl",
        shapes=(Shape(ShapeKind.CYLINDER, (0.07, 0.025), _at(0, 0, 0.025)),),
        movable=True,
        cavity=Cavity(np.array([0, 0, 0.029]), np.array([0.065, 0.065, 0.021]), round=True),
        rim=Rim(radius=0.0675, height=0.05, thickness=0.005, depth=0.04),
    )
    plate = ObjectModel(
        "plate",
        "plate",
        shapes=(Shape(ShapeKind.CYLINDER, (0.09, 0.005), _at(0, 0, 0.005)),),
        movable=True,
        surface=Surface(np.array([0, 0, 0.01]), 0.08, 0.08, round=True),
        rim=Rim(radius=0.0875, height=0.02, thickness=0.005, depth=0.014),
    )
    return Scene(
        "test",
        (table, drawer, *(cube(name) for name in cubes), bowl, plate),
        articulations=(slide,),
        fixed={"table": _at(0.5, 0, 0), "drawer": _at(0.4, 0.6, 0)},
    )


def tool(q: Array) -> Pose:
    """Forward kinematics of the pretended arm: position, yaw, opening."""
    return Pose(q[:3], DOWN) if q[3] == 0 else Pose.from_yaw(float(q[3]), q[:3]) @ Pose(np.zeros(3), DOWN)


@dataclass
class ScriptedCell:
    """Truth, moved by the test, and what the estimator is shown of it."""

    detector: Detector
    estimator: TrackingEstimator | ExactEstimator
    poses: dict[str, Pose]
    hand: Array = field(default_factory=lambda: np.array([0.3, 0.0, 0.4, 0.0]))
    width: float = 0.08
    command: float = 0.08
    drawer: float = 0.0
    time: int = 0
    attached: dict[str, Pose] = field(default_factory=dict)
    inside: dict[str, Pose] = field(default_factory=dict)
    world: WorldState | None = None

    def tick(self) -> WorldState | None:
        """Let one period pass."""
        q = np.array([*self.hand, self.width])
        X_WG = tool(q)
        for name, X_GO in self.attached.items():
            self.poses[name] = X_WG @ X_GO
        slide = scene().articulation("drawer")
        for name, X_DO in self.inside.items():
            self.poses[name] = part_motion(slide, self.drawer) @ X_DO
        seen = self.detector.detect(self.time, self.poses)
        commanded = MotionState.at_rest(np.array([*self.hand, self.command]))
        self.world = self.estimator.update(
            Observation(self.time, q, np.zeros(5), seen, {"drawer": self.drawer}, commanded=commanded)
        )
        self.time += PERIOD
        return self.world

    def wait(self, seconds: float) -> WorldState:
        """Let time pass; the world at its end."""
        for _ in range(round(seconds * 1e9 / PERIOD)):
            self.tick()
        assert self.world is not None
        return self.world

    def move_hand(self, p: Sequence[float], yaw: float = 0.0, seconds: float = 0.5) -> WorldState:
        start, goal = self.hand, np.array([*p, yaw])
        steps = round(seconds * 1e9 / PERIOD)
        for k in range(steps):
            self.hand = start + (goal - start) * (k + 1) / steps
            self.tick()
        return self.wait(0.04)  # a world state is up to 40 ms old

    def close_on(self, name: str, width: float) -> WorldState:
        """Close the fingers until they are stopped by the named thing."""
        X_WG = tool(np.array([*self.hand, 0.0]))
        self.width, self.command = width, 0.0
        self.attached[name] = X_WG.inverse() @ self.poses[name]
        return self.wait(0.1)

    def open(self) -> WorldState:
        self.attached.clear()
        self.width = self.command = 0.08
        return self.wait(0.1)
