"""The fixed-rate loop, where its chunks come from, and the trace that it leaves."""
