"""The run folder: what is written before, during and after a run, so that a stranger can check it (docs/trace.md)."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import platform
import shutil
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.geometry import Pose
from praxia.core.limits import Limits
from praxia.core.plan import Fact, Goal
from praxia.core.predicates import DEFINITIONS, final_facts
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.execution.events import JsonLines, plain, write_json
from praxia.execution.trace import TraceWriter, trace_columns

__all__ = ["RunFolder", "final_state", "settings_hash", "versions"]

FORMAT = "praxia-run-1"
_PACKAGES = ("praxia", "numpy", "scipy", "mujoco", "ruckig")


def versions() -> dict[str, str]:
    """Versions of Python, the platform and the packages that decide a run."""
    found = {"python": platform.python_version(), "machine": platform.machine()}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "not installed as a package"
    return found


def settings_hash(settings: Mapping[str, object]) -> str:
    """SHA-256 of the resolved settings, as canonical JSON."""
    text = json.dumps(plain(settings), sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


class RunFolder:
    """One run's files. Open it, `describe` the run, record, then `finish`; a folder without metrics.json is not whole.

    Args:
        path: Folder to create.
        replace: Whether an earlier run folder of the same name may be removed; anything else never is.

    Raises:
        InvalidInput: The folder exists and may not be replaced, or cannot be written.
    """

    def __init__(self, path: Path, *, replace: bool = False) -> None:
        self.path = Path(path)
        self._earlier: Path | None = None
        if self.path.exists() and not self.path.is_dir():
            raise InvalidInput(f"cannot write the run folder {self.path}: a file of that name exists")
        if self.path.is_dir() and any(self.path.iterdir()):
            if not _is_run(self.path):
                raise InvalidInput(f"{self.path} is not empty and not a run folder; give a new name with --out")
            if not replace:
                raise InvalidInput(
                    f"{self.path} holds an earlier run; add --replace to overwrite it, or give another --out"
                )
            # The earlier run goes only when this one has something to do: a misspelt sentence must not cost it.
            self._earlier = self.path.with_name(f".{self.path.name}.earlier")
            shutil.rmtree(self._earlier, ignore_errors=True)
            self.path.rename(self._earlier)
        try:
            self.path.mkdir(parents=True, exist_ok=True)
            self.events = JsonLines(self.path / "events.jsonl")
            self.safety_log = JsonLines(self.path / "safety.jsonl")
        except OSError as error:
            raise InvalidInput(f"cannot write the run folder {self.path}: {error.strerror}") from error
        self.trace: TraceWriter | None = None
        self._run: dict[str, Any] = {}

    def describe(
        self,
        *,
        run: Mapping[str, object],
        settings: Mapping[str, object],
        limits: Limits,
        workspace: Array,
        tool: str,
        scene: Scene,
        scene_xml: str,
        bodies: Mapping[str, str],
        period: int,
        coordinates: int,
        tool_speed: float | None = None,
    ) -> None:
        """Write everything that is known before the first tick and open the trace.

        Args:
            run: Entries of run.json: goal_text, scene, seed, perception ...
            settings: Resolved settings of all parts.
            limits: Limits of the commanded components.
            workspace: Corners of the tool point's box in the world [m], shape (2, 3).
            tool: Name of the MJCF site that is the tool point.
            scene: What there is.
            scene_xml: The world as self-contained MJCF.
            bodies: Object name -> body name in the MJCF.
            period: Control period [ns].
            coordinates: Number of joint coordinates of the simulated world.
            tool_speed: Largest speed of the tool point [m/s] that the filter keeps; None where it keeps none.
        """
        self._run = {
            "format": FORMAT,
            "status": "running",
            **run,
            "settings": settings,
            "settings_hash": settings_hash(settings),
            "versions": versions(),
        }
        write_json(self.path / "run.json", self._run)
        fields = ("names", "units", "lower", "upper", "velocity", "acceleration", "jerk")
        write_json(
            self.path / "limits.json",
            {
                **{name: getattr(limits, name) for name in fields},
                **_envelope(limits),
                **({} if tool_speed is None else {"cartesian": {"translation": tool_speed}}),
                "workspace": workspace,
                "frame": "world",
                "tool": tool,
                "period_ns": period,
                "sources": {f"{component}.{quantity}": text for (component, quantity), text in limits.sources.items()},
            },
        )
        (self.path / "scene.xml").write_text(scene_xml, encoding="utf-8")
        write_json(self.path / "objects.json", _objects(scene, bodies))
        self.trace = TraceWriter(self.path / "trace.bin", trace_columns(limits.names, coordinates), period)

    def goal(self, goal: Goal) -> None:
        """Write what is to be reached, with the geometry behind each predicate; an earlier run is gone from here on."""
        if self._earlier is not None:
            shutil.rmtree(self._earlier)
            self._earlier = None
        write_json(
            self.path / "goal.json",
            {
                "text": goal.text,
                "stages": [[_fact(f) for f in stage] for stage in goal.stages],
                "final": [_fact(f) for f in final_facts(goal)],
                "definitions": dict(DEFINITIONS),
            },
        )

    def finish(
        self,
        *,
        status: str,
        outcome: Mapping[str, object],
        final: Mapping[str, object],
        metrics: Mapping[str, object],
        timing: Mapping[str, object],
    ) -> None:
        """Close the logs and write how it ended; metrics.json comes last and makes the folder whole.

        A run that was interrupted gets no metrics.json: its figures are no result.
        """
        self.close()
        write_json(self.path / "final.json", final)
        write_json(self.path / "timing.json", timing)
        write_json(self.path / "run.json", {**self._run, "status": status, "outcome": outcome})
        if status == "finished":
            write_json(self.path / "metrics.json", metrics)

    def abandon(self) -> None:
        """Leave a run that did not come to its end: what was recorded stays, and says so; nothing leaves nothing."""
        if not self.path.is_dir():
            return
        if not self._run or self._earlier is not None:
            self.discard()
            return
        self.close()
        write_json(self.path / "run.json", {**self._run, "status": "interrupted"})

    def discard(self) -> None:
        """Remove the folder again, nothing was run; an earlier one takes its place back."""
        self.close()
        shutil.rmtree(self.path)
        if self._earlier is not None:
            self._earlier.rename(self.path)
            self._earlier = None

    def close(self) -> None:
        """Close the logs; a second time does nothing."""
        if self.trace is not None:
            self.trace.close()
        self.events.close()
        self.safety_log.close()


def _envelope(limits: Limits) -> dict[str, object]:
    """Entry of limits.json for speed limits that depend on the position, where there are any."""
    if limits.envelope is None:
        return {}
    return {
        "velocity_envelope": {f.name: getattr(limits.envelope, f.name) for f in dataclasses.fields(limits.envelope)}
    }


def _is_run(folder: Path) -> bool:
    """Whether a folder is one of ours: only such a one may be removed."""
    try:
        run = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(run, dict) and str(run.get("format", "")).startswith("praxia-run-")


def final_state(scene: Scene, world: WorldState, verdicts: Mapping[Fact, bool]) -> dict[str, object]:
    """Entries of final.json from the true world after the run has settled."""
    return {
        "objects": {name: _pose(state.X_WO) for name, state in world.objects.items()},
        "parts": dict(world.parts),
        "gripper": {"pose": _pose(world.gripper.X_WG), "width": world.gripper.width, "held": world.held},
        "facts": [{**_fact(fact), "holds": holds} for fact, holds in verdicts.items()],
    }


def _fact(fact: Fact) -> dict[str, object]:
    return {"predicate": fact.predicate, "args": list(fact.args)}


def _pose(X: Pose) -> list[float]:
    return [*X.p.tolist(), *X.quat_wxyz.tolist()]


def _objects(scene: Scene, bodies: Mapping[str, str]) -> dict[str, object]:
    """Entries of objects.json."""
    described: dict[str, object] = {}
    for thing in scene.objects:
        entry = dataclasses.asdict(dataclasses.replace(thing, shapes=()))
        entry["shapes"] = [
            {"kind": s.kind, "size": s.size, "pose": _pose(s.X_OS), "rgba": s.rgba} for s in thing.shapes
        ]
        entry["body"] = bodies.get(thing.name, "")
        if thing.name in scene.fixed:
            entry["pose"] = _pose(scene.fixed[thing.name])
        described[thing.name] = entry
    parts = {
        a.name: {"joint": a.joint, "kind": a.kind, "axis": a.axis_W, "range": [a.lower, a.upper]}
        for a in scene.articulations
    }
    return {"objects": described, "articulations": parts}
