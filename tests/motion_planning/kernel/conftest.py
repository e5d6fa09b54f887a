"""A small arm of spheres of our own: a slide, oblique hinges, a hand with fingers that move."""

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from praxia.core.geometry import matrix_from_rotvec
from praxia.motion_planning.kernel import Kernel
from praxia.robots.chain import Chain, JointFrame, chain_from_joints
from praxia.robots.sphere_model import SphereModel

sys.path.insert(0, str(Path(__file__).parent))

from kernel_worlds import JOINTS


def _pose(rotvec: tuple[float, ...], p: tuple[float, ...]) -> np.ndarray:
    X = np.eye(4)
    X[:3, :3], X[:3, 3] = matrix_from_rotvec(rotvec), p
    return X


@pytest.fixture(scope="session")
def chain() -> Chain:
    """Hinge, hinge, slide, hinge, hinge; one right angle, the others askew."""
    poses = [
        _pose((0, 0, 0), (0, 0, 0.2)),
        _pose((-np.pi / 2, 0, 0), (0, 0, 0)),
        _pose((0.4, 0.9, 0), (0.05, 0, 0.15)),
        _pose((0, 0.7, 0.2), (0, 0.1, 0.1)),
        _pose((1.1, 0, 0.3), (0.1, 0, 0.1)),
    ]
    joints = [JointFrame(f"j{i}", f"l{i}", i == 2, X) for i, X in enumerate(poses)]
    return chain_from_joints(joints, _pose((0, 0, 0.5), (0, 0, 0.12)), np.stack([np.eye(4)] * JOINTS))


@pytest.fixture(scope="session")
def spheres() -> SphereModel:
    """Seven spheres a link, in a row; a hand on the last frame and a finger that opens along x."""
    names = ("base", "a", "b", "c", "d", "hand", "finger")
    frame = np.array([0, 1, 2, 3, 4, 5, 5])
    rng = np.random.default_rng(3)
    link, centre, radius, opening = [], [], [], []
    for i in range(len(names)):
        for k in range(2 if i == 6 else 7):
            link.append(i)
            centre.append(np.array([0.0, 0.0, 0.02 * k]) + 0.01 * rng.normal(size=3) + (0, 0, 0.1 * (i == 6)))
            radius.append(0.02 + 0.01 * rng.uniform())
            opening.append([0.5, 0, 0] if i == 6 else [0, 0, 0])
    pairs = np.array([(i, j) for i in range(7) for j in range(i + 2, 7) if (i, j) != (3, 5)])
    hand = np.array([False] * 5 + [True] * 2)
    return SphereModel(
        names,
        frame,
        hand,
        np.array(link),
        np.array(centre),
        np.array(opening),
        np.array(radius),
        pairs,
        np.zeros(len(names)),
    )


@pytest.fixture(scope="session")
def kernel(chain: Chain, spheres: SphereModel, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Kernel]:
    """Kernels of the arm by width and precision, compiled once in a session."""
    folder = tmp_path_factory.mktemp("kernels")

    def of(width: int | None = None, precision: str = "single") -> Kernel:
        return Kernel.of(chain, spheres, width=width, precision=precision, cache=folder)

    return of
