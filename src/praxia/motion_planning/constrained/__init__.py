"""Motions with a task constraint: an axis of the tool kept within a tolerance, tool curves, and caps on its speed."""

from praxia.motion_planning.constrained.arc import Arc, tool_arc
from praxia.motion_planning.constrained.axis import AxisConstraint
from praxia.motion_planning.constrained.plan import plan_constrained
from praxia.motion_planning.constrained.proof import rows_proved
from praxia.motion_planning.constrained.settings import ConstrainedSettings
from praxia.motion_planning.constrained.speed import SpeedCap
from praxia.motion_planning.constrained.tool_curve import CurveSettings, ToolCurve

__all__ = [
    "Arc",
    "AxisConstraint",
    "ConstrainedSettings",
    "CurveSettings",
    "SpeedCap",
    "ToolCurve",
    "plan_constrained",
    "rows_proved",
    "tool_arc",
]
