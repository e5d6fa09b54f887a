"""What collides in a scene.xml, and where it is at given commands: a second reading for an independent check.

It reads the MJCF text itself, as MuJoCo saves it, and shares nothing with the model that the filter asks. Joints that
are not commanded stay where the keyframe "start" puts them. A commanded name that is no joint is the sum of the
joints of the fixed tendon `NAME_width`, which share it equally: the opening of a gripper.
"""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput

__all__ = ["Body", "Geom", "Joint", "SceneGeometry"]

_SIZES = {"sphere": 1, "capsule": 2, "cylinder": 2, "box": 3, "ellipsoid": 3}
_FREE = 7


@dataclass(frozen=True, eq=False)
class Joint:
    """One degree of freedom of a body: "hinge" or "slide", about or along `axis` through `anchor` in the body."""

    name: str
    kind: str
    axis: Array
    anchor: Array
    ref: float


@dataclass(frozen=True, eq=False)
class Geom:
    """A colliding primitive.

    Attributes:
        body: Index of its body.
        kind: "sphere", "capsule", "cylinder", "box" or "ellipsoid".
        size: As in MJCF [m].
        R, p: Its frame in the body.
        bits: contype and conaffinity.
    """

    body: int
    kind: str
    size: tuple[float, ...]
    R: Array
    p: Array
    bits: tuple[int, int]

    @property
    def radius(self) -> float:
        """Radius [m] of a sphere about its frame that holds it."""
        s = self.size
        return {
            "sphere": s[0],
            "capsule": s[0] + s[-1],
            "cylinder": float(np.hypot(s[0], s[-1])),
            "box": float(np.linalg.norm(s)),
            "ellipsoid": max(s),
        }[self.kind]


@dataclass(eq=False)
class Body:
    """A body in its parent: index -1 is the world; `fixed` is a pose that a free joint has, in the world."""

    name: str
    parent: int
    R: Array
    p: Array
    joints: tuple[Joint, ...]
    free: bool
    fixed: dict[str, float] = field(default_factory=dict)


