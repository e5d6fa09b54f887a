"""Whether the lines of the safety log are those that the verdicts of the trace ask for."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import numpy as np

from praxia.evaluation.raw_files import LATCHED, REFUSED, SLOWED, STOPPED, RawTrace

__all__ = ["check_log"]

_CODES = {"stopped": STOPPED, "slowed": SLOWED, "refused": REFUSED, "latched": LATCHED}


def check_log(path: Path, record: RawTrace, missing: list[str]) -> list[tuple[int, str]]:
    """(time [ns], what is wrong) per contradiction between the safety log and the trace; -1 for no time.

    A tick that was stopped, refused or latched has one line with that verdict; a stretch of slowed ticks has one, at
    its first tick; no other tick has any. What cannot be read is put into `missing`.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        missing.append("safety.jsonl is missing or no text")
        return []
    logged: list[tuple[int, int]] = []
    for number, line in enumerate(lines, start=1):
        try:
            entry = json.loads(line)
            logged.append((int(entry["time_ns"]), _CODES[entry["verdict"]]))
        except (ValueError, KeyError, TypeError):
            missing.append(f"line {number} of safety.jsonl cannot be read")
    time = record.column("time_ns").astype(np.int64)
    verdict = record.column("verdict")
    begins = (verdict == SLOWED) & (np.concatenate(([0.0], verdict[:-1])) != SLOWED)
    asked = np.isin(verdict, (STOPPED, REFUSED, LATCHED)) | begins
    wanted = set(zip(time[asked].tolist(), verdict[asked].astype(int).tolist(), strict=True))
    found = [
        (when, f"the filter {_word(code)}, but safety.jsonl has no such line for it")
        for when, code in sorted(wanted - set(logged))
    ]
    found += [
        (when, f"safety.jsonl has a line for a tick at which the filter had not {_word(code)}")
        for when, code in sorted(set(logged) - wanted)
        if when <= time[-1] or not missing  # a killed run loses trace records that its log still has
    ]
    twice = [when for when, count in Counter(when for when, _ in logged).items() if count > 1]
    return found + [(when, "safety.jsonl has two lines for one tick") for when in twice]


def _word(code: int) -> str:
    return next(word for word, number in _CODES.items() if number == code)
