"""Grasp candidates checked against the geometry of the things themselves."""

import numpy as np
import pytest
from generation_fakes import standing, tabletop

from praxia.core.geometry import Pose, matrix_from_rotvec
from praxia.core.scene import ObjectModel, Shape, ShapeKind
from praxia.generation.grasps import grasps

WIDEST = 0.07
CUBE = tabletop().object("red_cube")
DOWN = np.array([0.0, 0.0, -1.0])


def box(*half: float, at: Pose | None = None) -> ObjectModel:
    return ObjectModel("box", "box", shapes=(Shape(ShapeKind.BOX, half, at or Pose.identity()),), movable=True)


def pads(grasp) -> np.ndarray:
    """Where the two pads press, in the object's frame, shape (2, 3)."""
    half = grasp.thickness / 2
    return np.array([grasp.X_OG.apply(np.array([0.0, side * half, 0.0])) for side in (-1.0, 1.0)])


def tilted(angle_degrees: float, about: tuple[float, float, float]) -> Pose:
    axis = np.array(about) / np.linalg.norm(about)
    return Pose.from_rotation(matrix_from_rotvec(np.radians(angle_degrees) * axis), np.array([0.5, 0.0, 0.05]))


POSES = {
    "upright": standing("red_cube", 0.5, 0.0, yaw=0.3),
    "tilted by 20 degrees": tilted(20, (1, 0, 0)),
    "tilted by 44 degrees": tilted(44, (1, 1, 0)),
    "on another face": tilted(90, (0, 1, 0)),
    "upside down": tilted(180, (1, 0, 0)),
    "on an edge": tilted(45, (0, 1, 0)),
}


@pytest.mark.parametrize("X_WO", POSES.values(), ids=POSES.keys())
def test_the_pads_straddle_two_opposite_faces_of_a_cube_however_it_lies(X_WO):
    found = grasps(CUBE, X_WO, widest=WIDEST)
    assert found
    for grasp in found:
        a, b = pads(grasp)
        axis = int(np.argmax(np.abs(a - b)))
        assert abs(a[axis] - b[axis]) == pytest.approx(0.04)  # as far apart as the faces are
        assert abs(a[axis] + b[axis]) / 2 <= 0.006 + 1e-12  # the cube is between them, if not in the middle
        others = [k for k in range(3) if k != axis]
        assert np.allclose(a[others], b[others], atol=1e-12)  # face to face, not askew
        assert (np.abs(a[others]) < 0.02).all()  # on the face, not beside it


@pytest.mark.parametrize("X_WO", POSES.values(), ids=POSES.keys())
def test_no_approach_leans_more_than_fifty_degrees_from_straight_down(X_WO):
    down = [(X_WO @ g.X_OG).R[:, 2] @ DOWN for g in grasps(CUBE, X_WO, widest=WIDEST)]
    assert min(down) >= np.cos(np.radians(50.0)) - 1e-9


def test_the_approach_of_every_cube_grasp_ends_outside_the_face_that_it_comes_through():
    for X_WO in POSES.values():
        for grasp in grasps(CUBE, X_WO, widest=WIDEST):
            start = grasp.X_OG.apply(np.array([0.0, 0.0, -0.09]))
            assert np.abs(start).max() > 0.02  # one starts in the open ...
            assert np.abs(grasp.X_OG.p).max() < 0.02  # ... and ends inside the cube


def test_frames_are_rotations_with_the_closing_axis_across_the_approach():
    for model in (CUBE, tabletop().object("bowl")):
        for grasp in grasps(model, standing(model.name, 0.5, 0.0), widest=WIDEST):
            R = grasp.X_OG.R
            assert np.allclose(R @ R.T, np.eye(3), atol=1e-9) and np.linalg.det(R) == pytest.approx(1.0)


def test_candidates_come_best_first_and_straight_down_before_leaning():
    found = grasps(CUBE, POSES["upright"], widest=WIDEST)
    costs = [g.cost for g in found]
    assert costs == sorted(costs)
    assert (POSES["upright"] @ found[0].X_OG).R[:, 2] @ DOWN == pytest.approx(1.0)


def test_a_cube_offers_both_pairs_of_sides_and_both_ways_round():
    upright = [g for g in grasps(CUBE, POSES["upright"], widest=WIDEST) if g.cost < 1e-9]
    assert len({tuple(np.round(g.X_OG.R[:, 1]).astype(int)) for g in upright}) == 4


def test_a_box_is_not_held_across_a_side_that_is_wider_than_the_hand():
    X_WO = Pose(np.array([0.5, 0.0, 0.02]), np.array([1.0, 0, 0, 0]))
    found = grasps(box(0.06, 0.02, 0.02), X_WO, widest=WIDEST)
    assert found and {round(g.thickness, 6) for g in found} == {0.04}
    assert grasps(box(0.06, 0.06, 0.02), X_WO, widest=WIDEST) == ()


