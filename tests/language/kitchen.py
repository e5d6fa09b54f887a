"""A table with four cubes, a bowl, a plate and a cabinet with a drawer, as plain values; nothing here simulates."""

from collections.abc import Mapping

import numpy as np

from praxia.core.geometry import Pose
from praxia.core.scene import Articulation, Cavity, ObjectModel, Rim, Scene, Shape, ShapeKind, Surface
from praxia.core.world import Gripper, ObjectState, WorldState


def box(half, centre=(0.0, 0.0, 0.0)):
    return Shape(ShapeKind.BOX, tuple(half), Pose.from_yaw(0.0, centre))


def cube(colour):
    return ObjectModel(
        name=f"{colour}_cube",
        category="cube",
        colour=colour,
        shapes=(box((0.02, 0.02, 0.02)),),
        movable=True,
        mass=0.05,
        surface=Surface(np.array([0, 0, 0.02]), 0.02, 0.02),
        words=("block", "brick", "box"),
    )


def region(name, *words, half=(0.1, 0.1)):
    return ObjectModel(name=name, category="region", surface=Surface(np.zeros(3), *half), words=words)


BOWL = ObjectModel(
    name="bowl",
    category="bowl",
    shapes=(Shape(ShapeKind.CYLINDER, (0.075, 0.03), Pose.from_yaw(0.0, (0, 0, 0.03))),),
    movable=True,
    mass=0.1,
    cavity=Cavity(np.array([0, 0, 0.03]), np.array([0.07, 0.07, 0.027]), round=True),
    rim=Rim(radius=0.0725, height=0.06, thickness=0.005, depth=0.05),
    words=("basin",),
)
PLATE = ObjectModel(
    name="plate",
    category="plate",
    shapes=(Shape(ShapeKind.CYLINDER, (0.095, 0.01), Pose.from_yaw(0.0, (0, 0, 0.01))),),
    movable=True,
    mass=0.1,
    surface=Surface(np.array([0, 0, 0.006]), 0.09, 0.09, round=True),
    rim=Rim(radius=0.0925, height=0.02, thickness=0.005, depth=0.014),
    words=("dish",),
)
TABLE = ObjectModel(
    name="table",
    category="table",
    shapes=(box((0.5, 0.6, 0.02), (0, 0, -0.02)),),
    surface=Surface(np.zeros(3), 0.5, 0.6),
    words=("desk",),
)
CABINET = ObjectModel(
    name="cabinet",
    category="cabinet",
    shapes=(box((0.1, 0.1, 0.06), (0, 0, 0.06)),),
    surface=Surface(np.array([0, 0, 0.12]), 0.1, 0.1),
    words=("cupboard",),
)
DRAWER = ObjectModel(
    name="drawer",
    category="drawer",
    shapes=(box((0.08, 0.08, 0.003), (0, 0, 0.02)),),
    cavity=Cavity(np.array([0, 0, 0.05]), np.array([0.075, 0.075, 0.025])),
    part="drawer",
    words=("tray",),
)
REGIONS = (
    region("left_side", "left", "left side", half=(0.2, 0.08)),
    region("right_side", "right", "right side", half=(0.2, 0.08)),
    region("middle", "centre", "center"),
)
CUBES = tuple(cube(colour) for colour in ("red", "green", "blue", "yellow"))

KITCHEN = Scene(
    name="kitchen",
    objects=(TABLE, CABINET, DRAWER, *REGIONS, *CUBES, BOWL, PLATE),
    articulations=(
        Articulation(
            name="drawer",
            joint="drawer_slide",
            kind="slide",
            axis_W=np.array([0.0, -1.0, 0.0]),
            anchor_W=np.array([0.5, 0.45, 0.0]),
            lower=0.0,
            upper=0.15,
            X_OH=Pose.from_yaw(0.0, (0, -0.1, 0.05)),
            handle=0.01,
        ),
    ),
    fixed={
        "table": Pose.from_yaw(0.0, (0.5, 0.0, 0.0)),
        "cabinet": Pose.from_yaw(0.0, (0.5, 0.45, 0.0)),
        "drawer": Pose.from_yaw(0.0, (0.5, 0.45, 0.0)),
        "left_side": Pose.from_yaw(0.0, (0.5, 0.2, 0.0)),
        "right_side": Pose.from_yaw(0.0, (0.5, -0.3, 0.0)),
        "middle": Pose.from_yaw(0.0, (0.5, -0.05, 0.0)),
    },
)

PLACES: Mapping[str, tuple[float, float, float]] = {
    "red_cube": (0.40, 0.05, 0.02),  # the nearest to the robot
    "green_cube": (0.50, -0.10, 0.02),
    "blue_cube": (0.60, -0.25, 0.02),  # the rightmost and farthest
    "yellow_cube": (0.58, 0.24, 0.02),  # the leftmost
    "bowl": (0.42, -0.30, 0.0),
    "plate": (0.68, 0.02, 0.0),
}
"""Centres [m]: every thing by itself on the table."""


def world(
    moved: Mapping[str, tuple[float, float, float]] | None = None, *, drawer: float = 0.0, held: str = ""
) -> WorldState:
    """The kitchen with some things elsewhere."""
    poses = {name: ObjectState(Pose.from_yaw(0.0, p)) for name, p in {**PLACES, **(moved or {})}.items()}
    hand = Gripper(Pose.from_yaw(0.0, (0.3, 0.0, 0.5)), width=0.04 if held else 0.08, command=0.08)
    return WorldState(time=0, objects=poses, parts={"drawer": drawer}, gripper=hand, held=held)
