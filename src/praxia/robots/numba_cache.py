"""Compiled Numba functions, cached on disk under the platform's cache folder; safe against stale and damaged files.

Numba keys its cache with the source of the function's own file only, so that an edited callee in another file would
silently give the old result. Here the folder's name carries a hash of that file and of all that it imports from here.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import numba
from numba.core.caching import FunctionCache, IndexDataCacheFile

__all__ = ["cache_root", "compiled"]

PACKAGE = Path(__file__).parents[1]


def compiled(*, relaxed: bool = False, allocates: bool = True) -> Callable[[Callable[..., Any]], Any]:
    """A decorator that compiles a function with Numba and keeps the machine code on disk.

    Where the folder cannot be written, the function is compiled again in each process.

    Args:
        relaxed: Whether sums may be taken in any order and no number is NaN, so that loops become vector instructions.
        allocates: Whether the function makes arrays; one that does not counts no references and compiles faster.
    """
    fastmath = {"reassoc", "contract", "nsz", "arcp", "nnan"} if relaxed else False

    def decorate(function: Callable[..., Any]) -> Any:
        options = {} if allocates else {"_nrt": False}
        dispatcher = numba.njit(nogil=True, error_model="numpy", fastmath=fastmath, **options)(function)
        with contextlib.suppress(OSError):  # no folder to read from or to write to: compiled in memory
            dispatcher._cache = _Cache(function)
        return dispatcher

    return decorate


def cache_root() -> Path:
    """Folder of everything that is prepared once: `PRAXIA_CACHE`, else `praxia` in the platform's cache folder."""
    if named := os.environ.get("PRAXIA_CACHE"):
        return Path(named)
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "~/AppData/Local")
    elif sys.platform == "darwin":
        base = "~/Library/Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(base).expanduser() / "praxia"


@cache
def _sources(file: str) -> str:
    """Hash of a source file of this package and of those that it imports, directly or not."""
    digest = hashlib.sha256()
    seen = {Path(file)}
    waiting = [Path(file)]
    while waiting:
        path = waiting.pop()
        text = path.read_text(encoding="utf-8")
        digest.update(f"{path.name}\0{text}".encode())
        for module in re.findall(r"^\s*(?:from|import) praxia\.([\w.]+)", text, flags=re.MULTILINE):
            other = PACKAGE.joinpath(*module.split("."))
            other = other / "__init__.py" if other.is_dir() else other.with_suffix(".py")
            if other not in seen:
                seen.add(other)
                waiting.append(other)
    return digest.hexdigest()[:16]


class _Locator:
    """Where the machine code of one function lies, as Numba asks for it."""

    def __init__(self, function: Callable[..., Any], file: str) -> None:
        self._stamp = _sources(file)
        self._path = cache_root() / "numba" / self._stamp
        self._line = function.__code__.co_firstlineno

    @classmethod
    def from_function(cls, function: Callable[..., Any], file: str) -> _Locator:
        return cls(function, file)

    def get_cache_path(self) -> str:
        return str(self._path)

    def get_source_stamp(self) -> str:
        return self._stamp

    def get_disambiguator(self) -> str:
        return str(self._line)

    def ensure_cache_path(self) -> None:
        self._path.mkdir(parents=True, exist_ok=True)


class _Implementation(FunctionCache._impl_class):  # type: ignore[misc]
    _locator_classes = (_Locator,)


class _CheckedFile(IndexDataCacheFile):  # type: ignore[misc]
    """Cache files with a checksum beside them: damaged machine code must never run."""

    def _load_index(self) -> Any:
        try:
            return super()._load_index()
        except Exception:  # whatever a damaged file makes of unpickling
            return {}

    def _save_data(self, name: str, data: Any) -> None:
        super()._save_data(name, data)
        path = Path(self._data_path(name))
        with self._open_for_write(f"{path}.sha256") as file:
            file.write(hashlib.sha256(path.read_bytes()).hexdigest().encode())

    def _load_data(self, name: str) -> Any:
        path = Path(self._data_path(name))
        if Path(f"{path}.sha256").read_bytes() != hashlib.sha256(path.read_bytes()).hexdigest().encode():
            raise OSError(f"{path} is damaged")  # Numba then compiles anew and overwrites it
        return super()._load_data(name)


class _Cache(FunctionCache):  # type: ignore[misc]
    _impl_class = _Implementation

    def __init__(self, function: Callable[..., Any]) -> None:
        super().__init__(function)
        self._impl.locator.ensure_cache_path()
        self._cache_file = _CheckedFile(
            cache_path=self._cache_path,
            filename_base=self._impl.filename_base,
            source_stamp=self._impl.locator.get_source_stamp(),
        )

    def save_overload(self, signature: Any, data: Any) -> None:
        with contextlib.suppress(OSError):  # read-only or full: the code in memory serves this process
            super().save_overload(signature, data)
