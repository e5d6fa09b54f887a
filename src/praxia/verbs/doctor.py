"""`praxia doctor`: what is installed, what works on this machine, what is missing and how to get it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from praxia.verbs.machine import EXTRAS, Machine, inspect
from praxia.verbs.options import console, parse, print_json, write_line

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["LICENCES", "DoctorSettings", "main"]

LICENCES = (
    (
        "Panda arm and hand",
        "Apache-2.0",
        "written for Praxia, without meshes; numbers published by Franka and by Gaz et al. (2019)",
    ),
    ("scenes and objects", "Apache-2.0", "written for Praxia from plain shapes"),
    ("three.js in report.html", "MIT", "bundled; https://threejs.org"),
)
"""(what, licence, where it comes from) of everything in the package that is not program text of ours."""

_HOW = {
    "egl": "apt-get install libegl1 libgl1-mesa-dri, or the driver of the graphics card",
    "osmesa": "apt-get install libosmesa6",
    "glfw": "needs a display: start it on a desktop, or under xvfb-run",
}
_MARKS = {True: ("✓", "green"), False: ("✗", "red"), None: ("–", "yellow")}


@dataclass(frozen=True)
class DoctorSettings:
    """Look at this machine: packages, simulation, rendering, folders, licences. Changes nothing.

    Attributes:
        json: Print one JSON object and nothing else.
    """

    json: bool = False


def main(arguments: Sequence[str]) -> int:
    """Look and print; 0 where the main job can run here (missing extras are no fault), 1 where it cannot."""
    settings = parse(DoctorSettings, arguments, "doctor")
    machine = inspect()
    advice = list(_advice(machine))
    if settings.json:
        print_json(_document(machine, advice))
    else:
        _show(machine, advice, console())
    return 0 if machine.ready else 1


def _advice(machine: Machine) -> Iterator[str]:
    """What is missing and how to get it, a sentence each."""
    if absent := [name for name, version in machine.packages.items() if not version]:
        yield f"{', '.join(absent)} missing, which everything needs: pip install praxia"
    if not machine.simulation.works:
        yield f"the simulation does not run: {machine.simulation.detail}"
    for name, (purpose, _) in EXTRAS.items():
        if absent := [package for package, version in machine.extras[name].items() if not version]:
            yield f"extra {name!r} ({purpose}) lacks {', '.join(absent)}: pip install 'praxia[{name}]'"
    if not any(probe.works for probe in machine.rendering.values()):
        ways = "; ".join(f"{name}: {_HOW[name]}" for name in machine.rendering)
        yield f"nothing here can render, so there will be no video (reports need no rendering): {ways}"
    for name, probe in machine.folders.items():
        if not probe.works:
            where = "set TMPDIR to another one" if name == "temporary" else "give another one with --out"
            yield f"the {name} folder cannot be written ({probe.detail}): {where}"


def _document(machine: Machine, advice: list[str]) -> Mapping[str, object]:
    licences = [{"what": what, "licence": licence, "source": source} for what, licence, source in LICENCES]
    return {"ready": machine.ready, **asdict(machine), "licences": licences, "advice": advice}


def _show(machine: Machine, advice: list[str], screen: Console) -> None:
    """The findings for people."""

    def head(title: str) -> None:
        write_line(screen, title, style="bold cyan")

    def row(works: bool | None, name: str, detail: str) -> None:
        mark, style = _MARKS[works]
        write_line(screen, f"{mark} {name:<12} {detail}", indent=2, hang=15, style=style if not works else "")

    head("Installed")
    row(True, "praxia", f"{machine.praxia}, Python {machine.python}, {machine.system}")
    present = [f"{name} {version}" for name, version in machine.packages.items() if version]
    row(all(machine.packages.values()), "packages", ", ".join(present) or "none")
    for name, (purpose, _) in EXTRAS.items():
        found = machine.extras[name]
        has = ", ".join(f"{package} {version}" for package, version in found.items() if version)
        row(all(found.values()) or None, f"extra {name}", f"{purpose}: {has or 'not installed'}")
    head("Machine")
    features = f", {' '.join(machine.features)}" if machine.features else ""
    row(True, "processor", f"{machine.processor}, {machine.cores} usable core{'s' * (machine.cores != 1)}{features}")
    for name, probe in machine.folders.items():
        row(probe.works, name, f"folder, {'can' if probe.works else 'cannot'} be written: {probe.where}")
    head("Works here")
    row(machine.simulation.works, "simulation", machine.simulation.detail)
    for name, probe in machine.rendering.items():
        row(probe.works or None, name, f"rendering {'works' if probe.works else 'does not work'}: {probe.detail}")
    head("Licences")
    for what, licence, source in LICENCES:
        write_line(screen, f"{what}: {licence}; {source}", indent=4, hang=2)
    head("Missing, and how to get it" if advice else "Nothing is missing")
    for sentence in advice:
        write_line(screen, f"- {sentence}", indent=2, hang=2)
