"""Paths among obstacles, searched in machine code on the checks of a kernel: found, shortened, improved."""

from praxia.motion_planning.search.planning import (
    Checks,
    EdgeSpace,
    SearchSettings,
    ShortenSettings,
    anytime,
    improve,
    plan,
    shorten,
)

__all__ = ["Checks", "EdgeSpace", "SearchSettings", "ShortenSettings", "anytime", "improve", "plan", "shorten"]
