"""The detectors' errors against what they promise."""

import numpy as np
import pytest
from scipy import stats

from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose, quat_multiply, rotvec_from_quat
from praxia.core.world import Detection
from praxia.perception.detectors import ExactDetector, NoisyDetector, SensorModel

PERIOD = 2_000_000
X_WO = Pose(np.array([0.4, 0.1, 0.02]), np.array([0.6, 0.0, 0.8, 0.0]))


def error(seen: Detection) -> np.ndarray:
    """Position error [m] and rotation error [rad] in the world, shape (6,)."""
    conjugate = X_WO.quat_wxyz * np.array([1, -1, -1, -1])
    turn = rotvec_from_quat(quat_multiply(seen.X_WO.quat_wxyz, conjugate))
    return np.concatenate([seen.X_WO.p - X_WO.p, turn])


def record(detector: NoisyDetector, names: list[str], seconds: float) -> list[tuple[int, Detection]]:
    poses = dict.fromkeys(names, X_WO)
    ticks = range(0, round(seconds * 1e9), PERIOD)
    return [(time, seen) for time in ticks for seen in detector.detect(time, poses)]


@pytest.fixture(scope="module")
def errors() -> list[np.ndarray]:
    """Errors per episode, shapes (frames, 6), of 150 one-object episodes of two seconds."""
    return [
        np.array([error(seen) for _, seen in record(NoisyDetector(seed, ["a"]), ["a"], 2.0)]) for seed in range(150)
    ]


def interval(sigma: float, count: int) -> tuple[float, float]:
    """Where the sample deviation of `count` normal numbers lies, 99.98 % of the time."""
    low, high = stats.chi2.interval(0.9998, count)
    return sigma * np.sqrt(low / count), sigma * np.sqrt(high / count)


@pytest.mark.parametrize(("part", "sigma"), [(slice(0, 3), 0.004), (slice(3, 6), np.radians(2.0))])
def test_error_within_an_episode_has_the_nominal_deviation(errors: list[np.ndarray], part: slice, sigma: float) -> None:
    centred = [e[:, part] - e[:, part].mean(axis=0) for e in errors]
    freedom = sum((len(e) - 1) * 3 for e in centred)
    measured = np.sqrt(sum((e**2).sum() for e in centred) / freedom)
    low, high = interval(sigma, freedom)
    assert low < measured < high


@pytest.mark.parametrize(
    ("part", "sigma", "frame"), [(slice(0, 3), 0.003, 0.004), (slice(3, 6), np.radians(2.0), np.radians(2.0))]
)
def test_bias_between_episodes_has_the_nominal_deviation(
    errors: list[np.ndarray], part: slice, sigma: float, frame: float
) -> None:
    means = np.array([e[:, part].mean(axis=0) for e in errors])
    frames = np.mean([len(e) for e in errors])
    low, high = interval(np.sqrt(sigma**2 + frame**2 / frames), means.size)
    assert low < np.sqrt((means**2).mean()) < high
    assert abs(means.mean()) < 4 * sigma / np.sqrt(means.size)


def test_one_object_in_twenty_is_missing_per_frame() -> None:
    names = [f"o{i}" for i in range(20)]
    seen = record(NoisyDetector(3, names), names, 20.0)
    frames = len({detection.time for _, detection in seen})
    result = stats.binomtest(frames * 20 - len(seen), frames * 20, 0.05)
    assert frames == pytest.approx(30 * 19.9, abs=2)
    assert result.pvalue > 1e-3


def test_every_frame_arrives_a_tenth_of_a_second_late() -> None:
    seen = record(NoisyDetector(4, ["a"]), ["a"], 3.0)
    assert {arrival - detection.time for arrival, detection in seen} == {100_000_000}


def test_a_frame_shows_where_things_were_when_it_was_taken() -> None:
    exact = SensorModel(0, 0, 0, 0, dropout=0.0)
    detector = NoisyDetector(0, ["a"], exact)
    for time in range(0, 1_000_000_000, PERIOD):
        moving = Pose(np.array([time * 1e-9, 0, 0]), np.array([1.0, 0, 0, 0]))
        for seen in detector.detect(time, {"a": moving}):
            assert seen.X_WO.p[0] == pytest.approx(seen.time * 1e-9)


def test_errors_depend_on_the_seed_and_not_on_how_often_the_detector_is_asked() -> None:
    poses = {"a": X_WO}
    often, seldom, other = NoisyDetector(7, ["a"]), NoisyDetector(7, ["a"]), NoisyDetector(8, ["a"])
    step = 20_000_000
    first = [seen for time in range(0, 2 * 10**9, step // 20) for seen in often.detect(time, poses)]
    second = [seen for time in range(0, 2 * 10**9, step) for seen in seldom.detect(time, poses)]
    third = [seen for time in range(0, 2 * 10**9, step) for seen in other.detect(time, poses)]
    count = min(len(first), len(second))
    assert count > 40
    for a, b in zip(first[:count], second[:count], strict=True):
        assert np.array_equal(a.X_WO.p, b.X_WO.p)
        assert np.array_equal(a.X_WO.quat_wxyz, b.X_WO.quat_wxyz)
    assert not np.array_equal(first[0].X_WO.p, third[0].X_WO.p)


def test_exact_sightings_are_the_truth_at_once_and_at_every_tenth_of_a_second() -> None:
    detector = ExactDetector()
    arrivals = {time: detector.detect(time, {"a": X_WO}) for time in range(0, 10**9, PERIOD)}
    assert all(arrivals[time] for time in range(0, 10**9, 100_000_000))
    assert all(s.X_WO is X_WO and s.time == time for time, seen in arrivals.items() for s in seen)


def test_impossible_sensors_and_unknown_objects_are_refused() -> None:
    with pytest.raises(InvalidInput, match="dropout"):
        SensorModel(dropout=1.0)
    with pytest.raises(InvalidInput, match="seed"):
        NoisyDetector(-1, ["a"])
    with pytest.raises(InvalidInput, match="red_cube"):
        NoisyDetector(0, ["red_cub"], SensorModel(dropout=0.0)).detect(0, {"red_cube": X_WO})
