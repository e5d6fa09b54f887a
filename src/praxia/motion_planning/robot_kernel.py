"""One compiled kernel for all worlds of a robot in a process."""

from __future__ import annotations

from functools import lru_cache

from praxia.motion_planning.kernel import Kernel
from praxia.robots.chain import Chain
from praxia.robots.sphere_model import SphereModel

__all__ = ["kernel_of"]


@lru_cache(maxsize=16)
def kernel_of(chain: Chain, spheres: SphereModel, precision: str = "single") -> Kernel:
    """The kernel of a robot: the same object for the same chain and spheres.

    Args:
        chain: Joints of the robot.
        spheres: What stands for it.
        precision: "single" for search, "double" for proofs.
    """
    return Kernel.of(chain, spheres, precision=precision)
