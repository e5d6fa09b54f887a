"""How a sentence that has no goal is answered, the same for every verb that takes one."""

from __future__ import annotations

import sys

from praxia.core.interfaces import Status
from praxia.language import Refusal
from praxia.verbs.options import print_json

__all__ = ["refuse"]


def refuse(refusal: Refusal, sentence: str, *, verb: str, json: bool) -> int:
    """Say why there is no goal; 1 where the words are understood, 2 where they are not."""
    impossible = refusal.kind == "impossible"
    reason = refusal.reason
    if impossible and Status.IMPOSSIBLE.value not in reason:
        reason = f"{Status.IMPOSSIBLE.value}: {reason}"
    if json:
        print_json(
            {
                "sentence": sentence,
                "success": False,
                "status": Status.IMPOSSIBLE.value if impossible else "refused",
                "kind": refusal.kind,
                "reason": reason,
                "alternatives": list(refusal.alternatives),
            }
        )
    else:
        sys.stderr.write(f"praxia {verb}: {Refusal(reason, refusal.alternatives, refusal.kind)}\n")
    return 1 if impossible else 2
