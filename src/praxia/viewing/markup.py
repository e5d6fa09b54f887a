"""HTML and SVG as text: what comes from outside is always escaped, what was built here never twice."""

from __future__ import annotations

import html

__all__ = ["Markup", "element"]


class Markup(str):
    """Text that is HTML already."""

    __slots__ = ()


def element(tag: str, *children: str | None, **attributes: object) -> Markup:
    """An element; plain children and attribute values are escaped, children of `Markup` are not, None is nothing.

    A trailing underscore of an attribute's name is dropped ("class_"), others become hyphens; False and None leave the
    attribute out.
    """
    said = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{html.escape(str(value), quote=True)}"'
        for name, value in attributes.items()
        if value is not None and value is not False
    )
    inner = "".join(c if isinstance(c, Markup) else html.escape(c) for c in children if c is not None)
    return Markup(f"<{tag}{said}>{inner}</{tag}>")
