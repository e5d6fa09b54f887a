"""One self-contained page per run: replay, plan, curves and figures, readable from disk without a network."""

from __future__ import annotations

import html
import os
import re
from importlib import resources
from pathlib import Path

from praxia.viewing.content import content
from praxia.viewing.encoding import safe_json
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
        "TITLE": html.escape(f"{document['sentence']} · Praxia"),
        "STYLE": _asset("report.css"),
        "DATA": safe_json(document),
        "THREE": _asset("three/three.min.js"),
        "SCRIPT": "\n".join(_asset(f"js/{name}.js") for name in _SCRIPTS),
    }
    # One pass, so that nothing that is inserted can be taken for a placeholder.
    page = re.sub(r"\{\{(\w+)\}\}", lambda match: parts[match[1]], _asset("report.html"))
    target = run_folder / "report.html"
    unfinished = target.with_suffix(".html.part")
    unfinished.write_text(page, encoding="utf-8")
    os.replace(unfinished, target)
    return target


def _asset(name: str) -> str:
    return resources.files("praxia.viewing").joinpath("assets", name).read_text(encoding="utf-8")