def test_pads_never_press_beside_a_face_that_is_narrower_than_the_offset():
    X_WO = Pose(np.array([0.5, 0.0, 0.02]), np.array([1.0, 0, 0, 0]))
    half = np.array([0.006, 0.02, 0.02])
    for grasp in grasps(box(*half), X_WO, widest=WIDEST):
        closing = np.abs(grasp.X_OG.R[:, 1])  # off the middle between the pads by 6 mm at most, never beside the face
        assert (np.abs(pads(grasp)) <= half + 0.006 * closing + 1e-12).all()


def test_a_box_that_is_fixed_off_the_middle_of_its_object_is_held_where_it_is():
    at = Pose.from_yaw(0.4, (0.03, -0.02, 0.05))
    model = box(0.02, 0.02, 0.03, at=at)
    for grasp in grasps(model, Pose(np.array([0.5, 0, 0]), np.array([1.0, 0, 0, 0])), widest=WIDEST):
        local = np.array([at.inverse().apply(p) for p in pads(grasp)])
        closing = np.abs((at.inverse() @ grasp.X_OG).R[:, 1])
        assert (np.abs(local) <= np.array([0.02, 0.02, 0.03]) + 0.006 * closing + 1e-9).all()


@pytest.mark.parametrize("name", ["bowl", "plate"])
def test_rim_grasps_straddle_the_wall_below_its_edge_all_around(name):
    model = tabletop().object(name)
    found = grasps(model, standing(name, 0.5, 0.1, yaw=0.7), widest=WIDEST)
    radii = np.array([np.hypot(*p[:2]) for g in found for p in pads(g)]).reshape(-1, 2)
    assert np.allclose(np.sort(radii, axis=1), [model.rim.radius - 0.0025, model.rim.radius + 0.0025], atol=1e-9)
    heights = np.array([g.X_OG.p[2] for g in found])
    assert (heights < model.rim.height).all() and (heights > model.rim.height - model.rim.depth).all()
    angles = np.sort([np.arctan2(g.X_OG.p[1], g.X_OG.p[0]) for g in found])
    assert np.diff(angles).max() <= 2 * np.pi / 16 + 1e-9


def test_the_near_side_of_a_rim_comes_first_whatever_the_yaw():
    for yaw in (0.0, 1.0, 2.5):
        X_WO = standing("bowl", 0.5, 0.1, yaw=yaw)
        best = grasps(tabletop().object("bowl"), X_WO, widest=WIDEST)[0]
        assert (X_WO @ best.X_OG).p[0] < 0.5 - 0.06


def test_a_bowl_that_lies_on_its_side_has_no_rim_grasp():
    assert grasps(tabletop().object("bowl"), tilted(60, (1, 0, 0)), widest=WIDEST) == ()


def test_a_cube_that_balances_on_a_corner_is_too_steep_from_every_side():
    assert grasps(CUBE, tilted(54.7, (1, -1, 0)), widest=WIDEST) == ()


@pytest.mark.parametrize("kind", [ShapeKind.CYLINDER, ShapeKind.CAPSULE, ShapeKind.SPHERE])
def test_round_things_are_pressed_across_their_diameter_from_above(kind):
    size = (0.025,) if kind is ShapeKind.SPHERE else (0.025, 0.05)
    can = ObjectModel("can", "can", shapes=(Shape(kind, size, Pose.identity()),), movable=True)
    X_WO = Pose.from_yaw(0.4, (0.5, 0.1, 0.05))
    found = grasps(can, X_WO, widest=WIDEST)
    assert len({round((X_WO @ g.X_OG).yaw, 6) for g in found}) == len(found) == 12
    for grasp in found:
        a, b = pads(grasp)
        assert np.linalg.norm(a[:2]) == pytest.approx(0.025) and np.allclose(a[:2], -b[:2])
        assert (X_WO @ grasp.X_OG).R[:, 2] @ DOWN == pytest.approx(1.0)
        top = {ShapeKind.CYLINDER: 0.05, ShapeKind.CAPSULE: 0.075, ShapeKind.SPHERE: 0.03}[kind]
        assert a[2] == pytest.approx(top - 0.03)  # a ball in its middle, the others 3 cm below the top


def test_a_can_that_lies_down_or_is_too_wide_has_no_grasp():
    can = ObjectModel("can", "can", shapes=(Shape(ShapeKind.CYLINDER, (0.025, 0.05), Pose.identity()),), movable=True)
    lying = Pose(np.array([0.5, 0.1, 0.025]), np.array([np.sqrt(0.5), np.sqrt(0.5), 0.0, 0.0]))
    assert grasps(can, lying, widest=WIDEST) == ()
    assert grasps(can, Pose.identity(), widest=0.04) == ()
