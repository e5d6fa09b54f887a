"""Task planning: PDDL, grounding, heuristic search, validation."""

from praxia.task_planning.manipulation import GEOMETRIC, manipulation_domain, plan_stages, problem_from
from praxia.task_planning.pddl import Domain, Literal, Parameter, Problem, Schema
from praxia.task_planning.planner import PlannerSettings, PlanResult, plan
from praxia.task_planning.reader import parse_domain, parse_problem, read_domain, read_problem
from praxia.task_planning.validation import Validation, causal_links, validate

__all__ = [
    "GEOMETRIC",
    "Domain",
    "Literal",
    "Parameter",
    "PlanResult",
    "PlannerSettings",
    "Problem",
    "Schema",
    "Validation",
    "causal_links",
    "manipulation_domain",
    "parse_domain",
    "parse_problem",
    "plan",
    "plan_stages",
    "problem_from",
    "read_domain",
    "read_problem",
    "validate",
]
