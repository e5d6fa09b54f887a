"""What happened in a run, from its event lines: plans, the fate of every step, interventions."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

from praxia.viewing.phrases import fact_words, step_words, thing

__all__ = ["intervention_spans", "moments", "plans"]

_HEADLINES = {
    "replan": "The world is not as expected: a new plan",
    "disturbed": "Something was moved from outside",
    "blocked": "Learnt about the geometry",
    "fault": "A part begins to fail",
    "fault_ended": "The fault ends",
    "fault_never": "A fault that never began",
    "fault_noticed": "The fault is noticed",
    "emergency": "Emergency stop",
    "released": "Emergency stop released",
    "deadline": "The generator was late",
    "outcome": "The generator ended",
}
_UNTOLD = ("step_started", "step_finished", "interrupted")  # the step that an interruption ends tells of it
_SPAN_GAP = 0.1  # [s] interventions of the same kind that are closer than this are one row of the table


def plans(events: Sequence[Mapping[str, Any]], end: float) -> list[dict[str, Any]]:
    """Each plan of the run with its steps, when each ran and how it ended.

    A step's outcome is "done", "failed", "replanned" (cut short because the world had changed, or a new plan came),
    "interrupted" (the run ended while it ran) or "unused" (it was never begun). Times are in seconds;
    `end` is the end of the run.
    """
    found: list[dict[str, Any]] = []
    for event in events:
        kind, time = event.get("kind"), _seconds(event)
        if kind == "plan":
            _close(found, time, "replanned")
            found.append(_plan(event, time))
        elif kind == "interrupted" and found:
            for step in found[-1]["steps"]:
                step["cut_short"] = step["outcome"] == "running"
        elif kind in ("step_started", "step_finished", "step_failed") and found:
            index = event.get("index")
            steps = found[-1]["steps"]
            if isinstance(index, int) and 0 <= index < len(steps):
                _mark(steps[index], str(kind), time, event)
    _close(found, end, "interrupted")
    return found


def _plan(event: Mapping[str, Any], time: float) -> dict[str, Any]:
    steps = [
        {"text": step_words(step), "outcome": "unused", "start": None, "end": None, "reason": "", "cut_short": False}
        for step in event.get("steps", ())
    ]
    links = [
        {"from": int(producer), "fact": fact_words(fact), "to": int(consumer)}
        for producer, fact, consumer in event.get("links", ())
    ]
    return {"time": time, "reason": _sentence(str(event.get("reason", ""))), "steps": steps, "links": links}


def _mark(step: dict[str, Any], kind: str, time: float, event: Mapping[str, Any]) -> None:
    if kind == "step_started":
        # A step that is tried again keeps its first start: it is one bar.
        start = time if step["start"] is None else step["start"]
        step.update(start=start, end=None, outcome="running", cut_short=False)
        return
    step["start"] = time if step["start"] is None else step["start"]
    ended = "done" if kind == "step_finished" else "replanned" if step["cut_short"] else "failed"
    step.update(end=time, outcome=ended, reason=_sentence(str(event.get("reason", ""))))


def _close(found: list[dict[str, Any]], time: float, outcome: str) -> None:
    for step in found[-1]["steps"] if found else ():
        if step["outcome"] == "running":
            step.update(end=time, outcome=outcome)


def moments(events: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """The events that tell the story: `time` [s], `kind`, `text` and `detail`; steps that went well are left out."""
    found: list[dict[str, Any]] = []
    number = 0
    interrupted = False
    for event in events:
        kind = str(event.get("kind", ""))
        number += kind == "plan"
        if kind in ("interrupted", "step_started"):
            interrupted = kind == "interrupted"
        if kind == "step_failed" and interrupted:
            kind = "cut_short"
        if kind == "blocked" and found and found[-1]["kind"] in ("step_failed", "cut_short"):
            found[-1]["detail"] += f"; learnt: {_detail(event)}"
        elif kind not in _UNTOLD:
            text = _headline(event, kind, number)
            found.append({"time": _seconds(event), "kind": kind, "text": text, "detail": _detail(event)})
    return found


def _headline(event: Mapping[str, Any], kind: str, number: int) -> str:
    if kind == "plan":
        count = len(event.get("steps", ()))
        return f"Plan {number} with {count} step{'' if count == 1 else 's'}"
    if kind in ("step_failed", "cut_short"):
        words = "Step failed" if kind == "step_failed" else "Cut short"
        return f"{words}: {step_words(event.get('step', '?'))}"
    if kind == "disturbed" and event.get("object"):
        return f"From outside: {thing(str(event['object']))} was moved"
    return _HEADLINES.get(kind, kind.replace("_", " ").capitalize())


def _detail(event: Mapping[str, Any]) -> str:
    """The reason, then every other plain field of an event, in words."""
    left_out = {"time_ns", "kind", "reason", "steps", "links", "step", "index", "facts", "object", "traceback"}
    parts = [_sentence(str(event["reason"]))] if event.get("reason") else []
    parts += [fact_words(fact) for fact in event.get("facts", ())]
    parts += [f"{key.replace('_', ' ')} {_plain(value)}" for key, value in event.items() if key not in left_out]
    return "; ".join(parts)


def _sentence(text: str) -> str:
    """A reason with its facts, `(on a b)`, and the names of things in words."""
    return thing(re.sub(r"\([a-z][\w-]*( [\w-]+)*\)", lambda match: fact_words(match[0]), text))


def _plain(value: Any) -> str:
    if isinstance(value, float):
        return f"{value:.3f}" if 1e-3 <= abs(value) < 10 else f"{value:.3g}"
    if isinstance(value, Sequence) and not isinstance(value, str):
        return f"({', '.join(_plain(part) for part in value)})"
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_plain(part)}" for key, part in value.items())
    return str(value).replace("_", " ")


def intervention_spans(
    interventions: Sequence[Mapping[str, Any]], ticks: Sequence[int] = (), period: float = 0.0
) -> list[dict[str, Any]]:
    """Interventions with one row per uninterrupted span of the same rule and component, worst value kept.

    Where a line names no rule, its verdict stands in for one.

    Args:
        interventions: Lines of the safety log.
        ticks: How many ticks each line stands for; one where omitted.
        period: Control period [s].
    """
    spans: list[dict[str, Any]] = []
    latest: dict[tuple[str, str], dict[str, Any]] = {}
    for record, count in zip(interventions, ticks or [1] * len(interventions), strict=True):
        time, verdict = _seconds(record), str(record.get("verdict", ""))
        for violation in record.get("violations") or [{}]:
            key = (str(violation.get("check", verdict or "?")), str(violation.get("component", "*")))
            span = latest.get(key)
            if span is None or time - span["end"] > _SPAN_GAP:
                span = {"start": time, "ticks": 0, "check": key[0], "component": key[1], "value": None, "limit": None}
                span |= {"unit": str(violation.get("unit", "")), "verdict": verdict}
                spans.append(span)
                latest[key] = span
            span["end"], span["ticks"] = time + (count - 1) * period, span["ticks"] + count
            _keep_worst(span, violation)
    return spans


def _keep_worst(span: dict[str, Any], violation: Mapping[str, Any]) -> None:
    value, limit = violation.get("value"), violation.get("limit")
    if not isinstance(value, int | float) or not math.isfinite(value):
        return
    if span["value"] is None or abs(value) > abs(span["value"]):
        span["value"], span["limit"] = value, limit


def _seconds(record: Mapping[str, Any]) -> float:
    return float(record.get("time_ns", 0)) / 1e9
