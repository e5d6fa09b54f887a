"""Bad input, damaged caches, other processors, no compiler: never a crash, never a silent wrong answer."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from kernel_worlds import JOINTS, random_rows, random_world
from numba import njit

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.motion_planning.kernel import Environment, Kernel, calls, compiled_functions, machine_code
from praxia.motion_planning.kernel.bodies import bodies_of
from praxia.motion_planning.kernel.host import Host, host
from praxia.motion_planning.kernel.object_cache import ObjectCache
from praxia.motion_planning.kernel.plain import PlainKernel
from praxia.motion_planning.obstacles import Obstacle, ObstacleKind
from praxia.robots.chain import Chain
from praxia.robots.sphere_model import SphereModel

Kernels = Callable[..., Kernel]


@njit
def _through_numba(edge, rows, room, env, q, flags, out):  # type: ignore[no-untyped-def]
    free = calls.edge(edge, q[0].ctypes.data, q[1].ctypes.data, env, 0.05, 0.0)
    count = calls.rows(rows, q.ctypes.data, len(q), env, 0.0, flags.ctypes.data)
    calls.room(room, q.ctypes.data, len(q), env, 0.1, out.ctypes.data)
    return free, count


@pytest.mark.parametrize("plain", [False, True])
def test_compiled_code_of_others_calls_a_kernel_by_address(
    kernel: Kernels, monkeypatch: pytest.MonkeyPatch, plain: bool
) -> None:
    if plain:
        monkeypatch.setenv("PRAXIA_KERNEL", "plain")
    called = kernel()
    rng = np.random.default_rng(0)
    env, q = random_world(rng), random_rows(rng, 50)
    flags, out = np.zeros(50, np.uint8), np.zeros((50, JOINTS + 1))
    table = env.address(called.form.precision)
    free, count = _through_numba(called.edge, called.rows, called.room_address, table, q, flags, out)
    assert bool(free) == called.edge_free(q[0], q[1], env, 0.05)
    assert count == called.first_blocked(q, env)
    np.testing.assert_array_equal(flags.astype(bool), called.free(q, env))
    np.testing.assert_array_equal(out, called.room(q, env, 0.1))


def test_without_a_compiler_numpy_answers_the_same(
    kernel: Kernels, chain: Chain, spheres: SphereModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled = kernel(4, "double")
    monkeypatch.setenv("PRAXIA_KERNEL", "plain")
    plain = Kernel.of(chain, spheres)
    assert not plain.compiled
    assert plain.lanes == 1
    rng = np.random.default_rng(1)
    env, q = random_world(rng, points=60), random_rows(rng, 60)
    np.testing.assert_array_equal(plain.free(q, env), compiled.free(q, env))
    np.testing.assert_allclose(plain.room(q, env, 0.1), compiled.room(q, env, 0.1), atol=1e-9)
    np.testing.assert_allclose(plain.frames(q), compiled.frames(q), atol=1e-9)
    np.testing.assert_allclose(plain.gradient(q, env, 0.05)[0], compiled.gradient(q, env, 0.05)[0], atol=1e-9)
    with pytest.raises(InvalidInput, match="numpy"):
        plain.ir()


def test_a_processor_without_vector_extensions_gets_code_that_it_can_run(
    chain: Chain, spheres: SphereModel, tmp_path: Path
) -> None:
    modest = Kernel.of(chain, spheres, cache=tmp_path, processor=Host("x86-64", ""))
    assert modest.lanes == 4
    assert "zmm" not in modest.assembly()
    assert "ymm" not in modest.assembly()
    rng = np.random.default_rng(2)
    env, q = random_world(rng), random_rows(rng, 100)
    gap = PlainKernel(chain, spheres).distances(q, env).min(axis=1)
    sure = np.abs(gap) > 1e-5
    np.testing.assert_array_equal(modest.free(q, env)[sure], gap[sure] > 0.0)


@pytest.mark.parametrize("part", ["single", "double"])
def test_what_is_not_a_number_is_never_free(kernel: Kernels, part: str) -> None:
    checked, nothing = kernel(None, part), Environment(self_margin=-np.inf)
    box = Obstacle("far", ObstacleKind.BOX, Pose(np.array([9.0, 9, 9]), np.array([1.0, 0, 0, 0])), (0.1, 0.1, 0.1))
    for j in range(JOINTS):
        for strange in (np.nan, np.inf, -np.inf):
            q = np.zeros((3, JOINTS))
            q[1, j] = strange
            for env in (nothing, Environment([box])):
                assert checked.free(q, env).tolist()[1] is False, (j, strange)
                assert not checked.edge_free(q[0], q[1], env, 0.1)
                assert np.isnan(checked.room(q, env, 0.1)[1]).any()


def test_an_edge_without_a_sensible_step_is_not_free(kernel: Kernels) -> None:
    q, env = np.zeros((2, JOINTS)), Environment(self_margin=-np.inf)
    assert kernel().edge_free(q[0], q[1], env, 0.1)
    for step in (0.0, -1.0, np.nan):
        assert not kernel().edge_free(q[0], q[1] + 1.0, env, step)
    assert not kernel().edge_free(q[0], q[1] + 1.0, env, 1e-12)


def test_wrong_input_is_named(kernel: Kernels, chain: Chain, spheres: SphereModel) -> None:
    env = Environment()
    with pytest.raises(InvalidInput, match="5 joints"):
        kernel().free(np.zeros((2, 4)), env)
    with pytest.raises(InvalidInput, match="'single'"):
        Kernel.of(chain, spheres, precision="singel")
    with pytest.raises(InvalidInput, match="width of 4, 8, 16"):
        Kernel.of(chain, spheres, width=5)
    with pytest.raises(InvalidInput, match="reach above 0"):
        kernel().gradient(np.zeros(JOINTS), env, 0.0)
    with pytest.raises(InvalidInput, match="'checks'"):
        kernel().ir("cheks")
    pose = Pose.identity()
    for obstacle, sentence in (
        (Obstacle("shelf", ObstacleKind.BOX, pose, (0.1, 0.1)), "'shelf'.*3 sizes"),
        (Obstacle("ball", ObstacleKind.SPHERE, pose, (-0.1,)), "'ball'.*none negative"),
        (Obstacle("flat", ObstacleKind.HULL, pose, (), np.eye(4)[:, :3] * [1, 1, 0]), "'flat'.*no volume"),
        (Obstacle("scan", ObstacleKind.POINT_CLOUD, pose, (0.1,), np.zeros((0, 3))), "'scan'.*at least one"),
        (Obstacle("hill", ObstacleKind.HEIGHT_FIELD, pose, (1.0, 1.0, 1.0), np.zeros((3, 3))), "'hill'.*simpler"),
    ):
        with pytest.raises(InvalidInput, match=sentence):
            Environment([obstacle])
    with pytest.raises(InvalidInput, match="below infinity"):
        Environment(self_margin=np.nan)
    with pytest.raises(InvalidInput, match="as many radii"):
        env.set_carried(np.zeros((2, 3)), [0.1], [True])


def _answers(made: Kernel) -> list[bool]:
    rng = np.random.default_rng(3)
    answers: list[bool] = made.free(random_rows(rng, 40), random_world(rng)).tolist()
    return answers


@pytest.fixture
def compilations(kernel: Kernels, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Grows with every compilation of the checks; they are made once, and then only handed out."""
    text = kernel().ir()
    code = _CODE.setdefault("checks", machine_code.object_of(text, host()))
    counted: list[str] = []

    def object_of(wanted: str, _: Host) -> bytes:
        assert wanted == text
        counted.append(wanted)
        return code

    monkeypatch.setattr(compiled_functions, "object_of", object_of)
    return counted


