"""The limits file beside a robot model: every number with its unit and its source (format: docs/robots.md)."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from praxia.core.errors import InvalidInput, unknown

__all__ = ["CARTESIAN", "ENVELOPE", "QUANTITIES", "Entry", "GripperEntry", "LimitsFile", "Number", "read_limits_file"]

QUANTITIES = ("position", "velocity", "acceleration", "jerk")
UNITS = ("rad", "m")
CARTESIAN = tuple(
    f"{kind}_{quantity}"
    for kind in ("translational", "rotational")
    for quantity in ("velocity", "acceleration", "jerk")
)
ENVELOPE = ("offset", "slope", "lower", "upper")
"""Numbers of a `velocity_envelope`, in this order; see `core.velocity_envelope`."""
TABLES = ("name", "tcp", "home", "joints", "gripper", "cartesian")

Number = float | tuple[float, ...]


@dataclass(frozen=True)
class Entry:
    """What is known about one commanded component.

    `values` holds a pair for "position", four numbers for "velocity_envelope", and one for everything else.
    """

    unit: str | None = None
    values: Mapping[str, Number] = field(default_factory=dict)
    sources: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class GripperEntry(Entry):
    """The component that opens and closes the fingers; its value is the opening width."""

    name: str = "gripper"
    joints: tuple[str, ...] = ()
    actuator: str | None = None


@dataclass(frozen=True)
class LimitsFile:
    """Contents of a limits file, checked one by one but not yet against a robot.

    Attributes:
        path: Where it was read.
        name: Name of the robot.
        tcp: Site or body whose frame is the tool frame.
        home: Component -> value of the rest pose [unit of the component].
        joints: Joint -> its entry.
        gripper: The opening, where the robot has fingers.
        cartesian: Quantity of `CARTESIAN` -> limit of the tool [m or rad, per s, s^2, s^3].
    """

    path: Path
    name: str | None = None
    tcp: str | None = None
    home: Mapping[str, float] = field(default_factory=dict)
    joints: Mapping[str, Entry] = field(default_factory=dict)
    gripper: GripperEntry | None = None
    cartesian: Mapping[str, float] = field(default_factory=dict)


def read_limits_file(path: Path) -> LimitsFile:
    """The limits file at `path`.

    Raises:
        InvalidInput: Not there, not TOML, an unknown key, a number that is not finite and positive, a missing source.
    """
    table = _toml(path)
    for key in table:
        if key not in TABLES:
            raise _bad(path, str(unknown("entry", key, TABLES)))
    home = {key: value for key, value in _table(path, table, "home").items() if key != "source"}
    gripper = _table(path, table, "gripper")
    return LimitsFile(
        path,
        _text(path, table, "name"),
        _text(path, table, "tcp"),
        {key: _number(path, f"home.{key}", value, positive=False) for key, value in home.items()},
        _joints(path, _table(path, table, "joints")),
        _gripper(path, gripper) if gripper else None,
        _cartesian(path, _table(path, table, "cartesian")),
    )


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise InvalidInput(f"limits file {path} does not exist") from None
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(f"limits file {path} cannot be read: {error}") from None
    except tomllib.TOMLDecodeError as error:
        raise InvalidInput(f"limits file {path} is not valid TOML: {error}") from None


def _joints(path: Path, table: dict[str, Any]) -> dict[str, Entry]:
    common = table.get("source")
    return {
        name: Entry(*_entry(path, f"joints.{name}", content, common, ("torque", "velocity_envelope")))
        for name, content in table.items()
        if name != "source"
    }


def _gripper(path: Path, table: dict[str, Any]) -> GripperEntry:
    own = ("name", "joints", "actuator")
    rest = {key: value for key, value in table.items() if key not in own}
    unit, values, sources = _entry(path, "gripper", rest, None, ("force",))
    joints = table.get("joints")
    if not isinstance(joints, list) or not joints or not all(isinstance(j, str) for j in joints):
        raise _bad(path, f"gripper.joints should be a list of finger joint names, got {joints!r}")
    name = _text(path, table, "name") or "gripper"
    return GripperEntry(unit, values, sources, name, tuple(joints), _text(path, table, "actuator"))


def _entry(
    path: Path, where: str, table: Any, common: Any, extra: tuple[str, ...]
) -> tuple[str | None, dict[str, Number], dict[str, str]]:
    if not isinstance(table, dict):
        raise _bad(path, f"{where} should be a table, got {table!r}")
    quantities = (*QUANTITIES, *extra)
    unit, given = table.get("unit"), table.get("sources", {})
    if unit is not None and unit not in UNITS:
        raise _bad(path, f"{where}.unit should be 'rad' or 'm', got {unit!r}")
    if not isinstance(given, dict):
        raise _bad(path, f"{where}.sources should be a table of quantity = text, got {given!r}")
    values: dict[str, Number] = {}
    sources: dict[str, str] = {}
    for key, value in table.items():
        if key in ("unit", "source", "sources"):
            continue
        if key not in quantities:
            raise _bad(path, f"{where}: {unknown('quantity', key, (*quantities, 'unit', 'source', 'sources'))}")
        values[key] = _value(path, f"{where}.{key}", key, value)
        source = given.get(key, table.get("source", common))
        if not isinstance(source, str) or not source.strip():
            raise _bad(path, f'{where}.{key} names no source; add source = "..." to its table')
        sources[key] = source
    return unit, values, sources


def _value(path: Path, where: str, key: str, value: Any) -> Number:
    if key == "position":
        return _interval(path, where, value)
    return _envelope(path, where, value) if key == "velocity_envelope" else _number(path, where, value)


def _envelope(path: Path, where: str, value: Any) -> tuple[float, ...]:
    if not isinstance(value, dict) or set(value) != set(ENVELOPE):
        raise _bad(path, f"{where} should be a table of {', '.join(ENVELOPE)}, got {value!r}")
    offset, slope, lower, upper = (_number(path, f"{where}.{k}", value[k], positive=k == "slope") for k in ENVELOPE)
    if offset < 0.0:
        raise _bad(path, f"{where}.offset should not be negative, got {offset:g}")
    if lower >= upper:
        raise _bad(path, f"{where}: lower {lower:g} is not below upper {upper:g}")
    return offset, slope, lower, upper


def _cartesian(path: Path, table: dict[str, Any]) -> dict[str, float]:
    limits = {key: value for key, value in table.items() if key != "source"}
    for key in limits:
        if key not in CARTESIAN:
            raise _bad(path, f"cartesian: {unknown('quantity', key, CARTESIAN)}")
    if limits and not table.get("source"):
        raise _bad(path, 'cartesian names no source; add source = "..."')
    return {key: _number(path, f"cartesian.{key}", value) for key, value in limits.items()}


def _interval(path: Path, where: str, value: Any) -> tuple[float, float]:
    if not isinstance(value, list) or len(value) != 2:
        raise _bad(path, f"{where} should be [lower, upper], got {value!r}")
    lower, upper = (_number(path, where, v, positive=False) for v in value)
    if lower >= upper:
        raise _bad(path, f"{where}: lower {lower:g} is not below upper {upper:g}")
    return lower, upper


def _number(path: Path, where: str, value: Any, *, positive: bool = True) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise _bad(path, f"{where} should be a finite number, got {value!r}")
    if positive and value <= 0:
        raise _bad(path, f"{where} should be positive, got {value!r}")
    return float(value)


def _table(path: Path, table: dict[str, Any], key: str) -> dict[str, Any]:
    value = table.get(key, {})
    if not isinstance(value, dict):
        raise _bad(path, f"{key} should be a table, got {value!r}")
    return value


def _text(path: Path, table: dict[str, Any], key: str) -> str | None:
    value = table.get(key)
    if value is not None and (not isinstance(value, str) or not value):
        raise _bad(path, f"{key} should be a text, got {value!r}")
    return value


def _bad(path: Path, what: str) -> InvalidInput:
    return InvalidInput(f"limits file {path}: {what}")