class SceneGeometry:
    """Bodies and colliding geoms of a scene, and the kinematics between them.

    Args:
        xml: Text of the scene.
        commanded: Names of the commanded components.

    Raises:
        InvalidInput: The text is no MJCF, or says something that this reader does not understand.
    """

    def __init__(self, xml: str, commanded: tuple[str, ...]) -> None:
        try:
            root = ElementTree.fromstring(xml)
        except ElementTree.ParseError as error:
            raise InvalidInput(f"scene.xml is not well-formed: {error}") from error
        compiler, world = root.find("compiler"), root.find("worldbody")
        if compiler is None or compiler.get("angle") != "radian" or world is None:
            raise InvalidInput("scene.xml: expected a world with angles in radian")
        self.bodies: list[Body] = []
        self.geoms: list[Geom] = []
        self._defaults = {kind: _defaults(root, kind) for kind in ("joint", "geom")}
        self._walk(world, -1, "main")
        self.share = _shares(root, commanded, {j.name for b in self.bodies for j in b.joints})
        self._fix(root)
        self.excluded = {
            frozenset((pair.get("body1", ""), pair.get("body2", ""))) for pair in root.iterfind("contact/exclude")
        }

    def chain(self, body: int) -> list[int]:
        """Bodies from the world down to `body`."""
        found: list[int] = []
        while body >= 0:
            found.insert(0, body)
            body = self.bodies[body].parent
        return found

    def joints_to(self, body: int) -> list[str]:
        """Commanded joints between the world and `body`, in order."""
        return [j.name for b in self.chain(body) for j in self.bodies[b].joints if j.name in self.share]

    def frames(self, body: int, q: Mapping[str, Array], count: int) -> tuple[Array, Array]:
        """Rotations (count, 3, 3) and positions (count, 3) of a body in the world at joint coordinates `q`."""
        R, p = np.broadcast_to(np.eye(3), (count, 3, 3)), np.zeros((count, 3))
        for index in self.chain(body):
            link = self.bodies[index]
            p, R = p + R @ link.p, R @ link.R
            for joint in link.joints:
                value = q.get(joint.name, np.full(count, link.fixed.get(joint.name, joint.ref)))
                R, p = _moved(R, p, joint, value - joint.ref)
        return R, p

    def lever(self, joint: str, geom: Geom) -> float:
        """Upper bound on how far a unit of `joint` moves any point of `geom` [m/unit]; 0 where it does not move it."""
        chain = self.chain(geom.body)
        for i, index in enumerate(chain):
            for found in self.bodies[index].joints:
                if found.name != joint:
                    continue
                if found.kind == "slide":
                    return 1.0
                way = float(np.linalg.norm(found.anchor))
                way += sum(self._reach(below) for below in chain[i + 1 :])
                return way + float(np.linalg.norm(geom.p)) + geom.radius
        return 0.0

    def weld(self, body: int) -> int:
        """First body upwards from `body` that has a joint; -1 for what is fixed to the world."""
        while body >= 0 and not self.bodies[body].joints and not self.bodies[body].free:
            body = self.bodies[body].parent
        return body

    def meet(self, a: Geom, b: Geom) -> bool:
        """Whether two geoms may collide at all: by their bits, their bodies, and what the scene excludes."""
        if not (a.bits[0] & b.bits[1] or b.bits[0] & a.bits[1]):
            return False
        if frozenset((self.bodies[a.body].name, self.bodies[b.body].name)) in self.excluded:
            return False
        first, second = self.weld(a.body), self.weld(b.body)
        if first == second:
            return False
        above = [self.weld(self.bodies[w].parent) if w >= 0 else -1 for w in (first, second)]
        return first < 0 or second < 0 or not (above[0] == second or above[1] == first)

    def _reach(self, body: int) -> float:
        link = self.bodies[body]
        travel = sum(1.0 for j in link.joints if j.kind == "slide")  # no slide of an arm is longer than a metre
        return float(np.linalg.norm(link.p)) + sum(2.0 * float(np.linalg.norm(j.anchor)) for j in link.joints) + travel

    def _walk(self, element: ElementTree.Element, parent: int, childclass: str) -> None:
        for child in element:
            if child.tag == "frame":
                raise InvalidInput("scene.xml: frames are not understood, expected a scene as MuJoCo saves it")
            if child.tag == "geom":
                self._add_geom(child, parent, childclass)
            if child.tag == "body":
                name = child.get("childclass", childclass)
                joints = tuple(self._joint(j, name) for j in child.findall("joint"))
                free = child.find("freejoint") is not None or any(j.kind == "free" for j in joints)
                pose = _rotation(child), _numbers(child.attrib, "pos", "0 0 0")
                self.bodies.append(Body(child.get("name", ""), parent, *pose, () if free else joints, free))
                self._walk(child, len(self.bodies) - 1, name)

    def _joint(self, element: ElementTree.Element, childclass: str) -> Joint:
        found = {**self._defaults["joint"][element.get("class", childclass)], **element.attrib}
        axis = _numbers(found, "axis", "0 0 1")
        kind = found.get("type", "hinge")
        if kind == "ball":
            raise InvalidInput(f"scene.xml: ball joint {found.get('name')!r} is not understood")
        anchor = _numbers(found, "pos", "0 0 0")
        return Joint(found.get("name", ""), kind, axis / np.linalg.norm(axis), anchor, float(found.get("ref", "0")))

    def _add_geom(self, element: ElementTree.Element, body: int, childclass: str) -> None:
        found = {**self._defaults["geom"][element.get("class", childclass)], **element.attrib}
        bits = int(found.get("contype", "1")), int(found.get("conaffinity", "1"))
        if bits == (0, 0):
            return
        kind = found.get("type", "sphere")
        if kind not in _SIZES or "fromto" in found or body < 0:
            raise InvalidInput(
                f"scene.xml: a colliding {kind} is not understood; expected {', '.join(_SIZES)} of a body"
            )
        size = tuple(float(x) for x in found["size"].split())[: _SIZES[kind]]
        self.geoms.append(Geom(body, kind, size, _rotation(element), _numbers(found, "pos", "0 0 0"), bits))

    def _fix(self, root: ElementTree.Element) -> None:
        """Take the coordinates of the keyframe "start", in the order in which MuJoCo counts them."""
        key = root.find("keyframe/key[@name='start']")
        if key is None or not key.get("qpos"):
            return
        qpos = _numbers(key.attrib, "qpos", "")
        at = 0
        for body in self.bodies:
            if body.free:
                if body.parent >= 0:
                    raise InvalidInput(f"scene.xml: free body {body.name!r} is not a child of the world")
                body.p, body.R = qpos[at : at + 3], _matrix(qpos[at + 3 : at + _FREE])
                at += _FREE
            for joint in body.joints:
                body.fixed[joint.name] = float(qpos[at])
                at += 1
        if at != len(qpos):
            raise InvalidInput(f'scene.xml: keyframe "start" has {len(qpos)} coordinates, its joints {at}')


