"""Whatever a generator answers, the loop goes on: what is no answer stops the robot and says what was wrong."""

import numpy as np
import pytest
from execution_fakes import PERIOD, SPACE, BlindEstimator, PointPlant, Scripted, SpeedFilter, ramp, seen

from praxia.core.action import ActionChunk, ActionSpace, ControlMode
from praxia.core.interfaces import Generation, Status
from praxia.core.motion import MotionState
from praxia.core.report import Verdict
from praxia.execution.answers import flaw
from praxia.execution.events import JsonLines, read_json_lines
from praxia.execution.loop import run
from praxia.execution.source import InlineSource, ask
from praxia.execution.threaded import ThreadedSource

CONSULT = 50 * PERIOD
ROWS = np.zeros((3, 2))


def chunk_with(**fields):
    """A generator's answer with a chunk that cannot be made."""
    return lambda o, r: Generation(Status.WORKING, ActionChunk(SPACE, o.time, ROWS, **fields))


MISFITS = [
    (None, "answered None where a Generation is expected"),
    ({"actions": np.zeros((16, 2))}, "answered an object of type dict where a Generation is expected"),
    (Generation("working"), "has 'working' for a status"),
    (Generation(Status.INTERRUPTED), "has the status INTERRUPTED"),
    (Generation(Status.WORKING, "abc"), "has an object of type str for a chunk"),
    (Generation(Status.WORKING, np.zeros((3, 2))), "has an object of type ndarray for a chunk"),
    (Generation(Status.GAVE_UP, reason=None), "has None for a reason"),
    (Generation(Status.WORKING, stats=[1.0]), "has an object of type list for its stats"),
    (Generation(Status.WORKING, notes=("replan",)), "notes that are not a tuple of mappings"),
    (Generation(Status.WORKING, notes=None), "notes that are not a tuple of mappings"),
    (chunk_with(contacts=None), "raised InvalidInput: ActionChunk.contacts: expected a frozenset"),
    (chunk_with(contacts=frozenset({("a",)})), "raised InvalidInput: ActionChunk.contacts: expected pairs of names"),
    (chunk_with(attached=None), "raised InvalidInput: ActionChunk.attached: expected a tuple of names"),
    (chunk_with(departs=MotionState.at_rest(np.zeros(3))), "ActionChunk.departs: expected 2 components"),
]
"""What a generator may answer by mistake, and what is said about it."""
names = [sentence for _, sentence in MISFITS]


@pytest.mark.parametrize(("misfit", "sentence"), MISFITS, ids=names)
def test_a_misfit_in_motion_brakes_and_ends_the_run_with_a_sentence(misfit, sentence, tmp_path):
    plant, safety = PointPlant(), SpeedFilter()
    source = InlineSource(
        Scripted(lambda o, r: Generation(Status.WORKING, ramp(o.time, 500)), misfit), consult_every=CONSULT
    )
    with JsonLines(tmp_path / "events.jsonl") as events:
        outcome = run(plant, source, safety, BlindEstimator(), ticks=300, events=events)
    assert outcome.status is Status.GAVE_UP and sentence in outcome.reason
    assert [c.report.verdict for c in plant.commands[49:51]] == [Verdict.PASSED, Verdict.STOPPED]
    assert safety.commanded.resting and outcome.ticks < 100
    assert [e["kind"] for e in read_json_lines(tmp_path / "events.jsonl")] == ["error", "outcome"]


def test_what_fits_is_handed_on_as_the_very_object():
    full = Generation(Status.WORKING, ramp(0, 3), "", {"iterations": 3.0}, ({"kind": "replan"},))
    for answer in (full, Generation(Status.WORKING), Generation(Status.FINISHED, reason="there")):
        assert flaw(answer) == "" and ask(Scripted(answer), seen(0), None).generation is answer


def answered(source):
    """The first answer that a source takes, in the tick after the one in which it asked."""
    answer = source.latest(seen(0))
    while answer.status is Status.WORKING and answer.chunk is None:
        answer = source.latest(seen(1))
    return answer


@pytest.mark.parametrize(("misfit", "sentence"), MISFITS, ids=names)
def test_a_misfit_from_a_thread_is_the_same_value(misfit, sentence):
    with ThreadedSource(Scripted(misfit), lead=0, consult_every=CONSULT) as source:
        answer = answered(source)
    assert answer.status is Status.GAVE_UP and sentence in answer.reason


def test_a_late_chunk_of_other_components_from_a_thread_reaches_the_loop_which_refuses_it():
    three = ActionSpace(ControlMode.JOINT_POSITION, ("x", "y", "z"), ("rad",) * 3, -np.ones(3), np.ones(3), PERIOD)
    chunk = ActionChunk(three, 0, np.zeros((9, 3)), departs=MotionState.at_rest(np.zeros(3)))
    with ThreadedSource(Scripted(Generation(Status.WORKING, chunk)), lead=0, consult_every=CONSULT) as source:
        assert answered(source).chunk is chunk