_CODE: dict[str, bytes] = {}


def test_a_cached_kernel_is_not_compiled_again(
    chain: Chain, spheres: SphereModel, tmp_path: Path, compilations: list[str]
) -> None:
    first = _answers(Kernel.of(chain, spheres, cache=tmp_path))
    assert len(list(tmp_path.iterdir())) == len(compilations) == 1
    assert _answers(Kernel.of(chain, spheres, cache=tmp_path)) == first
    assert len(compilations) == 1


@pytest.mark.parametrize(
    "damage", [lambda b: b[:-7], lambda b: b[:90] + bytes([b[90] ^ 1]) + b[91:], lambda b: b"", bytes.upper]
)
def test_a_damaged_file_is_never_loaded_and_is_made_anew(
    chain: Chain, spheres: SphereModel, tmp_path: Path, compilations: list[str], damage: Callable[[bytes], bytes]
) -> None:
    expected = _answers(Kernel.of(chain, spheres, cache=tmp_path))
    (file,) = tmp_path.iterdir()
    whole = file.read_bytes()
    file.write_bytes(damage(whole))
    assert ObjectCache(tmp_path).get(file.stem) is None
    assert _answers(Kernel.of(chain, spheres, cache=tmp_path)) == expected
    assert len(compilations) == 2
    assert file.read_bytes() == whole


def test_a_file_of_another_robot_is_not_taken_for_ours(tmp_path: Path) -> None:
    cache = ObjectCache(tmp_path)
    assert cache.put("mine", b"code")
    assert cache.get("mine") == b"code"
    cache.path("mine").rename(cache.path("other"))
    assert cache.get("other") is None


def test_a_folder_that_cannot_be_written_only_costs_time(
    chain: Chain, spheres: SphereModel, tmp_path: Path, compilations: list[str]
) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    assert not ObjectCache(in_the_way).put("key", b"code")
    assert _answers(Kernel.of(chain, spheres, cache=in_the_way)) == _answers(
        Kernel.of(chain, spheres, cache=tmp_path / "new")
    )


def test_every_ball_holds_what_it_should(spheres: SphereModel) -> None:
    bodies = bodies_of(spheres, JOINTS)
    fixed = np.flatnonzero(~spheres.per_opening.any(axis=1))
    assert sorted(bodies.sphere.tolist()) == fixed.tolist()
    for body in bodies.bodies:
        held = bodies.clusters[body.ball.first : body.ball.end]
        for cluster in held:
            inside = slice(cluster.first, cluster.end)
            for around in (body.ball, cluster):
                away = np.linalg.norm(bodies.centre[inside] - around.centre, axis=1) + bodies.radius[inside]
                assert away.max() <= around.radius + 1e-12
    assert set(bodies.hand_pairs) >= set(bodies.load_pairs)


def test_the_generated_code_can_be_read(kernel: Kernels) -> None:
    text = kernel(8).ir()
    assert "define i32 @edge(" in text
    assert "<8 x float>" in text
    assert "edge:" in kernel(8).assembly()
