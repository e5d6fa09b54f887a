"""Sine and cosine of every lane by one polynomial each, after reduction to a quarter turn."""

from __future__ import annotations

import numpy as np
from numpy.polynomial import chebyshev

from praxia.core.arrays import Array
from praxia.motion_planning.kernel.lanes import Lanes, Number

__all__ = ["sine_cosine"]

_REACH = (np.pi / 4) ** 2 * 1.02
"""Largest square of a reduced angle, with room for its rounding."""
_HALF_PI = {"single": (24, 13), "double": (53, 30)}
"""Bits of a number, and bits of each of the first parts of pi/2, whose products with whole numbers are exact."""


def _coefficients(of_cosine: bool, degree: int) -> Array:
    """Polynomial in x^2 through Chebyshev nodes: cos(x), or sin(x)/x; lowest power first."""

    def wanted(square: Array) -> Array:
        x = np.sqrt(square)
        values: Array = np.cos(x) if of_cosine else np.sinc(x / np.pi)
        return values

    nodes = chebyshev.chebpts1(degree + 1)
    fit = chebyshev.chebfit(nodes, wanted((nodes + 1) / 2 * _REACH), degree)
    # From the variable t in [-1, 1] back to the square: t = 2 s / reach - 1.
    in_t = np.polynomial.Polynomial(chebyshev.cheb2poly(fit))
    return np.asarray(in_t(np.polynomial.Polynomial([-1.0, 2.0 / _REACH])).coef)


def _parts_of_half_pi(precision: str) -> tuple[float, ...]:
    """Numbers with few bits whose sum is pi/2 (Cody, Waite, "Software Manual for the Elementary Functions", 1980)."""
    parts, rest = [], np.pi / 2
    for _ in range(2):
        scale = 2.0 ** (_HALF_PI[precision][1] - 1 - int(np.floor(np.log2(rest))))
        parts.append(float(np.floor(rest * scale) / scale))
        rest -= parts[-1]
    # What float64 itself lacks of pi/2.
    return (*parts, rest + 6.123233995736766e-17)


def _polynomial(lanes: Lanes, coefficients: Array, x: Number) -> Number:
    total: Number = float(coefficients[-1])
    for c in coefficients[-2::-1]:
        total = lanes.add(lanes.mul(total, x), float(c))
    return total


def sine_cosine(lanes: Lanes, angle: Number) -> tuple[str, str]:
    """Sine and cosine of `angle` [rad] to the rounding of the format, for |angle| below some thousand turns."""
    code, form = lanes.code, lanes.form
    degree = 3 if form.precision == "single" else 8
    turns = lanes.call("rint", lanes.mul(angle, 2.0 / np.pi))
    x: Number = angle
    for part in _parts_of_half_pi(form.precision):
        x = lanes.sub(x, lanes.mul(turns, part))
    square = lanes.mul(x, x)
    sine = lanes.mul(_polynomial(lanes, _coefficients(False, degree), square), x)
    cosine = _polynomial(lanes, _coefficients(True, degree + 1), square)
    quarter = code.value(f"fptosi {lanes.type} {turns} to {form.whole}")
    swap = _bit(lanes, quarter, 1)
    s, c = lanes.choose(swap, cosine, sine), lanes.choose(swap, sine, cosine)
    above = code.value(f"add {form.whole} {quarter}, {_every(lanes, 1)}")
    return (
        lanes.choose(_bit(lanes, quarter, 2), lanes.neg(s), s),
        lanes.choose(_bit(lanes, above, 2), lanes.neg(c), c),
    )


def _every(lanes: Lanes, number: int) -> str:
    return f"splat (i{8 * lanes.form.bytes} {number})"


def _bit(lanes: Lanes, whole: str, bit: int) -> str:
    code, kind = lanes.code, lanes.form.whole
    masked = code.value(f"and {kind} {whole}, {_every(lanes, bit)}")
    return code.value(f"icmp ne {kind} {masked}, {_every(lanes, 0)}")
