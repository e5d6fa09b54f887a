"""Machine code from LLVM's assembly language, and functions from machine code."""

from __future__ import annotations

from typing import Any

from praxia.motion_planning.kernel.host import Host, llvm

__all__ = ["Loaded", "assembly_of", "object_of"]


def _machine(host: Host) -> Any:
    target = llvm().Target.from_default_triple()
    return target.create_target_machine(cpu=host.cpu, features=host.features, opt=3, jit=True)


def _optimised(text: str, machine: Any) -> Any:
    binding = llvm()
    module = binding.parse_assembly(text)
    module.verify()
    options = binding.create_pipeline_tuning_options(speed_level=2)
    options.loop_vectorization = options.slp_vectorization = options.loop_unrolling = False
    builder = binding.create_pass_builder(machine, options)
    builder.getModulePassManager().run(module, builder)
    return module


def object_of(text: str, host: Host) -> bytes:
    """Relocatable machine code of a module, for a processor."""
    machine = _machine(host)
    return bytes(machine.emit_object(_optimised(text, machine)))


def assembly_of(text: str, host: Host) -> str:
    """The same as text, to be read."""
    machine = _machine(host)
    return str(machine.emit_assembly(_optimised(text, machine)))


class Loaded:
    """Machine code in memory; its functions live as long as this object."""

    def __init__(self, code: bytes, host: Host) -> None:
        binding = llvm()
        self._engine = binding.create_mcjit_compiler(binding.parse_assembly(""), _machine(host))
        self._engine.add_object_file(binding.ObjectFileRef.from_data(code))
        self._engine.finalize_object()

    def address(self, name: str) -> int:
        """Address of a function."""
        return int(self._engine.get_function_address(name))
