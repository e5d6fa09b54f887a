"""Monitors: what a filter can see of faults in sensors, clock and drives, a check per tick each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from praxia.core.arrays import Array
from praxia.core.interfaces import Observation
from praxia.core.limits import Limits
from praxia.core.report import Violation
from praxia.safety.joint_monitors import FollowingMonitor, FollowingSettings, ReadingMonitor, ReadingSettings
from praxia.safety.sight_monitor import SightMonitor, SightSettings
from praxia.safety.stamp_monitor import StampMonitor, StampSettings

__all__ = ["Monitor", "MonitorSettings", "standard_monitors"]


class Monitor(Protocol):
    """Watches what is sensed against what was sent; asked once per tick, also while the robot is being stopped.

    Attributes:
        latches: Whether what it finds is for a person to look at: the filter then stays stopped until released.
    """

    latches: bool

    def check(self, observation: Observation, sent: Array) -> Sequence[Violation]:
        """What is wrong now; empty where nothing is.

        Args:
            observation: What is sensed and estimated.
            sent: Row that was sent last, to be reached about now, shape (n,).
        """
        ...


@dataclass(frozen=True)
class MonitorSettings:
    """When each monitor complains.

    Attributes:
        stamps: Of the clock.
        readings: Of the joint sensors.
        following: Of the drives and the way to them.
        sight: Of whatever sees objects.
    """

    stamps: StampSettings = field(default_factory=StampSettings)
    readings: ReadingSettings = field(default_factory=ReadingSettings)
    following: FollowingSettings = field(default_factory=FollowingSettings)
    sight: SightSettings = field(default_factory=SightSettings)


def standard_monitors(
    limits: Limits, period: int, *, arm: int, workspace: Array, settings: MonitorSettings | None = None
) -> tuple[Monitor, ...]:
    """A monitor of each kind, for a robot whose limits are those of its joints, then of its fingers.

    Args:
        limits: Limits of the commanded components.
        period: Control period [ns].
        arm: How many of the components are joints of the arm.
        workspace: Corners of the box in which the robot works, in the world [m], shape (2, 3).
        settings: When each complains.
    """
    settings = settings or MonitorSettings()
    return (
        StampMonitor(period, settings=settings.stamps),
        ReadingMonitor(limits, period, arm=arm, settings=settings.readings),
        FollowingMonitor(limits, period, arm=arm, settings=settings.following),
        SightMonitor(workspace, settings=settings.sight),
    )
