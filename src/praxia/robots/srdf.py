"""Pairs of links that an SRDF file allows to touch."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Sequence
from pathlib import Path

from praxia.core.errors import InvalidInput, unknown

__all__ = ["read_srdf"]


def read_srdf(path: Path, links: Sequence[str]) -> frozenset[frozenset[str]]:
    """Pairs of link names whose collisions the SRDF at `path` disables.

    `disable_default_collisions` of a link and `enable_collisions` of a pair count too, in that order.

    Args:
        path: The file.
        links: All links of the robot.

    Raises:
        InvalidInput: Not there, not an SRDF, or it names a link that the robot does not have.
    """
    root = _root(path)
    pairs = {_pair(path, entry, links) for entry in root.findall("disable_collisions")}
    for entry in root.findall("disable_default_collisions"):
        (name,) = _names(path, entry, ("link",), links)
        pairs |= {frozenset((name, other)) for other in links if other != name}
    return frozenset(pairs - {_pair(path, entry, links) for entry in root.findall("enable_collisions")})


def _root(path: Path) -> ET.Element:
    try:
        root = ET.fromstring(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise InvalidInput(f"SRDF file {path} does not exist") from None
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(f"SRDF file {path} cannot be read: {error}") from None
    except ET.ParseError as error:
        raise InvalidInput(f"SRDF file {path} is not well-formed XML: {error}") from None
    if root.tag != "robot":
        raise InvalidInput(f"SRDF file {path}: an SRDF starts with <robot>, this one with <{root.tag}>")
    if root.find("link") is not None or root.find("joint") is not None:
        raise InvalidInput(f"SRDF file {path} has links or joints of its own: it is a URDF; give the SRDF beside it")
    return root


def _pair(path: Path, entry: ET.Element, links: Sequence[str]) -> frozenset[str]:
    return frozenset(_names(path, entry, ("link1", "link2"), links))


def _names(path: Path, entry: ET.Element, attributes: tuple[str, ...], links: Sequence[str]) -> tuple[str, ...]:
    names = tuple(entry.get(attribute, "") for attribute in attributes)
    for attribute, name in zip(attributes, names, strict=True):
        if name not in links:
            raise InvalidInput(f"SRDF file {path}: <{entry.tag}> {attribute}: {unknown('link', name, links)}")
    return names
