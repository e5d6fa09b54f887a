"""What this processor can do: its name, its features, and how many lanes pay."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from typing import Any

__all__ = ["WIDTHS", "Host", "compiler_works", "host", "llvm"]

WIDTHS = (4, 8, 16)
"""Lanes that kernels are made for."""


@dataclass(frozen=True)
class Host:
    """A processor as LLVM sees it.

    Attributes:
        cpu: Its name.
        features: Its features, as LLVM writes them ("+avx2,-avx512f,...").
    """

    cpu: str
    features: str

    def width(self, precision: str) -> int:
        """Lanes for a precision: what fills the widest registers that this processor has."""
        present = self.features.split(",")
        if "+avx512f" in present:
            lanes = 16
        elif "+avx2" in present and "+fma" in present:
            lanes = 8
        else:
            lanes = 4
        return lanes if precision == "single" else max(lanes // 2, 4)


@cache
def llvm() -> Any:
    """llvmlite's binding, ready for this machine; raises ImportError or RuntimeError where it does not work."""
    import llvmlite.binding as binding

    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    return binding


@cache
def host() -> Host:
    """The processor that this runs on."""
    binding = llvm()
    return Host(binding.get_host_cpu_name(), binding.get_host_cpu_features().flatten())


def compiler_works() -> bool:
    """Whether machine code can be made here, and `PRAXIA_KERNEL=plain` does not forbid it."""
    if os.environ.get("PRAXIA_KERNEL") == "plain":
        return False
    try:
        host()
    except (ImportError, OSError, RuntimeError):
        return False
    return True
