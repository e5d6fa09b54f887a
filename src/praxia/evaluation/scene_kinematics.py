"""Where a site of a scene.xml is at given joint coordinates: a second, small forward kinematics for the verifier.

It reads the MJCF text itself (nested bodies, joints, default classes, as MuJoCo saves them) and shares nothing with the
kinematics that commands were made with.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput

__all__ = ["site_frames", "site_positions"]

_OTHER_ORIENTATIONS = ("euler", "axisangle", "xyaxes", "zaxis")


def site_positions(xml: str, site: str, q: Mapping[str, Array]) -> Array:
    """Positions of `site` in the world [m], shape (ticks, 3); arguments and errors as in `site_frames`."""
    return site_frames(xml, site, q)[1]


def site_frames(xml: str, site: str, q: Mapping[str, Array]) -> tuple[Array, Array]:
    """Rotation matrices (ticks, 3, 3) and positions (ticks, 3) [m] of `site` in the world.

    Args:
        xml: Text of the scene.
        site: Name of the site.
        q: Coordinate [rad or m] per joint between the world and the site, each of shape (ticks,).

    Raises:
        InvalidInput: The text is no MJCF, or says something that this reader does not understand.
    """
    try:
        root = ElementTree.fromstring(xml)
    except ElementTree.ParseError as error:
        raise InvalidInput(f"scene.xml is not well-formed: {error}") from error
    compiler = root.find("compiler")
    if compiler is None or compiler.get("angle") != "radian":
        raise InvalidInput("scene.xml: expected angles in radian")
    world = root.find("worldbody")
    chain = None if world is None else _chain(world, site)
    if chain is None:
        raise InvalidInput(f"scene.xml has no site {site!r}")
    defaults = _joint_defaults(root)
    count = len(next(iter(q.values()))) if q else 1
    R, p = np.broadcast_to(np.eye(3), (count, 3, 3)), np.zeros((count, 3))
    childclass = "main"
    for element in chain[1:]:
        if element.tag == "frame":
            raise InvalidInput("scene.xml: frames are not understood, expected a scene as MuJoCo saves it")
        p = p + R @ _numbers(element, "pos", "0 0 0")
        R = R @ _rotation(element)
        childclass = element.get("childclass", childclass)
        for joint in element.findall("joint") if element.tag == "body" else ():
            R, p = _moved(R, p, {**defaults[joint.get("class", childclass)], **joint.attrib}, q)
        if element.tag == "body" and element.find("freejoint") is not None:
            raise InvalidInput(f"scene.xml: site {site!r} hangs on a free body")
    return R, p


def _chain(element: ElementTree.Element, site: str) -> list[ElementTree.Element] | None:
    """Elements from `element` down to the site called `site`, or None."""
    for child in element:
        if child.tag == "site" and child.get("name") == site:
            return [element, child]
        if child.tag in ("body", "frame") and (below := _chain(child, site)) is not None:
            return [element, *below]
    return None


def _joint_defaults(root: ElementTree.Element) -> dict[str, dict[str, str]]:
    """Attributes of joints per default class; a class inherits those of the classes around it."""
    found: dict[str, dict[str, str]] = {"main": {}}

    def walk(element: ElementTree.Element, inherited: dict[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
        own = element.find("joint")
        attributes = {**inherited, **({} if own is None else own.attrib)}
        yield element.get("class", "main"), attributes
        for child in element.findall("default"):
            yield from walk(child, attributes)

    for default in root.findall("default"):
        found.update(walk(default, {}))
    return found


def _moved(R: Array, p: Array, joint: Mapping[str, str], q: Mapping[str, Array]) -> tuple[Array, Array]:
    """Frames (ticks, 3, 3) and origins (ticks, 3) of a body after one of its joints has moved."""
    name, kind = joint.get("name", ""), joint.get("type", "hinge")
    if name not in q or kind not in ("hinge", "slide"):
        raise InvalidInput(f"scene.xml: joint {name!r} ({kind}) carries the tool but is not commanded")
    axis = np.array([float(x) for x in joint.get("axis", "0 0 1").split()])
    axis /= np.linalg.norm(axis)
    value = q[name] - float(joint.get("ref", "0"))
    if kind == "slide":
        return R, p + value[:, None] * (R @ axis)
    K = np.array([[0.0, -axis[2], axis[1]], [axis[2], 0.0, -axis[0]], [-axis[1], axis[0], 0.0]])
    turn = np.eye(3) + np.sin(value)[:, None, None] * K + (1.0 - np.cos(value))[:, None, None] * (K @ K)
    anchor = np.array([float(x) for x in joint.get("pos", "0 0 0").split()])
    turned: Array = R @ turn
    return turned, p + (R - turned) @ anchor


def _numbers(element: ElementTree.Element, name: str, default: str) -> Array:
    return np.array([float(x) for x in element.get(name, default).split()])


def _rotation(element: ElementTree.Element) -> Array:
    """Rotation matrix (3, 3) of a body's or site's frame in its parent."""
    if other := [name for name in _OTHER_ORIENTATIONS if element.get(name) is not None]:
        raise InvalidInput(
            f"scene.xml: orientation {other[0]!r} of {element.get('name')!r} is not understood, use quat"
        )
    w, x, y, z = (quat := _numbers(element, "quat", "1 0 0 0")) / np.linalg.norm(quat)
    return np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - w * z), 2 * (x * z + w * y)],
            [2 * (x * y + w * z), 1 - 2 * (x * x + z * z), 2 * (y * z - w * x)],
            [2 * (x * z - w * y), 2 * (y * z + w * x), 1 - 2 * (x * x + y * y)],
        ]
    )