def _shares(root: ElementTree.Element, commanded: tuple[str, ...], joints: set[str]) -> dict[str, tuple[int, float]]:
    """Joint -> (index of the component that commands it, its part of that number)."""
    found: dict[str, tuple[int, float]] = {}
    for index, name in enumerate(commanded):
        if name in joints:
            found[name] = (index, 1.0)
            continue
        tendon = root.find(f"tendon/fixed[@name='{name}_width']")
        if tendon is None:
            raise InvalidInput(f"scene.xml has neither a joint nor a tendon for the component {name!r}")
        carried = [element.get("joint", "") for element in tendon.findall("joint")]
        found |= {joint: (index, 1.0 / len(carried)) for joint in carried}
    return found


def _defaults(root: ElementTree.Element, kind: str) -> dict[str, dict[str, str]]:
    """Attributes of joints or geoms per default class; a class inherits those of the classes around it."""
    found: dict[str, dict[str, str]] = {"main": {}}

    def walk(element: ElementTree.Element, inherited: dict[str, str]) -> Iterator[tuple[str, dict[str, str]]]:
        own = element.find(kind)
        attributes = {**inherited, **({} if own is None else own.attrib)}
        yield element.get("class", "main"), attributes
        for child in element.findall("default"):
            yield from walk(child, attributes)

    for default in root.findall("default"):
        found.update(walk(default, {}))
    return found


def _moved(R: Array, p: Array, joint: Joint, value: Array) -> tuple[Array, Array]:
    if joint.kind == "slide":
        return R, p + value[:, None] * (R @ joint.axis)
    x, y, z = joint.axis
    K = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    turn = np.eye(3) + np.sin(value)[:, None, None] * K + (1.0 - np.cos(value))[:, None, None] * (K @ K)
    turned: Array = R @ turn
    return turned, p + (R - turned) @ joint.anchor


def _numbers(attributes: Mapping[str, str], name: str, default: str) -> Array:
    return np.array([float(x) for x in attributes.get(name, default).split()])


def _rotation(element: ElementTree.Element) -> Array:
    for other in ("euler", "axisangle", "xyaxes", "zaxis"):
        if element.get(other) is not None:
            raise InvalidInput(
                f"scene.xml: orientation {other!r} of {element.get('name')!r} is not understood, use quat"
            )
    return _matrix(_numbers(element.attrib, "quat", "1 0 0 0"))


def _matrix(quat: Array) -> Array:
    w, v = quat[0], quat[1:]
    w, v = w / np.linalg.norm(quat), v / np.linalg.norm(quat)
    K = np.array([[0.0, -v[2], v[1]], [v[2], 0.0, -v[0]], [-v[1], v[0], 0.0]])
    R: Array = np.eye(3) + 2.0 * w * K + 2.0 * K @ K
    return R
