"""Whether every rule on rows surely holds, compiled with Numba: what it accepts, the rules in numpy accept, too.

The numpy code (`row_rules`, `cartesian`, `regions`, `stoppable`) is its oracle, and decides and words whatever is not
accepted here. Limits are the same differences of the same rows; what needs kinematics is bounded by how far the joints
move, and looked at only where that does not settle it.
"""

from __future__ import annotations

from math import sqrt

import numpy as np

from praxia.robots.compiled_kinematics import joint_frames, tool_frame
from praxia.robots.numba_cache import compiled

__all__ = ["accepted"]

_HAIR = 1e-9  # room that is asked for besides, for rounding [m]


@compiled(allocates=False)
def _speed(room, offset, slope):  # type: ignore[no-untyped-def]
    """What an envelope allows at this distance from where its root begins; infinite where there is no curve."""
    if not slope > 0.0:
        return np.inf
    return max(sqrt(max(slope * room, 0.0)) - offset, 0.0)


@compiled(allocates=False)
def _limits_hold(x, boxes, curve, h):  # type: ignore[no-untyped-def]
    """Whether all differences of the rows after the first three stay inside `boxes`, and speeds under `curve`."""
    for k in range(3, len(x)):
        for i in range(x.shape[1]):
            first, second, third = x[k, i] - x[k - 1, i], x[k - 1, i] - x[k - 2, i], x[k - 2, i] - x[k - 3, i]
            bend, bent = first - second, second - third
            jerk = bend - bent
            if not (boxes[0, i] <= x[k, i] <= boxes[4, i] and boxes[1, i] <= first <= boxes[5, i]):
                return False
            if not (boxes[2, i] <= bend <= boxes[6, i] and boxes[3, i] <= jerk <= boxes[7, i]):
                return False
            if curve[1, i] > 0.0:
                v = first / h
                if not v - _speed(curve[3, i] - x[k, i], curve[0, i], curve[1, i]) <= curve[4, i]:
                    return False
                if not -_speed(x[k, i] - curve[2, i], curve[0, i], curve[1, i]) - v <= curve[4, i]:
                    return False
    return True


@compiled(allocates=False)
def _surely_stoppable(x, count, boxes, brakes, curve, h):  # type: ignore[no-untyped-def]
    """Whether a bound on the stop of each component stays inside its limits from each of the first `count` rows."""
    for k in range(3, min(3 + count, len(x))):
        for i in range(x.shape[1]):
            q, v = x[k, i], (x[k, i] - x[k - 1, i]) / h
            a = (v - (x[k - 1, i] - x[k - 2, i]) / h) / h
            size, step = abs(a), brakes[0, i]
            ticks = np.floor(size / step)
            after = v + np.copysign(h * ticks * (size - 0.5 * step * (ticks + 1.0)), a)
            release = size * brakes[2, i]
            w = abs(v) + 0.5 * size * release
            reach = w * (release + w * brakes[3, i] + brakes[4, i])
            if not (abs(after) <= brakes[5, i] and q + reach <= boxes[4, i] and q - reach >= boxes[0, i]):
                return False
            if curve[1, i] > 0.0:
                peak = max(abs(v), abs(after))
                if not peak <= _speed(curve[3, i] - (q + reach), curve[0, i], curve[1, i]):
                    return False
                if not peak <= _speed((q - reach) - curve[2, i], curve[0, i], curve[1, i]):
                    return False
    return True


@compiled(allocates=False)
def _stand(x, k, chain, frames, poses):  # type: ignore[no-untyped-def]
    """Compute joint frames and tool pose at row `k`."""
    joint_frames(chain, x[k, : len(frames)], frames)
    tool_frame(chain, frames, poses[k % 2])


@compiled(allocates=False)
def _tool_is_slow(before, after, speeds):  # type: ignore[no-untyped-def]
    """Whether the tool may go from one pose (3, 4) to the other in one step."""
    moved = turned = 0.0
    for r in range(3):
        moved += (after[r, 3] - before[r, 3]) ** 2
        for k in range(3):
            turned += (after[r, k] - before[r, k]) ** 2
    return sqrt(moved) <= speeds[0] and turned <= speeds[2]


