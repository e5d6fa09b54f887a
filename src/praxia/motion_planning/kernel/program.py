"""A compiled robot in the making: its constants, its functions, and where intermediate results lie."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from praxia.motion_planning.kernel.bodies import Bodies
from praxia.motion_planning.kernel.code import Code
from praxia.motion_planning.kernel.lanes import Format, Lanes
from praxia.robots.chain import Chain

__all__ = ["Program", "Scratch"]


@dataclass(frozen=True)
class Scratch:
    """Offsets, in vectors, of what one block of configurations needs while it is checked.

    Attributes:
        frames: Twelve vectors per joint frame, the base first: axes x, y, z, then the origin.
        bodies: Three vectors per body: the centre of the ball around it.
        points: Three vectors per cluster, then three per sphere: their centres.
        size: Vectors in all; the coordinates of the joints are the first.
    """

    frames: int
    bodies: int
    points: int
    size: int


@dataclass(frozen=True, eq=False)
class Program:
    """One robot and one number format, and the text emitted for them so far.

    Attributes:
        chain: Its joints.
        bodies: Its spheres.
        form: Lanes and precision.
    """

    chain: Chain
    bodies: Bodies
    form: Format
    _constants: list[str] = field(default_factory=list)
    _functions: list[Code] = field(default_factory=list)

    @property
    def joints(self) -> int:
        """Number of joints."""
        return len(self.chain)

    @property
    def scratch(self) -> Scratch:
        """Where intermediate results lie."""
        frames = self.joints
        bodies = frames + 12 * (self.joints + 1)
        points = bodies + 3 * len(self.bodies.bodies)
        return Scratch(frames, bodies, points, points + 3 * (len(self.bodies.clusters) + len(self.bodies.radius)))

    @property
    def nodes(self) -> int:
        """Bodies and clusters: what holds finer balls."""
        return len(self.bodies.bodies) + len(self.bodies.clusters)

    def numbers(self, name: str, values: Iterable[float]) -> str:
        """A constant table of numbers in the format of the kernel; its name."""
        scalar = Lanes(Code("", "", "", ""), self.form, scalar=True)
        return self._table(name, self.form.scalar, [scalar.name(float(v)) for v in values])

    def indices(self, name: str, values: Iterable[int]) -> str:
        """A constant table of int64; its name."""
        return self._table(name, "i64", [str(int(v)) for v in values])

    def function(self, name: str, result: str, parameters: str, attributes: str = "") -> Code:
        """A function to be filled; "internal" before its result hides it from outside."""
        wide = f'"prefer-vector-width"="{self._bits}" "min-legal-vector-width"="{self._bits}"'
        code = Code(name, result, parameters, f"nounwind alignstack({self._bits // 8}) {attributes} {wide}")
        self._functions.append(code)
        return code

    def text(self) -> str:
        """The module in LLVM's assembly language."""
        return "\n\n".join((*self._constants, *(str(f) for f in self._functions))) + "\n"

    @property
    def _bits(self) -> int:
        return max(128, min(512, 8 * self.form.width * self.form.bytes))

    def _table(self, name: str, kind: str, values: list[str]) -> str:
        entries = ", ".join(f"{kind} {v}" for v in values) or f"{kind} 0"
        self._constants.append(f"@{name} = private constant [{max(len(values), 1)} x {kind}] [{entries}], align 64")
        return f"@{name}"
