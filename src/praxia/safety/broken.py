"""Where a motion first breaks a rule."""

from __future__ import annotations

from dataclasses import dataclass

from praxia.core.report import Violation

__all__ = ["Broken"]


@dataclass(frozen=True)
class Broken:
    """The first row of a motion that breaks a rule.

    Attributes:
        row: Its index.
        violations: Every rule that it breaks; never empty.
    """

    row: int
    violations: tuple[Violation, ...]
