"""The wire is openpi's, byte for byte, and takes nothing that it should not."""

import struct
import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praxia.core.errors import InvalidInput
from praxia.generation.wire import WireLimits, pack, unpack

theirs = pytest.importorskip(
    "openpi_client.msgpack_numpy", reason="the published openpi client is not installed; `make setup-dev` brings it"
)

DTYPES = ["bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float16", "float32", "f8"]
MESSAGES = {
    "nothing": None,
    "numbers": [0, 1, 127, 128, 255, 256, 65535, 65536, 2**32 - 1, 2**32, 2**64 - 1],
    "negative numbers": [-1, -32, -33, -128, -129, -32768, -32769, -(2**31), -(2**31) - 1, -(2**63)],
    "floats": [0.0, -0.0, 1.5, float("inf"), float("nan"), np.float64(2.5)],
    "texts": ["", "a", "x" * 31, "x" * 32, "x" * 255, "x" * 256, "ü" * 40000],
    "bytes": [b"", b"x" * 255, b"x" * 256, b"x" * 65536],
    "lists": [[], list(range(15)), list(range(16)), list(range(3000)), (1, (2, 3))],
    "maps": {"a": {"b": {b"c": True}}, **{str(k): k for k in range(20)}},
    "observation": {
        "observation/image": np.arange(24, dtype=np.uint8).reshape(2, 4, 3),
        "observation/state": np.linspace(0, 1, 8, dtype=np.float32),
        "prompt": "pick up the fork",
    },
    "reply": {"actions": np.ones((50, 32)), "server_timing": {"infer_ms": 12.5}},
    "scalars": [np.float32(0.1), np.int64(-5), np.uint8(200), np.bool_(True), np.float16(0.5)],
    "not contiguous": np.arange(12.0).reshape(3, 4).T[::2],
    "empty and zero-dimensional": [np.zeros((0, 7)), np.array(3.0)],
    "big-endian": np.arange(3, dtype=">f4"),
}


def same(a, b):
    """Whether two values agree in type, dtype, shape and every bit."""
    if isinstance(a, np.ndarray) or isinstance(b, np.ndarray):
        return a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[k], b[k]) for k in a)
    if isinstance(a, list | tuple):
        return len(a) == len(b) and all(map(same, a, b))
    return type(a) is type(b) and (a == b or (a != a and b != b))


@pytest.mark.parametrize("message", MESSAGES.values(), ids=MESSAGES.keys())
def test_we_write_the_bytes_that_the_published_client_writes(message):
    assert pack(message) == theirs.packb(message)


@pytest.mark.parametrize("message", MESSAGES.values(), ids=MESSAGES.keys())
def test_we_read_what_the_published_client_writes_as_it_reads_it(message):
    data = theirs.packb(message)
    assert same(unpack(data), theirs.unpackb(data))


@pytest.mark.parametrize("dtype", DTYPES)
def test_arrays_of_every_number_type_go_both_ways(dtype):
    array = np.array([[0, 1], [1, 0], [1, 1]], dtype)
    assert pack(array) == theirs.packb(array)
    assert same(unpack(pack(array)), array) and same(theirs.unpackb(pack(array)), array)
    assert not unpack(pack(array)).flags.writeable


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text() | st.binary(max_size=8), inner, max_size=5),
    max_leaves=20,
)


@settings(max_examples=200, derandomize=True, deadline=None)
@given(VALUES)
def test_any_value_of_the_protocol_is_written_and_read_as_the_published_client_does(value):
    data = pack(value)
    assert data == theirs.packb(value)
    assert same(unpack(data), theirs.unpackb(data))


def array_map(**changes):
    entries = {"__ndarray__": True, "data": b"\0" * 16, "dtype": "<f8", "shape": [2], **changes}
    return theirs.packb({key.encode(): value for key, value in entries.items() if value is not ...})


