"""Limits of a robot, put together from its model and its limits file; what neither says is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from praxia.core.errors import InvalidInput, unknown
from praxia.core.limits import Limits
from praxia.core.velocity_envelope import VelocityEnvelope
from praxia.robots.limits_file import QUANTITIES, Entry, LimitsFile

__all__ = ["joint_entries", "limits_from_entries", "require_complete", "with_assumed"]

ROUNDING = 1e-6  # [rad or m] by which a file may exceed its model, whose numbers are rounded


def joint_entries(joint_names: Sequence[str], model: Mapping[str, Entry], file: LimitsFile | None) -> dict[str, Entry]:
    """Entry per joint: the numbers of the limits file, and the model's where the file gives none.

    Args:
        joint_names: Arm joints.
        model: Entry per joint of the model (all joints, with units).
        file: Limits file, if any.

    Raises:
        InvalidInput: The file names an unknown joint, another unit, or a range beyond the model's.
    """
    given = file.joints if file is not None else {}
    for name in given:
        if name not in joint_names:
            raise _bad(file, str(unknown("joint", name, joint_names)))
    merged = {}
    for name in joint_names:
        base, own = model[name], given.get(name, Entry())
        if own.unit not in (None, base.unit):
            raise _bad(file, f"joints.{name}.unit is {own.unit!r}, but the model has a joint in {base.unit!r}")
        _inside(name, base, own, file)
        merged[name] = Entry(base.unit, {**base.values, **own.values}, {**base.sources, **own.sources})
    return merged


def with_assumed(entries: Mapping[str, Entry], assumed: Mapping[str, Entry]) -> dict[str, Entry]:
    """The entries, and in them what nobody gives but `assumed` does: per joint, or under "" for every joint."""
    filled = {}
    for name, entry in entries.items():
        values, sources = dict(entry.values), dict(entry.sources)
        for extra in (assumed.get(name, Entry()), assumed.get("", Entry())):
            for quantity, value in extra.values.items():
                if quantity not in values:
                    values[quantity], sources[quantity] = value, extra.sources.get(quantity, "assumed")
        filled[name] = Entry(entry.unit, values, sources)
    return filled


def require_complete(entries: Mapping[str, Entry], model_path: Path, beside: Path) -> None:
    """Checks that every component has every quantity.

    Raises:
        InvalidInput: Some are missing; lists them, and the lines to fill in.
    """
    missing = {name: [q for q in QUANTITIES if q not in entry.values] for name, entry in entries.items()}
    missing = {name: quantities for name, quantities in missing.items() if quantities}
    if not missing:
        return
    listed = "; ".join(f"{name}: {', '.join(quantities)}" for name, quantities in missing.items())
    lines = []
    for name, quantities in missing.items():
        lines.append(f'[joints.{name}]\nunit = "{entries[name].unit}"\nsource = "where the numbers come from"')
        lines += [f"{q} = " + ("[lower, upper]" if q == "position" else "?") for q in quantities]
    raise InvalidInput(
        f"robot {model_path} lacks limits that Praxia does not guess ({listed}); "
        f"write them, with their source, to {beside}:\n" + "\n".join(lines)
    )


def limits_from_entries(entries: Mapping[str, Entry]) -> Limits:
    """`Limits` of complete entries, in their order."""
    position = np.array([e.values["position"] for e in entries.values()], dtype=np.float64)
    velocity, acceleration, jerk = (
        np.array([e.values[q] for e in entries.values()], dtype=np.float64) for q in QUANTITIES[1:]
    )
    return Limits(
        names=tuple(entries),
        units=tuple(e.unit or "rad" for e in entries.values()),
        lower=position[:, 0],
        upper=position[:, 1],
        velocity=velocity,
        acceleration=acceleration,
        jerk=jerk,
        sources={(name, quantity): source for name, e in entries.items() for quantity, source in e.sources.items()},
        envelope=_envelope(entries),
    )


def _envelope(entries: Mapping[str, Entry]) -> VelocityEnvelope | None:
    """Speed limits that depend on the position, where some entry has them."""
    given = [entry.values.get("velocity_envelope") for entry in entries.values()]
    if not any(given):
        return None
    return VelocityEnvelope(*np.array([curve if curve else (0.0, 0.0, -1.0, 1.0) for curve in given]).T)


def _inside(name: str, base: Entry, own: Entry, file: LimitsFile | None) -> None:
    outer, inner = base.values.get("position"), own.values.get("position")
    if not isinstance(outer, tuple) or not isinstance(inner, tuple):
        return
    if inner[0] < outer[0] - ROUNDING or inner[1] > outer[1] + ROUNDING:
        raise _bad(file, f"joints.{name}.position {list(inner)} leaves the range of the model {list(outer)}")


def _bad(file: LimitsFile | None, what: str) -> InvalidInput:
    return InvalidInput(f"limits file {file.path}: {what}" if file is not None else what)
