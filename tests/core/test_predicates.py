"""What each predicate says about worlds built by hand."""

from collections.abc import Mapping

import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose, quat_from_rotvec
from praxia.core.plan import Fact, Goal
from praxia.core.predicates import DEFINITIONS, facts, final_facts, holds, support
from praxia.core.scene import Articulation, Cavity, ObjectModel, Scene, Shape, ShapeKind, Surface
from praxia.core.world import Gripper, ObjectState, WorldState, part_motion


def at(x: float, y: float, z: float, yaw: float = 0.0) -> Pose:
    return Pose.from_yaw(yaw, (x, y, z))


def box(half: tuple[float, float, float], middle: tuple[float, float, float] = (0, 0, 0)) -> Shape:
    return Shape(ShapeKind.BOX, half, at(*middle))


def cube(name: str) -> ObjectModel:
    top = Surface(np.array([0, 0, 0.02]), 0.02, 0.02)
    return ObjectModel(name, "cube", shapes=(box((0.02, 0.02, 0.02)),), movable=True, surface=top)


BOWL = ObjectModel(
    "bowl",
    "bowl",
    shapes=(Shape(ShapeKind.CYLINDER, (0.07, 0.025), at(0, 0, 0.025)),),
    movable=True,
    cavity=Cavity(np.array([0, 0, 0.03]), np.array([0.065, 0.065, 0.02]), round=True),
)
TABLE = ObjectModel(
    "table", "table", shapes=(box((0.5, 0.5, 0.02), (0, 0, -0.02)),), surface=Surface(np.zeros(3), 0.5, 0.5)
)
LEFT = ObjectModel("left_half", "region", surface=Surface(np.zeros(3), 0.5, 0.25))
DRAWER = ObjectModel(
    "drawer",
    "drawer",
    shapes=(box((0.1, 0.1, 0.005), (0, 0, 0.015)),),
    cavity=Cavity(np.array([0, 0, 0.05]), np.array([0.1, 0.1, 0.03])),
    part="drawer",
)
SLIDE = Articulation("drawer", "slide", "slide", np.array([0.0, -1, 0]), np.zeros(3), 0.0, 0.2, Pose.identity(), 0.01)
SCENE = Scene(
    "test",
    (TABLE, LEFT, DRAWER, cube("red"), cube("green"), cube("blue"), BOWL),
    articulations=(SLIDE,),
    fixed={"table": at(0, 0, 0), "left_half": at(0, 0.25, 0), "drawer": at(0.3, 0.6, 0)},
)
APART = {"red": at(0, 0, 0.02), "green": at(0.2, 0, 0.02), "blue": at(-0.2, 0, 0.02), "bowl": at(0, -0.3, 0)}


def world(
    poses: Mapping[str, Pose] | None = None, *, drawer: float = 0.0, held: str = "", width: float = 0.08
) -> WorldState:
    states = {name: ObjectState(X) for name, X in {**APART, **(poses or {})}.items()}
    return WorldState(0, states, {"drawer": drawer}, Gripper(at(0, 0, 0.3), width, width), held)


def true(fact: str, state: WorldState, start: WorldState | None = None) -> bool:
    predicate, *args = fact.split()
    return holds(Fact(predicate, tuple(args)), SCENE, state, start=start)


def test_things_on_the_table_are_on_it_and_clear() -> None:
    state = world()
    assert set(map(str, facts(SCENE, state))) == {
        "(on red table)",
        "(on green table)",
        "(on blue table)",
        "(on bowl table)",
        "(clear red)",
        "(clear green)",
        "(clear blue)",
        "(clear bowl)",
        "(handempty)",
        "(closed drawer)",
    }


def test_facts_come_sorted() -> None:
    found = facts(SCENE, world())
    assert list(found) == sorted(found)


def test_a_stack_of_three_is_on_one_another_and_only_its_top_is_clear() -> None:
    state = world({"green": at(0.005, 0.005, 0.06, 0.3), "blue": at(0, 0, 0.10)})
    assert true("on green red", state)
    assert true("on blue green", state)
    assert not true("on blue red", state)
    assert not true("on green table", state)
    assert [name for name in ("red", "green", "blue") if true(f"clear {name}", state)] == ["blue"]


def test_a_cube_rolled_onto_another_face_still_carries_one() -> None:
    rolled = Pose(np.array([0, 0, 0.02]), quat_from_rotvec([np.pi / 2, 0, 0]))
    assert true("on green red", world({"red": rolled, "green": at(0, 0, 0.06)}))


