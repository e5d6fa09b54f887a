"""Machine code kept on disk between processes; a file that is not exactly what was written is never used."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import tempfile
from pathlib import Path

__all__ = ["ObjectCache", "cache_folder"]

_MAGIC = b"praxia kernel 1\n"


def cache_folder() -> Path:
    """Where machine code is kept: `kernels` in `PRAXIA_CACHE`, else in `praxia` in the platform's cache folder."""
    if named := os.environ.get("PRAXIA_CACHE"):
        return Path(named) / "kernels"
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", "~/AppData/Local")
    elif sys.platform == "darwin":
        base = "~/Library/Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(base).expanduser() / "praxia" / "kernels"


class ObjectCache:
    """Files named by a key, each with a checksum in front. A folder that cannot be written only costs time."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = cache_folder() if folder is None else folder

    def path(self, key: str) -> Path:
        """File of a key."""
        return self.folder / f"{key}.o"

    def get(self, key: str) -> bytes | None:
        """What was put under `key`; None where there is nothing, or not what was written."""
        try:
            data = self.path(key).read_bytes()
        except OSError:
            return None
        start = len(_MAGIC) + hashlib.sha256().digest_size
        content = data[start:]
        return content if data[:start] == _header(key, content) else None

    def put(self, key: str, content: bytes) -> bool:
        """Keeps `content` under `key`; False where that is not possible. Others see the whole file or none."""
        temporary = None
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=self.folder, suffix=".part")
            with os.fdopen(handle, "wb") as file:
                file.write(_header(key, content) + content)
            os.replace(temporary, self.path(key))
        except OSError:
            if temporary is not None:
                with contextlib.suppress(OSError):
                    os.unlink(temporary)
            return False
        return True


def _header(key: str, content: bytes) -> bytes:
    """Magic and a checksum over key and content: a file under another name is not what was asked for either."""
    return _MAGIC + hashlib.sha256(key.encode() + b"\0" + content).digest()
