"""The fastest jerk-limited law of motion along a curve.

First the fastest law without regard to jerk (reachability), then its mean over a short window of time, whose jerk is
bounded. Where the window is short against the motion, as with the limits that makers of arms publish, that is all.
Where it is not, the law is refined by an interior-point method to the jerk-limited optimum on the curve.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.limits import Limits
from praxia.motion_planning.time_parameterization.curve import Curve
from praxia.motion_planning.time_parameterization.demands import Demands
from praxia.motion_planning.time_parameterization.machine_code import routine

__all__ = ["Law", "SpeedSettings", "fastest_law", "moving_law", "unlimited_jerk"]

UNBOUNDED = 1e6  # largest squared rate where no velocity limit bounds it
FIRST_GAP, NEXT_GAP = 0.2, 0.02  # guesses of the distance to the optimum, before the first and the next refinements
BETWEEN = 3e-4  # of time, for what the limits are passed by between samples
CALM = 0.2  # part of what is kept from the accelerations that is kept from the velocities, too
SHARES = (0.98, 0.9, 0.75, 0.55, 0.35)  # of the accelerations, tried where time cannot be stretched at the end
WINDOW = 2.02  # times the longest rise of an acceleration: from one limit to the other and a little


@dataclass(frozen=True)
class SpeedSettings:
    """Knobs of the law.

    Attributes:
        grid: Steps of the sweeps along the curve; a few more, so that its knots are among the grid points.
        worthwhile: Share of the duration that the window may cost before the law is refined.
        cells: Fewest and most cells of the refinement, about; there are more where the curve has many knots.
        cell: Length of a cell, as a share of the shortest rise of an acceleration.
        gap: Distance to the optimum at which the refinement stops, relative to the duration.
        iterations: Most iterations of one refinement.
        rounds: Refinements after the first, with limits tightened where they were passed between the points asked.
    """

    grid: int = 200
    worthwhile: float = 0.012
    cells: tuple[int, int] = (48, 256)
    cell: float = 0.35
    gap: float = 5e-3
    iterations: int = 25
    rounds: int = 4


@dataclass(frozen=True, eq=False)
class Law:
    """u(t) as polynomials in time.

    Attributes:
        times: Where pieces meet, from zero [s], shape (m + 1,).
        pieces: Coefficients of d^0 .. d^5 with d = t - times[i], shape (m, 6).
        floor: How long the curve takes without jerk limits [s]: no law is faster.
    """

    times: Array
    pieces: Array
    floor: float

    @property
    def duration(self) -> float:
        """[s]"""
        return float(self.times[-1])

    def stretched(self, factor: float) -> Law:
        """The same motion, `factor` times as long."""
        return Law(self.times * factor, self.pieces / factor ** np.arange(6.0), self.floor)


def fastest_law(curve: Curve, limits: Limits, extra: Demands, settings: SpeedSettings) -> Law:
    """A law from rest to rest that holds `limits` at its samples; nearly as fast as there is."""
    found = unlimited_jerk(curve, limits, extra, settings)
    if found is None:
        raise InvalidInput("the path cannot be driven at all: the torques allowed do not hold the arm still on it")
    durations, rates = found
    floor = float(durations.sum())
    window = WINDOW * float((limits.acceleration / limits.jerk).max())
    law = replace(_smoothed(durations, rates, 0.0, window, 0.0, floor + window), floor=floor)
    law = law.stretched(_dilation(curve, law, limits) * (1.0 + BETWEEN))
    if law.duration <= floor * (1.0 + settings.worthwhile):
        return law
    refined = _refined(curve, law, limits, extra, settings)
    return refined if refined is not None and refined.duration < law.duration else law


def moving_law(
    curve: Curve, limits: Limits, extra: Demands, settings: SpeedSettings, moving: tuple[bool, bool]
) -> Law | None:
    """A law that runs at u' = 1, u'' = 0 at the moving ends of the curve, is at rest at the others and holds `limits`.

    None where the curve cannot be driven so: the path is too short to brake, or the state is at odds with the limits.
    """
    for share in SHARES:
        window = WINDOW / share * float((limits.acceleration / limits.jerk).max())
        calm = 1.0 - CALM * (1.0 - share)
        gentle = replace(limits, velocity=limits.velocity * calm, acceleration=limits.acceleration * share)
        found = unlimited_jerk(curve, gentle, extra, settings, moving, window)
        if found is None:
            continue
        lead, tail = [window] if moving[0] else [], [window] if moving[1] else []
        durations = np.concatenate((lead, found[0], tail))
        rates = np.concatenate((np.zeros(len(lead)), found[1], np.zeros(len(tail))))
        end = float(durations.sum()) + (0.0 if moving[1] else window)
        begin = window if moving[0] else 0.0
        law = _smoothed(durations, rates, float(moving[0]), window, begin, end)
        law.pieces[:, 0] += curve.knots[0]
        if _dilation(curve, law, limits) <= 1.0 + 1e-9:
            return law
    return None


def unlimited_jerk(
    curve: Curve,
    limits: Limits,
    extra: Demands,
    settings: SpeedSettings,
    moving: tuple[bool, bool] = (False, False),
    window: float = 0.0,
) -> tuple[Array, Array] | None:
    """Durations and rates u'' of the steps of the fastest law without jerk limits; None where there is none.

    At moving ends it leaves out half a `window` [s] and runs at u' = 1 there; it is at rest at the others.
    """
    left_out = 0.5 * window * np.array(moving)
    first_u, last_u = curve.knots[0] + left_out[0], curve.knots[-1] - left_out[1]
    if first_u >= last_u:
        return None
    grid = np.empty(settings.grid + 2 * len(curve.knots) + 2)
    grid = grid[: routine("spread")(curve.knots, first_u, last_u, settings.grid, grid)]
    first, second, third = np.empty((3, len(grid), curve.pieces.shape[2]))
    routine("derivatives")(curve.knots, curve.pieces, grid, first, second, third)
    bound = np.empty(len(grid))
    routine("speed_bounds")(first, limits.velocity, UNBOUNDED, bound)
    p, r, low, high, bound = extra.along(curve, grid, first, second, limits, bound)
    wanted = np.array(moving, dtype=np.float64)
    bound[0], bound[-1] = wanted
    b, x, lines = np.empty(len(grid)), np.empty(len(grid) - 1), np.empty((3, len(grid) - 1, 2 * p.shape[1]))
    if routine("fastest_speeds")(grid, p, r, low, high, bound, lines, b, x) >= 0:
        return None
    root = np.sqrt(b)
    speed = root[1:] + root[:-1]
    return (2.0 * np.diff(grid) / speed, x) if speed.min() > 0.0 else None


def _smoothed(durations: Array, rates: Array, rate: float, width: float, begin: float, end: float) -> Law:
    """The mean of a law over a window of time, with the same duration as its floor."""
    room = 2 * len(durations) + 4
    times, pieces, arrive = np.empty(room), np.zeros((room, 6)), np.empty(len(durations) + 1)
    count = routine("window_mean")(durations, rates, rate, width, begin, end, arrive, times, pieces)
    return Law(times[: count + 1], pieces[:count], float(times[count]))


def _dilation(curve: Curve, law: Law, limits: Limits) -> float:
    """By how much the law must be stretched to hold the limits at its samples; below one if it may be faster."""
    shares = _shares(curve, law, limits).max(axis=0)
    return float(max(shares[0], np.sqrt(shares[1]), np.cbrt(shares[2])))


def _shares(curve: Curve, law: Law, limits: Limits) -> Array:
    out = np.empty((len(law.pieces), 3))
    bounds = (limits.velocity, limits.acceleration, limits.jerk)
    inverse = np.empty((3, len(limits)))
    routine("demands")(curve.knots, curve.pieces, law.times, law.pieces, *bounds, inverse, out)
    return out


def _refined(curve: Curve, law: Law, limits: Limits, extra: Demands, settings: SpeedSettings) -> Law | None:
    """The jerk-limited optimum along the curve, from a feasible law."""
    cells, knots, third = _first(curve, law, limits, settings)
    N, n = len(third), len(limits)
    at, inside = np.empty((2, N + 1, n)), np.empty((3, N, 2, n))
    routine("sampled")(curve.knots, curve.pieces, cells, knots, third, at, inside)
    first, second = at
    bound = np.empty(N + 1)
    routine("speed_bounds")(first, limits.velocity, UNBOUNDED, bound)
    p, r, low, high, bound = extra.along(curve, knots[:, 0], first, second, limits, bound)
    worst = max(
        float((1.0 / bound).max()),
        float(np.maximum(p / high, p / low).max()),
        float(np.cbrt((np.abs(inside[2]) / limits.jerk).max()) ** 2),
    )
    c = np.full(N + 2, 0.98 / worst)
    low, high = _blocks(low, -1.0), _blocks(high, 1.0)
    blocks, by_joint = low.shape[1], -(-n // 8)
    by_knot, by_cell = np.empty((N + 1, 2, 2)), np.empty((N, 6, 3))
    routine("on_spline")(cells, by_knot, by_cell)
    knot, cell = np.zeros((N + 1, blocks, 2, 8)), np.zeros((N, 2, by_joint, 3, 8))
    routine("at_knots")(p, r, by_knot, knot)
    routine("in_cells")(inside, by_cell, cell)
    jerk = np.empty((N, 2, by_joint, 8))
    jerk[:] = _blocks(limits.jerk[None], 1.0)
    room = (
        np.empty((N + 1, blocks, 6, 8)), np.empty((N, 2, by_joint, 6, 8)),
        np.empty((N + 1, 3)), np.empty((N + 2, 3)), np.empty(N + 2),
    )  # fmt: skip
    best: Law | None = None
    first_gap = FIRST_GAP
    for _ in range(settings.rounds + 1):
        routine("hasten")(
            cells, by_knot, by_cell, knot, low, high, bound, cell, jerk,
            first_gap, settings.gap, settings.iterations, c, *room,
        )  # fmt: skip
        found = Law(np.empty(N + 1), np.empty((N, 6)), law.floor)
        routine("refined_law")(cells, by_knot, knots, c, found.times, found.pieces)
        if not np.isfinite(found.duration):
            break
        shares = _shares(curve, found, limits)
        over = shares.max(axis=0)
        factor = float(max(over[0], np.sqrt(over[1]), np.cbrt(over[2])))
        stretched = found.stretched(factor * (1.0 + BETWEEN))
        if best is None or stretched.duration < best.duration:
            best = stretched
        if factor < 1.0 + settings.gap:
            break
        _tighten(shares, low, high, bound, jerk)
        c *= 0.99 / factor**2
        first_gap = NEXT_GAP
    return best


def _first(curve: Curve, law: Law, limits: Limits, settings: SpeedSettings) -> tuple[Array, Array, Array]:
    """Where cells meet (N + 1,) [s], u and two derivatives there (N + 1, 3), and the third in each cell (N,)."""
    fewest, most = settings.cells
    wanted = law.duration / (settings.cell * float((limits.acceleration / limits.jerk).min()))
    cell = law.duration / float(np.clip(wanted, fewest, most))
    cells = np.empty(int(law.duration / cell) + 2 * len(curve.knots) + 8)
    cells = cells[: routine("cells_of")(law.times, law.pieces, curve.knots, cell, cells)]
    N = len(cells) - 1
    knots, third = np.empty((N + 1, 3)), np.empty(N)
    end = float(curve.knots[-1])
    routine("on_cells")(law.times, law.pieces, cells, end, np.empty(N + 3), np.empty(N + 4), knots, third)
    return cells, knots, third


def _blocks(rows: Array, fill: float) -> Array:
    """`rows` (m, k) in blocks of eight, the last filled up with `fill`; shape (m, blocks, 8)."""
    m, k = rows.shape
    out = np.full((m, -(-k // 8) * 8), fill)
    out[:, :k] = rows
    return out.reshape(m, -1, 8)


def _tighten(shares: Array, low: Array, high: Array, bound: Array, jerk: Array) -> None:
    """Lowers the limits next to cells (N, 3) where they were passed between the points at which they were asked."""
    over = np.maximum(shares * (1.0 + 2e-4), 1.0)
    near = np.maximum(np.vstack([over, np.ones(3)]), np.vstack([np.ones(3), over]))
    bound /= near[:, 0] ** 2
    low /= near[:, 1, None, None]
    high /= near[:, 1, None, None]
    jerk /= over[:, 2, None, None, None]