@pytest.mark.parametrize(
    ("pose", "expected"),
    [
        (at(0, 0, 0.06), True),
        (at(0, 0, 0.068), True),  # within a centimetre of the top
        (at(0, 0, 0.075), False),  # in the air
        (at(0.019, 0, 0.06), True),  # the centre is still over it
        (at(0.022, 0, 0.06), False),
    ],
)
def test_on_needs_the_height_and_the_centre(pose: Pose, expected: bool) -> None:
    assert true("on green red", world({"green": pose})) is expected


def test_a_cube_that_leans_is_on_what_its_lowest_point_touches() -> None:
    tilted = Pose(np.array([0.2, 0, 0.02 * (np.cos(0.5) + np.sin(0.5))]), quat_from_rotvec([0.5, 0, 0]))
    state = world({"green": tilted, "blue": at(0.2, 0, 0.09)})
    assert true("on green table", state)
    assert support(SCENE, state, "blue") is None  # nothing rests on an edge


def test_what_is_held_or_falls_rests_on_nothing() -> None:
    assert support(SCENE, world({"red": at(0, 0, 0.3)}), "red") is None
    held = world(held="red", width=0.04)
    assert support(SCENE, held, "red") is None
    assert true("holding red", held)
    assert not true("handempty", held)
    assert "(clear red)" not in map(str, facts(SCENE, held))


def test_an_empty_hand_is_open_and_holds_nothing() -> None:
    assert true("handempty", world())
    assert true("handempty", world(width=0.0))


def test_a_cube_in_the_bowl_is_in_it_and_not_on_the_table() -> None:
    state = world({"red": at(0.01, -0.3, 0.03)})
    assert true("in red bowl", state)
    assert not true("on red table", state)


def test_a_cube_on_a_cube_in_the_bowl_is_in_the_bowl_too_while_below_the_rim() -> None:
    low = world({"red": at(0, -0.3, 0.02), "green": at(0, -0.3, 0.06)})
    assert true("on green red", low)
    assert true("in green bowl", low)
    high = world({"red": at(0, -0.3, 0.03), "green": at(0, -0.3, 0.07)})
    assert true("on green red", high)
    assert not true("in green bowl", high)


def test_a_cube_beside_or_above_the_bowl_or_in_a_fallen_one_is_not_in_it() -> None:
    assert not true("in red bowl", world({"red": at(0.09, -0.3, 0.02)}))
    assert not true("in red bowl", world({"red": at(0, -0.3, 0.2)}))
    fallen = Pose(np.array([0, -0.3, 0.07]), quat_from_rotvec([np.pi / 2, 0, 0]))
    assert not true("in red bowl", world({"bowl": fallen, "red": at(0, -0.3, 0.03)}))


def test_what_is_in_the_drawer_depends_on_where_the_drawer_is() -> None:
    inside = world({"red": at(0.3, 0.6, 0.04)})
    assert true("in red drawer", inside)
    assert true("closed drawer", inside)
    pulled = world({"red": at(0.3, 0.4, 0.04)}, drawer=0.2)
    assert true("in red drawer", pulled)
    assert true("opened drawer", pulled)
    assert not true("in red drawer", world({"red": at(0.3, 0.6, 0.04)}, drawer=0.2))


@pytest.mark.parametrize(
    ("s", "opened", "closed"), [(0.0, False, True), (0.009, False, True), (0.05, False, False), (0.14, True, False)]
)
def test_a_drawer_is_open_from_70_percent_and_closed_to_a_centimetre(s: float, opened: bool, closed: bool) -> None:
    assert true("opened drawer", world(drawer=s)) is opened
    assert true("closed drawer", world(drawer=s)) is closed


@pytest.mark.parametrize(
    ("direction", "offset"), [("left", (0, 0.08)), ("right", (0, -0.08)), ("behind", (0.08, 0)), ("front", (-0.08, 0))]
)
def test_beside_is_seen_from_the_robot(direction: str, offset: tuple[float, float]) -> None:
    state = world({"red": at(0.1, 0.1, 0.02), "green": at(0.1 + offset[0], 0.1 + offset[1], 0.02)})
    for other in ("left", "right", "behind", "front"):
        assert true(f"beside green red {other}", state) is (other == direction)


def test_beside_needs_the_same_height_the_right_distance_and_an_open_hand() -> None:
    assert not true("beside green red left", world({"green": at(0, 0.25, 0.02)}))
    assert not true("beside green red left", world({"green": at(0, 0.08, 0.06)}))
    assert not true("beside green red left", world({"green": at(0.09, 0.08, 0.02)}))
    assert not true("beside green red left", world({"green": at(0, 0.08, 0.02)}, held="green"))


