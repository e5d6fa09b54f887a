"""The tree keeps the rules of the house, and each rule notices when it is broken."""

import ast
from pathlib import Path

import grimp
import house_rules
import pytest

import praxia

ROOT = Path(praxia.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))
MAY_PRINT = ("cli.py", "verbs", "viewing/console.py")


def relative(path):
    return path.relative_to(ROOT).as_posix()


def offenders(rule, *, skip=()):
    """File -> what breaks `rule`, over the whole package."""
    found = {
        relative(f): rule(ast.parse(f.read_text(encoding="utf-8"))) for f in FILES if not relative(f).startswith(skip)
    }
    return {name: what for name, what in found.items() if what}


def test_there_is_a_tree_to_look_at():
    assert len(FILES) > 20 and "core/interfaces.py" in map(relative, FILES)


def test_safe_commands_are_constructed_in_safety_only():
    assert offenders(house_rules.safe_command_uses, skip=("safety/",)) == {}


def test_safety_itself_is_seen_to_construct_them():
    makers = [f for f in FILES if house_rules.safe_command_uses(ast.parse(f.read_text(encoding="utf-8")))]
    assert makers and all(relative(f).startswith("safety/") for f in makers)


def test_whatever_takes_a_command_checks_its_exact_type():
    takers = {}
    for file in FILES:
        for name, checked in house_rules.command_takers(ast.parse(file.read_text(encoding="utf-8"))).items():
            takers[f"{relative(file)}:{name}"] = checked
    assert takers and all(takers.values()), takers


def test_nothing_runs_what_a_file_says():
    assert offenders(house_rules.unsafe_imports_and_calls) == {}


def test_the_library_does_not_print():
    assert offenders(house_rules.prints, skip=MAY_PRINT) == {}


def test_every_public_module_says_what_it_offers():
    silent = {
        relative(file): what
        for file in FILES
        if file.name not in ("__init__.py", "__main__.py", "cli.py")
        and (what := house_rules.missing_exports(ast.parse(file.read_text(encoding="utf-8"))))
    }
    assert silent == {}


def test_every_module_says_what_it_is():
    assert [relative(f) for f in FILES if not ast.get_docstring(ast.parse(f.read_text(encoding="utf-8")))] == []


def test_no_file_is_long():
    lengths = {relative(file): len(file.read_text(encoding="utf-8").splitlines()) for file in FILES}
    assert {name: count for name, count in lengths.items() if count > house_rules.LONGEST_FILE} == {}


def test_nothing_is_left_unfinished():
    found = {relative(file): house_rules.unfinished(file.read_text(encoding="utf-8")) for file in FILES}
    assert {name: what for name, what in found.items() if what} == {}


def test_names_are_plain_nouns():
    assert [relative(file) for file in FILES if file.name in house_rules.EMPTY_NAMES] == []
    assert offenders(house_rules.managers) == {}


def test_every_folder_with_code_is_a_package():
    assert sorted({relative(f.parent) for f in FILES if not (f.parent / "__init__.py").exists()}) == []


def test_no_modules_import_each_other():
    graph = grimp.build_graph("praxia", exclude_type_checking_imports=True, cache_dir=None)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    assert len(imports) > 20
    assert house_rules.cycles(imports) == []


# --- the rules notice -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code",
    [
        "SafeCommand(1, 2, 3)",
        "interfaces.SafeCommand(1, 2, 3)",
        "make = SafeCommand",
        "object.__new__(SafeCommand)",
        "class Mine(SafeCommand): ...",
        "from praxia.core.interfaces import SafeCommand as C",
        "isinstance(command, SafeCommand)",
    ],
)
def test_a_way_around_the_filter_is_noticed(code):
    assert house_rules.safe_command_uses(ast.parse(code))


def test_naming_the_type_and_checking_it_are_harmless():
    code = """
from praxia.core.interfaces import SafeCommand
def send(command: SafeCommand, also: list[SafeCommand]) -> SafeCommand:
    if type(command) is not SafeCommand:
        raise TypeError
    return command
"""
    assert house_rules.safe_command_uses(ast.parse(code)) == []


def test_a_robot_that_takes_anything_is_noticed():
    code = """
class Careless:
    def command(self, command: SafeCommand) -> None:
        if isinstance(command, SafeCommand): ...
class Careful:
    def command(self, command: SafeCommand) -> None:
        if type(command) is not SafeCommand: raise TypeError
class Contract(Protocol):
    def command(self, command: SafeCommand) -> None: ...
"""
    assert house_rules.command_takers(ast.parse(code)) == {"Careless": False, "Careful": True}


@pytest.mark.parametrize(
    "code",
    [
        "import pickle",
        "def f():\n    from joblib.pool import x",
        "eval('1')",
        "exec(text)",
        "compile(text, '', 'exec')",
        "np.load(f, allow_pickle=True)",
    ],
)
def test_a_way_to_run_what_a_file_says_is_noticed(code):
    assert house_rules.unsafe_imports_and_calls(ast.parse(code))


def test_a_print_a_manager_and_an_unfinished_line_are_noticed():
    assert house_rules.prints(ast.parse("def f():\n    print('x')"))
    assert not house_rules.prints(ast.parse("console.print('x')"))
    assert house_rules.managers(ast.parse("class ThingManager: ..."))
    assert house_rules.unfinished("x = 1  # TO" + "DO later")


@pytest.mark.parametrize("code", ["x = 1", "__all__ = ['y']\nx = 1"])
def test_a_module_that_does_not_say_what_it_offers_is_noticed(code):
    assert house_rules.missing_exports(ast.parse(code))
    assert not house_rules.missing_exports(ast.parse(f"{code}\ny = 2\n__all__ = ['x', 'y']"))


def test_a_cycle_is_noticed():
    assert house_rules.cycles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": set()}) == [["b", "c"]]
    assert house_rules.cycles({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []
