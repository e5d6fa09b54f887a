"""Jerk-limited time on paths of several waypoints, inside a tube that is checked."""

from praxia.motion_planning.time_parameterization.curve import Curve
from praxia.motion_planning.time_parameterization.demands import Demands, ToolSpeed, TorqueLimit
from praxia.motion_planning.time_parameterization.ends import state_after
from praxia.motion_planning.time_parameterization.motion import Leg, TimedMotion, TimingSettings, time_curve, time_path
from praxia.motion_planning.time_parameterization.speed import Law, SpeedSettings
from praxia.motion_planning.time_parameterization.tube import TubeSettings

__all__ = [
    "Curve",
    "Demands",
    "Law",
    "Leg",
    "SpeedSettings",
    "TimedMotion",
    "TimingSettings",
    "ToolSpeed",
    "TorqueLimit",
    "TubeSettings",
    "state_after",
    "time_curve",
    "time_path",
]
