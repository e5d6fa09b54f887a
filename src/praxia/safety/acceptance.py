"""Compiled answers to the two questions of every new chunk: do all rules surely hold, and where does the stop lead."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.limits import Limits
from praxia.robots.chain import Chain
from praxia.safety.cartesian import CartesianLimits
from praxia.safety.regions import Region
from praxia.safety.row_rules import RowRules
from praxia.safety.step_rules import StepRules
from praxia.safety.stopping import Braking

__all__ = ["Acceptance", "Sure"]

_SHARE = 0.99  # part of the tolerances of the rules that is used here
_HALF = 0.5e-9  # the same of the relative tolerance on the speed of the tool


class Sure(Enum):
    """What is sure of a motion: nothing; that it keeps all rules; that, and that each component could be stopped."""

    NOTHING, RULES, STOPPABLE = range(3)


_SURE = tuple(Sure)


class Acceptance:
    """Accepts motions that surely keep the rules; what it does not accept is for the rules themselves to decide."""

    @classmethod
    def of(cls, rules: RowRules) -> Acceptance | None:
        """The compiled counterpart of `rules`, ready for the first row; None where there is none.

        Numba is loaded here, and the first time on a machine compiles for seconds.
        """
        chains = [region.points.chain for region in rules.regions]
        chains += [] if rules.cartesian is None else [rules.cartesian.chain]
        if any(not _alike(chain, chains[0]) for chain in chains):
            return None
        try:
            made = cls(rules, chains[0] if chains else None)
            still = np.zeros((3, len(rules.limits)))
            made.sure(still, still, 3)
            made.stop(still)
        except Exception:  # no Numba, no compiler, no right to do so: the rules in numpy serve everybody
            return None
        return made

    def __init__(self, rules: RowRules, chain: Chain | None) -> None:
        """Args:
        rules: What must hold.
        chain: The arm that Cartesian limits and regions speak of; None where there are none.

        Raises:
            ImportError: Numba is missing.
        """
        from praxia.robots.compiled_kinematics import ChainArrays, chain_arrays
        from praxia.safety import compiled_rules, compiled_stopping

        self._accepted, self._stop_rows = compiled_rules.accepted, compiled_stopping.stop_rows
        limits, n, h = rules.limits, len(rules.limits), rules.h
        arm = ChainArrays(np.zeros((0, 3, 4)), np.zeros(0), np.zeros((3, 4))) if chain is None else chain_arrays(chain)
        self._h = h
        boxes, curve = _boxes(limits, h)
        self._brakes = np.stack((*Braking(limits, h).constants, boxes[5] / h))
        self._tables = (
            boxes,
            self._brakes,
            curve,
            arm,
            *_tool(rules.cartesian, chain, n, h),
            *_regions(rules.regions, n),
            np.zeros((len(arm.X), 3, 4)),
            np.zeros((2, 3, 4)),
            np.zeros(len(rules.regions)),
        )
        self._ticks, self._before, self._rows = np.zeros(n), np.zeros((3, n)), np.zeros((256, n))

    def sure(self, before: Array, rows: Array, stoppable: int) -> Sure:
        """What is sure of `rows` (k, n), sent after `before` (3, n).

        Args:
            before: The three rows sent last.
            rows: What would be sent next.
            stoppable: From how many of them each component must be able to stop by itself.
        """
        x = np.empty(
            (3 + len(rows), len(self._ticks))
        )  # of one layout whatever comes in, and of the width of the tables
        x[:3], x[3:] = before, rows
        found: Sure = _SURE[self._accepted(x, stoppable, self._h, *self._tables)]
        return found

    def stop(self, before: Array) -> Array | None:
        """Rows of the stop of each component, and two at rest, shape (N + 2, n), as `Braking.positions` has them.

        None where there is no number.
        """
        self._before[:] = before
        count = self._stop_rows(self._before, self._h, self._brakes, self._ticks, self._rows)
        if count > len(self._rows):
            self._rows = np.zeros((2 * count, len(self._ticks)))
            count = self._stop_rows(self._before, self._h, self._brakes, self._ticks, self._rows)
        if not count:
            return None
        rows = np.empty((count + 2, len(self._ticks)))
        rows[:count], rows[count:] = self._rows[:count], self._rows[count - 1]
        return rows


def _boxes(limits: Limits, h: float) -> tuple[Array, Array]:
    """Bounds on differences of rows, (8, n), and the velocity envelope, (5, n); without one its slope is 0."""
    steps, powers = StepRules(limits, h), (h ** np.arange(4.0))[:, None]
    high = np.stack((limits.upper, limits.velocity, limits.acceleration, limits.jerk))
    low = np.stack((limits.lower, -limits.velocity, -limits.acceleration, -limits.jerk))
    boxes = np.concatenate(
        [(bound + _SHARE * (wide - bound)) * powers for bound, wide in ((low, steps.low), (high, steps.high))]
    )
    curve = limits.envelope
    if curve is None:
        return boxes, np.zeros((5, len(limits)))
    return boxes, np.stack((curve.offset, curve.slope, curve.lower, curve.upper, _SHARE * steps.slack))


def _tool(cartesian: CartesianLimits | None, chain: Chain | None, n: int, h: float) -> tuple[Array, Array]:
    """How far a unit of each component moves and turns the tool, (2, n), and how far it may in a step, (3,)."""
    bounds, speeds = np.zeros((2, n)), np.full(3, np.inf)
    if chain is not None:
        bounds[1, : len(chain)] = chain.turns
    if cartesian is not None:
        bounds[0, : len(cartesian.reach)] = cartesian.reach
        angle = h * cartesian.rotational
        speeds[0] = h * cartesian.translational * (1.0 + _HALF)
        speeds[1:] = angle, 8.0 * np.sin(0.5 * angle) ** 2 if angle < np.pi else np.inf
    return bounds, speeds


def _regions(regions: Sequence[Region], n: int) -> tuple[Array, Array, NDArray[np.int64], Array]:
    """Balls (s, 5), faces in the base (f, 4), which of both belong to each region (r, 4), how far it moves (r, n)."""
    balls, faces, spans = [np.zeros((0, 5))], [np.zeros((0, 4))], np.zeros((len(regions), 4), dtype=np.int64)
    for region, span in zip(regions, spans, strict=True):
        points, normals = region.points, region.normals
        span[0], span[2] = sum(map(len, balls)), sum(map(len, faces))
        balls.append(np.column_stack((points.joint, points.local, points.radii)))
        faces.append(np.column_stack((normals @ points.X_WB.R, region.offsets - normals @ points.X_WB.p)))
        span[1], span[3] = span[0] + len(balls[-1]), span[2] + len(faces[-1])
    most = np.stack([region.most for region in regions]) if regions else np.zeros((0, n))
    return np.concatenate(balls), np.concatenate(faces), spans, np.ascontiguousarray(most)


def _alike(a: Chain, b: Chain) -> bool:
    """Whether two chains are the same arm."""
    if a is b:
        return True
    names = ("slide", "constant", "cosine", "sine", "linear", "X_tool")
    return len(a) == len(b) and all(np.array_equal(getattr(a, name), getattr(b, name)) for name in names)
