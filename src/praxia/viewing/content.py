"""What a report says: every word and figure of the page as one plain document."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from praxia.core.arrays import Array
from praxia.viewing.encoding import floats
from praxia.viewing.phrases import atom, fact_words, thing
from praxia.viewing.replay import replay
from praxia.viewing.run_folder import RecordedRun
from praxia.viewing.series import Envelope, derivatives, envelope, largest
from praxia.viewing.stamps import clock_faults
from praxia.viewing.story import intervention_spans, moments, plans
from praxia.viewing.timing import timing
from praxia.viewing.yielding import stretches, yielding

__all__ = ["content", "figures", "verdict"]

_BUCKETS = 900  # buckets per curve: about one per pixel of a wide plot
_ROUNDING = 1e-6  # share of a limit that differences of float64 commands may be off by
_NOTHING = 1e-6  # a smaller figure is the rounding of a run that did not move
_TABLE_ROWS = 300  # longest table of interventions on the page; safety.jsonl holds them all
_ORDERS = ("velocity", "acceleration", "jerk")


def content(record: RecordedRun) -> dict[str, Any]:
    """The document that report.js draws."""
    duration = _duration(record)
    spans = intervention_spans(record.interventions, stretches(record), record.period)
    return {
        "sentence": str(record.goal.get("text") or record.run.get("goal_text") or "a run without a sentence"),
        "verdict": verdict(record),
        "figures": figures(record),
        "duration": duration,
        "plans": plans(record.events, duration),
        "moments": moments(record.events),
        "interventions": spans[:_TABLE_ROWS],
        "interventions_total": len(spans),
        "goal": _goal(record),
        "timing": timing(record.timing),
        "peaks": _peaks(record, _shares(record)),
        "curves": _curves(record),
        "replay": replay(record),
        "about": _about(record),
        "problems": list(record.problems),
    }


def verdict(record: RecordedRun) -> dict[str, str]:
    """`kind` ("success", "failure" or "incomplete"), a headline, and the reason in words."""
    outcome = record.run.get("outcome") or {}
    parts = [str(outcome.get("status") or ""), str(outcome.get("reason") or "")]
    reason = parts[1] if parts[1].startswith(parts[0]) else ": ".join(part for part in parts if part)
    if not record.complete:
        status = record.run.get("status", "unknown")
        why = f"The run was left with status “{status}” and has no metrics.json; nothing here is a result."
        return {"kind": "incomplete", "headline": "Incomplete run", "reason": f"{why} {reason}".strip()}
    if record.metrics.get("success") is True:
        return {"kind": "success", "headline": "Goal reached", "reason": parts[1]}
    return {"kind": "failure", "headline": "Goal not reached", "reason": reason}


def figures(record: RecordedRun) -> list[dict[str, Any]]:
    """The figures under the title: `label`, `value`, `unit` and a `hint` that says what was measured."""
    m = record.metrics
    seconds, cpu = m.get("seconds", _duration(record) or None), m.get("cpu_seconds")
    planning = f"; {m['planning_seconds']:.2g} s of it planning" if m.get("planning_seconds") else ""
    newest: Mapping[str, Any] = next((e for e in reversed(record.events) if e.get("kind") == "plan"), {})
    plans_made = sum(event.get("kind") == "plan" for event in record.events)
    found = [
        _figure("Simulated time", seconds, "s", "length of the run on its own clock"),
        _figure("CPU time", cpu, "s", f"of everything but this report{planning}"),
        _figure("Speed", seconds / cpu if seconds and cpu else None, "× real time", "simulated seconds per CPU-second"),
        _figure("Plan steps", len(newest.get("steps", ())), "", "steps of the last plan"),
        _figure("Replans", m.get("replans", max(0, plans_made - 1)), "", "plans made after the first one"),
        _figure(
            "Interventions",
            m.get("interventions"),
            "",
            "motions that the safety filter stopped",
        ),
        _figure("Gripper path", m.get("path_length"), "m", "length of the way of the grasp point"),
        _figure("Energy", m.get("energy"), "J", "sum over joints of |torque × velocity|"),
    ]
    return [figure for figure in found if figure] + yielding(record) + _limit_figures(record, _shares(record))


def _figure(label: str, value: Any, unit: str, hint: str) -> dict[str, Any]:
    if not isinstance(value, int | float):
        return {}
    value = value if isinstance(value, int) or abs(value) >= _NOTHING else 0
    text = str(value) if isinstance(value, int) else f"{value:.3g}" if abs(value) < 100 else f"{value:.0f}"
    return {"label": label, "value": text, "unit": unit, "hint": hint, "alarm": False}


def _shares(record: RecordedRun) -> dict[str, Array]:
    """Position and its derivatives as commanded, each divided by its limit, shape (ticks, n); empty without a trace."""
    if record.trace is None or not record.limits:
        return {}
    command = record.trace.group("command")
    lower, upper = np.asarray(record.limits["lower"]), np.asarray(record.limits["upper"])
    orders = zip(_ORDERS, derivatives(command, record.period), strict=True)
    shares = {name: values / np.asarray(record.limits[name]) for name, values in orders}
    return {"position": (command - (lower + upper) / 2) / ((upper - lower) / 2), **shares}


def _limit_figures(record: RecordedRun, shares: Mapping[str, Array]) -> list[dict[str, Any]]:
    """Largest share of the position range and of each derivative's limit that was ever commanded.

    A gripper opens and closes from limit to limit, which says little: it is left out unless it goes beyond one.
    """
    found = []
    for name, share in shares.items():
        telling = np.array([unit == "rad" for unit in record.limits["units"]])
        beyond = largest(share)[0] > 1 + _ROUNDING
        peak, row, component = largest(share if beyond or not telling.any() else share * telling)
        text = f"{100 * peak:.2f}" if beyond else f"{100 * peak:.0f}"  # rounding must not hide an excess
        who = record.limits["names"][component].rpartition("_")[2]
        hint = f"of its limit, by {who} at {record.time[row]:.2f} s"
        found.append({"label": f"Peak {name}", "value": text, "unit": "%", "hint": hint, "alarm": beyond})
    return found


def _peaks(record: RecordedRun, shares: Mapping[str, Array]) -> dict[str, Any] | None:
    """The same for every component: a table."""
    if not shares:
        return None
    rows = [{"name": name, "shares": np.abs(share).max(axis=0).tolist()} for name, share in shares.items()]
    return {"names": list(record.limits["names"]), "rows": rows}


def _goal(record: RecordedRun) -> dict[str, Any]:
    definitions = record.goal.get("definitions") or {}
    facts = record.final.get("facts") or []
    verdicts = {atom(fact): bool(fact["holds"]) for fact in facts if isinstance(fact, Mapping) and "holds" in fact}
    final = [atom(fact) for fact in record.goal.get("final") or ()]
    return {
        "facts": [
            {
                "text": fact_words(fact),
                "formal": f"({' '.join(fact)})",
                "definition": _instance(str(definitions.get(fact[0], "")), fact[1:]),
                "holds": verdicts.get(fact),
            }
            for fact in final
        ],
        "stages": [[fact_words(fact) for fact in stage] for stage in record.goal.get("stages") or ()],
    }


def _instance(definition: str, args: Sequence[str]) -> str:
    """A definition with its variables, single letters in order of appearance, replaced by the arguments."""
    letters = dict.fromkeys(re.findall(r"(?<![\w'])[b-z](?!\w)", definition))
    names = dict(zip(letters, (f"the {thing(arg)}" for arg in args), strict=False))
    return re.sub(r"(?<![\w'])[b-z](?!\w)", lambda match: names.get(match[0], match[0]), definition)


def _curves(record: RecordedRun) -> dict[str, Any] | None:
    trace, limits = record.trace, record.limits
    if trace is None or not limits:
        return None
    command, measured = trace.group("command"), trace.group("q")
    orders = derivatives(command, record.period)
    curves = {
        "position": envelope(record.time, command, _BUCKETS),
        "measured": envelope(record.time, measured, _BUCKETS),
        "tracking": envelope(record.time, measured - np.concatenate([command[:1], command[:-1]]), _BUCKETS),
        **{name: envelope(record.time, values, _BUCKETS) for name, values in zip(_ORDERS, orders, strict=True)},
    }
    return {
        "names": list(limits["names"]),
        "units": list(limits["units"]),
        "limits": {key: list(limits[key]) for key in ("lower", "upper", *_ORDERS)},
        "time": floats(curves["position"].time),
        "tables": {name: _encoded(curve) for name, curve in curves.items()},
        "ticks_per_bucket": round(len(command) / len(curves["position"].time), 1),
    }


def _encoded(curve: Envelope) -> dict[str, str]:
    return {"low": floats(curve.low), "high": floats(curve.high)}


def _duration(record: RecordedRun) -> float:
    """End of the run's clock [s]: of the trace, or of the last event where there is none."""
    if record.trace is not None:
        return float(record.time[-1]) + record.period
    return max((float(e.get("time_ns", 0)) * 1e-9 for e in record.events), default=0.0)


def _about(record: RecordedRun) -> dict[str, Any]:
    run = record.run
    return {
        "facts": [
            [label, str(run[key])]
            for label, key in (
                ("Scene", "scene"),
                ("Seed", "seed"),
                ("Perception", "perception"),
                ("Settings hash (SHA-256)", "settings_hash"),
                ("Format", "format"),
                ("Status", "status"),
            )
            if key in run
        ]
        + [["Time", f"counted in ticks: {fault} breaks the stamps of this run"] for fault in clock_faults(run)[:1]],
        "versions": run.get("versions", {}),
        "settings": run.get("settings", {}),
        "metrics": dict(record.metrics),
        "folder": record.folder.name,
    }
