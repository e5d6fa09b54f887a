"""RRT-Connect that looks at the ends of sixteen samples at once before it follows any of them.

Sources: Kuffner, LaValle, "RRT-Connect" (ICRA 2000); Yershova et al., "Dynamic-Domain RRTs" (ICRA 2005) for the limit
on how far samples pull at a node that could not be grown from. Most samples of a narrow problem lead into something:
a kernel judges the ends of a whole batch in about the time that it takes to refute three of the edges. Branches are
looked at coarsely; once the trees have met, what they say is a path is looked at finely, and what fails is cut off.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from praxia.motion_planning.search.configurations import SAMPLES, between, copy, distance, flag_free, is_free
from praxia.motion_planning.search.memory import BATCH, NODES
from praxia.motion_planning.search.pointers import native, offset
from praxia.motion_planning.search.sampling import in_ellipsoid, uniform
from praxia.motion_planning.search.tree import add_node, branch, cut_off, depth, is_cut_off, nearest, place

__all__ = ["Batch", "Problem", "Side", "connect"]

# A bare number in a call would make Numba compile the called function once for each such number.
_NONE, _ONE = np.int64(-1), np.int64(1)
_STRIDES = 2  # branches towards the other tree are that much longer than those towards samples
_WIDENING = 1000.0  # samples after which the box around start and goal is twice as wide; then it grows ever faster
_LONGEST = 512  # nodes that one attempt to meet the other tree may add


class Batch(NamedTuple):
    """Samples that wait to be followed; all members are pointers.

    Attributes:
        rows: Where each of them would grow the tree to.
        near: The node that it would be grown from.
        free: Whether the robot may be there.
        state: Which one is next, and how many there are.
    """

    rows: Any
    near: Any
    free: Any
    state: Any


class Side(NamedTuple):
    """A tree with the samples that wait for it."""

    tree: Any
    batch: Any


class Problem(NamedTuple):
    """What is looked for.

    Attributes:
        space: Where configurations may be, as branches are looked at: coarsely.
        proof: The same as finely as a path is looked at.
        ends: Start, then goals, row by row; all of them free.
        goals: Number of goals.
        lower, upper: Limits of the joints.
        reach: Longest branch that one sample adds [rad or m].
        width: How far from the box around start and goal the first samples may be [rad or m].
        domain: How far samples may be from a node that could not be grown from [rad or m].
        stream: Random numbers.
        row: Room for two configurations.
    """

    space: Any
    proof: Any
    ends: Any
    goals: Any
    lower: Any
    upper: Any
    reach: Any
    width: Any
    domain: Any
    stream: Any
    row: Any


@native
def connect(problem: Any, one: Any, other: Any, bound: Any, samples: Any, path: Any) -> Any:
    """Number of waypoints written to `path`, from the start to a goal; 0 where `samples` did not suffice.

    Only samples are drawn that a path shorter than `bound` may pass; infinity allows all.
    """
    space, n = problem.space, problem.space.n
    last = space.counts[SAMPLES] + samples
    _plant(problem, one, other)
    ours, theirs, forward = one, other, True
    while space.counts[SAMPLES] < last and max(one.tree.size[0], other.tree.size[0]) + _LONGEST < NODES:
        if ours.tree.size[0] >= theirs.tree.size[0]:
            ours, theirs, forward = theirs, ours, not forward
        if ours.batch.state[0] == ours.batch.state[1]:
            _draw(problem, ours, bound, last)
            continue
        grown = _grow(problem, ours)
        if grown == _NONE:
            continue
        met = _join(problem, place(ours.tree, grown, n), theirs.tree)
        if met == _NONE:
            continue
        if not (_holds(problem, ours.tree, grown) and _holds(problem, theirs.tree, met)):
            continue
        first, second = (grown, met) if forward else (met, grown)
        count = depth(one.tree, first)
        branch(one.tree, first, n, path, count - _ONE, _NONE)
        # Both trees have a node where they meet.
        second = other.tree.parent[second]
        branch(other.tree, second, n, path, count, _ONE)
        return count + depth(other.tree, second)
    return 0


@native
def _plant(problem: Any, one: Any, other: Any) -> None:
    """Make the start the root of one tree, and the goals the roots of the other."""
    n = problem.space.n
    one.tree.size[0] = 0
    other.tree.size[0] = 0
    add_node(one.tree, problem.ends, _NONE, n)
    for goal in range(1, problem.goals + 1):
        add_node(other.tree, offset(problem.ends, goal * n), _NONE, n)
    for i in range(2):
        one.batch.state[i] = 0
        other.batch.state[i] = 0


@native
def _draw(problem: Any, side: Any, bound: Any, last: Any) -> None:
    """Fill the batch of a tree with samples, and look whether the ends of its new branches would be free."""
    space, n, tree, batch = problem.space, problem.space.n, side.tree, side.batch
    q, count = problem.row, 0
    while count < BATCH and space.counts[SAMPLES] < last:
        space.counts[SAMPLES] += 1
        if not _sample(problem, bound, q):
            continue
        near = nearest(tree, q, n)
        gap = distance(place(tree, near, n), q, n)
        if gap > tree.domain[near] or gap == 0.0:
            continue
        between(place(tree, near, n), q, min(1.0, problem.reach / gap), n, offset(batch.rows, count * n))
        batch.near[count] = near
        count += 1
    flag_free(space, batch.rows, count, batch.free)
    batch.state[0] = 0
    batch.state[1] = count


@native
def _sample(problem: Any, bound: Any, q: Any) -> Any:
    """Whether a sample could be written to `q` that may be on a path shorter than the bound.

    Where any path will do, samples begin near the box that start and goal span, and spread with their number.
    """
    n = problem.space.n
    goal = offset(problem.ends, (1 + int(uniform(problem.stream) * problem.goals)) * n)
    if bound == np.inf:
        share = problem.space.counts[SAMPLES] / _WIDENING
        width = problem.width * (1.0 + share * share)
        for d in range(n):
            low = max(problem.lower[d], min(problem.ends[d], goal[d]) - width)
            high = min(problem.upper[d], max(problem.ends[d], goal[d]) + width)
            q[d] = low + uniform(problem.stream) * (high - low)
        return True
    if distance(problem.ends, goal, n) >= bound:
        return False
    in_ellipsoid(problem.stream, problem.ends, goal, bound, n, q)
    return _inside(problem, q)


@native
def _grow(problem: Any, side: Any) -> Any:
    """The node grown towards the next sample of the batch, or none where something is in the way.

    At first twice as far is tried, at the price of one check: ways out of narrow places are long.
    """
    n, tree, batch, q = problem.space.n, side.tree, side.batch, problem.row
    k = batch.state[0]
    batch.state[0] = k + 1
    near, end = batch.near[k], offset(batch.rows, k * n)
    if is_cut_off(tree, near):
        return _NONE
    if batch.free[k] != 0:
        start = place(tree, near, n)
        between(start, end, 2.0, n, q)
        far = _inside(problem, q) and is_free(problem.space, start, q)
        if far or is_free(problem.space, start, end):
            node = add_node(tree, end, near, n)
            return add_node(tree, q, node, n) if far else node
    tree.domain[near] = problem.domain
    return _NONE


@native
def _holds(problem: Any, tree: Any, node: Any) -> Any:
    """Whether the branch from a node to its root is free when looked at finely; what is not free is cut off."""
    n, blocked = problem.space.n, _NONE
    while tree.parent[node] >= 0:
        if not is_free(problem.proof, place(tree, tree.parent[node], n), place(tree, node, n)):
            blocked = node
        node = tree.parent[node]
    if blocked == _NONE:
        return True
    cut_off(tree, blocked, n)
    return False


@native
def _inside(problem: Any, q: Any) -> Any:
    """Whether a configuration is within the limits of the joints."""
    inside = True
    for d in range(problem.space.n):
        inside = inside and problem.lower[d] <= q[d] <= problem.upper[d]
    return inside


@native
def _join(problem: Any, target: Any, tree: Any) -> Any:
    """The node of `tree` at `target`, grown step by step from the nearest one; none where something is in the way."""
    n, q = problem.space.n, problem.row
    node = nearest(tree, target, n)
    origin = place(tree, node, n)
    parts = max(1, int(np.ceil(distance(origin, target, n) / (_STRIDES * problem.reach))))
    if parts > _LONGEST:
        return _NONE
    for part in range(1, parts + 1):
        if part < parts:
            between(origin, target, part / parts, n, q)
        else:
            copy(target, q, n)
        if not is_free(problem.space, place(tree, node, n), q):
            return _NONE
        node = add_node(tree, q, node, n)
    return node
