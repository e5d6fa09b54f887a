"""A picture of a robot: its collision shapes, and beside them the spheres that hold them, one colour a link.

Drawn with numpy alone, so that it needs neither a graphics card nor a library: every pixel keeps what is nearest.
"""

from __future__ import annotations

import base64
import colorsys
import struct
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.scene import ShapeKind
from praxia.robots.inspection import Inspection
from praxia.robots.kinematics import joint_frames
from praxia.robots.link_shapes import Link, Shape

__all__ = ["write_robot_picture"]

_SIDE = 720  # pixels of one of the two panels
_MARGIN = 24
_ROUND = 24  # corners of a circle drawn as a polygon
_TURN, _TILT = 0.60, 0.37  # [rad] of the eye about the vertical, and above the horizon
_EYE = np.array([np.cos(_TILT) * np.cos(_TURN), np.cos(_TILT) * np.sin(_TURN), np.sin(_TILT)])
_RIGHT = np.array([-np.sin(_TURN), np.cos(_TURN), 0.0])
_VIEW = np.array([_RIGHT, np.cross(_EYE, _RIGHT), _EYE])  # rows: right, up, towards the eye
_LIGHT = np.array([-0.30, 0.55, 0.78])

Image = NDArray[np.uint8]


def write_robot_picture(found: Inspection, path: Path) -> None:
    """Writes the picture of a robot at home to `path`, an .svg with the names of the links, or a .png without.

    Raises:
        InvalidInput: Another ending.
    """
    if path.suffix.lower() not in (".svg", ".png"):
        raise InvalidInput(f"picture {path}: expected a name that ends in .svg or .png")
    colours = np.array([colorsys.hsv_to_rgb(i / len(found.links), 0.55, 0.95) for i in range(len(found.links))])
    X = np.concatenate((np.eye(4)[None], joint_frames(found.robot.chain, found.robot.arm_home[None])[0]))
    balls = _balls(found, X)
    triangles = [_triangles(link, X[link.frame]) for link in found.links]
    centres = balls[0] @ _VIEW.T
    low, high = (centres - balls[1][:, None]).min(axis=0), (centres + balls[1][:, None]).max(axis=0)
    scale = (_SIDE - 2 * _MARGIN) / float((high - low)[:2].max())
    middle = (low + high) / 2.0
    left, right = _Canvas(), _Canvas()
    for link, corners in enumerate(triangles):
        placed = (corners @ _VIEW.T - middle) * scale
        left.triangles(placed, colours[link])
    for centre, radius, link in zip((centres - middle) * scale, balls[1] * scale, found.spheres.link, strict=True):
        right.ball(centre, float(radius), colours[link])
    png = _png(np.concatenate((left.image(), right.image()), axis=1))
    if path.suffix.lower() == ".png":
        path.write_bytes(png)
    else:
        path.write_text(_svg(png, found, colours), encoding="utf-8")


class _Canvas:
    """Pixels with a depth each; +x to the right, +y up, +z towards the eye, the origin in the middle."""

    def __init__(self) -> None:
        self.colour = np.full((_SIDE, _SIDE, 3), 0.97)
        self.depth = np.full((_SIDE, _SIDE), -np.inf)

    def ball(self, centre: Array, radius: float, colour: Array) -> None:
        rows, columns, x, y = self._window(
            centre[0] - radius, centre[0] + radius, centre[1] - radius, centre[1] + radius
        )
        dx, dy = x - centre[0], y - centre[1]
        height = radius**2 - dx**2 - dy**2
        z = np.sqrt(np.maximum(height, 0.0))
        normal = np.stack(np.broadcast_arrays(dx, dy, z), axis=-1) / radius
        self._put(rows, columns, height > 0.0, centre[2] + z, _shade(normal, colour))

    def triangles(self, corners: Array, colour: Array) -> None:
        """Triangles (T, 3, 3); those that look away are left out."""
        normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        for (a, b, c), normal in zip(corners, normals, strict=True):
            if normal[2] <= 1e-9:
                continue
            low, high = np.minimum(np.minimum(a, b), c), np.maximum(np.maximum(a, b), c)
            rows, columns, x, y = self._window(low[0], high[0], low[1], high[1])
            inside = np.ones((len(y), x.shape[1]), dtype=np.bool_)
            for p, q in ((a, b), (b, c), (c, a)):
                inside &= (q[0] - p[0]) * (y - p[1]) - (q[1] - p[1]) * (x - p[0]) >= -1e-9
            z = a[2] - (normal[0] * (x - a[0]) + normal[1] * (y - a[1])) / normal[2]
            self._put(rows, columns, inside, z, _shade(normal / np.linalg.norm(normal), colour))

    def image(self) -> Image:
        pixels: Image = (np.clip(self.colour, 0.0, 1.0) * 255.0).astype(np.uint8)
        return pixels

    def _window(self, left: float, right: float, low: float, high: float) -> tuple[slice, slice, Array, Array]:
        """Rows and columns of pixels, and the coordinates of their middles, x as a row and y as a column."""
        half = _SIDE / 2
        first, last = (int(np.clip(np.floor(v + half), 0, _SIDE)) for v in (left, right + 1.0))
        top, bottom = (int(np.clip(np.floor(half - v), 0, _SIDE)) for v in (high, low - 1.0))
        x: Array = np.arange(first, last, dtype=np.float64)[None, :] + 0.5 - half
        y: Array = half - np.arange(top, bottom, dtype=np.float64)[:, None] - 0.5
        return slice(top, bottom), slice(first, last), x, y

    def _put(self, rows: slice, columns: slice, inside: NDArray[np.bool_], z: Array, colour: Array) -> None:
        seen = inside & (z > self.depth[rows, columns])
        self.depth[rows, columns][seen] = np.broadcast_to(z, seen.shape)[seen]
        self.colour[rows, columns][seen] = np.broadcast_to(colour, (*seen.shape, 3))[seen]


