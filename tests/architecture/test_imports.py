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
    "safety": (*NEVER, *SIMULATION),
    "generation": NEVER,
    "execution": (*NEVER, *SIMULATION, "scipy"),
    "simulation": NEVER,
    "build": NEVER,
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


def test_the_judge_imports_core_numpy_and_the_standard_library_only():
    tree = ast.parse((ROOT / "evaluation" / "verify.py").read_text(encoding="utf-8"))
    names = [name for _, name in house_rules.imported(tree)]
    others = [n for n in names if n.split(".")[0] not in (*sys.stdlib_module_names, "numpy")]
    assert names and [n for n in others if not n.startswith("praxia.core")] == []


def test_the_import_contracts_hold():
    result = clean(str(Path(sys.executable).parent / "lint-imports"), "--no-cache")
    assert result.returncode == 0, result.stdout[-4000:] + result.stderr[-2000:]
    assert "0 broken" in result.stdout
