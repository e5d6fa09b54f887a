"""Laws of continuous, discrete, hybrid and waypoint spaces, and of tokens."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praxia.core.action import ActionChunk, ActionSpace, ControlMode
from praxia.core.discrete import DiscreteSpace, direction_space, object_space, skill_space
from praxia.core.errors import InvalidInput, SpaceMismatch
from praxia.core.hybrid import HybridAction, HybridSpace
from praxia.core.scene import ObjectModel, Scene
from praxia.core.tokens import BinTokenizer
from praxia.core.waypoints import WaypointSpace

laws = settings(derandomize=True, max_examples=150, deadline=None)
MS = 1_000_000


def space_of(lower: list[float], upper: list[float], **changes: object) -> ActionSpace:
    names = tuple(f"j{k}" for k in range(len(lower)))
    fields = {"mode": ControlMode.JOINT_POSITION, "units": ("rad",) * len(lower), "period": 2 * MS, **changes}
    return ActionSpace(names=names, lower=np.array(lower), upper=np.array(upper), **fields)  # type: ignore[arg-type]


bound = st.floats(-1000, 1000, allow_subnormal=False)
pairs = st.tuples(bound, bound).map(sorted)
# Degenerate components (lower == upper) are part of the family.
spaces = st.lists(st.one_of(pairs, bound.map(lambda b: [b, b])), min_size=1, max_size=5).map(
    lambda rows: space_of([r[0] for r in rows], [r[1] for r in rows])
)
seeds = st.integers(0, 2**32 - 1)


@laws
@given(spaces, seeds)
def test_samples_belong_to_their_space(space: ActionSpace, seed: int) -> None:
    rng = np.random.default_rng(seed)
    assert space.contains(space.sample(rng))
    assert space.sample(rng, 7).shape == (7, space.dimension)
    assert space.contains(space.sample(rng, 7))


@laws
@given(spaces, seeds)
def test_normalising_and_back_changes_nothing_and_stays_inside(space: ActionSpace, seed: int) -> None:
    x = space.sample(np.random.default_rng(seed), 20)
    y = space.normalise(x)
    assert np.abs(y).max() <= 1 + 1e-12
    assert np.allclose(space.denormalise(y), x, atol=1e-9)
    assert space.contains(space.denormalise(np.clip(y, -1, 1)))


@laws
@given(spaces, st.floats(-1, 1))
def test_every_normalised_number_means_an_action_inside_the_bounds(space: ActionSpace, y: float) -> None:
    assert space.contains(space.denormalise(np.full(space.dimension, y)))
    assert np.allclose(space.denormalise(-np.ones(space.dimension)), space.lower)
    assert np.allclose(space.denormalise(np.ones(space.dimension)), space.upper)


def test_a_degenerate_component_is_zero_when_normalised_and_its_value_when_not() -> None:
    space = space_of([0.1, -1.0], [0.1, 1.0])
    assert space.normalise([0.1, 0.5]).tolist() == [0.0, 0.5]
    assert space.denormalise([0.7, 0.5]).tolist() == [0.1, 0.5]
    assert space.denormalise([3.0, 0.5]).tolist() == [0.1, 0.5]


def test_outside_stays_outside_and_nan_belongs_nowhere() -> None:
    space = space_of([0.0], [2.0])
    assert space.normalise([3.0]).tolist() == [2.0]
    assert space.denormalise([2.0]).tolist() == [3.0]
    assert not space.contains([3.0])
    assert not space.contains([np.nan])
    assert not space.contains([1.0, 1.0])
    assert space.clip([3.0]).tolist() == [2.0]
    assert np.isnan(space.clip([np.nan])[0])


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"upper": [0.0, -1.0]}, "lower <= upper"),
        ({"upper": [0.0, np.inf]}, "finite"),
        ({"names": ("a", "a")}, "repeat"),
        ({"units": ("rad",)}, "units"),
        ({"period": 0}, "period"),
        ({"lower": [0.0]}, "shape"),
    ],
)
def test_a_malformed_space_is_refused(changes: dict[str, object], message: str) -> None:
    fields: dict[str, object] = {
        "mode": ControlMode.GRIPPER,
        "names": ("a", "b"),
        "units": ("m", "m"),
        "lower": [0.0, 0.0],
        "upper": [1.0, 1.0],
        "period": 1,
    }
    with pytest.raises(InvalidInput, match=message):
        ActionSpace(**(fields | changes))  # type: ignore[arg-type]


def test_a_mismatch_shows_both_spaces() -> None:
    mine, theirs = space_of([0.0], [1.0]), space_of([0.0], [1.0], period=5 * MS, frame="tool")
    with pytest.raises(SpaceMismatch) as caught:
        mine.require(theirs, "policy", "robot")
    for word in ("policy", "robot", "2000000", "5000000", "'tool'", "''"):
        assert word in str(caught.value)
    with pytest.raises(SpaceMismatch, match=r"\[1\.0\] against \[2\.0\]"):
        mine.require(space_of([0.0], [2.0]), "policy", "robot")
    mine.require(space_of([0.0], [1.0]), "policy", "robot")


def test_a_chunk_holds_each_row_for_one_period() -> None:
    chunk = ActionChunk(space_of([0.0], [9.0]), start=10 * MS, values=np.array([[1.0], [2.0], [3.0]]))
    assert chunk.end == 16 * MS
    assert [chunk.index(t * MS) for t in (9, 10, 11, 12, 15, 16)] == [None, 0, 0, 1, 2, None]
    row = chunk.at(12 * MS)
    assert row is not None
    assert row.tolist() == [2.0]
    with pytest.raises(InvalidInput, match="row"):
        ActionChunk(space_of([0.0], [9.0]), 0, np.zeros((0, 1)))


@laws
@given(spaces, seeds, st.sampled_from([2, 7, 256]))
def test_tokens_come_back_to_within_half_a_bin(space: ActionSpace, seed: int, bins: int) -> None:
    tokenizer = BinTokenizer(space, bins)
    x = np.concatenate([space.sample(np.random.default_rng(seed), 10), [space.lower, space.upper]])
    tokens = tokenizer.encode(x)
    assert tokens.ids.min() >= 0
    assert tokens.ids.max() < bins
    assert not tokens.clipped.any()
    back = tokenizer.decode(tokens)
    assert space.contains(back)
    assert np.all(np.abs(back - x) <= tokenizer.resolution / 2 + 1e-9)
    assert np.array_equal(
        tokenizer.encode(back).ids[:, tokenizer.resolution > 1e-9], tokens.ids[:, tokenizer.resolution > 1e-9]
    )


def test_tokens_clip_what_is_outside_and_say_so() -> None:
    tokenizer = BinTokenizer(space_of([0.0, 0.0], [1.0, 1.0]))
    tokens = tokenizer.encode([[-0.5, 0.5], [2.0, np.inf]])
    assert tokens.ids.tolist() == [[0, 128], [255, 255]]
    assert tokens.clipped.tolist() == [[True, False], [True, True]]


def test_tokens_refuse_nan_wrong_shapes_and_foreign_tokens() -> None:
    tokenizer = BinTokenizer(space_of([0.0, 0.0], [1.0, 1.0]))
    with pytest.raises(InvalidInput, match="'j1' is NaN"):
        tokenizer.encode([0.5, np.nan])
    with pytest.raises(InvalidInput, match="shape"):
        tokenizer.encode([0.5])
    for ids in ([0, 256], [-1, 0], [0.5, 0.5]):
        with pytest.raises(InvalidInput, match="0 to 255"):
            tokenizer.decode(ids)
    with pytest.raises(SpaceMismatch):
        BinTokenizer(space_of([0.0, 0.0], [1.0, 2.0])).decode(tokenizer.encode([0.5, 0.5]))
    with pytest.raises(InvalidInput, match="256"):
        BinTokenizer(tokenizer.space, 16).decode(tokenizer.encode([0.5, 0.5]))


SKILLS = tuple(f"skill{k}" for k in range(12))


def test_names_and_indices_are_inverse_and_one_hot_finds_its_way_back() -> None:
    space = skill_space(SKILLS)
    for k, name in enumerate(SKILLS):
        assert space.index(name) == k
        assert space.name(k) == name
        assert space.one_hot(name).sum() == 1.0
        assert space.from_one_hot(space.one_hot(name)) == name


def test_a_discrete_space_contains_its_names_and_indices_and_nothing_else() -> None:
    space = skill_space(SKILLS)
    assert all(space.contains(c) for c in ("skill3", 0, np.int64(11)))
    assert not any(space.contains(c) for c in ("skill99", 12, -1, 1.0, True, None))
    with pytest.raises(InvalidInput, match="did you mean 'skill1"):
        space.index("skil1")
    with pytest.raises(InvalidInput, match="0 to 11"):
        space.name(12)
    with pytest.raises(InvalidInput, match="scores"):
        space.from_one_hot([np.nan] * 12)


def test_discrete_samples_are_members_and_reach_every_option() -> None:
    rng = np.random.default_rng(0)
    assert {direction_space().sample(rng) for _ in range(100)} == {"left", "right", "front", "behind"}


def test_skill_spaces_have_ten_to_fifty_names_without_repeats() -> None:
    for count in (9, 51):
        with pytest.raises(InvalidInput, match="10 to 50"):
            skill_space([f"s{k}" for k in range(count)])
    with pytest.raises(InvalidInput, match="repeat"):
        DiscreteSpace("skill", ("a", "a"))
    with pytest.raises(InvalidInput, match="at least one"):
        DiscreteSpace("object", ())


def test_the_objects_to_choose_from_are_the_movable_ones_of_the_scene() -> None:
    scene = Scene("s", (ObjectModel("table", "table"), ObjectModel("cup", "cup", movable=True)))
    assert object_space(scene).names == ("cup",)
    assert object_space(scene, movable_only=False).names == ("table", "cup")


HYBRID = HybridSpace(
    skill_space(SKILLS), {"skill1": space_of([0.0, -1.0], [2.0, 1.0]), "skill4": space_of([5.0], [5.0])}
)


@laws
@given(seeds)
def test_hybrid_actions_survive_flattening_and_normalising(seed: int) -> None:
    action = HYBRID.sample(np.random.default_rng(seed))
    assert HYBRID.contains(action)
    flat = HYBRID.flatten(action)
    assert flat.shape == (HYBRID.flat_dimension,) == (15,)
    back = HYBRID.unflatten(flat)
    assert back.name == action.name
    assert np.array_equal(back.values, action.values)
    again = HYBRID.denormalise(HYBRID.normalise(action))
    assert again.name == action.name
    assert np.allclose(again.values, action.values)


def test_hybrid_spaces_refuse_foreign_skills_and_wrong_parameters() -> None:
    assert not HYBRID.contains(HybridAction("skill1", np.array([3.0, 0.0])))
    assert not HYBRID.contains(HybridAction("skill2", np.array([0.0])))
    assert HYBRID.contains(HybridAction("skill2", np.zeros(0)))
    with pytest.raises(InvalidInput, match="expected 2 parameters, got 1"):
        HYBRID.flatten(HybridAction("skill1", np.array([1.0])))
    with pytest.raises(InvalidInput, match="unknown skill"):
        HybridSpace(skill_space(SKILLS), {"jump": space_of([0.0], [1.0])})
    with pytest.raises(InvalidInput, match="15 numbers"):
        HYBRID.unflatten(np.zeros(3))
    with pytest.raises(SpaceMismatch, match="2 parameters against 0"):
        HYBRID.require(HybridSpace(HYBRID.choice, {"skill4": HYBRID.parameters["skill4"]}), "policy", "skills")


@laws
@given(spaces, st.integers(1, 6), seeds)
def test_waypoints_survive_flattening_and_normalising(point: ActionSpace, count: int, seed: int) -> None:
    space = WaypointSpace(point, count)
    x = space.sample(np.random.default_rng(seed))
    assert space.contains(x)
    assert space.flat.contains(space.flatten(x))
    assert np.array_equal(space.unflatten(space.flatten(x)), x)
    assert np.allclose(space.denormalise(space.normalise(x)), x, atol=1e-9)
    assert np.allclose(space.flat.normalise(space.flatten(x)), space.flatten(space.normalise(x)))
    assert space.flat.mode is ControlMode.WAYPOINTS
    assert space.duration == count * point.period


def test_waypoints_of_another_shape_are_refused() -> None:
    space = WaypointSpace(space_of([0.0], [1.0]), 3)
    assert not space.contains(np.zeros((2, 1)))
    with pytest.raises(InvalidInput, match=r"\(3, 1\)"):
        space.flatten(np.zeros((2, 1)))
    with pytest.raises(InvalidInput, match="at least one"):
        WaypointSpace(space_of([0.0], [1.0]), 0)
