"""`praxia run "set the table"`: plan, move, carry out in physics, judge; leaves a run folder with a report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

import tyro

from praxia.build import Configuration
from praxia.core.interfaces import Status
from praxia.evaluation.episode import Episode, EpisodeSettings, metrics, run_episode
from praxia.evaluation.faults import parse_fault
from praxia.evaluation.run_folder import RunFolder
from praxia.evaluation.verify import verify
from praxia.language import Refusal
from praxia.simulation.scenes import load_world
from praxia.verbs.options import console, parse, print_json
from praxia.verbs.refusal import refuse

__all__ = ["RunSettings", "main"]


@dataclass(frozen=True)
class RunSettings:
    """Carry out one sentence in simulation.

    Attributes:
        sentence: What to do, in quotes.
        scene: Built-in scene, or a TOML file that describes one.
        perception: What the robot gets to see: noisy (late, biased, with dropouts) or exact poses.
        seed: Fixes the start state, the sensor's errors and the planner's samples.
        index: Which start state of the seed.
        disturb: Let somebody move an object, or knock it out of the hand, in mid-run.
        fault: Let a part fail: TARGET:KIND@T[+DURATION][=VALUE], e.g. joint_sensor:stuck@2; any number of them
            (docs/faults.md).
        realtime: Run at the pace of the clock, planning in a process beside the loop.
        out: Folder for everything about the run; runs/0001, 0002 ... without it.
        replace: Overwrite an earlier run in that folder.
        no_report: Leave out report.html.
        video: Write replay.mp4 too, where rendering works.
        json: Print one JSON object instead of text.
    """

    sentence: Annotated[str, tyro.conf.Positional]
    scene: str = "tabletop"
    perception: Literal["noisy", "exact"] = "noisy"
    seed: int = 0
    index: int = 0
    disturb: bool = False
    fault: Annotated[tuple[str, ...], tyro.conf.UseAppendAction, tyro.conf.arg(metavar="FAULT")] = ()
    realtime: bool = False
    out: Annotated[str, tyro.conf.arg(metavar="FOLDER")] = ""
    replace: bool = False
    no_report: bool = False
    video: bool = False
    json: bool = False


def main(arguments: Sequence[str]) -> int:
    """Run the verb; returns the exit code: 0 reached, 1 not reached, 2 not understood, 130 interrupted."""
    settings = parse(RunSettings, arguments, "run")
    faults = tuple(parse_fault(text) for text in settings.fault)
    world = load_world(settings.scene)  # a scene that cannot be loaded leaves no folder behind
    folder = RunFolder(Path(settings.out) if settings.out else _free_name(), replace=settings.replace)
    configuration = Configuration(
        scene=settings.scene,
        perception=settings.perception,
        seed=settings.seed,
        index=settings.index,
        source="process" if settings.realtime else "inline",
    )
    talk = _Talk(quiet=settings.json)
    try:
        episode = run_episode(
            settings.sentence,
            configuration,
            settings=EpisodeSettings(disturb=settings.disturb, faults=faults),
            folder=folder,
            world=world,
            note=talk,
        )
    except BaseException:
        folder.abandon()
        raise
    if isinstance(episode, Refusal):
        return refuse(episode, settings.sentence, verb="run", json=settings.json)
    return _tell(settings, folder.path, episode)


def _tell(settings: RunSettings, folder: Path, episode: Episode) -> int:
    """Check the run, write the report, print the result."""
    checked = verify(folder)
    if not settings.no_report:
        from praxia.viewing.report import write_report

        write_report(folder)
    video = ""
    if settings.video:
        from praxia.viewing.video import write_video

        made = write_video(folder)
        video = str(made.path or made.reason)
    if settings.json:
        print_json(
            {
                **metrics(episode),
                "status": episode.status,
                "reason": episode.reason,
                "facts": dict(episode.facts),
                "violations": checked.violations,
                "excused": dict(checked.excused),
                "folder": str(folder),
                **({"video": video} if video else {}),
            }
        )
    else:
        from praxia.viewing.summary import run_summary

        out = console()
        out.print()
        out.print(run_summary(folder))
        if video:
            out.print(video)
        if checked.violations:
            out.print(f"{checked.violations} violations: praxia verify {folder}", style="bold red")
        if checked.excused:
            out.print(f"{sum(checked.excused.values())} contradictions in the record are the clock fault's own")
    if episode.status == Status.INTERRUPTED.value:
        return 130
    return 0 if episode.success and not checked.violations else 1


def _free_name() -> Path:
    """runs/0001, or the next number that is not taken."""
    taken = [int(p.name) for p in Path("runs").glob("[0-9]*") if p.name.isdigit()]
    return Path("runs") / f"{max(taken, default=0) + 1:04d}"


class _Talk:
    """Prints what happens, a line per event."""

    def __init__(self, *, quiet: bool) -> None:
        self._console = None if quiet else console()

    def __call__(self, event: Mapping[str, object]) -> None:
        line = _sentence(event)
        if self._console is not None and line:
            time = event.get("time_ns", 0)
            seconds = time * 1e-9 if isinstance(time, int) else 0.0
            self._console.print(f"{seconds:7.2f} s  {line}")


def _sentence(event: Mapping[str, object]) -> str:
    kind = event.get("kind")
    if kind == "plan":
        steps = event["steps"]
        assert isinstance(steps, list)
        names = ", ".join(" ".join((step["name"], *step["args"])) for step in steps)
        return f"plan ({event['reason']}): {names or 'nothing left to do'}"
    if kind == "step_finished":
        return f"done    {event['step']}"
    if kind == "step_failed":
        return f"failed  {event['step']}: {event['reason']}"
    if kind in ("replan", "interrupted", "emergency", "deadline"):
        return f"{kind}: {event['reason']}"
    if kind == "disturbed":
        return f"somebody moves {event['object']}"
    if kind == "fault":
        return f"fault   {event['fault']}: {event['reason']}"
    if kind == "fault_ended":
        return f"fault   {event['fault']} ends"
    if kind == "fault_never":
        return f"fault   {event['fault']} never began: {event['reason']}"
    if kind == "fault_noticed":
        return f"noticed {event['fault']} after {event['after']:.3f} s: {event['reason']}"
    if kind == "error":
        return f"error: {event['text']}"
    return ""
