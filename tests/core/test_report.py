"""What a violation says: what was found, what would be allowed, and nothing where there is nothing to say."""

import pytest

from praxia.core.report import Violation

NAN = float("nan")


@pytest.mark.parametrize(
    ("violation", "says"),
    [
        (Violation("velocity", "joint1", 2.4, 2.0, "rad/s"), "velocity of joint1: 2.4 rad/s, limit 2 rad/s"),
        (Violation("velocity", "joint1", -2.4, 2.0, "rad/s"), "velocity of joint1: -2.4 rad/s, limit 2 rad/s"),
        (Violation("position", "joint1", -3.0, -2.9, "rad"), "position of joint1: -3 rad, limit -2.9 rad"),
        (Violation("starved", "*", NAN, NAN, ""), "starved"),
        (Violation("shape", "period", NAN, NAN, ""), "shape of period"),
        (Violation("reading", "joint1", NAN, NAN, "rad"), "reading of joint1: no number"),
        (Violation("finite", "joint1", 6e28, NAN, "rad"), "finite of joint1: 6e+28 rad"),
        (
            Violation("clock", "*", 0.001, 0.0012, "s between two readings"),
            "clock: 0.001 s between two readings, at least 0.0012 s",
        ),
        (
            Violation("clock", "*", 0.5, 0.006, "s between two readings"),
            "clock: 0.5 s between two readings, limit 0.006 s",
        ),
        (Violation("clearance", "arm", 0.002, 0.005, "m"), "clearance of arm: 0.002 m, at least 0.005 m"),
        (Violation("clearance", "arm", -0.02, 0.005, "m"), "clearance of arm: -0.02 m, at least 0.005 m"),
    ],
)
def test_a_violation_is_a_sentence_without_filler(violation, says):
    assert str(violation) == says
