"""Numbers and text as they are carried inside a page: compact, and unable to end the script that holds them."""

from __future__ import annotations

import base64
import json
import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from praxia.core.arrays import Array

__all__ = ["floats", "quantised", "safe_json"]


def floats(values: Array) -> str:
    """Base64 of the values as little-endian float32."""
    return base64.b64encode(np.ascontiguousarray(values, dtype="<f4").tobytes()).decode("ascii")


def quantised(values: Array, span: float) -> str:
    """Base64 of the values in [-span, span] as little-endian int16 (step span / 32767); outside is clipped."""
    steps = np.clip(np.rint(np.nan_to_num(values) / span * 32767), -32767, 32767)
    return base64.b64encode(np.ascontiguousarray(steps, dtype="<i2").tobytes()).decode("ascii")


def safe_json(document: Any) -> str:
    """JSON that may stand inside a <script> element: no "<", "&" or line separator, NaN and infinity as null."""
    text = json.dumps(_finite(document), allow_nan=False, ensure_ascii=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _finite(value: Any) -> Any:
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if isinstance(value, Mapping):
        return {str(key): _finite(part) for key, part in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_finite(part) for part in value]
    return value
