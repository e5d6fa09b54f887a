"""Two things that are too close to each other."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Contact"]


class Contact(NamedTuple):
    """Two things that are too close; `depth` [m] is their overlap, negative where only the margin is entered."""

    a: str
    b: str
    depth: float
