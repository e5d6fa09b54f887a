"""A few seconds of the half hour among faults that benchmarks/soak.py runs; the figures are in benchmarks/soak.json."""

import json
import subprocess
import sys
from pathlib import Path

SOAK = Path(__file__).parents[2] / "benchmarks" / "soak.py"


def test_some_seconds_among_faults_break_no_limit_and_hang_nowhere():
    command = [sys.executable, str(SOAK), "--minutes", "0.15", "--faults", "0.3"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-2000:] or done.stdout
    result = json.loads(done.stdout)
    assert result["violations"] == 0 and result["ticks"] > 100
    assert result["interventions"] + result["misses"] + result["restarts"] > 0  # there were faults
