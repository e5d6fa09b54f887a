"""The functions of a kernel as machine code: emitted, compiled and kept on disk part by part, when first asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np

from praxia.core.errors import unknown
from praxia.motion_planning.kernel.block import emit_place, tables
from praxia.motion_planning.kernel.bodies import bodies_of
from praxia.motion_planning.kernel.checks import emit_check
from praxia.motion_planning.kernel.entry_points import emit_edge, emit_frames, emit_rows
from praxia.motion_planning.kernel.gradients import emit_gradient
from praxia.motion_planning.kernel.host import Host
from praxia.motion_planning.kernel.lanes import Format
from praxia.motion_planning.kernel.machine_code import Loaded, assembly_of, object_of
from praxia.motion_planning.kernel.object_cache import ObjectCache
from praxia.motion_planning.kernel.program import Program
from praxia.motion_planning.kernel.room import emit_room
from praxia.robots.chain import Chain
from praxia.robots.sphere_model import SphereModel

__all__ = ["PARTS", "CompiledFunctions"]

PARTS: dict[str, tuple[Callable[[Program], None], ...]] = {
    "checks": (emit_check, emit_edge, emit_rows, emit_frames),
    "room": (emit_room,),
    "gradient": (emit_gradient,),
}
"""What is compiled together; a part that nobody asks for is not compiled."""
_PART_OF = {"edge": "checks", "rows": "checks", "frames": "checks", "room": "room", "gradient": "gradient"}


class CompiledFunctions:
    """Machine code of one robot.

    Args:
        chain: Joints of the robot.
        spheres: Its spheres.
        form: Lanes and precision.
        host: Processor that the code is for.
        cache: Where machine code is kept.
    """

    def __init__(self, chain: Chain, spheres: SphereModel, form: Format, host: Host, cache: ObjectCache) -> None:
        self._chain, self._spheres, self._form, self._host, self._cache = chain, spheres, form, host, cache
        self._loaded: dict[str, Loaded] = {}

    def address(self, name: str) -> int:
        """Address of a function."""
        part = _PART_OF[name]
        if part not in self._loaded:
            key = self._key(part)
            code = self._cache.get(key)
            if code is None:
                code = object_of(self.text(part), self._host)
                self._cache.put(key, code)
            self._loaded[part] = Loaded(code, self._host)
        return self._loaded[part].address(name)

    def text(self, part: str) -> str:
        """A part in LLVM's assembly language, before optimisation."""
        if part not in PARTS:
            raise unknown("part of a kernel", part, PARTS)
        program = Program(self._chain, bodies_of(self._spheres, len(self._chain)), self._form)
        tables(program)
        emit_place(program)
        for emit in PARTS[part]:
            emit(program)
        return program.text()

    def assembly(self, part: str) -> str:
        """Machine code of a part, to be read."""
        return assembly_of(self.text(part), self._host)

    def _key(self, part: str) -> str:
        """Hash of all that the machine code depends on."""
        digest = hashlib.sha256()
        for text in (part, self._host.cpu, self._host.features, str(self._form), _sources()):
            digest.update(text.encode() + b"\0")
        c, s = self._chain, self._spheres
        for array in (
            *(c.slide, c.constant, c.cosine, c.sine, c.linear, c.X_tool),
            *(s.frame, s.hand, s.link, s.centre, s.per_opening, s.radius, s.pairs),
        ):
            digest.update(str(array.shape).encode() + np.ascontiguousarray(array).tobytes())
        return digest.hexdigest()[:40]


@cache
def _sources() -> str:
    """Hash of this package's sources and of the compiler that it calls."""
    import llvmlite

    digest = hashlib.sha256(llvmlite.__version__.encode())
    for file in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(file.read_bytes())
    return digest.hexdigest()
