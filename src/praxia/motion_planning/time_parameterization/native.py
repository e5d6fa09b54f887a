"""Compiled routines that stand alone: they work on arrays that the caller owns, and make none themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numba

__all__ = ["native"]

njit: Any = numba.njit
RELAXED = {"reassoc", "contract", "nsz", "arcp", "nnan"}


def native(*, relaxed: bool = False) -> Callable[[Callable[..., Any]], Any]:
    """A decorator that compiles a function for other compiled functions; it cannot be called from Python.

    Nothing of Numba's own is left in the machine code: no arrays made, no references counted, no exceptions.

    Args:
        relaxed: Whether sums may be taken in any order and no number is NaN, so that loops become vector instructions.
    """
    alone = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True, "_nrt": False}
    fastmath: Any = RELAXED if relaxed else False

    def decorate(function: Callable[..., Any]) -> Any:
        return njit(error_model="numpy", boundscheck=False, fastmath=fastmath, **alone)(function)

    return decorate
