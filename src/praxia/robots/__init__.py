"""Robot models: loaded from MJCF or URDF, with limits and their sources, forward and inverse kinematics."""

from praxia.robots.description import Gripper
from praxia.robots.inverse_kinematics import IkResult
from praxia.robots.robot import Robot
from praxia.robots.source import BUILTIN

__all__ = ["BUILTIN", "Gripper", "IkResult", "Robot"]
