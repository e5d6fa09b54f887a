"""Compiled: RRT-Connect between trees of configurations that keep a constraint.

Sources: Kuffner, LaValle, "RRT-Connect" (ICRA 2000); Berenson et al., "Manipulation planning on constraint manifolds"
(ICRA 2009) for samples and extensions that are projected.
"""

from __future__ import annotations

from math import sqrt

import numpy as np

from praxia.motion_planning.constrained.follow_loop import distance, free, held, project, walk
from praxia.robots.numba_cache import compiled

__all__ = ["connect", "random_state", "uniform"]

LONGEST_WALK = 256  # points of one walk


@compiled()
def random_state(seed):  # type: ignore[no-untyped-def]
    """State of the generator, shape (1,), that belongs to `seed`; near seeds give unlike streams (splitmix64)."""
    state = np.empty(1, dtype=np.uint64)
    z = np.uint64(seed) + np.uint64(0x9E3779B97F4A7C15)
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    state[0] = (z ^ (z >> np.uint64(31))) | np.uint64(1)
    return state


@compiled()
def uniform(state):  # type: ignore[no-untyped-def]
    """The next number of the stream, in [0, 1) (xorshift64*: Vigna 2016)."""
    x = state[0]
    x ^= x >> np.uint64(12)
    x ^= x << np.uint64(25)
    x ^= x >> np.uint64(27)
    state[0] = x
    return np.float64((x * np.uint64(0x2545F4914F6CDD1D)) >> np.uint64(11)) * (1.0 / 9007199254740992.0)


@compiled()
def connect(task, roots, starts, iterations, nodes, state):  # type: ignore[no-untyped-def]
    """Path (k, n) from a start to a goal, iterations used, nodes grown; k = 0 where the budget ran out.

    Args:
        task: The problem.
        roots: Starts, then goals, shape (starts + goals, n); all free and inside the tolerance.
        starts: How many of them are starts.
        iterations: Samples drawn before giving up.
        nodes: Room in each tree.
        state: The random stream.
    """
    n = roots.shape[1]
    q, parent = np.empty((2, nodes, n)), np.empty((2, nodes), dtype=np.int64)
    size = np.zeros(2, dtype=np.int64)
    rows, sample = np.empty((LONGEST_WALK, n)), np.empty(n)
    frames, gradient = np.empty((n, 3, 4)), np.empty(n)
    for k in range(len(roots)):
        tree = 0 if k < starts else 1
        node = _add(q, parent, size, tree, roots[k], -1)
        # A root near the edge of the tolerance leaves no room for straight steps: one that lies further in does.
        for i in range(n):
            sample[i] = roots[k, i]
        inside = project(task, sample, task.inner, frames, gradient) and distance(sample, roots[k]) > 0.0
        if inside and held(task, roots[k], sample) and free(task, roots[k], sample):
            _add(q, parent, size, tree, sample, node)
    ours = 0
    for iteration in range(iterations + 1):
        theirs = 1 - ours
        if max(size[0], size[1]) + 2 * LONGEST_WALK > nodes:
            return np.empty((0, n)), iteration, size[0] + size[1]
        if iteration == 0:  # the first try goes straight for the other side
            node = size[0] - 1
        else:
            for i in range(n):
                sample[i] = task.lower[i] + uniform(state) * (task.upper[i] - task.lower[i])
            if not project(task, sample, task.inner * sqrt(uniform(state)), frames, gradient):
                continue
            near = _nearest(q, size, ours, sample)
            count, _ = walk(task, q[ours, near], sample, rows, LONGEST_WALK, task.reach, frames, gradient)
            node = _branch(q, parent, size, ours, near, rows, count)
            if count == 0:
                ours = theirs
                continue
        near = _nearest(q, size, theirs, q[ours, node])
        count, met = walk(task, q[theirs, near], q[ours, node], rows, LONGEST_WALK, np.inf, frames, gradient)
        other = _branch(q, parent, size, theirs, near, rows, count)
        if met:
            first, last = (node, other) if ours == 0 else (other, node)
            return _joined(q, parent, first, last), iteration, size[0] + size[1]
        ours = theirs
    return np.empty((0, n)), iterations, size[0] + size[1]


@compiled()
def _add(q, parent, size, tree, new, above):  # type: ignore[no-untyped-def]
    """The new node of a tree at configuration `new`."""
    node = size[tree]
    for i in range(len(new)):
        q[tree, node, i] = new[i]
    parent[tree, node] = above
    size[tree] = node + 1
    return node


@compiled()
def _branch(q, parent, size, tree, node, rows, count):  # type: ignore[no-untyped-def]
    """The last node after `count` of `rows` have been added one below the other, the first below `node`."""
    for row in range(count):
        node = _add(q, parent, size, tree, rows[row], node)
    return node


@compiled()
def _nearest(q, size, tree, point):  # type: ignore[no-untyped-def]
    """The node of a tree nearest to a configuration."""
    best, found = np.inf, 0
    for node in range(size[tree]):
        total = 0.0
        for i in range(len(point)):
            total += (q[tree, node, i] - point[i]) * (q[tree, node, i] - point[i])
        if total < best:
            best, found = total, node
    return found


@compiled()
def _joined(q, parent, first, last):  # type: ignore[no-untyped-def]
    """The path over the node at which both trees are at the same configuration: `first` of one, `last` of the other."""
    n, before, after = q.shape[2], 0, 0
    node = first
    while node >= 0:
        before += 1
        node = parent[0, node]
    node = parent[1, last]
    while node >= 0:
        after += 1
        node = parent[1, node]
    path = np.empty((before + after, n))
    node = first
    for k in range(before - 1, -1, -1):
        for i in range(n):
            path[k, i] = q[0, node, i]
        node = parent[0, node]
    node = parent[1, last]
    for k in range(before, before + after):
        for i in range(n):
            path[k, i] = q[1, node, i]
        node = parent[1, node]
    return path
