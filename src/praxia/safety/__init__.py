"""What stands between a proposed action and a robot: limits, and the stop that is always possible."""

from praxia.safety.limit_filter import LimitFilter
from praxia.safety.workspace import Workspace

__all__ = ["LimitFilter", "Workspace"]
