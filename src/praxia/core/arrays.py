"""Read-only float arrays, the only kind that values carry."""

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from praxia.core.errors import InvalidInput

__all__ = ["Array", "frozen"]

Array = NDArray[np.float64]


def frozen(values: ArrayLike, shape: tuple[int | None, ...] | None = None, name: str = "array") -> Array:
    """A read-only float64 copy of `values`.

    Args:
        values: Anything that numpy turns into numbers.
        shape: Expected shape; `None` entries accept any length. Not checked when omitted.
        name: What the array is called in the error.

    Raises:
        InvalidInput: Not numbers, rows of unequal length, or another shape than `shape`.
    """
    try:
        array: NDArray[Any] = np.array(values, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise InvalidInput(f"{name}: expected an array of numbers, got {values!r}") from error
    if (
        shape is not None
        and array.shape != shape
        and (
            array.ndim != len(shape)
            or any(want not in (None, got) for want, got in zip(shape, array.shape, strict=True))
        )
    ):
        wanted = tuple("n" if n is None else n for n in shape)
        raise InvalidInput(f"{name}: expected shape {wanted}, got {array.shape}".replace("'", ""))
    array.setflags(write=False)
    return array
