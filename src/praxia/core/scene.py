"""What there is: shapes, objects, articulated parts, surfaces. Where things are is `WorldState`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import cached_property

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput, unknown
from praxia.core.geometry import Pose

__all__ = ["Articulation", "Cavity", "ObjectModel", "Rim", "Scene", "Shape", "ShapeKind", "Surface"]


class ShapeKind(Enum):
    """Primitive shapes, sized as in MJCF: box half-extents; sphere (r,); cylinder, capsule (r, half-length), axis z."""

    BOX = "box"
    SPHERE = "sphere"
    CYLINDER = "cylinder"
    CAPSULE = "capsule"


@dataclass(frozen=True, eq=False)
class Shape:
    """A primitive fixed to an object's frame O.

    Attributes:
        kind: Which primitive.
        size: Half-extents or radius and half-length [m], see `ShapeKind`.
        X_OS: Pose of the shape in the object's frame.
        rgba: Colour for pictures.
    """

    kind: ShapeKind
    size: tuple[float, ...]
    X_OS: Pose
    rgba: tuple[float, float, float, float] = (0.7, 0.7, 0.7, 1.0)


@dataclass(frozen=True, eq=False)
class Surface:
    """A horizontal patch that things can be put on, in the owner's frame O; normal is +z of O.

    Attributes:
        centre: Middle of the patch [m], shape (3,).
        half_x, half_y: Half-extents [m]; for a round patch both are the radius.
        round: Whether the patch is a disc.
    """

    centre: Array
    half_x: float
    half_y: float
    round: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "centre", frozen(self.centre, (3,), "Surface.centre"))


@dataclass(frozen=True, eq=False)
class Cavity:
    """The inside of a container, in the owner's frame O: a box or an upright cylinder; open towards +z.

    Attributes:
        centre: Middle of the volume [m], shape (3,).
        half: Half-extents [m], shape (3,); for a round cavity (radius, radius, half-height).
        round: Whether the horizontal section is a disc.
    """

    centre: Array
    half: Array
    round: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "centre", frozen(self.centre, (3,), "Cavity.centre"))
        object.__setattr__(self, "half", frozen(self.half, (3,), "Cavity.half"))


@dataclass(frozen=True)
class Rim:
    """A circular wall that a gripper can pinch from above, in the owner's frame O.

    Attributes:
        radius: Distance of the wall's middle from the z axis of O [m].
        height: z of the wall's upper edge in O [m].
        thickness: Wall thickness [m].
        depth: How deep the wall is free on both sides, measured down from the edge [m].
    """

    radius: float
    height: float
    thickness: float
    depth: float


@dataclass(frozen=True, eq=False)
class ObjectModel:
    """One thing: fixed or movable, with what it affords.

    Attributes:
        name: Unique name, lower case with underscores: "red_cube".
        category: The noun people use: "cube", "bowl", "plate", "table", "cabinet", "drawer".
        colour: The colour word people use, or "".
        shapes: Collision shapes in the object's frame O.
        movable: Whether the gripper may carry it.
        mass: Mass [kg]; 0 for fixed things.
        surface: Patch that others can be put on, or None.
        cavity: Volume that others can be put in, or None.
        rim: Wall that the gripper can pinch, or None; boxes are grasped by their faces instead.
        part: Name of the articulation that this object moves with (a drawer), or "".
        words: Further nouns that mean this thing ("dish" for a plate).
        speed: Bound on the speed of every point of a thing that moves by itself [m/s]: a person's arm, another robot;
            0 for everything else. Such a thing is kept clear of by the safety filter, not by planning.
    """

    name: str
    category: str
    colour: str = ""
    shapes: tuple[Shape, ...] = ()
    movable: bool = False
    mass: float = 0.0
    surface: Surface | None = None
    cavity: Cavity | None = None
    rim: Rim | None = None
    part: str = ""
    words: tuple[str, ...] = ()
    speed: float = 0.0


@dataclass(frozen=True, eq=False)
class Articulation:
    """A part that slides or turns on one joint.

    The pose of the object that moves with it is `X_WO(s) = X_WO(0)` moved by `s` along or about `axis_W`.

    Attributes:
        name: Unique name, the same as the object's that moves with it: "drawer".
        joint: Joint name in the simulation.
        kind: "slide" [m] or "hinge" [rad].
        axis_W: Unit direction of opening in the world, shape (3,).
        anchor_W: A point on the axis in the world [m], shape (3,); only matters for a hinge.
        lower, upper: Range of the joint coordinate; `lower` is closed.
        X_OH: Pose of the handle's grasp frame H in the moving object's frame: z is the hand's approach, y its closing
            axis.
        handle: Thickness of the handle between the fingers [m].
    """

    name: str
    joint: str
    kind: str
    axis_W: Array
    anchor_W: Array
    lower: float
    upper: float
    X_OH: Pose
    handle: float

    def __post_init__(self) -> None:
        object.__setattr__(self, "axis_W", frozen(self.axis_W, (3,), "Articulation.axis_W"))
        object.__setattr__(self, "anchor_W", frozen(self.anchor_W, (3,), "Articulation.anchor_W"))
        if self.kind not in ("slide", "hinge"):
            raise InvalidInput(f"articulation {self.name!r}: kind must be 'slide' or 'hinge', got {self.kind!r}")


@dataclass(frozen=True, eq=False)
class Scene:
    """Everything that does not change during a run.

    Attributes:
        name: Name of the scene: "tabletop".
        objects: All things, fixed and movable, in a fixed order.
        articulations: Parts that slide or turn.
        fixed: Name -> pose in the world of each fixed thing (for a moving part: at joint coordinate 0).
        workspace: Corners of the box that the gripper's tool point may move in [m], in the world, shape (2, 3).
        X_WB: Pose of the robot's base in the world.
    """

    name: str
    objects: tuple[ObjectModel, ...]
    articulations: tuple[Articulation, ...] = ()
    fixed: Mapping[str, Pose] = field(default_factory=dict)
    workspace: Array = field(default_factory=lambda: frozen([[-2.0, -2.0, -1.0], [2.0, 2.0, 2.0]]))
    X_WB: Pose = field(default_factory=Pose.identity)

    def __post_init__(self) -> None:
        object.__setattr__(self, "workspace", frozen(self.workspace, (2, 3), "Scene.workspace"))
        names = [o.name for o in self.objects]
        if len(set(names)) != len(names):
            raise InvalidInput(f"scene {self.name!r}: object names repeat in {names}")

    @cached_property
    def _by_name(self) -> dict[str, ObjectModel]:
        return {o.name: o for o in self.objects}

    @cached_property
    def _parts(self) -> dict[str, Articulation]:
        return {a.name: a for a in self.articulations}

    def object(self, name: str) -> ObjectModel:
        """The object called `name`.

        Raises:
            InvalidInput: There is none; names the closest.
        """
        if name not in self._by_name:
            raise unknown("object", name, self._by_name)
        return self._by_name[name]

    def articulation(self, name: str) -> Articulation:
        """The articulation called `name`.

        Raises:
            InvalidInput: There is none; names the closest.
        """
        if name not in self._parts:
            raise unknown("articulated part", name, self._parts)
        return self._parts[name]

    @property
    def movable(self) -> tuple[ObjectModel, ...]:
        """The things that the gripper may carry, in order."""
        return tuple(o for o in self.objects if o.movable)

    @property
    def movers(self) -> tuple[ObjectModel, ...]:
        """The things that move by themselves, in order."""
        return tuple(o for o in self.objects if o.speed > 0.0)

    def without_movers(self) -> Scene:
        """The scene that planning sees: things that move by themselves are the safety filter's business."""
        if not self.movers:
            return self
        kept = tuple(o for o in self.objects if o.speed == 0.0)
        fixed = {name: pose for name, pose in self.fixed.items() if self._by_name[name].speed == 0.0}
        return replace(self, objects=kept, fixed=fixed)
