"""The routines as text in LLVM's assembly language, from Numba; run as a module, it writes what is kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from praxia.motion_planning.kernel.host import llvm
from praxia.motion_planning.search.routines import KEPT, ROUTINES, source_hash, symbol

__all__ = ["assembled", "linked_only", "simplified"]

# Names of the machine that wrote it, and what Numba keeps for functions that raise errors.
_UNUSED = re.compile(r"^(target (triple|datalayout)|source_filename|; ModuleID|@_ZN08NumbaEnv).*\n", re.MULTILINE)


def assembled() -> str:
    """All routines in one module, for any processor; the hash of their sources in the first line."""
    from numba import types

    from praxia.motion_planning.search import entry_points
    from praxia.motion_planning.search.pointers import INTS

    kinds = {"i": types.int64, "f": types.float64, "t": INTS}
    whole: Any = None
    names: dict[str, str] = {}
    with linked_only():
        for name, arguments in ROUTINES.items():
            function: Any = getattr(entry_points, name)
            function.compile(types.int64(*(kinds[letter] for letter in arguments)))
            (made,) = function.overloads.values()
            made.library._ensure_finalized()
            names[made.fndesc.llvm_func_name] = symbol(name)
            module = llvm().parse_assembly(str(made.library._final_module))
            if whole is None:
                whole = module
            else:
                whole.link_in(module)
    text = simplified(whole, names)
    return f"; {source_hash()}\n{text}"


@contextmanager
def linked_only() -> Iterator[None]:
    """While it lasts, Numba links what it compiles, but neither optimises it nor loads it.

    It would do so for every function by itself, and for this processor.
    """
    from numba.core.codegen import CPUCodeLibrary, JITCodeLibrary
    from numba.core.compiler_lock import global_compiler_lock
    from numba.core.cpu import CPUContext
    from numba.core.registry import cpu_target

    cpu_target.target_context.refresh()  # Numba's own runtime is to be finished
    left_out: tuple[tuple[Any, str], ...] = (
        (CPUCodeLibrary, "_optimize_final_module"),
        (JITCodeLibrary, "_finalize_specific"),
        (CPUContext, "get_executable"),
    )
    with global_compiler_lock:  # nobody else compiles meanwhile
        kept = [getattr(kind, name) for kind, name in left_out]
        for kind, name in left_out:
            setattr(kind, name, lambda *_: [].append)  # stands for the compiled function: some function, always another
        try:
            yield
        finally:
            for (kind, name), method in zip(left_out, kept, strict=True):
                setattr(kind, name, method)


def simplified(module: Any, names: dict[str, str]) -> str:
    """The module with everything but the routines inlined and hidden, in words that any processor understands."""
    binding = llvm()
    for function in module.functions:
        if not function.is_declaration:
            function.linkage = "external" if function.name in names else "internal"
    machine = binding.Target.from_default_triple().create_target_machine(opt=1)
    options = binding.create_pipeline_tuning_options(speed_level=1)
    options.loop_vectorization = options.slp_vectorization = options.loop_unrolling = False
    builder = binding.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    text = _UNUSED.sub("", str(module))
    for mangled, plain in names.items():
        text = text.replace(mangled, plain)
    inner = dict.fromkeys(re.findall(r"@(_ZN6praxia\w+)", text))
    for number, mangled in enumerate(inner):
        text = text.replace(mangled, f"praxia_search_part_{number}")
    return text


if __name__ == "__main__":
    KEPT.parent.mkdir(exist_ok=True)
    KEPT.write_text(assembled(), encoding="utf-8")
