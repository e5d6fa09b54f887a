"""Messages of the openpi policy servers as bytes and back: msgpack with numpy arrays in maps, nothing executable.

An array is a map with the byte-string keys `__ndarray__`, `data`, `dtype`, `shape`; a numpy scalar one with
`__npgeneric__`, `data`, `dtype`. Byte for byte what the published openpi client sends and understands (its module
`msgpack_numpy`; format: github.com/msgpack/msgpack/blob/master/spec.md), but strict: what a reader of another make
might read differently (repeated keys, surplus bytes, extension types, contradicting shapes) is refused, and so is
whatever costs more memory than `WireLimits` allows. The msgpack package is not used: it counts after it has allocated.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from praxia.core.errors import InvalidInput

__all__ = ["WireLimits", "pack", "unpack"]

_ARRAY, _SCALAR = b"__ndarray__", b"__npgeneric__"
_ARRAY_KEYS, _SCALAR_KEYS = {_ARRAY, b"data", b"dtype", b"shape"}, {_SCALAR, b"data", b"dtype"}
_DTYPE = re.compile(r"[<>|=]?(b1|[iu][1248]|f[248])")
_MOST_DIMENSIONS = 8


@dataclass(frozen=True)
class WireLimits:
    """What a message may ask for.

    Attributes:
        bytes: Longest message [bytes].
        items: Most values in it, containers and their contents counted together; an array counts as one map.
        depth: Deepest nesting of containers.
    """

    bytes: int = 16 * 2**20
    items: int = 20_000
    depth: int = 16


def pack(value: object, limits: WireLimits | None = None) -> bytes:
    """Bytes of a message: plain values, text, bytes, lists, tuples, mappings, numpy arrays and scalars of numbers.

    Raises:
        InvalidInput: Another type, an array that does not hold numbers, or nesting deeper than `limits` allow.
    """
    out = bytearray()
    _write(out, value, (limits or WireLimits()).depth)
    return bytes(out)


def unpack(data: bytes, limits: WireLimits | None = None) -> object:
    """The value of one message; arrays are read-only views of `data`, tuples come back as lists.

    Raises:
        InvalidInput: Not one complete message of this kind, or more than `limits` allow; says at which byte.
    """
    limits = limits or WireLimits()
    if len(data) > limits.bytes:
        raise InvalidInput(f"message: {len(data)} bytes, at most {limits.bytes} are accepted")
    reader = _Reader(data, limits)
    value = reader.value(limits.depth)
    if reader.at != len(data):
        raise InvalidInput(f"message: {len(data) - reader.at} bytes after its end at byte {reader.at}")
    return value


_BYTE_SIZES = ((0xC4, ">B", 2**8), (0xC5, ">H", 2**16), (0xC6, ">I", 2**32))
_TEXT_SIZES = ((0xD9, ">B", 2**8), (0xDA, ">H", 2**16), (0xDB, ">I", 2**32))
_LIST_SIZES = ((0xDC, ">H", 2**16), (0xDD, ">I", 2**32))
_MAP_SIZES = ((0xDE, ">H", 2**16), (0xDF, ">I", 2**32))
_NATURAL = ((0xCC, ">B", 2**8), (0xCD, ">H", 2**16), (0xCE, ">I", 2**32), (0xCF, ">Q", 2**64))
_NEGATIVE = ((0xD0, ">b", 2**7), (0xD1, ">h", 2**15), (0xD2, ">i", 2**31), (0xD3, ">q", 2**63))
_CONSTANTS = {0xC0: None, 0xC2: False, 0xC3: True}
_NUMBERS = {
    **{tag: struct.Struct(form) for tag, form, _ in (*_NATURAL, *_NEGATIVE)},
    0xCA: struct.Struct(">f"),
    0xCB: struct.Struct(">d"),
}
_SIZES = {
    tag: (kind, struct.Struct(form))
    for kind, table in (("bytes", _BYTE_SIZES), ("text", _TEXT_SIZES), ("list", _LIST_SIZES), ("map", _MAP_SIZES))
    for tag, form, _ in table
}


class _Reader:
    """Reads values of one message from the front; counts what they cost before it makes them."""

    def __init__(self, data: bytes, limits: WireLimits) -> None:
        self.at = 0
        self._data, self._left, self._limits = data, limits.items, limits

    def value(self, depth: int) -> object:
        """The next value, whose containers may be nested `depth` deep."""
        tag = self._take(1)[0]
        if tag <= 0x7F:
            return tag
        if tag >= 0xE0:
            return tag - 0x100
        if tag <= 0x8F:
            return self._map(tag & 0x0F, depth)
        if tag <= 0x9F:
            return self._list(tag & 0x0F, depth)
        if tag <= 0xBF:
            return self._text(tag & 0x1F)
        if tag in _CONSTANTS:
            return _CONSTANTS[tag]
        if tag in _NUMBERS:
            form = _NUMBERS[tag]
            number: int | float = form.unpack(self._take(form.size))[0]
            return number
        if tag not in _SIZES:
            raise self._wrong(f"type 0x{tag:02x} is not one of this protocol")
        kind, form = _SIZES[tag]
        (count,) = form.unpack(self._take(form.size))
        if kind == "bytes":
            return self._take(count)
        if kind == "text":
            return self._text(count)
        return self._list(count, depth) if kind == "list" else self._map(count, depth)

    def _take(self, count: int) -> bytes:
        """The next `count` bytes."""
        end = self.at + count
        if end > len(self._data):
            raise self._wrong(f"{count} bytes expected, {len(self._data) - self.at} are left")
        taken, self.at = self._data[self.at : end], end
        return taken

    def _text(self, count: int) -> str:
        try:
            return self._take(count).decode()
        except UnicodeDecodeError:
            raise self._wrong("a text that is not UTF-8") from None

    def _pay(self, count: int, depth: int) -> None:
        """Account for a container with `count` entries."""
        self._left -= 1 + count
        if depth <= 0:
            raise self._wrong(f"nested more than {self._limits.depth} deep")
        if self._left < 0 or count > len(self._data) - self.at:
            raise self._wrong(
                f"a container of {count} values; at most {self._limits.items} in all, and no more than follow"
            )

    def _list(self, count: int, depth: int) -> list[object]:
        self._pay(count, depth)
        return [self.value(depth - 1) for _ in range(count)]

    def _map(self, count: int, depth: int) -> object:
        """A dict, or the array or scalar that it stands for."""
        self._pay(2 * count, depth)
        found: dict[str | bytes, Any] = {}
        for _ in range(count):
            key = self.value(0)
            if not isinstance(key, str | bytes) or key in found:
                raise self._wrong("a repeated key, or one that is no text")
            found[key] = self.value(depth - 1)
        try:
            return _array(found) if _ARRAY in found else _scalar(found) if _SCALAR in found else found
        except InvalidInput as error:
            raise self._wrong(str(error)) from None

    def _wrong(self, what: str) -> InvalidInput:
        return InvalidInput(f"message: {what}, before byte {self.at}")


def _array(found: Mapping[str | bytes, Any]) -> NDArray[Any]:
    """The array that a map describes."""
    if set(found) != _ARRAY_KEYS or not isinstance(found[b"data"], bytes) or not isinstance(found[b"shape"], list):
        raise InvalidInput("an array without its data, dtype and shape, or with more than these")
    dtype, shape = _dtype(found[b"dtype"]), found[b"shape"]
    if len(shape) > _MOST_DIMENSIONS or not all(type(n) is int and n >= 0 for n in shape):
        raise InvalidInput(f"an array of shape {str(shape)[:60]}")
    if math.prod(shape) * dtype.itemsize != len(found[b"data"]):
        raise InvalidInput(f"an array of shape {tuple(shape)} and dtype {dtype.str} in {len(found[b'data'])} bytes")
    try:
        return np.frombuffer(found[b"data"], dtype).reshape(shape)
    except ValueError:  # lengths beyond what numpy can count, beside one of 0
        raise InvalidInput(f"an array of shape {str(shape)[:60]}") from None


def _scalar(found: Mapping[str | bytes, Any]) -> np.generic:
    """The numpy scalar that a map describes."""
    if set(found) != _SCALAR_KEYS or not isinstance(found[b"data"], bool | int | float):
        raise InvalidInput("a scalar without its data and dtype, or with more than these")
    dtype, data = _dtype(found[b"dtype"]), found[b"data"]
    kinds = {"b": bool, "i": int, "u": int, "f": float}
    try:
        if type(data) is not kinds[dtype.kind]:
            raise OverflowError
        with np.errstate(over="raise"):
            scalar: np.generic = dtype.type(data)
        return scalar
    except (OverflowError, FloatingPointError):
        raise InvalidInput(f"a scalar of dtype {dtype.str} that holds {data!r}") from None


def _dtype(text: object) -> np.dtype[Any]:
    if not isinstance(text, str) or not _DTYPE.fullmatch(text):
        raise InvalidInput(f"dtype {str(text)[:20]!r}; valid are bool, integers and floats of up to 8 bytes")
    return np.dtype(text)


def _write(out: bytearray, value: object, depth: int) -> None:
    """Append the bytes of a value."""
    if value is None or isinstance(value, bool):
        out.append(0xC0 if value is None else 0xC3 if value else 0xC2)
    elif isinstance(value, int):
        _write_integer(out, value)
    elif isinstance(value, float):  # np.float64 among them
        out += struct.pack(">Bd", 0xCB, value)
    elif isinstance(value, str):
        try:
            text = value.encode()
        except UnicodeEncodeError:
            raise InvalidInput(f"message: the text {value[:40]!r} has no UTF-8") from None
        _write_size(out, len(text), 0xA0, 32, _TEXT_SIZES)
        out += text
    elif isinstance(value, bytes | bytearray | memoryview):
        _write_size(out, len(bytes(value)), 0, 0, _BYTE_SIZES)
        out += value
    elif isinstance(value, np.ndarray | np.generic):
        _write(out, _described(value), depth)
    elif depth <= 0:
        raise InvalidInput("message: nested too deep to be sent, or in itself")
    elif isinstance(value, list | tuple):
        _write_size(out, len(value), 0x90, 16, _LIST_SIZES)
        for item in value:
            _write(out, item, depth - 1)
    elif isinstance(value, Mapping):
        _write_size(out, len(value), 0x80, 16, _MAP_SIZES)
        for key, item in value.items():
            if not isinstance(key, str | bytes):
                raise InvalidInput(f"message: a key must be text, got {key!r}")
            _write(out, key, 0)
            _write(out, item, depth - 1)
    else:
        raise InvalidInput(
            f"message: a {type(value).__name__} cannot be sent; valid: numbers, text, lists, maps, arrays"
        )


def _write_size(out: bytearray, count: int, small: int, below: int, table: tuple[tuple[int, str, int], ...]) -> None:
    """Append the shortest head that says `count`: one byte from `small` on if `below` allows, else from the table."""
    if count < below:
        out.append(small | count)
        return
    for tag, form, end in table:
        if count < end:
            out.append(tag)
            out += struct.pack(form, count)
            return
    raise InvalidInput(f"message: {count} bytes or items in one value are too many")


def _write_integer(out: bytearray, value: int) -> None:
    if -32 <= value <= 127:
        out.append(value & 0xFF)
        return
    for tag, form, end in _NATURAL if value >= 0 else _NEGATIVE:
        if value < end if value >= 0 else -value <= end:
            out.append(tag)
            out += struct.pack(form, value)
            return
    raise InvalidInput(f"message: the integer {value} does not fit into 64 bits")


def _described(value: NDArray[Any] | np.generic) -> dict[bytes, object]:
    """The map that stands for an array or a numpy scalar."""
    if not _DTYPE.fullmatch(value.dtype.str):
        raise InvalidInput(f"message: an array of dtype {value.dtype} cannot be sent; valid are bool, integers, floats")
    if isinstance(value, np.ndarray):
        return {_ARRAY: True, b"data": value.tobytes(), b"dtype": value.dtype.str, b"shape": value.shape}
    return {_SCALAR: True, b"data": value.item(), b"dtype": value.dtype.str}
