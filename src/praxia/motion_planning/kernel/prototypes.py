"""The C functions of a kernel: names and parameters."""

from __future__ import annotations

from collections.abc import Mapping
from ctypes import CFUNCTYPE, c_double, c_int32, c_int64, c_void_p
from typing import Any

__all__ = ["PROTOTYPES"]

PROTOTYPES: Mapping[str, Any] = {
    "edge": CFUNCTYPE(c_int32, c_void_p, c_void_p, c_void_p, c_double, c_double),
    "rows": CFUNCTYPE(c_int64, c_void_p, c_int64, c_void_p, c_double, c_void_p),
    "frames": CFUNCTYPE(None, c_void_p, c_int64, c_void_p),
    "room": CFUNCTYPE(None, c_void_p, c_int64, c_void_p, c_double, c_void_p),
    "gradient": CFUNCTYPE(None, c_void_p, c_int64, c_void_p, c_double, c_void_p, c_void_p),
}
"""`edge(a, b, env, step, inflation)`: 1 where samples of a straight edge, no farther apart than `step`, are free.
`rows(q, k, env, inflation, out)`: the number of leading free rows; with `out`, one byte per row, 1 where it is free.
`frames(q, k, out)`: joint frames 1 .. n and the tool, out[k][n + 1][3][4].
`room(q, k, env, sight, out)`: smallest distance less margin per joint frame 0 .. n, cut off at `sight`, out[k][n + 1].
`gradient(q, k, env, reach, cost, slope)`: cost[k] of being nearer than `reach`, and its derivatives slope[k][n].

Configurations are rows of float64, `env` is `Environment.address(precision)`."""
