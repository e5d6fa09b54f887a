"""What the compiled routines are called, what they take, and what they are made from."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

__all__ = ["KEPT", "REFUSED", "ROUTINES", "source_hash", "symbol"]

ROUTINES = {
    "curve_loops": {
        "count_rows": "13f1",
        "place_rows": "13112",
        "derivatives": "131222",
    },
    "splines": {
        "rounded_polyline": "12113",
        "spline_through": "12ii3323",
    },
    "reachability": {
        "spread": "1ffi1",
        "speed_bounds": "21f1",
        "fastest_speeds": "122221311",
    },
    "smoothing": {"window_mean": "11ffff112"},
    "law": {
        "rows_in_time": "1312f2",
        "demands": "131211122",
        "use_of_limits": "1f11121",
    },
    "reference": {
        "cells_of": "121f1",
        "on_cells": "121f1121",
        "sampled": "1312134",
        "refined_law": "132112",
    },
    "refinement": {
        "on_spline": "133",
        "at_knots": "2234",
        "in_cells": "435",
        "hasten": "133433154ffi145221",
    },
}
"""Functions of each file, one letter per argument: i integer, f number, a digit a contiguous array of so many axes."""

REFUSED = -(2**63)
"""Answer of a routine to arguments that are not what it takes."""

KEPT = Path(__file__).parent / "assets" / "routines.ll"


def symbol(name: str) -> str:
    """What a routine is called in the assembly language."""
    return f"praxia_timing_{name}"


@cache
def source_hash() -> str:
    """Hash of the sources of everything that is compiled, and of what writes the assembly language."""
    package = Path(__file__).parent
    digest = hashlib.sha256(repr(ROUTINES).encode())
    for name in (*ROUTINES, "native", "assembly"):
        digest.update((package / f"{name}.py").read_text("utf-8").encode() + b"\0")
    return digest.hexdigest()
