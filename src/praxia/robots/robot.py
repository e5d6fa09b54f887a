"""The robot as a value: joints, limits with their sources, kinematics, and a model to put into a scene."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from praxia.core.arrays import Array, frozen
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.limits import Limits
from praxia.robots.description import Description
from praxia.robots.inverse_kinematics import IkResult, solve_ik
from praxia.robots.kinematics import joint_frames, link_frames, tool_and_jacobian, tool_frame
from praxia.robots.limits_file import Entry
from praxia.robots.loader import describe
from praxia.robots.sphere_model import SphereModel

__all__ = ["Robot"]


@dataclass(frozen=True, eq=False)
class Robot(Description):
    """A robot with its kinematics; all attributes and frames are those of `Description`.

    W is the world, B the base (the frame in which the model file is drawn, and by which it is attached to a scene),
    T the tool. Configurations `q` are those of the arm joints [rad or m]; poses are in the base unless named X_W*.
    """

    @classmethod
    def load(
        cls,
        path_or_name: str | Path,
        *,
        limits: str | Path | None = None,
        package_paths: Sequence[str | Path] = (),
        tip: str | None = None,
        srdf: str | Path | None = None,
        assumed: Mapping[str, Entry] | None = None,
    ) -> Robot:
        """The robot in an MJCF or URDF file, or a built-in one by its name ("panda").

        Args:
            path_or_name: Name or file. A file needs no actuators and no self-collision excludes.
            limits: Limits file (docs/robots.md); `<model>.limits.toml` beside the model where omitted.
            package_paths: Folders in which the packages of `package://` addresses lie.
            tip: Site or body whose frame is the tool frame; else `tcp` of the limits file, else the last link of the
                longest serial chain.
            srdf: SRDF file that says which links may touch each other; without one, neighbours and links that always
                touch may.
            assumed: What holds where neither file gives a number: joint -> entry, "" for every joint.

        Raises:
            InvalidInput: A file is missing or malformed, or limits are not given; says which and where to put them.
        """
        found = describe(path_or_name, limits=limits, package_paths=package_paths, tip=tip, srdf=srdf, assumed=assumed)
        return cls(**{f.name: getattr(found, f.name) for f in fields(found)})

    def __len__(self) -> int:
        """Number of arm joints."""
        return len(self.chain)

    @property
    def joint_names(self) -> tuple[str, ...]:
        """Arm joints in chain order; fingers are in `gripper`."""
        return self.chain.joint_names

    @cached_property
    def arm_limits(self) -> Limits:
        """Limits of the arm joints alone."""
        return self.limits.select(slice(0, len(self.chain)))

    @cached_property
    def arm_home(self) -> Array:
        """Rest configuration of the arm joints [rad or m], shape (n,)."""
        return frozen(self.home[: len(self.chain)])

    def with_base(self, X_WB: Pose) -> Robot:
        """The same robot, standing at `X_WB`."""
        return replace(self, X_WB=X_WB)

    def spec(self) -> Any:
        """A fresh `mujoco.MjSpec` of the robot to attach to a scene at `X_WB`; links that touch are excluded."""
        return self.source.spec()

    def xml(self) -> str:
        """MJCF text of the robot alone."""
        spec = self.spec()
        spec.compile()
        text: str = spec.to_xml()
        return text

    def spheres(self) -> SphereModel:
        """Spheres that hold every collision shape, and the links that may not touch; prepared once, kept on disk.

        Raises:
            InvalidInput: No collision geometry, or a shape that spheres cannot hold.
        """
        return self._spheres

    @cached_property
    def _spheres(self) -> SphereModel:
        from praxia.robots.spheres import sphere_model

        return sphere_model(self)

    def fk(self, q: ArrayLike) -> Pose:
        """Tool pose `X_BT` at arm configuration `q` (n,) [rad or m]."""
        return Pose.from_matrix(tool_frame(self.chain, self._configuration(q)))

    def fk_batch(self, q: ArrayLike) -> tuple[Array, Array]:
        """Tool positions (B, 3) [m] and rotation matrices (B, 3, 3) in the base at configurations `q` (B, n)."""
        X = tool_frame(self.chain, np.asarray(q, dtype=np.float64))
        return X[..., :3, 3], X[..., :3, :3]

    def link_poses(self, q: ArrayLike) -> dict[str, Pose]:
        """Pose in the base of each body that an arm joint moves, at configuration `q` (n,)."""
        frames = link_frames(self.chain, self._configuration(q))
        return {name: Pose.from_matrix(X) for name, X in zip(self.chain.link_names, frames, strict=True)}

    def joint_positions(self, q: ArrayLike) -> Array:
        """Origins of the joint frames and of the tool in the base, shape (..., n + 1, 3), at `q` (..., n)."""
        frames = joint_frames(self.chain, np.asarray(q, dtype=np.float64))
        tool = frames[..., -1, :, :] @ self.chain.X_tool
        return np.concatenate((frames[..., :3, 3], tool[..., None, :3, 3]), axis=-2)

    def jacobian(self, q: ArrayLike) -> Array:
        """Geometric Jacobian (6, n) of the tool at `q`: linear over angular velocity, both in axes of the base."""
        return tool_and_jacobian(self.chain, self._configuration(q))[1]

    def ik(
        self,
        X_BT: Pose,
        *,
        seeds: ArrayLike | None = None,
        reference: ArrayLike | None = None,
        rng: np.random.Generator | None = None,
        restarts: int = 16,
        tolerance: float = 1e-5,
    ) -> IkResult:
        """Configurations inside the limits that bring the tool to `X_BT`, nearest to `reference` first.

        Args:
            X_BT: Wanted tool pose in the base.
            seeds: Starting configurations, shape (k, n) or (n,); the home configuration where omitted.
            reference: Configuration that solutions are sorted by their distance to; the first seed where omitted.
            rng: Source of the random restarts; one with seed 0 where omitted, so that equal calls give equal results.
            restarts: Number of further starting points, uniform within the limits.
            tolerance: Largest position error [m] and orientation error [rad] of a solution.
        """
        lower, upper = self.arm_limits.lower, self.arm_limits.upper
        starts = np.atleast_2d(np.asarray(self.arm_home if seeds is None else seeds, dtype=np.float64))
        if starts.shape[1] != len(self) or not np.isfinite(starts).all():
            raise InvalidInput(f"ik seeds: expected finite numbers of shape (k, {len(self)}), got {starts.shape}")
        centre = starts[0] if reference is None else self._configuration(reference)
        if restarts:
            generator = np.random.default_rng(0) if rng is None else rng
            starts = np.concatenate((starts, generator.uniform(lower, upper, (restarts, len(self)))))
        return solve_ik(
            self.chain, X_BT.matrix(), starts, lower=lower, upper=upper, reference=centre, tolerance=tolerance
        )

    def _configuration(self, q: ArrayLike) -> Array:
        array: Array = np.asarray(q, dtype=np.float64)
        if array.shape != (len(self.chain),):
            raise InvalidInput(f"robot {self.name}: expected {len(self.chain)} arm joint values, got {array.shape}")
        return array
