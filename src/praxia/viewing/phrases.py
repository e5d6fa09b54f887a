"""Facts and plan steps in words that a person reads: `(on red_cube bowl)` becomes "red cube on bowl"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["atom", "fact_words", "step_words", "thing"]

_FACTS = {
    "on": "{0} on {1}",
    "in": "{0} in {1}",
    "within": "{0} within {1}",
    "holding": "holding {0}",
    "handempty": "hand empty",
    "clear": "nothing on {0}",
    "opened": "{0} open",
    "closed": "{0} closed",
    "beside": "{0} {2} {1}",
    "shifted": "{0} moved {1}",
    "gripper-at": "gripper at {0}",
    "roomy": "{0} has room",
    "stackable": "{0} can be built on",
    "vessel": "{0} is a vessel",
    "compartment": "{0} is a compartment",
    "fits": "{0} fits {1}",
    "ground": "{0} is the ground",
    "standing": "{0} stands on {1}",
    "pushable": "{0} can be pushed",
    "unreachable": "{0} out of reach",
    "obstructs": "{0} in the way of {1}",
    "wedged": "{0} is wedged in",
    "cramped": "{0} on {1} would be in the way of {2}",
}
"""Predicate -> words, arguments numbered; any other is written as predicate and arguments."""

_STEPS = {
    "pick-up": "Pick up {0} from {1}",
    "unstack": "Take {0} off {1}",
    "take-out": "Take {0} out of {1}",
    "take-out-drawer": "Take {0} out of {1}",
    "put-aside": "Put {0} aside",
    "place-on": "Place {0} on {1}",
    "stack": "Stack {0} on {1}",
    "put-in": "Put {0} in {1}",
    "put-in-drawer": "Put {0} in {1}",
    "place-within": "Place {0} within {1}",
    "place-beside": "Place {0} {2} {1}",
    "place-beside-low": "Place {0} {2} {1}",
    "place-beside-fixture": "Place {0} {2} {1}",
    "place-shifted": "Move {0} {1}",
    "push": "Push {0} {1}",
    "nudge": "Nudge {0} free",
    "open": "Open {0}",
    "close": "Close {0}",
    "go-to": "Go to {0}",
    "go-home": "Go home",
}
"""Operator -> words; any other is written as operator and arguments."""

_SIDES = {"left": "left of", "right": "right of", "behind": "behind", "front": "in front of"}
_SIDED = ("beside", "place-beside", "place-beside-low", "place-beside-fixture")


def atom(value: Any) -> tuple[str, ...]:
    """Predicate or operator, then its arguments, of either form that a run folder holds.

    `{"predicate": "on", "args": ["a", "b"]}`, `{"name": "pick-up", "args": ["a"]}` and `"(on a b)"` are read.
    """
    if isinstance(value, Mapping):
        head = value.get("predicate", value.get("name", "?"))
        return (str(head), *(str(arg) for arg in value.get("args", ())))
    if isinstance(value, str):
        return tuple(value.strip().strip("()").split()) or ("?",)
    return tuple(str(part) for part in value) or ("?",)


def thing(name: str) -> str:
    """The name of a thing as people write it: "red_cube" becomes "red cube"."""
    return name.replace("_", " ")


def fact_words(value: Any) -> str:
    """A fact in words."""
    predicate, *args = atom(value)
    if predicate == "not":
        return f"not {fact_words(args)}"
    return _words(_FACTS, predicate, args)


def step_words(value: Any) -> str:
    """A plan step in words."""
    operator, *args = atom(value)
    return _words(_STEPS, operator, args)


def _words(table: Mapping[str, str], head: str, args: list[str]) -> str:
    things = [thing(arg) for arg in args]
    if head in _SIDED and len(args) > 2:
        things[2] = _SIDES.get(args[2], things[2])
    try:
        return table[head].format(*things)
    except (KeyError, IndexError):
        return " ".join([head.replace("-", " ").replace("_", " "), ", ".join(things)]).strip()
