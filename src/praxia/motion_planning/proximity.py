"""How near things are to each other at a configuration, by pairs of names, and how far each link can move.

The spheres that cover robot and load are held against the shapes of the scene in one sweep of MuJoCo; every pair that
they do not keep far apart is measured shape by shape.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from praxia.core.arrays import Array
from praxia.core.scene import Scene
from praxia.motion_planning.scene_model import SceneModel
from praxia.robots import Robot

__all__ = ["Near", "Proximity"]


class Near(NamedTuple):
    """Pairs of shapes that are near each other at one configuration.

    Attributes:
        names: Indices into `Proximity.names` of what they belong to, shape (k, 2).
        group: Index of the group of links that moves them against each other, shape (k,).
        distance: Distance [m], shape (k,), below 0 where they overlap: exact where little is to spare, else too small
            by what the covering spheres stick out.
        spare: Distance minus what was asked for [m], shape (k,).
    """

    names: NDArray[np.int64]
    group: NDArray[np.int64]
    distance: Array
    spare: Array


class Proximity:
    """Distances at configurations of one robot in one scene.

    A group holds what the same joints move: group g the shapes that the first g arm joints move, one more group the
    fingers. Two shapes move against each other as the farther one of their groups does, or less.

    Args:
        robot, scene: As for `SceneModel`.
        sight: How far it looks [m]; pairs farther apart are not reported.
        exact: Pairs that seem to have less than this to spare [m] are measured shape by shape.
    """

    def __init__(self, robot: Robot, scene: Scene, *, sight: float = 0.06, exact: float = 0.02) -> None:
        self.geometry = SceneModel(robot, scene, covered=True)
        self.sight, self.exact = sight, exact
        model = self.geometry.model
        self.names, self._owner = self.geometry.names, self.geometry.owner
        depth = np.array([self.geometry.depth(b) for b in range(model.nbody)])
        self._depth = depth[model.geom_bodyid]
        self._joints = len(robot)
        self._components = len(robot.limits)
        self._cover = np.flatnonzero(self.geometry.behind != np.arange(model.ngeom))
        model.geom_margin[:] = 0.5 * sight  # MuJoCo adds the margins of the two
        self._robot = robot

    @property
    def groups(self) -> int:
        """Number of groups of links, the one that nothing moves included."""
        return self._joints + 2

    def reaches(self) -> Array:
        """Upper bounds on how far a unit of each component moves any point of each group [m/unit], (groups, n).

        A point lies no farther from a joint's axis than the next joint's anchor, plus the links from there on. What is
        attached counts as part of the hand.
        """
        geometry, robot = self.geometry, self._robot
        model, data = geometry.model, geometry.data
        geometry.stand(geometry.rows(robot.arm_home[None])[0])
        joints = [int(model.joint(name).id) for name in robot.joint_names]
        anchor, axis = np.array(data.xanchor[joints]), np.array(data.xaxis[joints])
        slide = robot.chain.slide > 0.0
        travel = np.where(slide, 2.0 * np.maximum(np.abs(robot.arm_limits.lower), np.abs(robot.arm_limits.upper)), 0.0)
        steps = np.append(np.linalg.norm(np.diff(anchor, axis=0), axis=1) + travel[1:], 0.0)  # anchor to the next
        stroke = float(robot.limits.upper[-1]) if robot.gripper else 0.0
        found = np.zeros((self.groups, self._components))
        for g in range(1, self.groups):
            of = self._cover[(self._depth[self._cover] == g) & (model.geom_contype[self._cover] > 0)]
            if not len(of):
                continue
            last = min(g, self._joints) - 1
            extra = stroke if g > self._joints else 0.0
            centre, radius = data.geom_xpos[of], model.geom_size[of, 0] + extra
            out = float((np.linalg.norm(centre - anchor[last], axis=1) + radius).max())
            for j in range(last, -1, -1):
                if slide[j]:
                    found[g, j] = 1.0
                elif j == last:
                    found[g, j] = float((_from_axis(centre, anchor[j], axis[j]) + radius).max())
                else:
                    rest = float(steps[j + 1 : last].sum()) + out + float(travel[j + 1])
                    found[g, j] = float(_from_axis(anchor[j + 1 : j + 2], anchor[j], axis[j])[0]) + rest
            if g > self._joints:
                found[g, -1] = 1.0
        return found

    def near(self, row: Array, demand: Array) -> Near:
        """What is nearer than `sight` at joint coordinates `row` of the model, but for pairs that no joint moves.

        Args:
            row: As `SceneModel.rows` makes them, shape (nq,).
            demand: Distance asked for between two names [m], shape (names, names), minus infinity where none is: such
                pairs are left out, and those with less than `exact` to spare are measured.
        """
        geometry = self.geometry
        geometry.collide(row)
        contact = geometry.data.contact
        geoms, distance = contact.geom, contact.dist
        owner, group = self._owner[geoms], self._depth[geoms].max(axis=1, initial=0)
        asked = demand[owner[:, 0], owner[:, 1]]
        kept = np.flatnonzero((asked > -np.inf) & (group > 0))
        owner, group, distance, asked = owner[kept], group[kept], distance[kept], asked[kept]
        shapes = geometry.behind[geoms[kept]]
        measured: dict[tuple[int, int], float] = {}
        for i in np.flatnonzero(distance - asked < self.exact).tolist():
            a, b = shapes[i].tolist()
            if (a, b) not in measured:
                measured[a, b] = geometry.distance(a, b, self.sight)
            distance[i] = measured[a, b]
        return Near(owner, group, distance, distance - asked)


def _from_axis(points: Array, anchor: Array, axis: Array) -> Array:
    """Distance of points (k, 3) to the line through `anchor` along the unit vector `axis`, shape (k,)."""
    arm = points - anchor
    away: Array = np.linalg.norm(arm - np.outer(arm @ axis, axis), axis=1)
    return away
