"""Independent checks of sphere covers, and small robots to cover."""

from itertools import pairwise
from pathlib import Path

import numpy as np


def uncovered_triangles(triangles, centre, radius, smallest=1e-4):
    """Parts of triangles, cut down to `smallest` [m], in no single sphere; a ball is convex, so corners tell."""
    rest = np.asarray(triangles, dtype=float)
    while len(rest):
        apart = np.linalg.norm(rest[:, :, None] - centre, axis=-1)  # (T, 3, S)
        rest = rest[~(apart <= radius).all(axis=1).any(axis=1)]
        sides = np.linalg.norm(rest - np.roll(rest, -1, axis=1), axis=-1)
        if not len(rest) or sides.max() < smallest:
            return rest
        a, b, c = rest[:, 0], rest[:, 1], rest[:, 2]
        ab, bc, ca = (a + b) / 2, (b + c) / 2, (c + a) / 2
        parts = ((a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca))
        rest = np.concatenate([np.stack(part, axis=1) for part in parts])
    return rest


def is_inside(points, centre, radius):
    return (np.linalg.norm(points[:, None] - centre, axis=-1) <= radius).any(axis=1)


def tube(outer, length, count=24, bend=0.0):
    """Triangles of a closed tube along z, bent sideways like an L, which is far from its convex hull."""
    z = np.linspace(0, length, 9)
    turn = 2 * np.pi * np.arange(count) / count
    shift = np.where(z > length / 2, bend * (z - length / 2) / (length / 2), 0.0)
    ring = np.column_stack((outer * np.cos(turn), outer * np.sin(turn), np.zeros(count)))
    rings = [ring + np.array([s, 0.0, h]) for s, h in zip(shift, z, strict=True)]
    faces = []
    for low, high in pairwise(rings):
        for i in range(count):
            j = (i + 1) % count
            faces += [(low[i], low[j], high[j]), (low[i], high[j], high[i])]
    for ring, order in ((rings[0], -1), (rings[-1], 1)):
        middle = ring.mean(axis=0)
        faces += [(middle, ring[i], ring[(i + 1) % count])[::order] for i in range(count)]
    return np.array(faces)


SPHERED = """<robot name="beads"><link name="base"><collision><origin xyz="0 0 .05"/><geometry><sphere radius=".06"/>
</geometry></collision></link>{links}{joints}</robot>"""


def sphered_urdf():
    """Three hinges and a fixed hand; every link is two balls 0.1 m apart along z."""
    links, joints = "", ""
    for i, name in enumerate(("one", "two", "three", "hand")):
        inertia = '<inertial><mass value="1"/><inertia ixx=".1" iyy=".1" izz=".1" ixy="0" ixz="0" iyz="0"/></inertial>'
        ball = f'<geometry><sphere radius="{0.04 if name == "hand" else 0.05}"/></geometry>'
        balls = "".join(f'<collision><origin xyz="0 0 {z}"/>{ball}</collision>' for z in (0.05, 0.15))
        links += f'<link name="{name}">{inertia}{balls}</link>'
        parent = ("base", "one", "two", "three")[i]
        kind = "fixed" if name == "hand" else "revolute"
        joints += (
            f'<joint name="j{i}" type="{kind}"><parent link="{parent}"/><child link="{name}"/><origin xyz="0 0 .2"/>'
            '<axis xyz="0 1 0"/><limit lower="-2" upper="2" velocity="2" effort="9"/></joint>'
        )
    return SPHERED.format(links=links, joints=joints)


LIMITS = '[joints]\nsource = "made up"\n' + "".join(f"j{i} = {{ acceleration = 5, jerk = 50 }}\n" for i in range(3))


def write_beads(folder: Path) -> Path:
    (folder / "beads.urdf").write_text(sphered_urdf(), encoding="utf-8")
    (folder / "beads.limits.toml").write_text(LIMITS, encoding="utf-8")
    return folder / "beads.urdf"
