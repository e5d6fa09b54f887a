"""`praxia robot FILE`: an arm as Praxia sees it: joints, limits and their sources, spheres, and what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import tyro

from praxia.robots.inspection import Inspection, inspect_robot
from praxia.verbs.options import console, parse, print_json, write_line

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["RobotSettings", "main"]

_OF_TIME = ("velocity", "acceleration", "jerk")


@dataclass(frozen=True)
class RobotSettings:
    """Show an arm: joints, limits and where they come from, collision spheres, what is missing.

    Attributes:
        robot: An MJCF or URDF file, or the name of a built-in robot.
        srdf: File that says which links may touch each other.
        limits: Limits file; the one beside the model where omitted.
        tip: Site or body of the tool frame.
        packages: Folder in which the packages of package:// addresses lie.
        picture: Draw the shapes and the spheres that hold them into this file (.svg or .png).
        json: Print one JSON object and nothing else.
    """

    robot: Annotated[tyro.conf.Positional[str], tyro.conf.arg(metavar="FILE")]
    srdf: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    limits: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    tip: str = ""
    packages: Annotated[str, tyro.conf.arg(metavar="FOLDER")] = ""
    picture: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    json: bool = False


def main(arguments: Sequence[str]) -> int:
    """Show the robot; 0, or 2 where it cannot be loaded."""
    settings = parse(RobotSettings, arguments, "robot")
    start = perf_counter()
    found = inspect_robot(
        settings.robot,
        limits=settings.limits or None,
        srdf=settings.srdf or None,
        tip=settings.tip or None,
        package_paths=[settings.packages] if settings.packages else (),
    )
    seconds = perf_counter() - start
    if settings.picture:
        from praxia.viewing.robot_picture import write_robot_picture

        write_robot_picture(found, Path(settings.picture))
    if settings.json:
        print_json({**_document(found), "seconds": seconds, "picture": settings.picture or None})
    else:
        _show(found, seconds, settings.picture)
    return 0


def _document(found: Inspection) -> Mapping[str, object]:
    """The robot for machines."""
    robot, spheres = found.robot, found.spheres
    return {
        "name": robot.name,
        "file": str(robot.source.path),
        "tcp": robot.tcp,
        "components": [_component(found, i) for i in range(len(robot.limits))],
        "cartesian": dict(robot.cartesian),
        "torque": dict(robot.torque),
        "missing": found.missing,
        "links": [_link(found, i) for i in range(len(spheres.names))],
        "spheres": len(spheres.radius),
        "pairs_checked": [[spheres.names[a], spheres.names[b]] for a, b in spheres.pairs.tolist()],
        "pairs_that_may_touch": [list(pair) for pair in found.may_touch],
        "nearest_at_home": found.home_gap,
        "idle_joints": found.idle,
        "links_without_shapes": found.bare,
        "notes": robot.notes,
    }


def _component(found: Inspection, i: int) -> Mapping[str, object]:
    """Limits of one commanded component; None where nobody gives a number."""
    limits = found.robot.limits
    name = limits.names[i]
    missing = found.missing.get(name, ())
    values: dict[str, object] = {"position": [limits.lower[i], limits.upper[i]]}
    values |= {quantity: getattr(limits, quantity)[i] for quantity in _OF_TIME}
    return {
        "name": name,
        "unit": limits.units[i],
        "home": found.robot.home[i],
        **{quantity: None if quantity in missing else value for quantity, value in values.items()},
        "sources": {q: limits.sources.get((name, q), "") for q in values if q not in missing},
    }


def _link(found: Inspection, i: int) -> Mapping[str, object]:
    spheres = found.spheres
    own = spheres.radius[spheres.link == i]
    return {
        "name": spheres.names[i],
        "joint_frame": int(spheres.frame[i]),
        "hand": bool(spheres.hand[i]),
        "spheres": len(own),
        "smallest_radius": float(own.min()),
        "largest_radius": float(own.max()),
        "cover_error": float(spheres.error[i]),
    }


def _show(found: Inspection, seconds: float, picture: str) -> None:
    """The robot for people."""
    screen = console()
    robot = found.robot
    write_line(
        screen, f"{robot.name}: {len(robot)} joints, tool frame {robot.tcp!r} ({robot.source.path})", style="bold"
    )
    _show_limits(found, screen)
    _show_spheres(found, screen)
    write_line(screen, f"loaded and covered in {seconds:.2f} s; what was prepared is kept on disk", indent=2)
    lines = [*_missing(found), *robot.notes]
    if found.idle:
        lines.append(f"joints that nothing commands, held as the model draws them: {', '.join(found.idle)}")
    if found.bare:
        lines.append(f"links without collision shapes, which collide with nothing: {', '.join(found.bare)}")
    write_line(screen, "Missing or worth knowing" if lines else "Nothing is missing", style="cyan")
    for line in lines:
        write_line(screen, line, indent=2, hang=2, style="yellow")
    if picture:
        write_line(screen, f"picture: {picture}")


def _show_limits(found: Inspection, screen: Console) -> None:
    limits = found.robot.limits
    width = max(map(len, limits.names))
    write_line(screen, "Joints and limits", style="cyan")
    head = f"{'':<{width}}  {'from':>9} {'to':>9} {'speed':>9} {'accel.':>9} {'jerk':>9}"
    write_line(screen, f"{head}  rad or m, per s, s², s³", indent=2)
    for i, name in enumerate(limits.names):
        missing = found.missing.get(name, ())
        cells = ["-", "-"] if "position" in missing else [f"{limits.lower[i]:.4g}", f"{limits.upper[i]:.4g}"]
        cells += ["-" if q in missing else f"{getattr(limits, q)[i]:.4g}" for q in _OF_TIME]
        write_line(screen, f"{name:<{width}}  {' '.join(f'{cell:>9}' for cell in cells)}  {limits.units[i]}", indent=2)
    by_source: dict[str, set[str]] = {}
    for (name, quantity), source in limits.sources.items():
        if quantity not in found.missing.get(name, ()):
            by_source.setdefault(source, set()).add(quantity)
    for source, quantities in by_source.items():
        write_line(screen, f"{', '.join(sorted(quantities))}: {source}", indent=2, hang=2)


def _show_spheres(found: Inspection, screen: Console) -> None:
    spheres = found.spheres
    width = max(map(len, spheres.names))
    write_line(screen, f"Collision spheres: {len(spheres.radius)}", style="cyan")
    write_line(screen, f"{'':<{width}}  {'frame':>5} {'spheres':>7} {'radii [mm]':>12} {'sticks out':>12}", indent=2)
    for i, name in enumerate(spheres.names):
        own = spheres.radius[spheres.link == i] * 1e3
        out = "its own" if spheres.error[i] == 0.0 else f"{spheres.error[i] * 1e3:.1f} mm"
        row = (
            f"{name:<{width}}  {spheres.frame[i]:>5} {len(own):>7} {f'{own.min():.0f} - {own.max():.0f}':>12} {out:>12}"
        )
        write_line(screen, row + ("  hand" if spheres.hand[i] else ""), indent=2)
    pairs = ", ".join(f"{a} - {b}" for a, b in found.may_touch) or "none"
    write_line(screen, f"{len(spheres.pairs)} pairs of links are checked; these may touch: {pairs}", indent=2, hang=2)
    if found.home_gap is not None:
        a, b, gap = found.home_gap
        text = f"nearest at home: {a} and {b}, {gap * 1e3:.1f} mm"
        write_line(screen, text, indent=2, hang=2, style="yellow" if gap < 0.0 else "")


def _missing(found: Inspection) -> list[str]:
    """What limits nobody gives, a sentence for each set of joints that lack the same."""
    by_quantities: dict[tuple[str, ...], list[str]] = {}
    for name, quantities in found.missing.items():
        by_quantities.setdefault(quantities, []).append(name)
    beside = found.robot.source.path.with_suffix(".limits.toml")
    return [
        f"no {' and '.join(quantities)} limit of {', '.join(names)}; write them, with their source, to {beside}"
        for quantities, names in by_quantities.items()
    ]
