"""A deployment: what the chunks of somebody's policy mean to a robot, and the filter that they go through."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from praxia.core.action import ActionChunk, ActionSpace, ControlMode
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, unknown
from praxia.core.interfaces import FilterClearance
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.report import Violation
from praxia.core.resampling import Interpolation
from praxia.core.scene import Scene
from praxia.core.spaces import joint_position_space
from praxia.deployment.columns import Columns
from praxia.deployment.composition import interpretation, state_columns
from praxia.deployment.deployment_file import (
    ActionEntry,
    DeploymentFile,
    GripperEntry,
    RobotEntry,
    SceneEntry,
    StateEntry,
    read_deployment_file,
)
from praxia.deployment.interpretation import Interpretation, Reading
from praxia.deployment.room import require_room
from praxia.deployment.rounding import widened
from praxia.deployment.rules import row_rules
from praxia.deployment.surroundings import surroundings
from praxia.generation.remote import RemoteGenerator
from praxia.generation.wrap import Observe, PolicyGenerator, wrap
from praxia.robots import Robot
from praxia.safety.chunk_filter import ChunkFilter
from praxia.safety.filter_settings import FilterSettings
from praxia.safety.row_rules import RowRules

__all__ = ["Deployment"]


@dataclass(frozen=True, eq=False)
class Deployment:
    """One robot, one meaning of actions and observations, one rate.

    Commanded components are the arm joints, and the gripper's width where the file lets it be filtered; `q` and rows
    are absolute positions of these [rad or m].

    Attributes:
        name: Name of the deployment.
        robot: The robot, standing where its base stands in the world.
        rate: Rows per second [Hz].
        executed: Rows of each chunk that are carried out before the next one takes over.
        interpolation: What happens between rows: "hold", "linear" or "cubic". `generator` does it; what goes through a
            guard is left to the robot's own controller, and the rules are on the rows.
        state_age: Oldest state [s] that a chunk may have been made from.
        action_key: Where actions stand in an answer or a dataset.
        state_keys: Where the state stands in an observation or a dataset; several are put one after another.
        space: Meaning of rows: absolute joint positions at the rate.
        limits: Limits of the commanded components.
        interpretation: Actions to rows and back.
        state: Names and units of the state's columns.
        scene: What stands around the robot and does not move; empty where nothing was said.
        margin: Distance to keep from it [m].
        self_collision: Whether geometry is looked at although the scene is empty.
        rules: Limits, regions and speeds, on rows of the commanded components.
        settings: Settings of the filter.
    """

    name: str
    robot: Robot
    rate: float
    executed: int
    interpolation: Interpolation
    state_age: float
    action_key: str
    state_keys: tuple[str, ...]
    space: ActionSpace
    limits: Limits
    interpretation: Interpretation
    state: Columns
    commanded: tuple[int, ...]
    scene: Scene
    margin: float
    self_collision: bool
    rules: RowRules
    settings: FilterSettings

    @classmethod
    def load(cls, path: str | Path, *, robot: Robot | None = None) -> Deployment:
        """The deployment in a TOML file (docs/deployment.md).

        Args:
            path: The file.
            robot: Another robot in place of the file's; it stands where the file says.

        Raises:
            InvalidInput: The file, the robot or the scene is missing or malformed, or statements contradict each other.
            SpaceMismatch: The file and the robot speak of different components; shows both.
        """
        file = read_deployment_file(Path(path))
        if robot is None:
            entry = file.robot
            robot = Robot.load(entry.model, limits=entry.limits, package_paths=entry.packages, tip=entry.tip)
        loaded = cls._composed(file, robot)
        require_room(file.path, loaded.robot, loaded.limits, loaded.clearance(), file.regions)
        return loaded

    @classmethod
    def of_positions(
        cls, robot: Robot, components: tuple[str, ...], *, rate: float, executed: int, key: str = "action"
    ) -> Deployment:
        """Absolute joint positions in SI units, in columns called as the robot's components; nothing stands around it.

        Args:
            robot: The robot.
            components: Its arm joints, and its gripper where that is commanded, in the order of the columns.
            rate: Rows per second [Hz].
            executed: Rows of each chunk that are carried out.
            key: Where actions stand in a dataset.

        Raises:
            SpaceMismatch: These are not the robot's components; shows both.
        """
        own = robot.gripper is not None and robot.gripper.name in components
        gripper = GripperEntry(None, None, 1.0, filtered=True) if own else None
        mode = ControlMode.JOINT_POSITION
        file = DeploymentFile(
            path=Path(f"robot {robot.name}"),
            name=robot.name,
            rate=rate,
            executed=executed,
            interpolation="linear",
            state_age=0.2,
            robot=RobotEntry(robot.name, None, None, (), None),
            state=StateEntry(("observation.state",), components, (), 1.0, 1.0, gripper),
            action=ActionEntry(key, mode, components, (), False, "base", "rotvec", 1.0, 1.0, None, gripper),
            scene=SceneEntry(None, (), 0.001, True),
            regions=(),
            tool_speed=(np.inf, np.inf),
            settings={},
        )
        return cls._composed(file, robot)

    @classmethod
    def _composed(cls, file: DeploymentFile, robot: Robot) -> Deployment:
        period = round(1e9 / file.rate)
        placed = file.robot.X_WB is not None
        robot = robot.with_base(file.robot.X_WB or robot.X_WB)
        scene = surroundings(file.scene, robot, placed=placed, path=file.path)
        robot = robot.with_base(scene.X_WB)
        what = f"deployment {file.path}"
        meaning = interpretation(file.action, robot, period=period, what=what)
        with_gripper = meaning.gripper is not None
        gripper = file.action.gripper if with_gripper else None
        state, commanded = state_columns(file.state, robot, commanded=gripper, what=what)
        limits = robot.limits if with_gripper else robot.arm_limits
        return cls(
            name=file.name,
            robot=robot,
            rate=file.rate,
            executed=file.executed,
            interpolation=file.interpolation,
            state_age=file.state_age,
            action_key=file.action.key,
            state_keys=file.state.keys,
            space=joint_position_space(limits, period),
            limits=limits,
            interpretation=meaning,
            state=state,
            commanded=tuple(commanded),
            scene=scene,
            margin=file.scene.margin,
            self_collision=file.scene.self_collision,
            rules=row_rules(file, robot, limits, period * 1e-9),
            settings=_settings(file),
        )

    def allowing(self, error: Array) -> Deployment:
        """The deployment with limits that rows inside the present ones keep after each was moved by up to `error`.

        Args:
            error: Rounding of the commanded components in recorded rows [rad or m], shape (n,).
        """
        limits = widened(self.limits, error, self.period * 1e-9)
        rules = RowRules(limits, self.rules.h, regions=self.rules.regions, cartesian=self.rules.cartesian)
        return replace(self, limits=limits, space=joint_position_space(limits, self.period), rules=rules)

    @property
    def period(self) -> int:
        """Time between rows [ns]."""
        return self.space.period

    @property
    def dimension(self) -> int:
        """Number of columns D of an action."""
        return len(self.interpretation.columns)

    def read(self, actions: ArrayLike, q: ArrayLike) -> Reading:
        """The rows that `actions`, shape (H, D), command from `q`, shape (n,), and why some are NaN."""
        return self.interpretation.read(actions, q)

    def interpret(self, actions: ArrayLike, q: ArrayLike, time: int) -> ActionChunk:
        """The chunk of absolute joint positions that `actions` command.

        Args:
            actions: What the policy says, shape (H, D), in its own units and kind.
            q: Where the robot is when the chunk begins, shape (n,).
            time: When its first row is in force [ns].

        Raises:
            InvalidInput: Arrays of other shapes; shows what the deployment expects. Actions that are no numbers or
                cannot be reached are no error: their rows are NaN, which the filter refuses.
        """
        found = self.read(actions, q)
        return ActionChunk(self.space, time, found.rows, label=found.reason)

    def express(self, rows: ArrayLike, q: ArrayLike, *, like: ArrayLike | None = None) -> Array:
        """The actions, shape (H, D), that command `rows`, shape (H, n), from `q`; inverse of `interpret`.

        Args:
            rows: Absolute positions of the commanded components.
            q: The configuration that they were interpreted from.
            like: The policy's actions: columns that are not commanded here come from them, row by row.
        """
        return self.interpretation.express(rows, q, like=like)

    def within(self, actions: NDArray[Any]) -> tuple[NDArray[Any], tuple[Violation, ...]]:
        """`actions`, shape (H, D), with a gripper that is not filtered kept in its range, and what was outside."""
        return self.interpretation.within(actions)

    def blamed(self, violations: tuple[Violation, ...], actions: ArrayLike) -> tuple[Violation, ...]:
        """`violations` of rows that `actions`, shape (H, D), command, where what is no number is said by its column."""
        strange = self.interpretation.strange(actions)
        if not strange:
            return violations
        return (*strange, *(v for v in violations if v.check != "finite" or np.isfinite(v.value)))

    def observation(self, observation: Mapping[str, Any]) -> Array:
        """Where the robot is, shape (n,), in an observation with the deployment's state keys.

        Raises:
            InvalidInput: A key is missing, or its numbers are not those that the deployment speaks of.
        """
        parts = []
        for key in self.state_keys:
            if key not in observation:
                raise unknown("observation key", key, [str(k) for k in observation])
            try:
                parts.append(np.asarray(observation[key], dtype=np.float64).reshape(-1))
            except (TypeError, ValueError):
                raise InvalidInput(f"observation {key!r}: expected an array of numbers") from None
        return self.configuration(np.concatenate(parts))

    def configuration(self, state: ArrayLike) -> Array:
        """Where the robot is, shape (n,), in a state vector as the deployment's policy sees it.

        Raises:
            InvalidInput: Another number of components, or numbers that are not finite.
        """
        q: Array = self.configurations(np.atleast_2d(np.asarray(state, dtype=np.float64)))[0]
        return q

    def configurations(self, states: ArrayLike) -> Array:
        """Where the robot is, shape (T, n), in state vectors, shape (T, D); errors as in `configuration`."""
        table = self.state.checked(states, f"{self.name}: state")
        if not np.isfinite(table).all():
            row = table[int(np.argmin(np.isfinite(table).all(axis=1)))]
            raise InvalidInput(f"{self.name}: the state is not finite: {row.tolist()}")
        q: Array = self.state.to_si(table)[:, list(self.commanded)]
        return q

    def generator(
        self, policy: Any, space: ActionSpace, *, observe: Observe, api_key: str = "", timeout: float = 10.0
    ) -> PolicyGenerator | RemoteGenerator:
        """The policy as a generator for a loop at the rate of `space`, with the declared motion between its rows.

        Args:
            policy: "ws://HOST:PORT" of a policy server, or an object that `wrap` takes.
            space: What the robot of the loop is told in: the commanded components, at its control period.
            observe: Observation and goal -> what the policy is shown.
            api_key: For a server.
            timeout: How long an answer of a server may take [s].

        Raises:
            SpaceMismatch: The robot of the loop takes other components than are commanded here; shows both.
            InvalidInput: No address, or an object without any of the methods.
        """
        replace(self.space, period=space.period).require(space, f"deployment {self.name!r}", "the robot of the loop")
        options: dict[str, Any] = {
            "observe": observe,
            "interpret": self.interpret,
            "space": space,
            "execute": self.executed,
            "period": space.period,
            "interpolation": self.interpolation,
        }
        if isinstance(policy, str):
            return RemoteGenerator(policy, api_key=api_key, timeout=timeout, **options)
        return wrap(policy, **options)

    def filter(self, start: MotionState | ArrayLike, *, clearance: FilterClearance | None = None) -> ChunkFilter:
        """A fresh filter at the rate of the rows.

        Args:
            start: Where the robot is commanded to be: a state, or a configuration at rest.
            clearance: What `clearance` has given before, to save building it again; a fresh one where omitted.
        """
        return ChunkFilter(
            self.space,
            self.limits,
            start=start,
            rules=self.rules,
            clearance=self.clearance() if clearance is None else clearance,
            settings=self.settings,
        )

    def clearance(self) -> FilterClearance | None:
        """A fresh model of the robot's geometry among its scene; None where the file asks for none."""
        if not self.self_collision and not self.scene.objects:
            return None
        from praxia.deployment.arm_clearance import ArmClearance
        from praxia.motion_planning.clearance import SceneClearance

        kind = SceneClearance if len(self.limits) == len(self.robot.limits) else ArmClearance
        return kind(self.robot, self.scene, margin=self.margin)


def _settings(file: DeploymentFile) -> FilterSettings:
    """The settings of the filter, as far as the file gives them; `moved` is at most the margin where it does not."""
    known = {f.name: getattr(FilterSettings(), f.name) for f in fields(FilterSettings)}
    where = f"deployment file {file.path}, filter"
    for key, value in file.settings.items():
        if key not in known:
            raise InvalidInput(f"{where}: {unknown('setting', key, known)}")
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise InvalidInput(f"{where}: {key} must be a number like its default {known[key]!r}, got {value!r}")
    margin = file.scene.margin
    try:
        settings = FilterSettings(**{"moved": min(known["moved"], margin), **file.settings})
    except InvalidInput as error:
        raise InvalidInput(f"{where}: {error}") from None
    if settings.moved > margin:
        raise InvalidInput(f"{where}: moved is {settings.moved:g}, expected at most the scene's margin, {margin:g} m")
    return settings
