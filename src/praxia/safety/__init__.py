"""What stands between a proposed action and a robot: limits, surroundings, and the stop that is always possible."""

from praxia.safety.chunk_filter import ChunkFilter
from praxia.safety.filter_settings import FilterSettings
from praxia.safety.limit_filter import LimitFilter
from praxia.safety.regions import Region
from praxia.safety.row_rules import RowRules
from praxia.safety.workspace import Workspace

__all__ = ["ChunkFilter", "FilterSettings", "LimitFilter", "Region", "RowRules", "Workspace"]
