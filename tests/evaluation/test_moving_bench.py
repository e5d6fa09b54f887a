from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from praxia.build import Configuration, System
from praxia.core.interfaces import Observation, SafetyFilter
from praxia.evaluation.clean_chunks import clean_pair, summarise_clean
from praxia.evaluation.compared_filters import METHODS
from praxia.evaluation.episode import Episode, run_episode
from praxia.evaluation.moving_bench import (
    ALONE,
    MovingRun,
    TouchCounter,
    moving_run,
    moving_tasks,
    summarise_moving,
)
from praxia.evaluation.run_folder import RunFolder
from praxia.evaluation.suites import Task
from praxia.evaluation.verify import verify


def count(touching: Sequence[bool], speeds: Sequence[float]) -> tuple[int, int]:
    """(collisions, run into at rest) for a course of touches and joint speeds, tick by tick."""
    now = iter(touching)
    cell: Any = SimpleNamespace(touches=lambda chunk: ("forearm",) if next(now) else ())
    counter = TouchCounter(cell, lambda: None)
    for speed in speeds:
        counter(Observation(0, np.zeros(2), np.array([0.0, -speed])), None)  # type: ignore[arg-type]
    return counter.collisions, counter.run_into


def test_a_touch_while_moving_is_a_collision_and_one_at_rest_is_not() -> None:
    assert count([False, True, True, False], [0.5, 0.5, 0.5, 0.5]) == (1, 0)
    assert count([False, True, True, False], [0.0, 0.0, 0.0, 0.5]) == (0, 1)
    assert count([True, False, True], [0.5, 0.5, 0.5]) == (2, 0)


def test_who_starts_to_move_while_being_touched_collides_after_all() -> None:
    assert count([True, True, True, True], [0.0, 0.0, 0.5, 0.0]) == (1, 1)


def test_the_tasks_are_pick_and_place_and_fixed_by_the_seed() -> None:
    tasks = moving_tasks(3, 9)
    assert [t.index for t in tasks] == sorted({t.index for t in tasks}) and len(tasks) == 9
    assert {t.family for t in tasks} == {"stack", "bowl", "plate"}
    assert tasks == moving_tasks(3, 9) and tasks != moving_tasks(4, 9)


def run(method: str, index: int, **changes: Any) -> MovingRun:
    found = {"reached": True, "collisions": 0, "run_into": 0, "seconds": 10.0, "reason": ""} | changes
    return MovingRun(method, Task("stack", "stack it", 0, index), **found)


def test_success_needs_the_goal_and_no_collision_and_differences_are_paired() -> None:
    runs = [run("ours", k, run_into=k % 2) for k in range(20)]
    runs += [run("unfiltered", k, collisions=2 * (k < 8)) for k in range(20)]
    runs += [run("step_clamp", k, reached=k >= 5) for k in range(20)]
    found: Any = summarise_moving(runs[::-1])
    assert list(found) == ["ours", "unfiltered", "step_clamp"]
    assert found["ours"]["success"] == 1.0 and found["ours"]["run_into_at_rest"] == 10
    bare = found["unfiltered"]
    assert bare["reached"] == 1.0 and bare["success"] == 0.6 and bare["collided"] == 0.4 and bare["collisions"] == 16
    low, high = bare["ours_less_this_interval"]
    assert bare["ours_less_this"] == pytest.approx(0.4) and 0.1 < low < 0.4 < high < 0.7
    assert found["step_clamp"]["success"] == 0.75 and len(found["step_clamp"]["failures"]) == 5


def test_without_a_filter_the_forearm_is_run_into_in_some_episode() -> None:
    job = moving_tasks(0, 1)[0]
    configuration = Configuration(suite="tabletop", seed=0)
    alone, bare = (moving_run(method, job, configuration) for method in (ALONE, "unfiltered"))
    assert alone.reached and alone.collisions == alone.run_into == 0
    assert bare.reached and bare.collisions > 0 and not bare.success
    assert bare.seconds == alone.seconds  # nothing is pushed: the course of events is the same


def test_with_the_filter_the_robot_slows_down_collides_with_nothing_and_its_records_say_so(tmp_path: Path) -> None:
    job = moving_tasks(0, 1)[0]
    counters: list[TouchCounter] = []

    def prepared(system: System) -> SafetyFilter:
        counters.append(TouchCounter(system.cell, lambda: system.source.chunk))
        return system.safety

    episode = run_episode(
        job.sentence,
        Configuration(scene="crossing", suite="tabletop", seed=0),
        folder=RunFolder(tmp_path / "run"),
        safety=prepared,
        on_tick=lambda observation, command: counters[0](observation, command),
    )
    assert isinstance(episode, Episode) and episode.success and counters[0].collisions == 0
    found = verify(tmp_path / "run")
    assert found.complete and found.violations == 0, found.findings
    assert found.slowed > 100


def test_a_clean_pair_counts_the_chunks_and_none_is_altered() -> None:
    pair = clean_pair(Task("lift", "pick up the red cube", 0, 0), Configuration(suite="tabletop"))
    assert pair.filtered and pair.unfiltered
    assert pair.chunks["grasp"] >= 2 and pair.chunks["free"] >= 1 and not pair.altered, pair.whys
    found: Any = summarise_clean([pair])
    assert found["clean"] == sum(pair.chunks.values()) and found["clean_altered"] == 0


def test_every_method_has_a_name_and_ours_is_the_systems_own_filter() -> None:
    system: Any = SimpleNamespace(safety=object())
    assert METHODS["ours"](system) is system.safety
    assert list(METHODS) == ["ours", "unfiltered", "step_clamp", "barrier_projection"]