@compiled(allocates=False)
def _room(frames, balls, faces, span):  # type: ignore[no-untyped-def]
    """Smallest distance [m] by which balls of a region are inside its faces."""
    least = np.inf
    for b in range(span[0], span[1]):
        j = int(balls[b, 0])
        u, v, w = balls[b, 1], balls[b, 2], balls[b, 3]
        x = frames[j, 0, 0] * u + frames[j, 0, 1] * v + frames[j, 0, 2] * w + frames[j, 0, 3]
        y = frames[j, 1, 0] * u + frames[j, 1, 1] * v + frames[j, 1, 2] * w + frames[j, 1, 3]
        z = frames[j, 2, 0] * u + frames[j, 2, 1] * v + frames[j, 2, 2] * w + frames[j, 2, 3]
        for f in range(span[2], span[3]):
            inside = faces[f, 0] * x + faces[f, 1] * y + faces[f, 2] * z - faces[f, 3] - balls[b, 4]
            if not inside >= least:
                least = inside
    return least


@compiled(allocates=False)
def _places_hold(x, chain, tool, speeds, balls, faces, spans, most, frames, poses, rooms):  # type: ignore[no-untyped-def]
    """Whether the tool is slow enough at each step, and each ball far enough inside at both of its ends.

    Far enough is twice the bow of the arc that it moves on, so that all between the two rows is inside, too.
    """
    stood, other = -1, -1  # row that `frames` are of; another one, of the other parity, whose tool pose is known
    for r in range(len(rooms)):
        rooms[r] = -np.inf
    for k in range(3, len(x)):
        across = turn = 0.0
        for i in range(x.shape[1]):
            size = abs(x[k, i] - x[k - 1, i])
            across += tool[0, i] * size
            turn += tool[1, i] * size
        if not (across <= speeds[0] and turn <= speeds[1]):
            for row in range(k - 1, k + 1):
                if stood != row and other != row:
                    _stand(x, row, chain, frames, poses)
                    stood, other = row, stood
            if not _tool_is_slow(poses[(k - 1) % 2], poses[k % 2], speeds):
                return False
        for r in range(len(rooms)):
            travel = 0.0
            for i in range(x.shape[1]):
                travel += most[r, i] * abs(x[k, i] - x[k - 1, i])
            needed = 0.25 * travel * turn + _HAIR
            for row in range(k - 1, k + 1):
                if row == k:
                    rooms[r] -= travel
                if rooms[r] >= needed:
                    continue
                if stood != row:
                    _stand(x, row, chain, frames, poses)
                    stood, other = row, stood
                rooms[r] = _room(frames, balls, faces, spans[r])
                if not rooms[r] >= needed:
                    return False
    return True


@compiled(allocates=False)
def accepted(  # type: ignore[no-untyped-def]
    x, count, h, boxes, brakes, curve, chain, tool, speeds, balls, faces, spans, most, frames, poses, rooms
):
    """0 where nothing is sure; 1 where all rules hold; 2 where also every component can be stopped.

    Args:
        x: Three rows sent before, then those to be sent, shape (3 + k, n).
        count: How many of these must be stoppable.
        h: Time between rows [s].
        boxes: Smallest differences of order 0 to 3, then largest ones, shape (8, n).
        brakes: As `compiled_stopping` has it, shape (6, n).
        curve: Offset, slope, lower, upper and tolerance of the velocity envelope, shape (5, n).
        chain: `ChainArrays` of the arm.
        tool: How far a unit of each component moves and turns the tool at most, shape (2, n).
        speeds: How far it may move and turn in a step, and the largest squared difference of its rotation matrices.
        balls: Joint, centre in its frame and radius of each ball, shape (s, 5).
        faces: Normal into the half-space and offset, in the base, shape (f, 4).
        spans: First ball, end of balls, first face, end of faces of each region, shape (r, 4).
        most: How far a unit of each component moves any ball of each region, shape (r, n).
        frames, poses, rooms: Memory to work in, shapes (m, 3, 4), (2, 3, 4), (r,).
    """
    if not _limits_hold(x, boxes, curve, h):
        return 0
    if not _places_hold(x, chain, tool, speeds, balls, faces, spans, most, frames, poses, rooms):
        return 0
    return 2 if _surely_stoppable(x, count, boxes, brakes, curve, h) else 1
