"""Pages that need nothing beside them: a template of the assets with everything inserted, written at once."""

from __future__ import annotations

import html
import os
import re
from collections.abc import Mapping
from importlib import resources
from pathlib import Path

__all__ = ["asset", "write_page"]


def asset(name: str) -> str:
    """The text of a file of the assets."""
    return resources.files("praxia.viewing").joinpath("assets", name).read_text(encoding="utf-8")


def write_page(target: Path, template: str, *, title: str, style: str, parts: Mapping[str, str]) -> Path:
    """The path `target`, to which the page was written; whoever looks meanwhile sees the page before it, or none.

    Args:
        target: Where to.
        template: Name of an asset, with placeholders `{{NAME}}`; `{{HEAD}}` stands for the head that all pages share.
        title: Of the page, as text; " · Praxia" is added.
        style: The style sheet.
        parts: Placeholder -> HTML.

    Raises:
        OSError: The folder cannot be written to.
    """
    known = {**parts, "TITLE": html.escape(f"{title} · Praxia"), "STYLE": style}
    skeleton = asset(template).replace("{{HEAD}}", asset("head.html").rstrip("\n"))
    # One pass, so that nothing that is inserted can be taken for a placeholder.
    page = re.sub(r"\{\{(\w+)\}\}", lambda match: known[match[1]], skeleton)
    unfinished = target.with_suffix(".html.part")
    unfinished.write_text(page, encoding="utf-8", errors="replace")
    os.replace(unfinished, target)
    return target
