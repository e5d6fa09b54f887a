"""What a guard counts, as Prometheus reads it and as a person does."""

from __future__ import annotations

from typing import Any

from praxia.core.errors import MissingExtra

__all__ = ["Counters"]

_BUCKETS = (0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1)  # [s]


class Counters:
    """Counters of one guard, apart from those of any other in the same process.

    Raises:
        MissingExtra: prometheus-client is not installed.
    """

    def __init__(self) -> None:
        try:
            from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
        except ImportError:
            raise MissingExtra("prometheus-client", "deploy") from None
        self.registry = CollectorRegistry()
        at: dict[str, Any] = {"registry": self.registry}
        self._messages = Counter("praxia_guard_messages", "Observations that clients have sent", **at)
        self._chunks = Counter("praxia_guard_chunks", "Chunks by the filter's verdict", ["verdict"], **at)
        self._altered = Counter(
            "praxia_guard_altered_rows", "Rows that were, or in shadow mode would be, altered", **at
        )
        self._latency = Histogram("praxia_guard_seconds", "Time added to one exchange", buckets=_BUCKETS, **at)
        self._clients = Gauge("praxia_guard_clients", "Clients connected now", **at)
        self._upstream = Counter(
            "praxia_guard_upstream_failures", "Policy server gone, late or reporting an error", **at
        )
        self._malformed = Counter("praxia_guard_malformed_replies", "Replies without a chunk of the deployment", **at)
        self._resyncs = Counter("praxia_guard_resyncs", "Robots that were not where they had been sent", **at)
        self._refusals = Counter("praxia_guard_refusals", "What clients were refused", ["reason"], **at)

    def message(self) -> None:
        self._messages.inc()

    def chunk(self, verdict: str, altered: int) -> None:
        self._chunks.labels(verdict).inc()
        self._altered.inc(altered)

    def added(self, seconds: float) -> None:
        self._latency.observe(seconds)

    def client(self, change: int) -> None:
        self._clients.inc(change)

    def upstream_failure(self) -> None:
        self._upstream.inc()

    def malformed_reply(self) -> None:
        self._malformed.inc()

    def resync(self) -> None:
        self._resyncs.inc()

    def refusal(self, reason: str) -> None:
        """Count a refusal; `reason` is one of a few fixed phrases, never what a client has sent."""
        self._refusals.labels(reason).inc()

    def text(self) -> str:
        """Everything in the format that Prometheus scrapes."""
        from prometheus_client import generate_latest

        return str(generate_latest(self.registry).decode())

    def summary(self) -> dict[str, float]:
        """Name, with labels, -> figure of everything that has been counted, without the buckets."""
        found = {}
        for family in self.registry.collect():
            for sample in family.samples:
                name = sample.name.removeprefix("praxia_guard_")
                if sample.value and not name.endswith(("_created", "_bucket")):
                    labels = ", ".join(sample.labels.values())
                    found[f"{name} ({labels})" if labels else name] = float(sample.value)
        return found
