"""Text of one LLVM function: values, branches and loops, written in the order in which they are executed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["Code"]


class Code:
    """The body of one function under construction.

    Values are names such as `%v7`; labels are numbered by the emitter, so that a loop reads as a `with` block.
    """

    def __init__(self, name: str, result: str, parameters: str, attributes: str) -> None:
        self.head = f"define {result} @{name}({parameters}) {attributes} {{"
        self._entry: list[str] = []
        self._lines: list[str] = []
        self._count = 0
        self._block = "start"

    def __str__(self) -> str:
        return "\n".join(
            (self.head, "entry:", *self._entry, "  br label %start", "start:", *self._lines, "  unreachable", "}")
        )

    def number(self) -> int:
        """A number that nothing else in this function carries."""
        self._count += 1
        return self._count

    def value(self, text: str) -> str:
        """Name of the value of an instruction."""
        name = f"%v{self.number()}"
        self._lines.append(f"  {name} = {text}")
        return name

    def do(self, text: str) -> None:
        """An instruction without a value."""
        self._lines.append(f"  {text}")

    def room_for(self, kind: str, count: int = 1, align: int = 64) -> str:
        """Pointer to `count` values of type `kind` on the stack."""
        name = f"%s{self.number()}"
        self._entry.append(f"  {name} = alloca {kind}, i64 {count}, align {align}")
        return name

    def at(self, kind: str, pointer: str, index: str | int) -> str:
        """Pointer to element `index` of an array of `kind`."""
        return self.value(f"getelementptr {kind}, ptr {pointer}, i64 {index}")

    def load(self, kind: str, pointer: str, index: str | int = 0) -> str:
        """Element `index` of an array of `kind`."""
        return self.value(f"load {kind}, ptr {pointer if index == 0 else self.at(kind, pointer, index)}")

    def store(self, kind: str, value: str, pointer: str, index: str | int = 0) -> None:
        """Writes element `index` of an array of `kind`."""
        self.do(f"store {kind} {value}, ptr {pointer if index == 0 else self.at(kind, pointer, index)}")

    def pointer(self, address: str) -> str:
        """Pointer that an int64 address stands for."""
        return self.value(f"inttoptr i64 {address} to ptr")

    def label(self, name: str) -> None:
        """Starts the block `name`; falls into it from the block before."""
        self._lines.append(f"  br label %{name}\n{name}:")
        self._block = name

    @contextmanager
    def loop(self, count: str | int, start: str | int = 0) -> Iterator[str]:
        """Counts an int64 from `start` up to, but without, `count`."""
        k = self.number()
        before = self._block
        self.label(f"head{k}")
        i = f"%i{k}"
        self.do(f"{i} = phi i64 [ {start}, %{before} ], [ %n{k}, %latch{k} ]")
        self.do(f"%c{k} = icmp slt i64 {i}, {count}")
        self.do(f"br i1 %c{k}, label %body{k}, label %end{k}")
        self._open(f"body{k}")
        yield i
        self.label(f"latch{k}")
        self.do(f"%n{k} = add nsw i64 {i}, 1")
        self.do(f"br label %head{k}")
        self._open(f"end{k}")

    @contextmanager
    def when(self, condition: str) -> Iterator[None]:
        """What is done only where `condition` (i1) holds."""
        k = self.number()
        self.do(f"br i1 {condition}, label %then{k}, label %done{k}")
        self._open(f"then{k}")
        yield
        self.label(f"done{k}")

    def give(self, result: str) -> None:
        """Returns `result` ("i32 0") from here; what follows is reached only by a branch around this."""
        self.do(f"ret {result}")
        self._open(f"after{self.number()}")

    def _open(self, name: str) -> None:
        self._lines.append(f"{name}:")
        self._block = name
