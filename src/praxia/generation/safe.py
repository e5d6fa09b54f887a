"""A generator that has each chunk examined first, and answers with a safe alternative where it would not pass.

The filter in the loop does not trust it: whatever comes out of here is examined there again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

import numpy as np

from praxia.core.action import ActionChunk
from praxia.core.arrays import Array
from praxia.core.errors import InvalidInput
from praxia.core.interfaces import Generation, Observation, Running, Status
from praxia.core.limits import Limits
from praxia.core.motion import MotionState
from praxia.core.plan import Goal
from praxia.core.report import SafetyReport, Verdict
from praxia.generation import alternatives
from praxia.generation.alternatives import Candidate, Question, before_rows, seam
from praxia.generation.wrap import Interpret, actions_of
from praxia.safety.projection import Projection
from praxia.safety.recovery import Alternative, ExecutedPath, RecoverySettings
from praxia.safety.smoothing import Smoothing

__all__ = ["Examiner", "SafeGenerator"]

_OWN = ("hold", "stop", "retreat")  # alternatives that are not what the generator wants; they run to their end

Note = Mapping[str, object]


class Examiner(Protocol):
    """What is asked of a safety filter here."""

    def examine(self, chunk: ActionChunk, *, before: Array | None = None) -> SafetyReport:
        """What would become of `chunk`, sent after the three rows `before`, shape (3, n)."""
        ...


class SafeGenerator:
    """Wraps a generator; a chunk that would not pass is replaced by the first alternative that does.

    An alternative counts only if the filter says that it would pass it unchanged, the way back too. Holding, stopping
    and going back run to their end before the generator is asked again. When all that the settings allow has been used
    up without a chunk that passes in between, the answer is GAVE_UP with the rule that stands in the way.

    Every rule that a chunk would have broken becomes a note of kind "violation" (check, component, value, limit, unit),
    and what was done about it one of kind "alternative"; `stats` has `examined`, `violations` and `rate`.
    """

    def __init__(
        self,
        generator: Any,
        examiner: Examiner,
        limits: Limits,
        *,
        settings: RecoverySettings | None = None,
        interpret: Interpret | None = None,
        resample: bool = False,
        smoothing: Smoothing | None = None,
        projection: Projection | None = None,
        show: Callable[[Observation], None] | None = None,
    ) -> None:
        """Args:
        generator: Whom to ask: `reset(goal)` and `generate(observation, running)`. Where it has a method `another` with
            the arguments of `generate`, that is asked for further candidates.
        examiner: The filter in the loop, or one like it of its own where the generator runs in another thread.
        limits: Bounds per component, for stops, ways back and slower versions.
        settings: What is tried, in which order, how often.
        interpret: What the actions mean in answers that are no `Generation` (maps with "actions", arrays, tensors).
        resample: Whether asking the generator twice at one instant is harmless and gives other samples. True for
            policies that sample; a planned skill would go on to its next phase.
        smoothing: Applied to the rows of every chunk first; None for none.
        projection: Makes the alternative "nearest" available; None for none.
        show: Given each observation first: `observe` of an examiner of its own, which nobody else tells what is seen;
            None for the filter in the loop.
        """
        self._generator, self._examiner, self._limits = generator, examiner, limits
        self._settings = settings or RecoverySettings()
        self._interpret, self._resample = interpret, resample
        self._smoothing, self._projection, self._show = smoothing, projection, show
        self._goal = Goal(())
        self._path = ExecutedPath(self._settings.memory)
        self._forget()

    def reset(self, goal: Goal) -> None:
        """Begin anew; the executed path is forgotten."""
        self._goal = goal
        self._path.clear()
        self._forget()
        self._generator.reset(goal)

    def _forget(self) -> None:
        self._used: Counter[str] = Counter()  # alternatives taken since a chunk passed last
        self._own = False  # whether the chunk handed out last is a hold, a stop or a way back
        self._last: ActionChunk | None = None  # the chunk handed out last
        self._asked = 0  # time of the last question [ns]
        self._examined = 0  # examinations in answer to this question

    def generate(self, observation: Observation, running: Running | None) -> Generation:
        """The generator's answer where its chunk passes, else one with an alternative, or a reason."""
        if self._show is not None:
            self._show(observation)
        self._remember(observation, running)
        if self._recovering(observation, running):
            return Generation(Status.WORKING)
        answer = self._ask(observation, running)
        if answer.status is not Status.WORKING or answer.chunk is None:
            return answer
        start, state = seam(answer.chunk, observation, running)
        self._examined = 0
        report = self._examine(answer.chunk, state)
        if report.verdict is Verdict.PASSED:
            return self._as_wanted(answer, answer.chunk, report)
        last = running.chunk if running is not None else self._last
        return self._recover(answer, Question(observation, running, answer.chunk, report, start, state, last))

    def _recover(self, answer: Generation, question: Question) -> Generation:
        """The answer with the first alternative that passes."""
        answer = replace(answer, notes=(*answer.notes, *_violations(question)))
        if question.report.verdict is Verdict.LATCHED:
            return replace(answer, chunk=None)
        tried: list[str] = []
        for name in self._settings.order:
            if self._examined >= self._settings.budget:
                break
            for candidate in self._candidates(name, question):
                report = self._examine(candidate.chunk, question.state)
                if report.verdict is Verdict.PASSED:
                    return self._take(answer, name, candidate, report, tried)
                tried.append(f"{candidate.name}: {_why(report)}")
                if self._examined >= self._settings.budget:
                    break
            if name == "slower" and question.report.verdict is Verdict.SLOWED:
                by_filter = Candidate("slower, by the filter", question.chunk)
                return self._take(answer, name, by_filter, question.report, tried)
        reason = f"no alternative to {question.chunk.label or 'the chunk'!r} passes: {_why(question.report)}"
        return replace(answer, status=Status.GAVE_UP, chunk=None, reason=reason)

    def _take(
        self, answer: Generation, name: Alternative, candidate: Candidate, report: SafetyReport, tried: Sequence[str]
    ) -> Generation:
        """The answer with an alternative that passes."""
        note = {"kind": "alternative", "taken": candidate.name, "chunk": candidate.chunk.label, "tried": tuple(tried)}
        answer = replace(answer, notes=(*answer.notes, note))
        if name not in _OWN:
            return self._as_wanted(answer, candidate.chunk, report)
        self._used[name] += 1
        self._own, self._last = True, candidate.chunk
        if name == "retreat":
            self._path.cut(float(np.linalg.norm(np.diff(candidate.chunk.values, axis=0), axis=1).sum()))
        return replace(answer, chunk=candidate.chunk, stats=self._figures(answer, report))

    def _as_wanted(self, answer: Generation, chunk: ActionChunk, report: SafetyReport) -> Generation:
        """The answer with what the generator wants, if perhaps more slowly."""
        self._used.clear()
        self._own, self._last = False, chunk
        return replace(answer, chunk=chunk, stats=self._figures(answer, report))

    def _figures(self, answer: Generation, report: SafetyReport) -> Mapping[str, float]:
        violations = sum(note.get("kind") == "violation" for note in answer.notes)
        figures = {"examined": float(self._examined), "violations": float(violations), "rate": report.rate}
        return {**answer.stats, **figures}

    def _candidates(self, name: Alternative, question: Question) -> Iterator[Candidate]:
        """Chunks to try under one heading, best first; none where it does not apply or has been used up."""
        settings = self._settings
        if name == "slower":
            yield from alternatives.slower(question, self._limits, settings)
        elif name == "nearest" and self._projection is not None:
            yield from alternatives.nearest(question, self._projection)
        elif name == "another":
            yield from self._another(question)
        elif name == "hold" and self._used["hold"] < settings.holds:
            yield from alternatives.hold(question, settings)
        elif name == "stop":
            yield from alternatives.stop(question, self._limits)
        elif name == "retreat" and self._used["retreat"] < settings.retreats:
            yield from alternatives.retreat(question, self._path, self._limits, settings)
        elif name == "replan" and self._used["replan"] < settings.replans:
            self._used["replan"] += 1
            self._generator.reset(self._goal)
            chunk = self._ask(question.observation, question.running).chunk
            if chunk is not None:
                yield Candidate("replan", chunk)

    def _another(self, question: Question) -> Iterator[Candidate]:
        """Other samples for the same question, until one repeats."""
        another = getattr(self._generator, "another", self._generator.generate if self._resample else None)
        if another is None:
            return
        seen = {question.chunk.values.tobytes()}
        for number in range(1, self._settings.candidates + 1):
            answer = another(question.observation, question.running)
            chunk = self._read(answer, question.observation, question.running).chunk
            if chunk is None or chunk.values.tobytes() in seen:
                return
            seen.add(chunk.values.tobytes())
            yield Candidate(f"another, number {number}", chunk)

    def _ask(self, observation: Observation, running: Running | None) -> Generation:
        """The generator's answer as a `Generation`, its rows smoothed where that is wanted."""
        answer = self._generator.generate(observation, running)
        return self._read(answer, observation, running)

    def _read(self, answer: object, observation: Observation, running: Running | None) -> Generation:
        if not isinstance(answer, Generation):
            if self._interpret is None:
                raise InvalidInput(
                    f"SafeGenerator: {type(self._generator).__name__} returned a {type(answer).__name__}, which is no "
                    "Generation; give `interpret`, which makes a chunk of its actions"
                )
            answer = Generation(Status.WORKING, self._interpret(actions_of(answer), observation.q, observation.time))
        chunk = answer.chunk
        if self._smoothing is None or chunk is None:
            return answer
        before = before_rows(seam(chunk, observation, running)[1], chunk.period * 1e-9)
        return replace(answer, chunk=replace(chunk, values=self._smoothing.apply(chunk.values, before)))

    def _examine(self, chunk: ActionChunk, state: MotionState) -> SafetyReport:
        self._examined += 1
        return self._examiner.examine(chunk, before=before_rows(state, chunk.period * 1e-9))

    def _recovering(self, observation: Observation, running: Running | None) -> bool:
        """Whether a hold, stop or way back of ours still runs."""
        if not self._own or self._last is None or running is None or observation.time >= running.chunk.end:
            return False
        return np.array_equal(running.chunk.values[-1], self._last.values[-1])  # the filter may have slowed it

    def _remember(self, observation: Observation, running: Running | None) -> None:
        """Add to the executed path what has been commanded since the last question."""
        chunk = running.chunk if running is not None else self._last
        asked, self._asked = self._asked, observation.time
        if self._own and chunk is not None and chunk.label == "retreat":
            return  # what is gone back over is not remembered again
        q = np.asarray(observation.q if observation.commanded is None else observation.commanded.q)
        if chunk is not None:
            first, end = (max(0, -((chunk.start - t) // chunk.period)) for t in (asked, observation.time))
            rows = chunk.values[first:end]
            if len(rows) and np.allclose(rows[-1], q, rtol=0.0, atol=1e-9):
                self._path.remember(rows)
        self._path.remember(q[None])


def _why(report: SafetyReport) -> str:
    return f"{report.verdict.value} ({'; '.join(map(str, report.violations)) or 'no rule named'})"


def _violations(question: Question) -> Iterator[Note]:
    """One note per rule that the chunk would have broken."""
    for v in question.report.violations:
        yield {
            "kind": "violation",
            "chunk": question.chunk.label,
            "verdict": question.report.verdict.value,
            "check": v.check,
            "component": v.component,
            "value": v.value,
            "limit": v.limit,
            "unit": v.unit,
        }