def test_shifted_is_measured_from_the_start_and_along_its_direction() -> None:
    start = world()
    assert true("shifted red left", world({"red": at(0.05, 0.041, 0.02)}), start)
    assert not true("shifted red left", world({"red": at(0.05, 0.039, 0.02)}), start)
    assert not true("shifted red right", world({"red": at(0, 0.1, 0.02)}), start)
    assert not true("shifted red left", world({"red": at(0, 0.1, 0.02)}))
    with pytest.raises(InvalidInput, match="did you mean 'left'"):
        true("shifted red lefft", start, start)


def test_within_a_region_needs_the_table_under_it() -> None:
    assert true("within red left_half", world({"red": at(0, 0.1, 0.02)}))
    assert not true("within red left_half", world({"red": at(0, -0.1, 0.02)}))
    stacked = world({"green": at(0, 0.1, 0.02), "red": at(0, 0.1, 0.06)})
    assert not true("within red left_half", stacked)
    assert not true("within red left_half", world({"red": at(0, 0.1, 0.3)}))


def test_the_gripper_is_at_what_is_below_it() -> None:
    assert true("gripper-at red", world({"red": at(0.1, 0.1, 0.02)}))
    assert not true("gripper-at red", world({"red": at(0.2, 0.1, 0.02)}))


def test_unknown_predicates_and_objects_are_refused_with_the_closest() -> None:
    with pytest.raises(InvalidInput, match="did you mean 'holding'"):
        true("holdin red", world())
    with pytest.raises(InvalidInput, match="unknown object 'redd'"):
        true("on redd table", world())


def test_every_predicate_has_a_definition_that_can_be_evaluated() -> None:
    arguments = {"handempty": "", "beside": "red green left", "shifted": "red left", "within": "red left_half"}
    arguments |= {"opened": "drawer", "closed": "drawer", "on": "red table", "in": "red bowl"}
    for predicate in DEFINITIONS:
        assert true(f"{predicate} {arguments.get(predicate, 'red')}", world(), world()).__class__ is bool


def parse(*stages: str) -> Goal:
    return Goal(
        tuple(tuple(Fact(w[0], tuple(w[1:])) for f in stage.split(",") if (w := f.split())) for stage in stages)
    )


@pytest.mark.parametrize(
    ("stages", "expected"),
    [
        (("on red green",), "(on red green)"),
        (("opened drawer", "in red drawer", "closed drawer"), "(in red drawer) (closed drawer)"),
        (("on red green", "on red table"), "(on red table)"),
        (("on red green", "in blue bowl"), "(on red green) (in blue bowl)"),
        (("holding red", "on red green"), "(on red green)"),
        (("on red green", "holding red"), "(holding red)"),
        (("gripper-at red", "in blue bowl"), "(in blue bowl)"),
        (("on red green", "on red green"), "(on red green)"),
        (("beside red green left", "shifted red right"), "(shifted red right)"),
    ],
)
def test_what_must_hold_in_the_end_is_what_no_later_stage_undoes(stages: tuple[str, ...], expected: str) -> None:
    assert " ".join(map(str, final_facts(parse(*stages)))) == expected


def test_a_sliding_part_moves_along_its_axis_and_a_turning_one_about_its_anchor() -> None:
    assert part_motion(SLIDE, 0.1).apply([1.0, 1.0, 1.0]) == pytest.approx([1.0, 0.9, 1.0])
    hinge = Articulation(
        "door", "hinge", "hinge", np.array([0, 0, 1.0]), np.array([1.0, 0, 0]), 0, 2, Pose.identity(), 0.01
    )
    assert part_motion(hinge, np.pi / 2).apply([2.0, 0, 0.5]) == pytest.approx([1.0, 1.0, 0.5])
    assert part_motion(hinge, 0.7).apply([1.0, 0, 3.0]) == pytest.approx([1.0, 0, 3.0])
    assert part_motion(hinge, 0.0).distance(Pose.identity()) == (0.0, 0.0)


def test_the_pose_of_a_thing_is_found_whether_it_is_movable_fixed_or_articulated() -> None:
    state = world(drawer=0.1)
    assert state.pose(SCENE, "red").p.tolist() == [0, 0, 0.02]
    assert state.pose(SCENE, "table").p.tolist() == [0, 0, 0]
    assert state.pose(SCENE, "drawer").p == pytest.approx([0.3, 0.5, 0])
    with pytest.raises(InvalidInput, match="did you mean 'drawer'"):
        state.pose(SCENE, "drawr")
