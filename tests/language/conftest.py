"""Makes the scene beside this file importable by name."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
