"""What a run took, for the page and the terminal: how punctual, how quick to answer, how smooth at the seams."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

__all__ = ["timing", "timing_words"]


def timing(document: Mapping[str, Any]) -> dict[str, Any] | None:
    """`facts`, pairs of label and value, and `charts`, bars of a histogram each; None without a timing.json.

    A chart's bars are `[low, high, count, text]`, next to each other from the first bin that is not empty to the last.
    """
    control, inference, seams = (_part(document, name) for name in ("control", "inference", "seams"))
    if not inference and not seams:
        return None
    charts = [
        _chart("Lateness of the ticks", "how long after its time each tick began", control.get("lateness"), "ticks"),
        _chart("Jitter", "deviation of the time between two ticks from the period", control.get("jitter"), "ticks"),
        _chart("Latency of the generator", "how long each call took", inference.get("latency"), "calls"),
        _chart("Delay of the answers", "from observation to the tick that took it", inference.get("delay"), "answers"),
    ]
    steps = _part(seams, "steps")
    charts += [
        _chart(f"Steps at the seams [{unit}]", "jump that each new chunk would have made", steps[unit], "chunk changes")
        for unit in sorted(steps, key=str)
    ]
    return {"facts": _facts(control, inference, seams), "charts": [chart for chart in charts if chart]}


def timing_words(document: Mapping[str, Any]) -> str:
    """The same as one line; empty without a timing.json."""
    found = timing(document)
    return "" if found is None else " · ".join(f"{label.lower()} {value}" for label, value in found["facts"])


def _facts(control: Mapping[str, Any], inference: Mapping[str, Any], seams: Mapping[str, Any]) -> list[tuple[str, str]]:
    facts = []
    if control:
        facts += [
            ("Control rate", f"{_number(control.get('rate')):.2f} Hz"),
            ("Lateness p99", _amount(_quantile(control, "lateness"), "s")),
            ("Overruns", f"{_count(control, 'overruns')} of {_count(control, 'ticks')}"),
        ]
    facts += [
        ("Calls", str(_count(inference, "calls"))),
        ("Latency p99", _amount(_quantile(inference, "latency"), "s")),
    ]
    deadline = inference.get("deadline")
    if isinstance(deadline, int | float):
        facts.append(("Deadline misses", f"{_count(inference, 'misses')} (over {_amount(deadline, 's')})"))
    fallbacks = _part(inference, "fallbacks")
    if fallbacks:
        facts.append(("Fallbacks", ", ".join(f"{name} {fallbacks[name]}" for name in sorted(fallbacks))))
    for name, label in (("late", "Late chunks"), ("too_old", "Chunks too old"), ("restarts", "Restarts")):
        if _count(inference, name):
            facts.append((label, str(_count(inference, name))))
    facts.append(("Seams", f"{_count(seams, 'count')}, {_count(seams, 'joined')} joined"))
    steps = {str(unit): s for unit, s in _part(seams, "steps").items() if isinstance(s, Mapping) and s.get("count")}
    if steps:
        largest = [_amount(_number(steps[unit].get("max")), unit) for unit in sorted(steps)]
        facts.append(("Largest step", ", ".join(largest)))
    return facts


def _chart(title: str, hint: str, histogram: Any, what: str) -> dict[str, Any]:
    """A histogram as bars, with the quantiles worth a mark; empty where nothing was counted."""
    if not isinstance(histogram, Mapping) or not histogram.get("count"):
        return {}
    unit, edges, counts = str(histogram.get("unit", "")), histogram.get("edges"), histogram.get("counts")
    if not isinstance(edges, list) or not isinstance(counts, list) or len(edges) != len(counts) + 1:
        return {}
    bars = [
        [low, high, count, f"{_amount(low, unit)} to {_amount(high, unit)}: {count} {what}"]
        for low, high, count in zip(edges[:-1], edges[1:], counts, strict=True)
    ]
    marks = [[name, _amount(_number(histogram.get(name)), unit)] for name in ("p50", "p99", "max")]
    ends = [_amount(edges[0], unit), _amount(edges[-1], unit)]
    count = f"{histogram['count']} {what}"
    return {"title": title, "hint": hint, "bars": bars, "marks": marks, "ends": ends, "count": count}


def _amount(value: float, unit: str) -> str:
    """A figure with its unit, three digits, with the prefix that suits: "63 ms", "5.2 µrad"."""
    if not value:
        return f"0 {unit}"
    power = min(0, max(-3, math.floor(math.log10(abs(value)) / 3 + 1e-9)))
    scaled, prefix = value / 1000.0**power, ("", "m", "µ", "n")[-power]
    text = f"{scaled:.3g}" if scaled < 1000 else f"{scaled:.0f}"
    return f"{text} {prefix}{unit}"


def _part(document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = document.get(name)
    return found if isinstance(found, Mapping) else {}


def _count(part: Mapping[str, Any], name: str) -> int:
    return int(_number(part.get(name)))


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float) and math.isfinite(value) else 0.0


def _quantile(part: Mapping[str, Any], name: str) -> float:
    return _number(_part(part, name).get("p99"))
