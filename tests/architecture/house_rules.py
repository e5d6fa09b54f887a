"""The rules of the house as functions from a syntax tree to what breaks them; each entry is "line: what"."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping

UNSAFE_MODULES = {"pickle", "marshal", "shelve", "dill", "cloudpickle", "joblib"}
UNSAFE_CALLS = {"eval", "exec", "compile", "__import__"}
EMPTY_NAMES = {"utils.py", "util.py", "helpers.py", "misc.py", "common.py"}
LONGEST_FILE = 400


def imported(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """(line, absolute module name) of every import, at any depth."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, "." * node.level + (node.module or "")


def called(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def unsafe_imports_and_calls(tree: ast.AST) -> list[str]:
    """Ways to run what a file says."""
    found = [f"{line}: imports {name}" for line, name in imported(tree) if name.split(".")[0] in UNSAFE_MODULES]
    for call in called(tree):
        if isinstance(call.func, ast.Name) and call.func.id in UNSAFE_CALLS:
            found.append(f"{call.lineno}: calls {call.func.id}")
        if any(k.arg == "allow_pickle" and getattr(k.value, "value", True) for k in call.keywords):
            found.append(f"{call.lineno}: allows pickle")
    return found


def prints(tree: ast.AST) -> list[str]:
    return [f"{call.lineno}: print" for call in called(tree) if getattr(call.func, "id", "") == "print"]


def is_type_check(node: ast.AST) -> bool:
    """Whether a node reads `type(x) is SafeCommand` or `type(x) is not SafeCommand`."""
    return (
        isinstance(node, ast.Compare)
        and isinstance(node.ops[0], ast.Is | ast.IsNot)
        and isinstance(node.left, ast.Call)
        and getattr(node.left.func, "id", "") == "type"
        and getattr(node.comparators[0], "id", "") == "SafeCommand"
    )


def annotations(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.returns is not None:
            yield node.returns
        elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
            yield node.annotation


def safe_command_uses(tree: ast.AST) -> list[str]:
    """Uses of the name SafeCommand that are neither annotations nor checks of a command's type.

    Whatever constructs one has to name it: by a call, an alias, a subclass, `object.__new__`.
    """
    harmless = [*annotations(tree), *(node for node in ast.walk(tree) if is_type_check(node))]
    allowed = {id(inner) for node in harmless for inner in ast.walk(node)}
    found = []
    for node in ast.walk(tree):
        name = getattr(node, "id", None) or getattr(node, "attr", None)
        if isinstance(node, ast.Name | ast.Attribute) and name == "SafeCommand" and id(node) not in allowed:
            found.append(f"{node.lineno}: uses SafeCommand")
        if isinstance(node, ast.alias) and node.name == "SafeCommand" and node.asname not in (None, "SafeCommand"):
            found.append(f"{node.lineno}: renames SafeCommand")
    return found


def command_takers(tree: ast.AST) -> dict[str, bool]:
    """Class -> whether it checks the exact type, for every class but protocols with a method `command(SafeCommand)`."""
    found = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.ClassDef) or any(getattr(base, "id", "") == "Protocol" for base in node.bases):
            continue
        for method in node.body:
            if isinstance(method, ast.FunctionDef) and method.name == "command" and takes_command(method):
                found[node.name] = any(is_type_check(inner) for inner in ast.walk(method))
    return found


def takes_command(method: ast.FunctionDef) -> bool:
    return any(
        getattr(inner, "id", "") == "SafeCommand"
        for argument in method.args.args
        if argument.annotation is not None
        for inner in ast.walk(argument.annotation)
    )


def missing_exports(tree: ast.Module) -> list[str]:
    """Why a module's `__all__` does not say what it offers."""
    defined: set[str] = set()
    exported: list[str] | None = None
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
            defined.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            defined.update((alias.asname or alias.name).split(".")[0] for alias in node.names)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = {inner.id for target in targets for inner in ast.walk(target) if isinstance(inner, ast.Name)}
            defined |= names
            if "__all__" in names and isinstance(node.value, ast.List | ast.Tuple):
                exported = [element.value for element in node.value.elts if isinstance(element, ast.Constant)]
    if exported is None:
        return ["no __all__"]
    return [f"__all__ names {name}, which is not defined" for name in exported if name not in defined]


def unfinished(text: str) -> list[str]:
    marks = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    return [f"{n}: {line.strip()}" for n, line in enumerate(text.splitlines(), start=1) if marks.search(line)]


def managers(tree: ast.AST) -> list[str]:
    """Classes whose name does not say what they are."""
    return [
        f"{node.lineno}: class {node.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and re.search(r"(Manager|Helper|Utils?)$", node.name)
    ]


def cycles(imports: Mapping[str, set[str]]) -> list[list[str]]:
    """Groups of modules that import each other (strongly connected components of more than one; Tarjan 1972)."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found = []

    def visit(module: str) -> None:
        order[module] = low[module] = len(order)
        stack.append(module)
        for other in sorted(imports.get(module, ())):
            if other not in order:
                visit(other)
                low[module] = min(low[module], low[other])
            elif other in stack:
                low[module] = min(low[module], order[other])
        if low[module] == order[module]:
            group = stack[stack.index(module) :]
            del stack[stack.index(module) :]
            if len(group) > 1 or module in imports.get(module, ()):
                found.append(sorted(group))

    for module in sorted(imports):
        if module not in order:
            visit(module)
    return found
