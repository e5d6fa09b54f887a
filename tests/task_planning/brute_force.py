"""The naive planner: breadth-first over sets of atoms, every binding tried; only for tiny instances."""

import itertools
from collections import deque

from praxia.core.plan import Fact, PlanStep
from praxia.task_planning.validation import replay


def steps_of(domain, problem):
    for schema in domain.schemas:
        ranges = [[o for o, k in problem.objects.items() if domain.is_a(k, p.types)] for p in schema.parameters]
        for args in itertools.product(*ranges):
            yield schema, PlanStep(schema.name, args, (), (), ())


def true(literal, binding, state, domain, problem):
    names = [p.name for p in literal.forall]
    ranges = [[o for o, k in problem.objects.items() if domain.is_a(k, p.types)] for p in literal.forall]
    for values in itertools.product(*ranges):
        scope = {**binding, **dict(zip(names, values, strict=True))}
        terms = tuple(scope.get(t, t) for t in literal.terms)
        here = terms[0] == terms[1] if literal.predicate == "=" else Fact(literal.predicate, terms) in state
        if here is not literal.positive:
            return False
    return True


def shortest(domain, problem):
    """Length of a shortest plan, or None where there is none."""
    steps = list(steps_of(domain, problem))
    seen, queue = {problem.initial}, deque([(problem.initial, 0)])
    while queue:
        state, depth = queue.popleft()
        if all(true(g, {}, state, domain, problem) for g in problem.goal):
            return depth
        for schema, step in steps:
            binding = dict(zip((p.name for p in schema.parameters), step.args, strict=True))
            if all(true(c, binding, state, domain, problem) for c in schema.condition):
                after = replay(domain, problem, state, step)
                if after not in seen:
                    seen.add(after)
                    queue.append((after, depth + 1))
    return None
