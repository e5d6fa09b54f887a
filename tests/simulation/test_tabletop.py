import mujoco
import numpy as np
import pytest

from praxia.core.errors import InvalidInput
from praxia.core.extent import bounds
from praxia.core.geometry import Pose
from praxia.core.predicates import facts
from praxia.core.scene import ShapeKind
from praxia.simulation import Cell, load_world
from praxia.simulation.looks import drawn_shapes
from praxia.simulation.mjcf import COLLISION

KINDS = {ShapeKind.BOX: "BOX", ShapeKind.CYLINDER: "CYLINDER", ShapeKind.CAPSULE: "CAPSULE", ShapeKind.SPHERE: "SPHERE"}


@pytest.fixture
def data(world):
    data = mujoco.MjData(world.model)
    data.qpos[:] = world.start("tabletop", 0, 0)
    mujoco.mj_forward(world.model, data)
    return data


def test_every_shape_of_the_scene_is_a_colliding_geom_at_the_same_place(world, data):
    cell = Cell(world, data.qpos)
    truth = cell.truth()
    for thing in world.scene.objects:
        if thing.category == "region":
            continue
        body = world.model.body(world.bodies[thing.name])
        geoms = range(int(body.geomadr[0]), int(body.geomadr[0] + body.geomnum[0]))
        solid = [g for g in geoms if world.model.geom_contype[g]]
        assert len(solid) == len(thing.shapes)
        X_WO = truth.pose(world.scene, thing.name)
        for g, shape in zip(solid, thing.shapes, strict=True):
            X_WS = X_WO @ shape.X_OS
            assert world.model.geom_type[g] == int(getattr(mujoco.mjtGeom, f"mjGEOM_{KINDS[shape.kind]}"))
            np.testing.assert_allclose(world.model.geom_size[g][: len(shape.size)], shape.size, atol=1e-6)
            np.testing.assert_allclose(data.geom_xpos[g], X_WS.p, atol=2e-6)
            np.testing.assert_allclose(data.geom_xmat[g].reshape(3, 3), X_WS.R, atol=1e-5)
            assert world.model.geom_group[g] == COLLISION


def test_masses_are_those_of_the_scene(world):
    for thing in world.scene.movable:
        assert world.model.body(world.bodies[thing.name]).mass[0] == pytest.approx(thing.mass, rel=1e-4)


def test_the_drawer_moves_as_its_articulation_says(world, data):
    part = world.scene.articulation("drawer")
    adr = world.address(part.joint)
    np.testing.assert_allclose(world.model.joint(part.joint).range, [part.lower, part.upper])
    before = data.body("drawer").xpos.copy()
    data.qpos[adr] = 0.15
    mujoco.mj_kinematics(world.model, data)
    np.testing.assert_allclose(data.body("drawer").xpos - before, part.axis_W * 0.15, atol=1e-12)


def test_the_open_drawer_ends_before_the_region_where_things_lie(world):
    part = world.scene.articulation("drawer")
    X_WO = Pose(part.axis_W * part.upper, np.array([1.0, 0, 0, 0])) @ world.scene.fixed["drawer"]
    lowest_y = bounds(world.scene.object("drawer"), X_WO)[0, 1]
    plate_edge = world.placement.upper[1] + 0.0975
    assert lowest_y > plate_edge
    inside = world.scene.object("drawer").cavity
    cabinet = bounds(world.scene.object("cabinet"), world.scene.fixed["cabinet"])
    assert (X_WO.p + inside.centre + inside.half)[1] < cabinet[0, 1]  # all of the inside is open to the sky


def test_nothing_moves_by_a_millimetre_in_one_second_at_rest(world):
    model = world.model
    for index in range(8):
        start = world.start("tabletop", 3, index)
        data = mujoco.MjData(model)
        data.qpos[:] = start
        data.ctrl[[model.actuator(f"{n}_position").id for n in world.robot.joint_names]] = world.robot.arm_home
        data.ctrl[model.actuator("gripper_position").id] = world.robot.home[-1]
        for _ in range(500):
            mujoco.mj_step(model, data)
        assert np.abs(data.qpos - start).max() < 1e-3
        assert data.warning.number.sum() == 0


def test_the_start_reads_as_everything_on_the_table_and_the_drawer_closed(world):
    for index in range(5):
        found = {str(f) for f in facts(world.scene, Cell(world, world.start("tabletop", 4, index)).truth())}
        assert {f"(on {o.name} table)" for o in world.scene.movable} <= found
        assert {"(closed drawer)", "(handempty)"} <= found


def test_four_cubes_fit_the_bowl_side_by_side(world):
    at = world.placement.pose(world.scene.object("bowl"), 0.5, 0.0, 0.2)
    offsets = [(-0.0205, -0.0205), (-0.0205, 0.0205), (0.0205, -0.0205), (0.0205, 0.0205)]
    cubes = [o.name for o in world.scene.movable if o.category == "cube"]
    poses = {"bowl": at, "plate": world.placement.pose(world.scene.object("plate"), 0.5, -0.3, 0.0)}
    poses |= {n: at @ Pose.from_yaw(0.0, (*xy, 0.0265)) for n, xy in zip(cubes, offsets, strict=True)}
    cell = Cell(world, world.arranged(poses))
    for name in cubes:
        assert cell.is_free(name, poses[name])
    assert {f"(in {n} bowl)" for n in cubes} <= {str(f) for f in facts(world.scene, cell.truth())}


def test_sensors_report_every_observable(world, data):
    model = world.model

    def read(name):
        sensor = model.sensor(name)
        return data.sensordata[int(sensor.adr[0]) : int(sensor.adr[0] + sensor.dim[0])]

    for thing in world.scene.movable:
        adr = world.address(world.joints[thing.name])
        np.testing.assert_allclose(read(f"{thing.name}_pos"), data.qpos[adr : adr + 3], atol=1e-12)
        assert abs(abs(read(f"{thing.name}_quat") @ data.qpos[adr + 3 : adr + 7]) - 1) < 1e-12
    assert read("drawer_joint") == data.qpos[world.address("drawer_slide")]
    X_WT = world.robot.fk(world.robot.arm_home)
    np.testing.assert_allclose(read("tcp_pos"), X_WT.p, atol=1e-5)
    for name in world.robot.joint_names:
        assert read(f"{name}_pos") == data.qpos[world.address(name)]


def test_the_scene_text_is_self_contained_and_its_keyframe_keeps_every_digit(world):
    start = world.start("tabletop", 0, 7)
    model = mujoco.MjModel.from_xml_string(world.xml_at(start))
    assert model.key("start").qpos.tobytes() == start.tobytes()
    assert "file=" not in world.xml


def test_drawings_have_no_contacts_and_stay_inside_the_collision_outline(world):
    for thing in world.scene.movable:
        solid, drawn = (
            bounds(type(thing)(thing.name, thing.category, shapes=shapes), Pose.identity())
            for shapes in (thing.shapes, drawn_shapes(thing))
        )
        np.testing.assert_allclose(drawn, solid, atol=0.002)
    drawings = world.model.geom_group == 2
    assert not world.model.geom_contype[drawings].any() and not world.model.geom_conaffinity[drawings].any()


def test_an_unknown_scene_names_the_closest():
    with pytest.raises(InvalidInput, match="did you mean 'tabletop'"):
        load_world("tabeltop")
