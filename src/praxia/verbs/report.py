"""`praxia report RUN`: the page of a run, and a video, made again from its folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import tyro

from praxia.core.errors import InvalidInput
from praxia.verbs.options import console, parse, print_json, write_line
from praxia.viewing.report import write_report
from praxia.viewing.video import Video, write_video

__all__ = ["ReportSettings", "main"]


@dataclass(frozen=True)
class ReportSettings:
    """Write report.html of a run folder again; the run may be incomplete.

    Attributes:
        run: The run folder.
        video: Also write a video of the run, where something here can render.
        json: Print one JSON object and nothing else.
    """

    run: Annotated[tyro.conf.Positional[str], tyro.conf.arg(metavar="RUN")]
    video: bool = False
    json: bool = False


def main(arguments: Sequence[str]) -> int:
    """Write and say where; 0 when everything asked for was written, 1 without the video that was, 2 without a run."""
    settings = parse(ReportSettings, arguments, "report")
    folder = Path(settings.run)
    try:
        page = write_report(folder)
    except OSError as error:
        raise InvalidInput(f"cannot write the report into {folder}: {error.strerror}") from error
    if settings.video and not settings.json:
        write_line(console(errors=True), "rendering the video ...", style="dim")
    video = write_video(folder) if settings.video else Video(None)
    if settings.json:
        print_json({"report": page, "video": video.path, "reason": video.reason})
    else:
        screen = console()
        write_line(screen, str(page), style="cyan")
        if settings.video:
            write_line(screen, str(video.path or video.reason), style="cyan" if video.path else "yellow")
    return 1 if settings.video and video.path is None else 0
