"""The parts of the search by themselves, called through Numba, against numpy and plain Python."""

import numpy as np
import pytest
from numba import cfunc, types

from praxia.motion_planning.search import pointers, sampling
from praxia.motion_planning.search.memory import CHUNK
from praxia.motion_planning.search.tree import Tree, add_node, cut_off, is_cut_off, nearest

I64 = types.int64


@cfunc(I64(I64, I64, I64, I64))
def _grow_and_find(table, count, query, n):
    addresses = pointers.ints_at(table)
    tree = Tree(
        pointers.ints_at(addresses[0]),
        pointers.reals_at(addresses[1]),
        pointers.singles_at(addresses[2]),
        pointers.ints_at(addresses[3]),
        pointers.reals_at(addresses[4]),
        pointers.singles_at(addresses[5]),
        pointers.shorts_at(addresses[5]),
    )
    rows = pointers.reals_at(addresses[6])
    while tree.size[0] < count:
        add_node(tree, pointers.offset(rows, tree.size[0] * n), np.int64(-1), n)
    return nearest(tree, pointers.reals_at(query), n)


@cfunc(I64(I64, I64, I64, I64))
def _grow_cut_and_find(table, count, query, n):
    """The nearest node to a query once node 1 has been cut off; -1 where its descendants have not."""
    addresses = pointers.ints_at(table)
    tree = Tree(
        pointers.ints_at(addresses[0]),
        pointers.reals_at(addresses[1]),
        pointers.singles_at(addresses[2]),
        pointers.ints_at(addresses[3]),
        pointers.reals_at(addresses[4]),
        pointers.singles_at(addresses[5]),
        pointers.shorts_at(addresses[5]),
    )
    rows, parents = pointers.reals_at(addresses[6]), pointers.ints_at(addresses[7])
    while tree.size[0] < count:
        add_node(tree, pointers.offset(rows, tree.size[0] * n), parents[tree.size[0]], n)
    cut_off(tree, np.int64(1), n)
    for i in range(count):
        parents[i] = is_cut_off(tree, i)
    return nearest(tree, pointers.reals_at(query), n)


@cfunc(types.void(I64, I64, I64, I64))
def _draw(state, seed, out, count):
    stream, numbers = pointers.words_at(state), pointers.reals_at(out)
    sampling.seed_stream(stream, seed)
    for i in range(count):
        numbers[i] = sampling.uniform(stream)


@cfunc(types.void(I64, I64, types.float64, I64, I64, I64))
def _draw_inside(state, foci, total, out, count, n):
    stream, ends, numbers = pointers.words_at(state), pointers.reals_at(foci), pointers.reals_at(out)
    sampling.seed_stream(stream, 7)
    for i in range(count):
        sampling.in_ellipsoid(stream, ends, pointers.offset(ends, n), total, n, pointers.offset(numbers, i * n))


@pytest.mark.parametrize("n", [2, 7])
def test_the_nearest_node_is_the_one_that_numpy_finds(n):
    rng = np.random.default_rng(n)
    nodes = rng.normal(size=(3 * CHUNK + 5, n))
    arrays = [
        np.zeros(1, np.int64),
        np.empty((1024, n)),
        np.empty(1024 * n, np.float32),
        np.empty(1024, np.int64),
        np.empty(1024),
        np.empty(CHUNK, np.float32),
        nodes,
    ]
    table = np.array([a.ctypes.data for a in arrays])
    for count in (1, 2, 15, 16, 17, CHUNK - 1, CHUNK, CHUNK + 1, len(nodes)):
        for query in rng.normal(size=(20, n)):
            found = _grow_and_find.ctypes(table.ctypes.data, count, query.ctypes.data, n)
            distances = np.linalg.norm(nodes[:count] - query, axis=1)
            assert distances[found] <= distances.min() * (1 + 1e-5)


def test_a_node_that_is_cut_off_takes_all_that_grew_from_it_along():
    n, count, rng = 3, CHUNK + 40, np.random.default_rng(4)
    nodes = rng.normal(size=(count, n))
    parents = np.array([-1, 0, *(rng.integers(0, i) for i in range(2, count))])
    gone = np.zeros(count, np.bool_)
    for i in range(1, count):
        gone[i] = i == 1 or gone[parents[i]]
    assert 20 < gone.sum() < count - 20
    for query in rng.normal(size=(20, n)):
        flags = parents.copy()
        arrays = [
            np.zeros(1, np.int64),
            np.empty((1024, n)),
            np.empty(1024 * n, np.float32),
            np.empty(1024, np.int64),
            np.empty(1024),
            np.empty(CHUNK, np.float32),
            nodes,
            flags,
        ]
        table = np.array([a.ctypes.data for a in arrays])
        found = _grow_cut_and_find.ctypes(table.ctypes.data, count, query.ctypes.data, n)
        np.testing.assert_array_equal(flags.astype(np.bool_), gone)
        distances = np.where(gone, np.inf, np.linalg.norm(nodes - query, axis=1))
        assert distances[found] <= distances.min() * (1 + 1e-5)


def test_the_stream_is_the_published_generator():
    state, out = np.zeros(1, np.uint64), np.empty(4)
    _draw.ctypes(state.ctypes.data, 1, out.ctypes.data, 0)
    x, mask = int(state[0]), 2**64 - 1
    _draw.ctypes(state.ctypes.data, 1, out.ctypes.data, 4)
    for number in out:
        x ^= x >> 12
        x = (x ^ (x << 25)) & mask
        x ^= x >> 27
        assert number == ((x * 0x2545F4914F6CDD1D & mask) >> 11) / 2**53


def test_neighbouring_seeds_give_independent_uniform_numbers():
    state, out = np.zeros(1, np.uint64), np.empty((50, 200))
    for seed, row in enumerate(out):
        _draw.ctypes(state.ctypes.data, seed, row.ctypes.data, 200)
    assert ((out >= 0) & (out < 1)).all()
    assert np.histogram(out, 10, (0, 1))[0] == pytest.approx(np.full(10, 1000), abs=150)
    assert abs(np.corrcoef(out[:, :3].T) - np.eye(3)).max() < 0.5


@pytest.mark.parametrize("n", [2, 7])
def test_samples_of_the_ellipsoid_fill_it_evenly(n):
    rng = np.random.default_rng(n)
    foci, state, out = rng.normal(size=(2, n)), np.zeros(1, np.uint64), np.empty((4000, n))
    gap = np.linalg.norm(foci[1] - foci[0])
    total = 1.3 * gap
    _draw_inside.ctypes(state.ctypes.data, foci.ctypes.data, total, out.ctypes.data, len(out), n)
    sums = np.linalg.norm(out[:, None] - foci, axis=2).sum(axis=1)
    assert sums.max() <= total * (1 + 1e-9)
    # Seen in the frame of its axes and scaled to a ball, radius^n is uniform and no direction is preferred.
    axis = (foci[1] - foci[0]) / gap
    centred = out - foci.mean(axis=0)
    along, across = centred @ axis / (total / 2), centred - np.outer(centred @ axis, axis)
    across = np.linalg.norm(across, axis=1) / (0.5 * np.sqrt(total**2 - gap**2))
    shares = (along**2 + across**2) ** (n / 2)
    assert np.histogram(shares, 10, (0, 1))[0] == pytest.approx(np.full(10, 400), abs=90)
    assert abs(along.mean()) < 0.05 and (along**2).mean() == pytest.approx(1 / (n + 2), rel=0.1)
