"""The robot compiler: from joints and spheres to functions that check many configurations at once."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput, unknown
from praxia.motion_planning.kernel.compiled_functions import CompiledFunctions
from praxia.motion_planning.kernel.environment import PRECISIONS, Environment
from praxia.motion_planning.kernel.host import WIDTHS, Host, compiler_works, host
from praxia.motion_planning.kernel.lanes import Format
from praxia.motion_planning.kernel.object_cache import ObjectCache
from praxia.motion_planning.kernel.plain_functions import PlainFunctions
from praxia.motion_planning.kernel.prototypes import PROTOTYPES
from praxia.robots.chain import Chain
from praxia.robots.sphere_model import SphereModel

__all__ = ["Kernel"]


class Kernel:
    """Compiled checks of one robot.

    The functions behind the addresses take addresses in turn, so that compiled code of others can call them
    (`kernel.calls`); `kernel.prototypes` says what they take. Spheres that move with the opening of the fingers are not
    compiled in: `Environment.set_carried` has them.

    Attributes:
        chain: Joints of the robot.
        spheres: Its spheres.
        form: Lanes and precision; one lane where nothing is compiled and numpy answers.
    """

    def __init__(
        self, chain: Chain, spheres: SphereModel, form: Format, functions: CompiledFunctions | PlainFunctions
    ) -> None:
        self.chain, self.spheres, self.form, self._functions = chain, spheres, form, functions
        self._called: dict[str, Any] = {}

    @classmethod
    def of(
        cls,
        chain: Chain,
        spheres: SphereModel,
        *,
        width: int | None = None,
        precision: str = "single",
        cache: Path | None = None,
        processor: Host | None = None,
    ) -> Kernel:
        """Kernel of a robot, from the cache where it is there; plain numpy where the compiler does not work.

        `PRAXIA_KERNEL=plain` asks for numpy in any case.

        Args:
            chain: Joints of the robot.
            spheres: Its spheres.
            width: Lanes; by default what this processor does best.
            precision: "single" for search, "double" for proofs.
            cache: Folder of the compiled code; by default `kernels` in `PRAXIA_CACHE` or in the user's cache folder.
            processor: What the code is for; by default this one.
        """
        if precision not in PRECISIONS:
            raise unknown("precision", precision, PRECISIONS)
        if width is not None and width not in WIDTHS:
            raise InvalidInput(f"kernel: expected a width of {', '.join(map(str, WIDTHS))} lanes, got {width}")
        if not compiler_works():
            return cls(chain, spheres, Format(1, "double"), PlainFunctions(chain, spheres))
        target = host() if processor is None else processor
        form = Format(target.width(precision) if width is None else width, precision)
        return cls(chain, spheres, form, CompiledFunctions(chain, spheres, form, target, ObjectCache(cache)))

    @property
    def lanes(self) -> int:
        """Configurations checked at once."""
        return self.form.width

    @property
    def n(self) -> int:
        """Number of joints."""
        return len(self.chain)

    @cached_property
    def edge(self) -> int:
        """Address of `edge`: 1 where samples of a straight edge, no farther apart than `step`, are free."""
        return self._functions.address("edge")

    @cached_property
    def rows(self) -> int:
        """Address of `rows`: the number of leading free rows; with `out`, one byte per row, 1 where it is free."""
        return self._functions.address("rows")

    @cached_property
    def frames_address(self) -> int:
        """Address of `frames`."""
        return self._functions.address("frames")

    @cached_property
    def room_address(self) -> int:
        """Address of `room`."""
        return self._functions.address("room")

    @cached_property
    def gradient_address(self) -> int:
        """Address of `gradient`."""
        return self._functions.address("gradient")

    @property
    def compiled(self) -> bool:
        """Whether machine code answers, and not numpy."""
        return isinstance(self._functions, CompiledFunctions)

    def ir(self, part: str = "checks") -> str:
        """The generated code of "checks", "room" or "gradient" in LLVM's assembly language, before optimisation."""
        return self._code().text(part)

    def assembly(self, part: str = "checks") -> str:
        """The machine code of a part as text."""
        return self._code().assembly(part)

    def free(self, q: ArrayLike, env: Environment, *, inflation: float = 0.0) -> NDArray[np.bool_]:
        """Whether each configuration, shape (k, n) or (n,), keeps all distances; shape (k,).

        Args:
            q: Configurations.
            env: What is in the way.
            inflation: Distance added to all that are demanded [m].
        """
        rows = self._configurations(q)
        flags = np.zeros(len(rows), np.uint8)
        self._rows(rows, env, inflation, flags.ctypes.data)
        return flags.astype(np.bool_)

    def first_blocked(self, q: ArrayLike, env: Environment, *, inflation: float = 0.0) -> int:
        """Index of the first configuration that does not keep all distances; k where all of them do."""
        return self._rows(self._configurations(q), env, inflation, 0)

    def edge_free(self, a: ArrayLike, b: ArrayLike, env: Environment, step: float, *, inflation: float = 0.0) -> bool:
        """Whether samples of the straight edge, no farther apart than `step` (norm of coordinates), are free."""
        ends = self._configurations(np.stack([np.asarray(a, np.float64), np.asarray(b, np.float64)]))
        start, goal = ends[0].ctypes.data, ends[1].ctypes.data
        return bool(self._call("edge", start, goal, self._table(env), step, inflation))

    def frames(self, q: ArrayLike) -> Array:
        """Poses of joint frames 1 .. n and of the tool in the base, shape (k, n + 1, 3, 4)."""
        rows = self._configurations(q)
        result = np.empty((len(rows), self.n + 1, 3, 4))
        self._call("frames", rows.ctypes.data, len(rows), result.ctypes.data)
        return result

    def room(self, q: ArrayLike, env: Environment, sight: float) -> Array:
        """Smallest distance less margin [m] per joint frame 0 .. n, cut off at `sight` [m]; shape (k, n + 1).

        What is carried counts to the last frame, a pair of the robot's own links to the higher one.
        """
        rows = self._configurations(q)
        result = np.empty((len(rows), self.n + 1))
        self._call("room", rows.ctypes.data, len(rows), self._table(env), sight, result.ctypes.data)
        return result

    def gradient(self, q: ArrayLike, env: Environment, reach: float) -> tuple[Array, Array]:
        """Cost of being nearer than `reach` [m], shape (k,), and its derivatives by the coordinates, shape (k, n).

        The cost is the sum of (reach - gap)^2 / (2 reach) over all pairs of spheres and obstacles, or spheres that may
        not touch, whose gap (distance less margin) is below `reach`; a point cloud counts once per 64 points or fewer.
        """
        if not reach > 0.0:
            raise InvalidInput(f"gradient: expected a reach above 0 m, got {reach}")
        rows = self._configurations(q)
        cost, slope = np.empty(len(rows)), np.empty((len(rows), self.n))
        self._call(
            "gradient", rows.ctypes.data, len(rows), self._table(env), reach, cost.ctypes.data, slope.ctypes.data
        )
        return cost, slope

    def _code(self) -> CompiledFunctions:
        if not isinstance(self._functions, CompiledFunctions):
            raise InvalidInput("kernel: nothing is compiled here; numpy answers")
        return self._functions

    def _rows(self, rows: Array, env: Environment, inflation: float, out: int) -> int:
        return int(self._call("rows", rows.ctypes.data, len(rows), self._table(env), inflation, out))

    def _table(self, env: Environment) -> int:
        return env.address(self.form.precision)

    def _configurations(self, q: ArrayLike) -> Array:
        rows = np.ascontiguousarray(np.atleast_2d(np.asarray(q, dtype=np.float64)))
        if rows.ndim != 2 or rows.shape[1] != self.n:
            raise InvalidInput(
                f"kernel: expected configurations of {self.n} joints, got an array of shape {rows.shape}"
            )
        return rows

    def _call(self, name: str, *arguments: float) -> Any:
        if name not in self._called:
            self._called[name] = PROTOTYPES[name](self._functions.address(name))
        return self._called[name](*arguments)
