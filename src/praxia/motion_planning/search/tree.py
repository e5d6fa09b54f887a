"""A tree of configurations in caller-owned memory: growing it, finding the nearest node, reading a branch."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from praxia.motion_planning.search.memory import CHUNK
from praxia.motion_planning.search.pointers import native, offset

__all__ = ["Tree", "add_node", "branch", "cut_off", "depth", "is_cut_off", "nearest", "place"]

_GROUP = 16  # places that are searched together
_FAR = np.float32(1e9)  # in places of the last group that no node has taken
_MOST = np.int32(0x7FFFFFFF)
_CUT_OFF = np.int64(-2)  # parent of nodes that are no longer part of the tree


class Tree(NamedTuple):
    """Nodes with their parents; all members are pointers.

    Attributes:
        size: Number of nodes, one integer.
        points: Configurations row by row.
        packed: The same in single precision, in chunks of `CHUNK` nodes stored coordinate by coordinate, so that the
            search for the nearest runs over consecutive numbers.
        parent: Node that each was grown from, -1 for a root, -2 for a node that has been cut off.
        domain: Distance up to which samples may pull at a node; infinite until growing from it has failed.
        lanes, bits: Room for the squared distances of one chunk, as numbers and as integers.
    """

    size: Any
    points: Any
    packed: Any
    parent: Any
    domain: Any
    lanes: Any
    bits: Any


@native
def place(tree: Any, node: Any, n: Any) -> Any:
    """Where the configuration of `node` lies."""
    return offset(tree.points, node * n)


@native
def add_node(tree: Any, q: Any, parent: Any, n: Any) -> Any:
    """The new node at configuration `q`."""
    node = tree.size[0]
    chunk, slot = offset(tree.packed, node // CHUNK * CHUNK * n), node % CHUNK
    if slot % _GROUP == 0:
        for d in range(n):
            for i in range(_GROUP):
                chunk[d * CHUNK + slot + i] = _FAR
    for d in range(n):
        tree.points[node * n + d] = q[d]
        chunk[d * CHUNK + slot] = np.float32(q[d])
    tree.parent[node] = parent
    tree.domain[node] = np.inf
    tree.size[0] = node + 1
    return node


@native
def nearest(tree: Any, q: Any, n: Any) -> Any:
    """The node nearest to configuration `q`, the first among equals.

    Squares are not negative, so they are ordered as their bit patterns are; a minimum over integers is one that the
    compiler may take in any order, many at once.
    """
    size = tree.size[0]
    best, found = _MOST, 0
    for first in range(0, size, CHUNK):
        chunk = offset(tree.packed, first * n)
        count = (min(CHUNK, size - first) + _GROUP - 1) // _GROUP * _GROUP
        for i in range(count):
            tree.lanes[i] = np.float32(0.0)
        for d in range(n):
            x, row = np.float32(q[d]), offset(chunk, d * CHUNK)
            for i in range(count):
                tree.lanes[i] += (row[i] - x) * (row[i] - x)
        least = best
        for i in range(count):
            least = min(least, tree.bits[i])
        if least < best:
            best = least
            i = 0
            while tree.bits[i] != least:
                i += 1
            found = first + i
    return found


@native
def cut_off(tree: Any, node: Any, n: Any) -> None:
    """Take a node and all that has grown from it out of the tree; no sample is nearest to them any more."""
    tree.parent[node] = _CUT_OFF
    for i in range(node, tree.size[0]):
        if i > node and (tree.parent[i] < node or tree.parent[tree.parent[i]] != _CUT_OFF):
            continue
        tree.parent[i] = _CUT_OFF
        chunk = offset(tree.packed, i // CHUNK * CHUNK * n)
        for d in range(n):
            chunk[d * CHUNK + i % CHUNK] = _FAR


@native
def is_cut_off(tree: Any, node: Any) -> Any:
    """Whether a node is no longer part of the tree."""
    return tree.parent[node] == _CUT_OFF


@native
def depth(tree: Any, node: Any) -> Any:
    """Nodes from `node` to its root, both included."""
    count = 0
    while node >= 0:
        node = tree.parent[node]
        count += 1
    return count


@native
def branch(tree: Any, node: Any, n: Any, path: Any, row: Any, step: Any) -> None:
    """Write the configurations from `node` to its root to rows `row`, `row + step`, ... of `path`."""
    while node >= 0:
        for d in range(n):
            path[row * n + d] = tree.points[node * n + d]
        node = tree.parent[node]
        row += step
