"""The command line: a table of verbs, each imported when it is called.

Exit codes: 0 done, 1 the job failed honestly, 2 misuse, 130 interrupted.
"""

from __future__ import annotations

import difflib
import importlib
import sys
from collections.abc import Sequence

VERBS = {
    "run": ("praxia.verbs.run", "a sentence becomes motion in physics; judged, with a report"),
    "plan": ("praxia.verbs.plan", "only the task plan, with why each step is there"),
    "eval": ("praxia.verbs.eval", "success, efficiency and safety over many episodes, with intervals"),
    "verify": ("praxia.verbs.verify", "an independent re-check of what was commanded and measured"),
    "report": ("praxia.verbs.report", "write report.html (and a video) of a run folder again"),
    "doctor": ("praxia.verbs.doctor", "what is installed, what works here, what is missing and how to get it"),
}
"""Verb -> (module with `main(arguments) -> exit code`, one line of help)."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; returns the exit code."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or words[0] in ("-h", "--help", "help"):
        print(_help())
        return 0
    if words[0] == "--version":
        from praxia import __version__

        print(f"praxia {__version__}")
        return 0
    verb, *rest = words
    if verb not in VERBS:
        close = difflib.get_close_matches(verb, VERBS, n=1)
        hint = f"did you mean {close[0]!r}?" if close else f"valid: {', '.join(VERBS)}"
        print(f"praxia: unknown verb {verb!r}; {hint}", file=sys.stderr)
        return 2
    from praxia.core.errors import PraxiaError

    try:
        return int(importlib.import_module(VERBS[verb][0]).main(rest))
    except PraxiaError as error:
        print(f"praxia {verb}: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(f"praxia {verb}: interrupted", file=sys.stderr)
        return 130


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