def _shade(normal: Array, colour: Array) -> Array:
    light = np.maximum(normal @ (_LIGHT / np.linalg.norm(_LIGHT)), 0.0)
    result: Array = (0.35 + 0.65 * light)[..., None] * colour
    return result


def _balls(found: Inspection, X: Array) -> tuple[Array, Array]:
    spheres = found.spheres
    opening = 0.0 if found.robot.gripper is None else float(found.robot.home[-1])
    frames = X[spheres.frame[spheres.link]]
    centre: Array = np.einsum("sij,sj->si", frames[:, :3, :3], spheres.centres(opening)) + frames[:, :3, 3]
    return centre, spheres.radius


def _triangles(link: Link, X: Array) -> Array:
    """Triangles of a link's shapes in the base, shape (T, 3, 3); fingers stand open."""
    parts = []
    for shape in link.shapes:
        corners, faces = _surface(shape)
        X_BS = X @ shape.X[-1]
        parts.append((corners @ X_BS[:3, :3].T + X_BS[:3, 3])[faces])
    return np.concatenate(parts)


def _surface(shape: Shape) -> tuple[Array, NDArray[np.int64]]:
    if len(shape.faces):
        return shape.vertices, shape.faces
    if shape.kind is ShapeKind.BOX:
        return _grid_surface(
            np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]]) * shape.size[:2], shape.size
        )
    turn = 2.0 * np.pi * np.arange(_ROUND) / _ROUND
    circle = np.column_stack((np.cos(turn), np.sin(turn)))
    if shape.kind is ShapeKind.CYLINDER:
        return _grid_surface(circle * shape.size[0], np.array([0.0, 0.0, shape.size[1]]))
    tilt = np.linspace(-0.5, 0.5, _ROUND // 2 + 1) * np.pi
    rings = [np.column_stack((np.cos(t) * circle, np.full(_ROUND, np.sin(t)))) for t in tilt]
    corners = np.concatenate(rings)
    if shape.ellipsoid:
        corners = corners * shape.size
    else:
        lift = shape.size[1] if shape.kind is ShapeKind.CAPSULE else 0.0
        corners = corners * shape.size[0] + np.sign(corners[:, 2:]) * np.array([0.0, 0.0, lift])
    return corners, _strips(len(tilt), _ROUND)


def _grid_surface(outline: Array, size: Array) -> tuple[Array, NDArray[np.int64]]:
    """A prism over a convex outline, closed by a fan at either end."""
    count = len(outline)
    rings = [np.column_stack((outline * s, np.full(count, z * size[2]))) for s, z in ((0, -1), (1, -1), (1, 1), (0, 1))]
    return np.concatenate(rings), _strips(4, count)


def _strips(rings: int, count: int) -> NDArray[np.int64]:
    """Triangles between neighbouring rings of corners, seen from outside anticlockwise."""
    i, j = np.meshgrid(np.arange(rings - 1), np.arange(count), indexing="ij")
    a, b = (i * count + j).ravel(), (i * count + (j + 1) % count).ravel()
    return np.concatenate((np.column_stack((a, b, b + count)), np.column_stack((a, b + count, a + count))))


def _png(image: Image) -> bytes:
    """A PNG file of an image (height, width, 3)."""
    height, width, _ = image.shape
    rows = np.concatenate((np.zeros((height, 1), dtype=np.uint8), image.reshape(height, -1)), axis=1).tobytes()
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def _svg(png: bytes, found: Inspection, colours: Array) -> str:
    """The picture with a title and the names of the links."""
    from xml.sax.saxutils import escape

    spheres, width = found.spheres, 2 * _SIDE
    inside = base64.b64encode(png).decode()
    height = _SIDE + 60 + 22 * ((len(found.links) + 3) // 4)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        'font-family="sans-serif" font-size="14">',
        f'<rect width="{width}" height="{height}" fill="#f7f7f7"/>',
        f'<image y="40" width="{width}" height="{_SIDE}" href="data:image/png;base64,{inside}"/>',
        f'<text x="20" y="28" font-size="18">{escape(found.robot.name)}: collision shapes</text>',
        f'<text x="{_SIDE + 20}" y="28" font-size="18">{len(spheres.radius)} spheres</text>',
    ]
    for i, name in enumerate(spheres.names):
        x, y = 20 + (i % 4) * (width // 4), _SIDE + 62 + 22 * (i // 4)
        red, green, blue = (int(255 * part) for part in colours[i])
        count, out = int((spheres.link == i).sum()), float(spheres.error[i]) * 1e3
        said = f"{escape(name)}: {count}" + (f", sticks out {out:.1f} mm" if out else "")
        lines.append(f'<rect x="{x}" y="{y - 11}" width="12" height="12" fill="rgb({red},{green},{blue})"/>')
        lines.append(f'<text x="{x + 18}" y="{y}">{said}</text>')
    return "\n".join([*lines, "</svg>", ""])
