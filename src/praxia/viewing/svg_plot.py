"""Curves over time and strips of verdicts as inline SVG, coloured by the page's variables."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from praxia.core.arrays import Array
from praxia.viewing.markup import Markup, element
from praxia.viewing.series import envelope

__all__ = ["Curve", "Span", "plot", "strip"]

_WIDTH, _HEIGHT = 640.0, 220.0
_LEFT, _RIGHT, _TOP, _BOTTOM = 56.0, 10.0, 8.0, 22.0
_SAMPLES = 900  # longer curves are drawn by their extremes


@dataclass(frozen=True, eq=False)
class Curve:
    """Values at times [s], shape (T,) both, with a class of the style sheet; NaN leaves a gap."""

    time: Array
    values: Array
    kind: str


@dataclass(frozen=True)
class Span:
    """From when to when [s] something was so, its class of the style sheet, and what the mouse reads there."""

    begin: float
    end: float
    kind: str
    title: str


def plot(
    curves: Sequence[Curve], *, limits: Sequence[float], spans: Sequence[Span], duration: float, what: str
) -> Markup:
    """Curves with dashed limits and shaded spans; `what` is read aloud."""
    low, high = _range(curves, limits)

    def x(time: float) -> float:
        return _LEFT + (_WIDTH - _LEFT - _RIGHT) * time / (duration or 1.0)

    def y(value: float) -> float:
        return _TOP + (_HEIGHT - _TOP - _BOTTOM) * (high - value) / (high - low)

    parts = [
        element(
            "rect",
            element("title", s.title),
            class_=f"span {s.kind}",
            x=_n(x(s.begin)),
            width=_n(max(1.5, x(s.end) - x(s.begin))),
            y=_TOP,
            height=_n(_HEIGHT - _TOP - _BOTTOM),
        )
        for s in spans
    ]
    for value in _ticks(low, high, 4):
        parts.append(element("line", class_="grid", x1=_LEFT, x2=_n(_WIDTH - _RIGHT), y1=_n(y(value)), y2=_n(y(value))))
        parts.append(element("text", _label(value), class_="y", x=_LEFT - 7, y=_n(y(value) + 3.5)))
    for time in _ticks(0.0, duration, 7):
        parts.append(element("text", _label(time), class_="x", x=_n(x(time)), y=_HEIGHT - 5))
    for value in limits:
        parts.append(
            element("line", class_="limit", x1=_LEFT, x2=_n(_WIDTH - _RIGHT), y1=_n(y(value)), y2=_n(y(value)))
        )
    for curve in curves:
        parts.append(element("path", class_=f"curve {curve.kind}", d=_path(curve, x, y)))
    return element("svg", *parts, viewBox=f"0 0 {_n(_WIDTH)} {_n(_HEIGHT)}", role="img", aria_label=what)


def strip(spans: Sequence[Span], *, duration: float, longest: float, what: str) -> Markup:
    """Spans side by side in a bar whose length is that of `duration` beside the `longest` one."""
    scale = 1000.0 / (longest or 1.0)
    parts = [
        element(
            "rect",
            element("title", s.title),
            class_=f"cell {s.kind}",
            x=_n(s.begin * scale),
            width=_n(max(2.0, (s.end - s.begin) * scale - 0.6)),
            y=0,
            height=14,
        )
        for s in spans
    ]
    box = "0 0 1000 14"
    return element("svg", *parts, class_="strip", viewBox=box, preserveAspectRatio="none", role="img", aria_label=what)


def _range(curves: Sequence[Curve], limits: Sequence[float]) -> tuple[float, float]:
    """Smallest and largest value to be shown: all finite values, and the limits where they are not far away."""
    values = np.concatenate([c.values[np.isfinite(c.values)] for c in curves] or [np.zeros(0)])
    low, high = (float(values.min()), float(values.max())) if len(values) else (0.0, 0.0)
    spread = high - low
    for limit in limits:
        if low - 1.5 * spread <= limit <= high + 1.5 * spread or spread == 0.0:
            low, high = min(low, limit), max(high, limit)
    room = 0.06 * (high - low) or 1.0
    return low - room, high + room


def _path(curve: Curve, x: object, y: object) -> str:
    assert callable(x) and callable(y)
    time, values = curve.time, curve.values
    if len(values) > _SAMPLES:
        thin = envelope(time, values[:, None], _SAMPLES // 2)
        time = np.repeat(thin.time, 2)
        values = np.stack((thin.low[:, 0], thin.high[:, 0]), axis=1).ravel()
    steps, pen = [], "M"
    for t, v in zip(time.tolist(), values.tolist(), strict=True):
        if not math.isfinite(v):
            pen = "M"
            continue
        steps.append(f"{pen}{_n(x(t))} {_n(y(v))}")
        pen = "L"
    return "".join(steps)


def _ticks(low: float, high: float, count: int) -> list[float]:
    """Round numbers from `low` to `high`, about `count` of them."""
    span = high - low
    if not (span > 0.0 and math.isfinite(span)):
        return []
    raw = span / count
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(m * power for m in (1.0, 2.0, 2.5, 5.0, 10.0) if m * power >= raw * (1 - 1e-9))
    first = math.ceil(low / step - 1e-9)
    return [k * step for k in range(first, math.floor(high / step + 1e-9) + 1)]


def _label(value: float) -> str:
    text = f"{value:.6g}" if abs(value) < 1e6 else f"{value:.1e}"
    return text.replace("-", "−")


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