REFUSED = {
    "nothing at all": b"",
    "cut short": theirs.packb({"a": np.ones(3)})[:-1],
    "surplus bytes": theirs.packb({"a": 1}) + b"\0",
    "extension type": b"\xd4\x01\x00",
    "time stamp": b"\xd6\xff\0\0\0\0",
    "unused type": b"\xc1",
    "repeated key": b"\x82\xa1a\x01\xa1a\x02",
    "key that is a number": b"\x81\x01\x02",
    "key that is a list": b"\x81\x90\x02",
    "text that is no UTF-8": b"\xa1\xff",
    "object array": array_map(dtype="|O", data=b"\0" * 16),
    "void array": array_map(dtype="|V8"),
    "structured array": array_map(dtype="<f8,<f8"),
    "complex array": array_map(dtype="<c16", shape=[1]),
    "text array": array_map(dtype="<U2"),
    "times": array_map(dtype="<M8[ns]"),
    "long doubles": array_map(dtype="<f16", shape=[1]),
    "dtype that is a list": array_map(dtype=[["a", "<f8"]]),
    "shape that does not fit": array_map(shape=[3]),
    "negative shape": array_map(shape=[-2]),
    "shape that overflows": array_map(shape=[2**62, 2**62, 4]),
    "huge shape without data": array_map(shape=[2**62, 2**62, 0], data=b""),
    "shape of booleans": array_map(shape=[True, 2]),
    "shape of floats": array_map(shape=[2.0]),
    "too many dimensions": array_map(shape=[1] * 20 + [2]),
    "data that is text": array_map(data="0" * 16),
    "array without data": array_map(data=...),
    "array with more": array_map(more=1),
    "scalar too large": theirs.packb({b"__npgeneric__": True, b"data": 300, b"dtype": "|u1"}),
    "scalar of another kind": theirs.packb({b"__npgeneric__": True, b"data": 0.5, b"dtype": "<i4"}),
    "scalar of text": theirs.packb({b"__npgeneric__": True, b"data": "x", b"dtype": "<f4"}),
    "nested too deep": b"\x91" * 20 + b"\x90",
    "nested far too deep": b"\x91" * 100_000,
    "list that claims four billion": b"\xdd\xff\xff\xff\xff",
    "map that claims four billion": b"\xdf\xff\xff\xff\xff",
    "bytes that claim four billion": b"\xc6\xff\xff\xff\xff",
    "too many values": b"\xdd" + struct.pack(">I", 30_000) + b"\0" * 30_000,
    "too many empty maps": (b"\xdc" + struct.pack(">H", 9_999) + b"\x80" * 9_999) * 3,
    "too long": b"\xc6" + struct.pack(">I", 2**24) + bytes(2**24),
}


@pytest.mark.parametrize("data", REFUSED.values(), ids=REFUSED.keys())
def test_what_is_not_of_the_protocol_is_refused_in_one_sentence(data):
    with pytest.raises(InvalidInput) as refused:
        unpack(data)
    assert str(refused.value).startswith("message: ") and len(str(refused.value)) < 250


UNSENDABLE = {
    "object": object(),
    "object array": np.array([None]),
    "complex": np.array([1j]),
    "set": {1},
    "number as key": {1: 2},
    "integer beyond 64 bits": 2**64,
    "small integer beyond 64 bits": -(2**63) - 1,
    "text array": np.array(["a"]),
    "half a character": "\ud800",
}


@pytest.mark.parametrize("value", UNSENDABLE.values(), ids=UNSENDABLE.keys())
def test_what_cannot_be_sent_is_named(value):
    with pytest.raises(InvalidInput, match=r"^message: "):
        pack(value)


def test_a_value_inside_itself_ends_in_a_sentence():
    knot = []
    knot.append(knot)
    with pytest.raises(InvalidInput, match="in itself"):
        pack(knot)


def test_a_hostile_message_costs_little_memory_before_it_is_refused():
    pending = b"".join(b"\xdc\xff\xff" + b"\xa2ab" * 65_534 for _ in range(15))  # lists that are never complete
    tracemalloc.start()
    for hostile in (pending, b"\xdd\x00\xff\xff\xff" + b"\x80" * 2**20, b"\xdf\x7f\xff\xff\xff" + b"\xa1a\x80" * 2**18):
        with pytest.raises(InvalidInput):
            unpack(hostile)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 4 * 2**20


def test_limits_are_settings():
    data = pack({"a": [1, 2, 3]})
    assert unpack(data, WireLimits(bytes=len(data), items=8, depth=2)) == {"a": [1, 2, 3]}
    for tighter in (WireLimits(bytes=len(data) - 1), WireLimits(items=6), WireLimits(depth=1)):
        with pytest.raises(InvalidInput):
            unpack(data, tighter)


def test_random_bytes_and_mutations_are_values_or_refusals():
    rng = np.random.default_rng(3)
    seed = theirs.packb(MESSAGES["observation"])
    for _ in range(3000):
        data = bytearray(seed if rng.random() < 0.7 else rng.bytes(rng.integers(1, 60)))
        for at in rng.integers(0, len(data), rng.integers(1, 4)):
            data[at] = rng.integers(256)
        try:
            unpack(bytes(data))
        except InvalidInput:
            continue
