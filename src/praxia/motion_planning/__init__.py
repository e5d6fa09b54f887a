"""Motion planning: collision checking, search, shortcutting and jerk-limited time, without knowledge of tasks."""

from praxia.motion_planning.brake import brake
from praxia.motion_planning.cartesian import LineSettings, ToolLine, tool_line
from praxia.motion_planning.clearance import SceneClearance
from praxia.motion_planning.collision import GRIPPER, CollisionWorld
from praxia.motion_planning.contact import Contact
from praxia.motion_planning.follow import follow
from praxia.motion_planning.planner import Motion, MotionPlanner, PlannerSettings
from praxia.motion_planning.result import PlanResult
from praxia.motion_planning.rrt_connect import RrtSettings
from praxia.motion_planning.timing import MotionScale, gripper_move, straight

__all__ = [
    "GRIPPER",
    "CollisionWorld",
    "Contact",
    "LineSettings",
    "Motion",
    "MotionPlanner",
    "MotionScale",
    "PlanResult",
    "PlannerSettings",
    "RrtSettings",
    "SceneClearance",
    "ToolLine",
    "brake",
    "follow",
    "gripper_move",
    "straight",
    "tool_line",
]
