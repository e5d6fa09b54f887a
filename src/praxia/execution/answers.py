"""Why something that a generator answered is no answer, as a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from praxia.core.action import ActionChunk
from praxia.core.interfaces import Generation, Status

__all__ = ["flaw"]


def flaw(answer: object) -> str:
    """What is wrong with an answer, as a sentence that says what would be right; "" where it can be used.

    A chunk has looked after itself when it was made (`ActionChunk`); its numbers are the safety filter's to judge.
    """
    if not isinstance(answer, Generation):
        return f"the generator answered {_kind(answer)} where a Generation is expected"
    if not isinstance(answer.status, Status):
        return f"the generator's answer has {answer.status!r} for a status; expected a Status such as Status.WORKING"
    if answer.status is Status.INTERRUPTED:
        return "the generator's answer has the status INTERRUPTED, which is the operator's"
    if answer.chunk is not None and not isinstance(answer.chunk, ActionChunk):
        return f"the generator's answer has {_kind(answer.chunk)} for a chunk; expected an ActionChunk or None"
    if not isinstance(answer.reason, str):
        return f"the generator's answer has {_kind(answer.reason)} for a reason; expected a string"
    if not isinstance(answer.stats, Mapping):
        return f"the generator's answer has {_kind(answer.stats)} for its stats; expected names with numbers"
    if not isinstance(answer.notes, Sequence) or not all(isinstance(note, Mapping) for note in answer.notes):
        return "the generator's answer has notes that are not a tuple of mappings such as {'kind': 'replan'}"
    return ""


def _kind(thing: object) -> str:
    return "None" if thing is None else f"an object of type {type(thing).__name__}"
