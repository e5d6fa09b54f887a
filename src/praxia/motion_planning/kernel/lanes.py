"""Arithmetic on lanes, many configurations at once, with constants folded while it is written."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from praxia.motion_planning.kernel.code import Code

__all__ = ["Format", "Lanes", "Number", "Vector3"]

Number: TypeAlias = str | float
"""A value at run time (its name), or a constant known while the code is written."""
Vector3: TypeAlias = tuple[Number, Number, Number]


@dataclass(frozen=True)
class Format:
    """Number format of a kernel: how many lanes of which precision.

    Attributes:
        width: Configurations that one instruction works on.
        precision: "single" or "double".
    """

    width: int
    precision: str = "single"

    @property
    def scalar(self) -> str:
        """LLVM's name of one number."""
        return "float" if self.precision == "single" else "double"

    @property
    def vector(self) -> str:
        """LLVM's name of one number per lane."""
        return f"<{self.width} x {self.scalar}>"

    @property
    def whole(self) -> str:
        """LLVM's name of one whole number per lane, as wide as the numbers."""
        return f"<{self.width} x i{32 if self.precision == 'single' else 64}>"

    @property
    def mask(self) -> str:
        """LLVM's name of one bit per lane, packed."""
        return f"i{self.width}"

    @property
    def bytes(self) -> int:
        """Size of one number."""
        return 4 if self.precision == "single" else 8


class Lanes:
    """Writes arithmetic of one type (a scalar, or one number per lane) into a function.

    Products and sums may be contracted into one rounding; nothing else about them is relaxed, so a NaN stays a NaN.
    """

    def __init__(self, code: Code, form: Format, *, scalar: bool = False) -> None:
        self.code, self.form = code, form
        self.type = form.scalar if scalar else form.vector
        self._suffix = {"float": "f32", "double": "f64"}[form.scalar]
        if not scalar:
            self._suffix = f"v{form.width}{self._suffix}"
        self._splat = not scalar

    def name(self, x: Number) -> str:
        """How an operand is written."""
        if isinstance(x, str):
            return x
        rounded = float(np.float32(x)) if self.form.scalar == "float" else float(x)
        text = f"0x{struct.unpack('<Q', struct.pack('<d', rounded))[0]:016X}"
        return f"splat ({self.form.scalar} {text})" if self._splat else text

    def _binary(self, operation: str, a: Number, b: Number) -> str:
        return self.code.value(f"{operation} contract {self.type} {self.name(a)}, {self.name(b)}")

    def add(self, a: Number, b: Number) -> Number:
        """a + b."""
        if isinstance(a, float) and isinstance(b, float):
            return a + b
        if a == 0.0:
            return b
        return a if b == 0.0 else self._binary("fadd", a, b)

    def sub(self, a: Number, b: Number) -> Number:
        """a - b."""
        if isinstance(a, float) and isinstance(b, float):
            return a - b
        if a == 0.0:
            return self.neg(b)
        return a if b == 0.0 else self._binary("fsub", a, b)

    def mul(self, a: Number, b: Number) -> Number:
        """a b."""
        if isinstance(a, float) and isinstance(b, float):
            return a * b
        if a == 0.0 or b == 0.0:
            return 0.0
        if a in (1.0, -1.0):
            a, b = b, a
        if b == 1.0:
            return a
        return self.neg(a) if b == -1.0 else self._binary("fmul", a, b)

    def div(self, a: Number, b: Number) -> Number:
        """a / b."""
        return self._binary("fdiv", a, b)

    def neg(self, a: Number) -> Number:
        """-a."""
        return -a if isinstance(a, float) else self.code.value(f"fneg {self.type} {a}")

    def dot(self, a: Sequence[Number], b: Sequence[Number], start: Number = 0.0) -> Number:
        """start + sum of a_i b_i."""
        total = start
        for x, y in zip(a, b, strict=True):
            total = self.add(self.mul(x, y), total)
        return total

    def compare(self, how: str, a: Number, b: Number) -> str:
        """Condition a ? b, for LLVM's names of comparisons ("ult": less than, or not a number)."""
        return self.code.value(f"fcmp {how} {self.type} {self.name(a)}, {self.name(b)}")

    def choose(self, condition: str, a: Number, b: Number) -> str:
        """a where `condition` holds, else b."""
        bits = f"<{self.form.width} x i1>" if self._splat else "i1"
        return self.code.value(f"select {bits} {condition}, {self.type} {self.name(a)}, {self.type} {self.name(b)}")

    def maximum(self, a: Number, b: Number) -> str:
        """The larger one; b where one is not a number."""
        return self.choose(self.compare("ogt", a, b), a, b)

    def minimum(self, a: Number, b: Number) -> str:
        """The smaller one; b where one is not a number."""
        return self.choose(self.compare("olt", a, b), a, b)

    def call(self, function: str, *arguments: Number) -> str:
        """An LLVM intrinsic of one or more arguments ("sqrt", "fabs", "rint")."""
        listed = ", ".join(f"{self.type} {self.name(a)}" for a in arguments)
        return self.code.value(f"call {self.type} @llvm.{function}.{self._suffix}({listed})")

    def load(self, pointer: str, index: str | int = 0) -> str:
        """Number (or one per lane) `index` behind `pointer`."""
        return self.code.load(self.type, pointer, index)

    def store(self, value: Number, pointer: str, index: str | int = 0) -> None:
        """Writes number `index` behind `pointer`."""
        self.code.store(self.type, self.name(value), pointer, index)

    def spread(self, scalar: str) -> str:
        """The same scalar in every lane."""
        one = self.code.value(f"insertelement {self.type} poison, {self.form.scalar} {scalar}, i64 0")
        zeros = f"<{self.form.width} x i32> zeroinitializer"
        return self.code.value(f"shufflevector {self.type} {one}, {self.type} poison, {zeros}")

    def broadcast(self, pointer: str, index: str | int = 0) -> str:
        """Scalar `index` behind `pointer`, in every lane."""
        return self.spread(self.code.load(self.form.scalar, pointer, index))

    def bits(self, condition: str) -> str:
        """A condition per lane, packed into one integer."""
        return self.code.value(f"bitcast <{self.form.width} x i1> {condition} to {self.form.mask}")
