"""The robot compiler: collision checks of one robot as machine code, many configurations at once."""

from praxia.motion_planning.kernel.environment import Carried, Environment
from praxia.motion_planning.kernel.kernel import Kernel

__all__ = ["Carried", "Environment", "Kernel"]
