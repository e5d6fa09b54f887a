"""One plan, two ways to carry it out: with a policy of your own for one step, and with the planner for all of them."""

import numpy as np

from praxia.build import Configuration
from praxia.core.action import ActionChunk
from praxia.core.geometry import Pose
from praxia.core.interfaces import Generation, Observation, Running, Status
from praxia.core.plan import Goal, PlanStep
from praxia.core.spaces import joint_position_space
from praxia.evaluation.episode import run_episode
from praxia.simulation import World, load_world


class DropIn:
    """Carries what is held high over the container, lowers it, opens the fingers and leaves: a chunk for each."""

    STAGES = ((0.25, 0.0), (0.12, 0.0), (0.12, 0.04), (0.25, 0.0))  # height of the hand, opening of the fingers [m]

    def __init__(self, world: World, step: PlanStep, period: int) -> None:
        self.scene, self.robot = world.scene, world.robot
        self.space = joint_position_space(world.robot.limits, period)
        self.thing, self.container = step.args
        self.stage = 0

    def reset(self, goal: Goal) -> None:
        self.stage = 0

    def generate(self, observation: Observation, running: Running | None) -> Generation:
        if running is not None and observation.time < running.chunk.end:
            return Generation(Status.WORKING)  # carry on
        if self.stage == len(self.STAGES):
            return Generation(Status.FINISHED)  # a claim, which the task generator checks against the world
        state, world = observation.commanded, observation.world
        height, opening = self.STAGES[self.stage]
        p_container = world.pose(self.scene, self.container).p
        X_WG = Pose(p_container + np.array([0.0, 0.0, height]), world.gripper.X_WG.quat_wxyz)
        ik = self.robot.ik(self.robot.X_WB.inverse() @ X_WG, seeds=state.q[:-1])
        if not ik.found:
            return Generation(Status.GAVE_UP, reason=ik.reason)
        self.stage += 1
        goal = np.append(ik.solutions[0], state.q[-1] + opening)
        s = np.minimum(np.arange(1, 1003) / 1000, 1.0)[:, None]  # two seconds, and two rows at rest
        rows = state.q + (goal - state.q) * (10 * s**3 - 15 * s**4 + 6 * s**5)
        touching = frozenset({("gripper", self.thing), (self.thing, self.container)})
        held = (self.thing,) if self.stage <= 2 else ()
        return Generation(
            Status.WORKING, ActionChunk(self.space, observation.time, rows, touching, attached=held, departs=state)
        )


world = load_world("tabletop")
taken = []


def by_hand(step: PlanStep, seed: int) -> DropIn:
    taken.append(str(step))
    return DropIn(world, step, period=2_000_000)


for skills in ({}, {"put-in": by_hand}):
    configuration = Configuration(perception="noisy", seed=3)
    episode = run_episode("put the red cube in the bowl", configuration, skills=skills, world=world)
    print(f"by hand: {', '.join(taken) or 'no step'}; {episode.reason} after {episode.seconds:.1f} s,")
    print(f"    {episode.interventions} interventions by the safety filter")
    assert episode.success
assert taken == ["(put-in red_cube bowl)"]
