"""The compiled routines as C functions. A start needs neither Numba nor, once the cache is filled, a compiler.

The routines are Python that Numba turns into LLVM's assembly language, without anything of Numba's runtime in it (see
`pointers`). That takes seconds, so the text is kept beside the sources (`assets/routines.ll`, written by
`python -m praxia.motion_planning.search.assembly`) with their hash in its first line: sources that were changed since
are compiled anew. Machine code for this processor is kept like that of kernels.
"""

from __future__ import annotations

import ctypes
import hashlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from praxia.motion_planning.kernel.host import host, llvm
from praxia.motion_planning.kernel.machine_code import Loaded
from praxia.motion_planning.kernel.object_cache import ObjectCache
from praxia.motion_planning.search.routines import KEPT, ROUTINES, source_hash, symbol

__all__ = ["Routine", "loaded", "routine"]

Routine = Callable[..., int]

_C_TYPES: dict[str, Any] = {"i": ctypes.c_int64, "f": ctypes.c_double, "t": ctypes.c_void_p}


@cache
def routine(name: str) -> Routine:
    """The function `name` of `entry_points` as a C function; other threads run while it does.

    Its first argument is the address that the result, an int64, is written to; the second points to room for another
    address, which is not used. That is Numba's own way to call.
    """
    types = [_C_TYPES[letter] for letter in ROUTINES[name]]
    prototype = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_void_p, *types)
    return prototype(_loaded().address(symbol(name)))


@cache
def _loaded() -> Loaded:
    """All routines in memory."""
    return loaded("search", source_hash(), KEPT, _compiled)


def loaded(what: str, sources: str, kept: Path, compiled: Callable[[], str]) -> Loaded:
    """Routines in memory: machine code from the cache, else made from the text that is kept, else from the sources.

    Args:
        what: What they are for; the name in the cache begins with it.
        sources: Hash of their sources.
        kept: File of their assembly language, with the hash of its sources in the first line.
        compiled: Makes the assembly language from the sources.
    """
    machine, objects = host(), ObjectCache()
    described = (sources, Path(__file__).read_text("utf-8"), _version(), machine.cpu, machine.features)
    key = f"{what}-" + hashlib.sha256("\0".join(described).encode()).hexdigest()[:40]
    code = objects.get(key)
    if code is None:
        try:
            code = _object_code(_text(kept, sources) or compiled())
        except RuntimeError:  # another release of LLVM may not understand what this one wrote
            code = _object_code(compiled())
        objects.put(key, code)
    return Loaded(code, machine)


def _version() -> str:
    import llvmlite

    return str(llvmlite.__version__)


def _text(kept: Path, sources: str) -> str:
    """The assembly language that is kept, where it was made from these sources; else nothing."""
    try:
        text = kept.read_text("utf-8")
    except OSError:
        return ""
    return text if text.startswith(f"; {sources}\n") else ""


def _compiled() -> str:
    """The routines in assembly language, from their sources."""
    from praxia.motion_planning.search.assembly import assembled

    return assembled()


def _object_code(text: str) -> bytes:
    """Machine code for this processor."""
    binding, machine = llvm(), host()
    target = binding.Target.from_default_triple()
    code = target.create_target_machine(cpu=machine.cpu, features=machine.features, opt=3, jit=True)
    module = binding.parse_assembly(text)
    module.triple, module.data_layout = target.triple, str(code.target_data)
    module.verify()
    builder = binding.create_pass_builder(code, binding.create_pipeline_tuning_options(speed_level=3))
    builder.getModulePassManager().run(module, builder)
    return bytes(code.emit_object(module))
