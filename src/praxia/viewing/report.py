"""One self-contained page per run: replay, plan, curves and figures, readable from disk without a network."""

from __future__ import annotations

from pathlib import Path

from praxia.viewing.content import content
from praxia.viewing.encoding import safe_json
from praxia.viewing.page import asset, write_page
from praxia.viewing.run_folder import read_run

__all__ = ["write_report"]

_SCRIPTS = (
    "dom", "clock", "header", "timeline", "plot", "plots", "story", "timing", "shapes", "stage", "replay", "main",
)  # fmt: skip
"""Files of assets/js in the order in which they build on each other; together they are one script."""


def write_report(run_folder: Path) -> Path:
    """The path of the report.html that was written into a run folder, complete or not.

    Raises:
        InvalidInput: `run_folder` holds no run.
        OSError: The folder cannot be written to.
    """
    document = content(read_run(run_folder))
    parts = {
        "DATA": safe_json(document),
        "THREE": asset("three/three.min.js"),
        "SCRIPT": "\n".join(asset(f"js/{name}.js") for name in _SCRIPTS),
    }
    style = asset("report.css")
    return write_page(run_folder / "report.html", "report.html", title=document["sentence"], style=style, parts=parts)
