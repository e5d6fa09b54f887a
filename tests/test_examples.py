"""The example pages: that they prove something, and that the pages about them are true. `make examples` runs them."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = sorted((ROOT / "examples").glob("*.py"))


def test_the_pages_are_numbered_without_gaps():
    assert PAGES and [int(page.name[:2]) for page in PAGES] == list(range(1, len(PAGES) + 1))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_ends_in_an_assertion(page):
    assert isinstance(ast.parse(page.read_text(encoding="utf-8")).body[-1], ast.Assert)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_says_what_it_shows_and_is_listed(page):
    assert ast.get_docstring(ast.parse(page.read_text(encoding="utf-8")))
    assert f"[{page.name}]({page.name})" in (ROOT / "examples" / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_uses_public_names_only(page):
    tree = ast.parse(page.read_text(encoding="utf-8"))
    names = [alias.name for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) for alias in n.names]
    names += [n.attr for n in ast.walk(tree) if isinstance(n, ast.Attribute)]
    assert not [name for name in names if name.startswith("_")]


def test_the_readme_shows_the_first_page():
    shown = re.search(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.S)
    assert shown is not None
    assert ast.dump(ast.parse(shown[1])) == ast.dump(_without_docstring(PAGES[0]))


def _without_docstring(page: Path) -> ast.Module:
    tree = ast.parse(page.read_text(encoding="utf-8"))
    return ast.Module(tree.body[1:], tree.type_ignores)
