"""Each room imports only what it may, in the source and in a running interpreter."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import house_rules
import pytest

import praxia

ROOT = Path(praxia.__file__).parent
REPOSITORY = ROOT.parents[1]
NEVER = ("torch", "ray", "jax", "tensorflow", "pinocchio")
SIMULATION = ("mujoco", "ruckig")
FORBIDDEN = {
    "core": (*NEVER, *SIMULATION, "scipy", "rich", "tyro"),
    "robots": NEVER,
    "perception": (*NEVER, *SIMULATION),
    "language": (*NEVER, *SIMULATION, "scipy"),
    "task_planning": (*NEVER, *SIMULATION, "scipy"),
    "motion_planning": NEVER,
    "safety": (*NEVER, "mujoco"),  # ruckig joins motions there
    "generation": NEVER,
    "execution": (*NEVER, *SIMULATION, "scipy"),
    "simulation": NEVER,
    "build": NEVER,
    "deployment": (*NEVER, "prometheus_client", "pyarrow", "websockets"),
    "evaluation": NEVER,
    "evaluation.verify": (*NEVER, *SIMULATION, "scipy"),
    "viewing": NEVER,
    "cli": (*NEVER, *SIMULATION, "scipy", "numpy", "tyro"),
}
"""Room -> top-level packages that importing all of its modules must not load."""

LOAD = """
import importlib, pkgutil, sys
room = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(getattr(room, "__path__", ()), sys.argv[1] + "."):
    importlib.import_module(module.name)
print(" ".join(sorted({name.split(".")[0] for name in sys.modules})))
"""


def clean(*command):
    """A finished subprocess that sees this checkout of the package and nothing of the test session."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT.parent), "OMP_NUM_THREADS": "1"}
    return subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("room", FORBIDDEN)
def test_a_room_loads_nothing_heavy(room):
    result = clean(sys.executable, "-c", LOAD, f"praxia.{room}")
    assert result.returncode == 0, result.stderr
    loaded = result.stdout.split()
    assert "praxia" in loaded
    assert sorted(set(loaded) & set(FORBIDDEN[room])) == []


def test_every_room_is_listed():
    rooms = {p.parent.name for p in ROOT.glob("*/__init__.py")} | {p.stem for p in ROOT.glob("*.py")}
    assert rooms - {"__init__", "__main__", "verbs"} <= set(FORBIDDEN)


def reached(module):
    """Everything that a module of the package imports, directly or through modules outside `core`."""
    names, waiting = {}, [module]
    while waiting:
        at = waiting.pop()
        file = ROOT.joinpath(*at.split(".")[1:]).with_suffix(".py")
        if not file.exists():
            file = file.with_suffix("") / "__init__.py"
        tree = ast.parse(file.read_text(encoding="utf-8"))
        names[at] = sorted({name for _, name in house_rules.imported(tree)})
        own = [n for n in names[at] if n.startswith("praxia") and not n.startswith("praxia.core")]
        waiting += [n for n in own if n not in names]
    return names


def test_the_judge_reaches_core_numpy_and_the_standard_library_only():
    allowed = ("praxia.core", "praxia.evaluation", "numpy")
    names = reached("praxia.evaluation.verify")
    strange = {
        module: [n for n in found if not n.startswith(allowed) and n.split(".")[0] not in sys.stdlib_module_names]
        for module, found in names.items()
    }
    assert names["praxia.evaluation.verify"]
    assert {module: found for module, found in strange.items() if found} == {}


def test_the_import_contracts_hold():
    result = clean(str(Path(sys.executable).parent / "lint-imports"), "--no-cache")
    assert result.returncode == 0, result.stdout[-4000:] + result.stderr[-2000:]
    assert "0 broken" in result.stdout
