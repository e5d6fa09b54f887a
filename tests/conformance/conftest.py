"""Makes the stand-ins of the generation tests importable by name."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "generation"))
