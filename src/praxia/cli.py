"""The command line: a table of verbs, each imported when it is called.

Exit codes: 0 done, 1 the job failed honestly, 2 misuse, 130 interrupted.
"""

from __future__ import annotations

import contextlib
import difflib
import importlib
import os
import sys
from collections.abc import Sequence

__all__ = ["VERBS", "main"]

DONE, MISUSE, INTERRUPTED = 0, 2, 130

VERBS = {
    "run": ("praxia.verbs.run", "a sentence becomes motion in physics; judged, with a report"),
    "plan": ("praxia.verbs.plan", "only the task plan, with why each step is there"),
    "move": ("praxia.verbs.move", "only a motion of any arm, timed and certified; JSON, CSV, ROS"),
    "eval": ("praxia.verbs.eval", "success, efficiency and safety over many episodes, with intervals"),
    "verify": ("praxia.verbs.verify", "an independent re-check of what was commanded and measured"),
    "audit": ("praxia.verbs.audit", "which recorded chunks the safety filter would alter, and why"),
    "guard": ("praxia.verbs.guard", "the safety filter as a proxy before anybody's policy server"),
    "bench": ("praxia.verbs.bench", "the safety filter against adversaries; the planner beside others"),
    "report": ("praxia.verbs.report", "write report.html (and a video) of a run folder again"),
    "robot": ("praxia.verbs.robot", "show an arm: joints, limits, collision spheres, what is missing"),
    "doctor": ("praxia.verbs.doctor", "what is installed, what works here, what is missing and how to get it"),
}
"""Verb -> (module with `main(arguments) -> exit code`, one line of help)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or words[0] in ("-h", "--help") or words == ["help"]:
        print(_help())
        return DONE
    if words[0] == "--version":
        from praxia import __version__

        print(f"praxia {__version__}")
        return DONE
    verb, *rest = [words[1], "--help"] if words[0] == "help" else words
    if verb not in VERBS:
        close = difflib.get_close_matches(verb, VERBS, n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"valid: {', '.join(VERBS)}"
        return _failed("praxia", f"unknown verb {verb!r}; {hint}", MISUSE, rest)
    return _called(verb, rest)


def _called(verb: str, rest: Sequence[str]) -> int:
    """The exit code of a verb; what it raises becomes one sentence."""
    from praxia.core.errors import PraxiaError

    who = f"praxia {verb}"
    try:
        code = int(importlib.import_module(VERBS[verb][0]).main(rest))
        sys.stdout.flush()
        return code
    except PraxiaError as error:
        return _failed(who, str(error), MISUSE, rest)
    except BrokenPipeError:
        # Whoever read the output has read enough, as `head` does; what is left must not be flushed at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        return _failed(who, f"{where}{error.strerror or error}", MISUSE, rest)
    except KeyboardInterrupt:
        return _failed(who, "interrupted", INTERRUPTED, rest)


def _failed(who: str, text: str, code: int, rest: Sequence[str]) -> int:
    """Say it, as the JSON object too that --json promises, and give the code back."""
    print(f"{who}: {' '.join(text.split())}", file=sys.stderr)
    if "--json" in rest:
        import json

        with contextlib.suppress(OSError):  # it may be standard output itself that cannot be written
            print(json.dumps({"error": text, "exit_code": code}), flush=True)
    return code


def _help() -> str:
    width = max(map(len, VERBS))
    lines = [f"  {name:<{width}}  {text}" for name, (_, text) in VERBS.items()]
    return "\n".join(
        [
            "praxia: from a sentence to safe motor commands (simulation only so far)",
            "",
            "usage: praxia VERB ...        praxia VERB --help shows its options",
            "",
            *lines,
            "",
            'example: praxia run "stack the green cube on the blue one"',
        ]
    )


if __name__ == "__main__":
    sys.exit(main())
