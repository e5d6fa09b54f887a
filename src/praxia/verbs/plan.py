"""`praxia plan`: a sentence, or a PDDL problem, becomes steps, with what each of them is there for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

import tyro

from praxia.core.errors import InvalidInput
from praxia.core.plan import Fact, Goal, Plan, PlanStep
from praxia.core.predicates import facts, final_facts, holds
from praxia.core.world import WorldState
from praxia.language import Refusal, ground
from praxia.task_planning import (
    PlanResult,
    Validation,
    manipulation_domain,
    plan,
    plan_stages,
    problem_from,
    read_domain,
    read_problem,
    validate,
)
from praxia.verbs.options import console, parse, print_json, write_line
from praxia.verbs.refusal import refuse
from praxia.viewing.phrases import fact_words, step_words

__all__ = ["PlanSettings", "main"]


@dataclass(frozen=True)
class PlanSettings:
    """Make the task plan of a sentence, or of a PDDL problem, and say why each step is in it. Nothing moves.

    Example: praxia plan "stack the green cube on the blue one"

    Attributes:
        sentence: What is wanted, in quotes; not with --domain.
        scene: A built-in scene or a TOML file (docs/scenes.md).
        suite: Suite of start states.
        seed: Seed of the start state.
        index: Episode of the suite.
        domain: PDDL domain file; goes with --problem.
        problem: PDDL problem file; goes with --domain.
        json: Print one JSON object and nothing else.
    """

    sentence: tyro.conf.Positional[str] = ""
    scene: str = "tabletop"
    suite: str = "tabletop"
    seed: int = 0
    index: int = 0
    domain: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    problem: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
    json: bool = False


@dataclass(frozen=True)
class _Answer:
    """What was asked, what was found, and what the validator says about it.

    Attributes:
        title: The sentence, or the name of the problem.
        stages: Goal facts as text, a list per stage.
        result: Of the planner.
        verdict: Of the validator; None without a plan.
        spoken: Whether facts and steps are of the built-in domain, which has words for them.
    """

    title: str
    stages: tuple[tuple[str, ...], ...]
    result: PlanResult
    verdict: Validation | None
    spoken: bool


def main(arguments: Sequence[str]) -> int:
    """Plan and print; 0 with a valid plan, 1 where there is none, 2 where the question makes no sense."""
    settings = parse(PlanSettings, arguments, "plan")
    if settings.domain or settings.problem:
        answer: _Answer | Refusal = _of_files(settings)
    elif settings.sentence.strip():
        answer = _of_sentence(settings)
    else:
        raise InvalidInput('what should be planned? give a sentence in quotes, as in praxia plan "open the drawer"')
    if isinstance(answer, Refusal):
        return refuse(answer, settings.sentence, verb="plan", json=settings.json)
    if settings.json:
        print_json(_document(answer))
    else:
        _show(answer)
    return 0 if answer.verdict is not None and answer.verdict.valid else 1


def _of_files(settings: PlanSettings) -> _Answer:
    if settings.sentence:
        raise InvalidInput("a sentence and PDDL files cannot be planned together; leave one of them away")
    if not (settings.domain and settings.problem):
        absent = "--problem" if settings.domain else "--domain"
        raise InvalidInput(f"--domain and --problem go together; {absent} is missing")
    domain = read_domain(settings.domain)
    problem = read_problem(settings.problem, domain)
    result = plan(domain, problem)
    verdict = validate(domain, problem, result.plan.steps) if result.plan else None
    return _Answer(problem.name, (tuple(map(str, problem.goal)),), result, verdict, spoken=False)


def _of_sentence(settings: PlanSettings) -> _Answer | Refusal:
    # The simulation is loaded only now, so that a wrong option or `--help` is answered at once.
    from praxia.build import pushable_facts
    from praxia.evaluation.suites import suite
    from praxia.simulation.scenes import load_world
    from praxia.simulation.truth import Truth

    world = load_world(settings.scene)
    scene = world.scene
    if world.robot.gripper is None:
        raise InvalidInput(f"scene {scene.name!r}: the robot {world.robot.name!r} has no gripper to plan for")
    qpos = world.start(suite(settings.suite).name, settings.seed, settings.index)
    state: WorldState = Truth(world)(0, qpos, float(world.robot.home[-1]))
    goal = ground(settings.sentence, scene, state)
    if isinstance(goal, Refusal):
        return goal
    seen = set(facts(scene, state)) | {f for f in goal.facts if holds(f, scene, state, start=state)}
    geometric = pushable_facts(scene)
    result = plan_stages(scene, sorted(seen), goal, geometric=geometric)
    verdict = None
    if result.plan:
        problem = problem_from(scene, sorted(seen), final_facts(goal), geometric=geometric)
        verdict = validate(manipulation_domain(), problem, result.plan.steps)
    return _Answer(goal.text, _stages(goal), result, verdict, spoken=True)


def _stages(goal: Goal) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(map(str, stage)) for stage in goal.stages)


def _document(answer: _Answer) -> Mapping[str, object]:
    """The answer for machines."""
    found = answer.result.plan or Plan(())
    return {
        "sentence" if answer.spoken else "problem": answer.title,
        "status": answer.result.status.value,
        "reason": answer.result.reason,
        "goal": answer.stages,
        "steps": [_step(step, answer) for step in found.steps],
        "links": [{"producer": k.producer, "fact": str(k.fact), "consumer": k.consumer} for k in found.links],
        "stage_ends": answer.result.stage_ends,
        "valid": answer.verdict is not None and answer.verdict.valid,
        "expansions": answer.result.expansions,
    }


def _step(step: PlanStep, answer: _Answer) -> Mapping[str, object]:
    text = step_words(str(step)) if answer.spoken else str(step)
    lists = {"preconditions": step.preconditions, "adds": step.adds, "deletes": step.deletes}
    return {"name": step.name, "args": step.args, "text": text, **{k: list(map(str, v)) for k, v in lists.items()}}


def _show(answer: _Answer) -> None:
    """The answer for people."""
    screen = console()
    say = _fact if answer.spoken else str
    write_line(screen, answer.title, hang=2, style="bold")
    write_line(screen, "Goal" if len(answer.stages) == 1 else "Goal, in this order", style="cyan")
    for stage in answer.stages:
        write_line(screen, " and ".join(say(fact) for fact in stage), indent=2)
    found = answer.result.plan
    if found is None or answer.verdict is None:
        write_line(screen, answer.result.reason, hang=2, style="bold red")
        return
    count = len(found.steps)
    head = f"Plan: {count} step{'s' if count > 1 else ''}, and what each is there for"
    write_line(screen, head if count else "Nothing to do: the goal holds already", style="cyan")
    for i, step in enumerate(found.steps):
        write_line(screen, f"{i + 1:>3}  {step_words(str(step)) if answer.spoken else step}", hang=5)
        for purpose in _purposes(found, i, say):
            write_line(screen, purpose, indent=7, hang=2, style="dim")
    if answer.verdict.valid:
        write_line(
            screen, "Valid: an independent replay applies every step and ends in the goal", hang=2, style="green"
        )
    else:
        write_line(screen, f"Not valid: {answer.verdict.reason}", hang=2, style="bold red")


def _purposes(found: Plan, producer: int, say: Callable[[str], str]) -> list[str]:
    """For whom the step makes which facts true; facts for the same steps are on one line."""
    consumers: dict[Fact, list[int]] = {}
    for link in found.links:
        if link.producer == producer:
            consumers.setdefault(link.fact, []).append(link.consumer)
    together: dict[tuple[int, ...], list[str]] = {}
    for fact, whom in consumers.items():
        together.setdefault(tuple(sorted(whom)), []).append(say(str(fact)))
    last = len(found.steps)
    return [f"→ {_whom(whom, last)}: {', '.join(together[whom])}" for whom in sorted(together)]


def _whom(consumers: tuple[int, ...], last: int) -> str:
    steps = [str(k + 1) for k in consumers if k < last]
    named = f"step{'s' if len(steps) > 1 else ''} {', '.join(steps)}" if steps else ""
    return " and ".join(filter(None, (named, "the goal" if last in consumers else "")))


def _fact(text: str) -> str:
    """A fact of the built-in domain in words, its negation too."""
    negation = "(not "
    return f"not {fact_words(text[len(negation) :])}" if text.startswith(negation) else fact_words(text)
