"""An audit for machines: one JSON object."""

from __future__ import annotations

from typing import Any

from praxia.core.report import Verdict, Violation
from praxia.deployment.audit import Audit, EpisodeLine, excess
from praxia.deployment.audit_episode import Finding

__all__ = ["audit_document"]

_PEAKS = ("position", "velocity", "acceleration", "jerk")


def audit_document(audit: Audit) -> dict[str, Any]:
    """All figures, episodes, rules and findings of an audit; keys are explained in docs/audit.md."""
    d = audit.deployment
    return {
        "format": audit.format,
        "deployment": d.name,
        "robot": d.robot.name,
        "components": list(d.space.names),
        "rate": d.rate,
        "executed": audit.executed,
        "episodes": len(audit.episodes),
        "unreadable": sum(bool(e.problem) for e in audit.episodes),
        "chunks": audit.chunks,
        **{verdict.value: audit.count(verdict) for verdict in (*Verdict,) if verdict is not Verdict.LATCHED},
        "rows": audit.rows,
        "altered_rows": audit.altered,
        "altered_share": audit.altered / audit.rows if audit.rows else None,
        "interrupted": audit.interrupted,
        "notes": list(audit.notes),
        "rules": [vars(rule) for rule in audit.rules],
        "peaks": {
            name: dict(zip(d.space.names, row, strict=True)) for name, row in zip(_PEAKS, audit.peaks, strict=True)
        },
        "findings": [_finding(f) for f in audit.findings],
        "by_episode": [_episode(e) for e in audit.episodes],
    }


def _finding(f: Finding) -> dict[str, Any]:
    return {
        **vars(f),
        "verdict": f.verdict.value,
        "violations": [_violation(v) for v in f.violations],
    }


def _violation(v: Violation) -> dict[str, Any]:
    return {**vars(v), "excess": excess(v)}


def _episode(e: EpisodeLine) -> dict[str, Any]:
    return {**vars(e), "verdicts": [v.value for v in e.verdicts]}
