"""Makes the fakes beside this file importable by name, also from the subprocesses that tests start."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
