"""A generator for child processes, which can import it by name."""

import os
import time
from dataclasses import replace

import numpy as np
from execution_fakes import ramp

from praxia.core.interfaces import Generation, Status


class Child:
    """Moves slowly for a long time, unless it has a bad habit."""

    def __init__(self, habit):
        self.habit, self.calls, self.goal, self.given = habit, 0, None, None
        if habit == "unmakeable":
            raise ValueError("no weights")

    def reset(self, goal):
        self.goal = goal

    def generate(self, observation, running):
        self.calls += 1
        if self.habit == "hang" and self.calls > 1:
            time.sleep(1000)
        if self.habit == "raise":
            raise ZeroDivisionError("of course")
        if self.habit == "lambda":
            return Generation(Status.WORKING, notes=({"kind": "odd", "what": lambda: 0},))
        if self.calls > 1 and running is None:
            return Generation(Status.FINISHED, reason=self.goal.text)
        self.same = running is not None and running.chunk is self.given
        if running is not None:
            return Generation(Status.WORKING, stats={"same": float(self.same), "pid": float(os.getpid())})
        moves = ramp(observation.time, 900, speed=0.2, q=observation.commanded.q[0])
        self.given = replace(moves, values=np.concatenate([moves.values, moves.values[-1:], moves.values[-1:]]))
        return Generation(Status.WORKING, self.given, stats={"pid": float(os.getpid())})
