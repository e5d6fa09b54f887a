"""What this machine has and can do, as values; whatever might crash is tried in a process of its own."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import praxia

__all__ = ["EXTRAS", "PACKAGES", "Machine", "Probe", "inspect"]

PACKAGES = ("llvmlite", "mujoco", "numba", "numpy", "rich", "ruckig", "scipy", "tyro")
"""What the core install brings."""

EXTRAS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "view": ("video of a run", ("av",)),
    "deploy": ("the guard, remote policies and LeRobot datasets", ("prometheus-client", "pyarrow", "websockets")),
    "qp": ("nearest-chunk projection", ("daqp",)),
    "bench": ("independent checks and peers of the benchmarks", ("ompl", "pin", "toppra")),
    "dev": (
        "tests and checks of Praxia itself",
        (
            *("daqp", "hypothesis", "import-linter", "msgpack", "mypy", "pin", "prometheus-client", "pyarrow"),
            *("pytest", "pytest-xdist", "ruff", "toppra", "websockets"),
        ),
    ),
}
"""Extra -> (what for, packages)."""

_FEATURES = ("sse4_2", "avx", "avx2", "fma", "avx512f", "asimd", "sve")
_BACKENDS = ("egl", "osmesa", "glfw") if sys.platform == "linux" else ("glfw",)
_PATIENCE = 8.0  # seconds that a probe may take

_STEP = """
import mujoco, numpy
from praxia.simulation.scenes import load_world
world = load_world("tabletop")
data = mujoco.MjData(world.model)
data.qpos[:] = world.start("tabletop", 0, 0)
for _ in range(50):
    mujoco.mj_step(world.model, data)
assert numpy.isfinite(data.qpos).all(), "the state is not finite"
print(f"50 steps of the tabletop scene with MuJoCo {mujoco.__version__}")
"""

_RENDER = """
import mujoco
model = mujoco.MjModel.from_xml_string(
    "<mujoco><worldbody><light pos='0 0 2'/><geom size='.5' rgba='1 1 1 1'/></worldbody></mujoco>")
data = mujoco.MjData(model)
mujoco.mj_forward(model, data)
with mujoco.Renderer(model, 32, 32) as renderer:
    renderer.update_scene(data)
    assert renderer.render().max() > 0, "the picture is black"
    from OpenGL import GL
    name = GL.glGetString(GL.GL_RENDERER)
print(name.decode() if name else "a picture was drawn")
"""


@dataclass(frozen=True)
class Probe:
    """Whether something works.

    Attributes:
        works: Whether it does.
        detail: What did it, or why it does not.
        where: The path that was tried, if it was about one.
    """

    works: bool
    detail: str
    where: str = ""


@dataclass(frozen=True)
class Machine:
    """What was found.

    Attributes:
        praxia, python, system: Versions.
        processor: Its name.
        cores: How many this process may use.
        features: Vector instructions that numerical code profits from.
        packages: Needed package -> version, "" where missing.
        extras: Extra -> package -> version.
        simulation: Whether physics runs.
        rendering: GL back end of MuJoCo -> whether it draws a picture.
        folders: "temporary" and "current" -> whether they can be written to.
    """

    praxia: str
    python: str
    system: str
    processor: str
    cores: int
    features: tuple[str, ...]
    packages: Mapping[str, str]
    extras: Mapping[str, Mapping[str, str]]
    simulation: Probe
    rendering: Mapping[str, Probe]
    folders: Mapping[str, Probe]

    @property
    def ready(self) -> bool:
        """Whether a sentence can be carried out in simulation here."""
        return all(self.packages.values()) and self.simulation.works and self.folders["temporary"].works


def inspect() -> Machine:
    """What this machine has and can do; takes seconds, since it tries."""
    tries = {name: _start(_RENDER, name) for name in _BACKENDS if name != "glfw" or _has_display()}
    simulation = _start(_STEP, "")
    name, features = _processor()
    return Machine(
        praxia=praxia.__version__,
        python=platform.python_version(),
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        processor=name,
        cores=len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1,
        features=features,
        packages={package: _version(package) for package in PACKAGES},
        extras={extra: {p: _version(p) for p in packages} for extra, (_, packages) in EXTRAS.items()},
        simulation=_finish(simulation),
        rendering={n: _finish(tries[n]) if n in tries else Probe(False, "there is no display") for n in _BACKENDS},
        folders={"temporary": _writable(Path(tempfile.gettempdir())), "current": _writable(Path.cwd())},
    )


def _has_display() -> bool:
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@dataclass(frozen=True)
class _Running:
    process: subprocess.Popen[str]
    started: float


def _start(code: str, backend: str) -> _Running | OSError:
    """A Python process that tries something; several run side by side."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    if backend:
        environment |= {"MUJOCO_GL": backend, "PYOPENGL_PLATFORM": backend if backend != "glfw" else ""}
    try:
        process = subprocess.Popen(
            [sys.executable, "-c", code],
            env={key: value for key, value in environment.items() if value},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=tempfile.gettempdir(),  # MuJoCo writes its log where it runs
        )
    except OSError as error:
        return error
    return _Running(process, time.monotonic())


def _finish(running: _Running | OSError) -> Probe:
    """How it went."""
    if isinstance(running, OSError):
        return Probe(False, f"no Python process could be started ({running.strerror})")
    process = running.process
    try:
        left = max(0.1, _PATIENCE - (time.monotonic() - running.started))
        out, complaint = process.communicate(timeout=left)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return Probe(False, f"no answer within {_PATIENCE:.0f} s")
    if process.returncode == 0:
        return Probe(True, out.strip())
    if process.returncode < 0:
        return Probe(False, f"the process crashed (signal {-process.returncode})")
    return Probe(False, _last_error(complaint) or f"the process ended with code {process.returncode}")


def _last_error(complaint: str) -> str:
    """The first error of a Python traceback's last sentence, without what MuJoCo says when it tidies up after one."""
    errors = [line for line in complaint.splitlines() if line and not line[0].isspace() and "Error" in line]
    wanted = [line for line in errors if not line.startswith(("Exception ignored", "AttributeError"))]
    return (wanted or errors or [""])[-1].partition(": ")[2]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _processor() -> tuple[str, tuple[str, ...]]:
    """Name and vector instructions, as far as the system tells."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return platform.processor() or platform.machine(), ()
    entries: dict[str, str] = {}
    for line in text.splitlines():
        key, _, value = line.partition(":")
        entries.setdefault(key.strip().casefold(), value.strip())
    flags = set((entries.get("flags") or entries.get("features", "")).split())
    return entries.get("model name") or platform.machine(), tuple(f for f in _FEATURES if f in flags)


def _writable(folder: Path) -> Probe:
    try:
        with tempfile.NamedTemporaryFile(dir=folder):
            return Probe(True, "", str(folder))
    except OSError as error:
        return Probe(False, error.strerror or str(error), str(folder))
