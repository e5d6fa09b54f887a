"""The planned skill library: operator name -> generator for one plan step.

Replace an entry by any other `ActionGenerator` (a learned one, a remote one) and the same plan runs with it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from praxia.core.action import ActionSpace
from praxia.core.arrays import Array
from praxia.core.interfaces import ActionGenerator
from praxia.core.motion import MotionState
from praxia.core.plan import Fact, PlanStep
from praxia.core.scene import Scene
from praxia.core.world import WorldState
from praxia.generation import placements
from praxia.generation.drawer import MovePart
from praxia.generation.hand import Hand
from praxia.generation.phases import Program
from praxia.generation.pick import Pick
from praxia.generation.place import Destination, Place
from praxia.generation.placements import Spots
from praxia.generation.planned import PlannedSkill
from praxia.generation.push import nudge, push
from praxia.generation.reach import GoAbove, GoHome
from praxia.generation.task import ProbeLibrary, SkillLibrary

__all__ = ["grasp_probes", "planned_skills"]

_BESIDE = (
    0.07,
    0.14,
)  # distance of the centres of things put side by side, beyond their radii where they are large [m]
_SHIFT = (0.06, 0.30)  # how far a thing is moved in a direction [m]
_ASIDE = 0.16  # how far from what it blocked a thing is put aside [m]


def planned_skills(hand: Hand, scene: Scene, space: ActionSpace, home: Array) -> SkillLibrary:
    """A planned generator for every operator of the manipulation domain, and for "go-home".

    Args:
        hand: Toolbox of motions.
        scene: What there is.
        space: Action space of the chunks.
        home: Rest configuration of the arm [rad], shape (n,).
    """
    spots = _Destinations(scene)

    def place(name: str, target: str, where: Destination, about: str = "") -> Program:
        return Place(hand, scene, name, target, where, about=about)

    programs: Mapping[str, Callable[..., Program]] = {
        "pick-up": lambda x, s: Pick(hand, scene, x),
        "unstack": lambda x, y: Pick(hand, scene, x),
        "take-out": lambda x, c: Pick(hand, scene, x),
        "take-out-drawer": lambda x, d: Pick(hand, scene, x),
        "place-on": lambda x, s: place(x, s, spots.on(x, s)),
        "stack": lambda x, y: place(x, y, spots.on(x, y)),
        "put-in": lambda x, c: place(x, c, spots.inside(x, c)),
        "put-in-drawer": lambda x, d: place(x, d, spots.inside(x, d)),
        "put-aside": lambda b, x, t: place(b, t, spots.aside(b, x, t)),
        "place-within": lambda x, r, t: place(x, t, spots.on(x, t, within=r), about=r),
        "place-beside": lambda x, y, d, t: place(
            x, t, spots.beside(x, y, d, t), about=t if scene.object(t).movable else y
        ),
        "place-beside-low": lambda x, y, d, s, t: place(x, t, spots.beside(x, y, d, t), about=y),
        "place-beside-fixture": lambda x, y, d, t: place(x, t, spots.beside(x, y, d, t), about=y),
        "place-shifted": lambda x, d, t: place(x, t, spots.shifted(x, d, t)),
        "push": lambda x, d, t: push(hand, scene, x, d),
        "nudge": lambda x, t: nudge(hand, scene, x),
        "open": lambda d: MovePart(hand, scene, d, opening=True),
        "close": lambda d: MovePart(hand, scene, d, opening=False),
        "go-to": lambda p: GoAbove(hand, scene, p),
        "go-home": lambda: GoHome(hand, scene, home),
    }

    def maker(operator: str) -> Callable[[PlanStep, int], ActionGenerator]:
        return lambda step, seed: PlannedSkill(programs[operator](*step.args), space, hand.brake, seed=seed)

    return {operator: maker(operator) for operator in programs}


def grasp_probes(hand: Hand, scene: Scene) -> ProbeLibrary:
    """For the operators that grasp an object: what would keep the hand from it now."""

    def probe(step: PlanStep, world: WorldState, state: MotionState, seed: int) -> tuple[Fact, ...]:
        return Pick(hand, scene, step.args[0]).obstacles(world, state, np.random.default_rng(seed))

    return dict.fromkeys(("pick-up", "unstack", "take-out", "take-out-drawer"), probe)


class _Destinations:
    """Candidate poses for each kind of destination."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def on(self, x: str, s: str, within: str = "") -> Destination:
        def spots(world: WorldState, rng: np.random.Generator) -> Spots:
            # A place on the wide table is best near by; on anything else the middle comes first.
            near = world.gripper.X_WG.p[:2] if not within and not self._scene.object(s).movable else None
            model = self._scene.object(x)
            return placements.on_surface(self._scene, world, model, s, rng, count=60, within=within, near=near)

        return spots

    def inside(self, x: str, c: str) -> Destination:
        def spots(world: WorldState, rng: np.random.Generator) -> Spots:
            return placements.inside(self._scene, world, self._scene.object(x), c, rng)

        return spots

    def aside(self, b: str, x: str, t: str) -> Destination:
        def spots(world: WorldState, rng: np.random.Generator) -> Spots:
            near, model = world.gripper.X_WG.p[:2], self._scene.object(b)
            found = placements.on_surface(self._scene, world, model, t, rng, count=120, near=near)
            return placements.away_from(found, self._scene, world, model, x, _ASIDE)

        return spots

    def beside(self, x: str, y: str, direction: str, t: str) -> Destination:
        def spots(world: WorldState, rng: np.random.Generator) -> Spots:
            model, other = self._scene.object(x), self._scene.object(y)
            # What is fixed is not round: its walls are kept clear of by themselves.
            apart = placements.radius(model) + (placements.radius(other) if other.movable else 0.0) + 0.013
            nearest = max(_BESIDE[0], apart)
            farthest = min(max(_BESIDE[1], apart + 0.04), 0.19) if other.movable else 0.19
            origin = world.pose(self._scene, y).p
            return placements.relative(
                self._scene,
                world,
                model,
                origin,
                direction,
                rng,
                nearest=nearest,
                farthest=farthest,
                spread=0.75,
                target=t,
                count=60,
            )

        return spots

    def shifted(self, x: str, direction: str, t: str) -> Destination:
        def spots(world: WorldState, rng: np.random.Generator) -> Spots:
            origin = world.pose(self._scene, x).p
            return placements.relative(
                self._scene,
                world,
                self._scene.object(x),
                origin,
                direction,
                rng,
                nearest=_SHIFT[0],
                farthest=_SHIFT[1],
                spread=1.5,
                target=t,
                count=80,
            )

        return spots
