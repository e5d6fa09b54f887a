"""A sentence becomes goal facts and a task plan whose every step says what it is there for; nothing moves."""

from praxia.build import task_planner
from praxia.core.predicates import facts
from praxia.language import Refusal, ground
from praxia.simulation import Cell, load_world

SENTENCE = "stack the green cube on the blue one, then put the red cube in the drawer and close it"

world = load_world("tabletop")
scene = world.scene
state = Cell(world, world.start("example", seed=0, index=0)).truth()

goal = ground(SENTENCE, scene, state)
assert not isinstance(goal, Refusal), goal
for stage in goal.stages:
    print("goal:", *stage)

plan_for = task_planner(scene)
result = plan_for(facts(scene, state), goal, ())
assert result.plan is not None, result.reason
steps, links = result.plan.steps, result.plan.links

for i, step in enumerate(steps):
    print(f"{i + 1:2d}  {step}")
    for link in links:
        if link.producer == i:
            consumer = "the goal" if link.consumer == len(steps) else f"step {link.consumer + 1}"
            print(f"      {link.fact} for {consumer}")

# A word that the scene does not have is refused, with the closest words that it does have.
refusal = ground("put the red cube in the bole", scene, state)
print(refusal)

assert [step.name for step in steps].count("open") == 1 and steps[-1].name == "close"
assert all(any(link.producer == i for link in links) for i in range(len(steps)))  # no step is there for nothing
assert isinstance(refusal, Refusal) and "bowl" in str(refusal)
