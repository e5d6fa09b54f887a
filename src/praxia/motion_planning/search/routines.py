"""What the compiled routines are called, what they take, and what they are made from."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

__all__ = ["KEPT", "ROUTINES", "source_hash", "symbol"]

_SPACE = "iiiffit"
ROUTINES = {
    "plan": _SPACE + "iiffffi",
    "shorten": _SPACE + "iif",
    "improve": _SPACE + "iiifffffi",
    "certify": "iitiiifiif",
}
"""Functions of `entry_points`, one letter per argument: i integer, f number, t table of addresses."""

KEPT = Path(__file__).parent / "assets" / "routines.ll"
_COMPILED = (
    "advancing",
    "configurations",
    "connect",
    "entry_points",
    "improving",
    "memory",
    "pointers",
    "sampling",
    "shortening",
    "tree",
)


def symbol(name: str) -> str:
    """What a routine is called in the assembly language."""
    return f"praxia_search_{name}"


@cache
def source_hash() -> str:
    """Hash of the sources of everything that is compiled."""
    package = Path(__file__).parent
    sources = [package / f"{name}.py" for name in _COMPILED] + [package.parent / "kernel" / "calls.py"]
    digest = hashlib.sha256(repr(ROUTINES).encode())
    for source in sources:
        digest.update(source.read_text("utf-8").encode() + b"\0")
    return digest.hexdigest()
