"""A picture of a report, taken by headless Chromium: how docs/images/demo.png is made.

python -m praxia.viewing.picture RUN_FOLDER docs/images/demo.png --time 12
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

import tyro

from praxia.core.errors import InvalidInput
from praxia.viewing.report import write_report

__all__ = ["BROWSER_FLAGS", "browser", "take_picture"]

BROWSER_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--hide-scrollbars",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""Software rendering, no network, no state."""


def browser() -> str | None:
    """Path of an installed Chromium or Chrome, or None."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next((path for name in names if (path := shutil.which(name))), None)


def take_picture(
    run_folder: tyro.conf.Positional[Path],
    picture: tyro.conf.Positional[Path],
    *,
    time: float = 0.0,
    width: int = 1400,
    height: int = 950,
) -> Path:
    """The path of a PNG of the first screen of a run's report at `time` [s].

    Raises:
        InvalidInput: There is no run in `run_folder`, no Chromium, or it made no picture.
    """
    program = browser()
    if program is None:
        raise InvalidInput("a picture of the report needs chromium or google-chrome on the PATH")
    page = write_report(run_folder).resolve().as_uri()
    with tempfile.TemporaryDirectory() as profile:
        flags = [*BROWSER_FLAGS, f"--user-data-dir={profile}", f"--window-size={width},{height}"]
        shot = ["--virtual-time-budget=4000", f"--screenshot={picture.resolve()}", f"{page}#t={time}"]
        subprocess.run([program, *flags, *shot], capture_output=True, timeout=180, check=False)
    if not picture.is_file():
        raise InvalidInput(f"{program} took no picture of {page}")
    return picture


if __name__ == "__main__":
    tyro.cli(take_picture)
