"""How far the robot is from what is sent to it, in the main job: the tracking error that docs/safety.md states.

python benchmarks/tracking.py                  # 24 episodes, minutes; writes tracking.json
python benchmarks/tracking.py --episodes 3     # quick; prints, writes nothing

Each command is held against the joints that are measured a control period later; the tool, against where it would be.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import tyro

from praxia.build import Configuration
from praxia.core.arrays import Array
from praxia.core.interfaces import Observation, SafeCommand
from praxia.evaluation.benchmark import tasks_of
from praxia.evaluation.episode import run_episode
from praxia.simulation import load_world

RESULT = Path(__file__).with_suffix(".json")
SUITE = "tabletop"
WRITTEN = 24  # episodes from which on the result is written


def figures(errors: Array, unit: str) -> dict[str, Any]:
    """Quantiles of distances (k,)."""
    p50, p99, p999 = np.percentile(errors, (50.0, 99.0, 99.9))
    return {"unit": unit, "p50": float(p50), "p99": float(p99), "p99.9": float(p999), "max": float(errors.max())}


def main(episodes: int = WRITTEN, seed: int = 0) -> None:
    """Distance between what is commanded and what is measured.

    Args:
        episodes: Episodes of the tabletop suite, with noisy sensing.
        seed: Fixes everything.
    """
    world = load_world(SUITE)
    robot = world.robot
    n = len(robot)
    sent: list[Array] = []
    measured: list[Array] = []
    for task in tasks_of(SUITE, seed, episodes):
        last: list[Array] = []

        def note(observation: Observation, command: SafeCommand, last: list[Array] = last) -> None:
            if last:
                sent.append(last.pop())
                measured.append(observation.q[:n])
            last.append(command.values[:n])

        run_episode(task.sentence, Configuration(suite=SUITE, seed=seed, index=task.index), world=world, on_tick=note)
        print(f"{task.index}: {len(sent)} ticks", file=sys.stderr)
    commanded, seen = np.array(sent), np.array(measured)
    joints = np.abs(seen - commanded)
    tool = np.linalg.norm(robot.fk_batch(seen)[0] - robot.fk_batch(commanded)[0], axis=1)
    result = {
        "command": f"python benchmarks/tracking.py --episodes {episodes} --seed {seed}",
        "suite": SUITE,
        "seed": seed,
        "episodes": episodes,
        "ticks": len(sent),
        "joint": figures(joints.max(axis=1), "rad"),
        "tool": figures(tool, "m"),
        "joint_max": dict(zip(robot.joint_names, joints.max(axis=0).tolist(), strict=True)),
    }
    text = json.dumps(result, indent=2) + "\n"
    if episodes >= WRITTEN:
        RESULT.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    tyro.cli(main)
