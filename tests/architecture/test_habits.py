"""Habits that a linter does not hold, or holds only until somebody silences it: they are found in the trees."""

from __future__ import annotations

import ast
import importlib
import io
import re
import tokenize
from typing import TYPE_CHECKING

import pytest

from tests.architecture.source import Module, modules

if TYPE_CHECKING:
    from collections.abc import Iterator

FACES = [module for module in modules() if module.path.name == "__init__.py" and "\n__all__" in module.text]
BROAD = {"Exception", "BaseException"}


def found(kind: type[ast.AST]) -> Iterator[tuple[Module, ast.AST]]:
    for module in modules():
        yield from ((module, node) for node in ast.walk(module.tree) if isinstance(node, kind))


def at(module: Module, node: ast.AST) -> str:
    return f"{module.place}:{getattr(node, 'lineno', 0)}"


@pytest.mark.parametrize("module", FACES, ids=lambda module: module.dotted)
def test_a_package_exports_what_it_says(module: Module) -> None:
    package = importlib.import_module(module.dotted)
    names = list(package.__all__)
    assert [name for name in names if not hasattr(package, name)] == []
    assert len(names) == len(set(names))


@pytest.mark.parametrize("module", FACES, ids=lambda module: module.dotted)
def test_a_package_says_what_it_exports(module: Module) -> None:
    """Whatever its front page defines or fetches for others, under a public name, is in `__all__`."""
    names = set(importlib.import_module(module.dotted).__all__)
    made = {node.name for node in module.tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    fetched = {
        alias.asname or alias.name
        for node in module.tree.body
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("game.")
        for alias in node.names
    }
    inner = {one.dotted.rpartition(".")[2] for one in modules() if one.dotted.startswith(f"{module.dotted}.")}
    used = {node.id for node in ast.walk(module.tree) if isinstance(node, ast.Name)}
    hidden = {name for name in made | fetched if not name.startswith("_")} - names - inner
    assert {name for name in hidden if name in made or name not in used} == set()


def test_nothing_is_imported_wholesale() -> None:
    stars = [
        at(module, node)
        for module, node in found(ast.ImportFrom)
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)
    ]
    assert stars == []


def test_nothing_changes_a_global() -> None:
    assert [at(module, node) for module, node in found(ast.Global)] == []


def test_errors_are_caught_by_name() -> None:
    """Whoever catches everything must raise it again."""
    careless = []
    for module, node in found(ast.ExceptHandler):
        assert isinstance(node, ast.ExceptHandler)
        names = {one.id for one in ast.walk(node.type) if isinstance(one, ast.Name)} if node.type is not None else BROAD
        again = isinstance(node.body[-1], ast.Raise) and node.body[-1].exc is None
        if names & BROAD and not again:
            careless.append(at(module, node))
    assert careless == []


def test_no_error_is_suppressed_wholesale() -> None:
    careless = [
        at(module, node)
        for module, node in found(ast.Call)
        if isinstance(node, ast.Call) and "suppress" in ast.unparse(node.func)
        if {ast.unparse(one) for one in node.args} & BROAD
    ]
    assert careless == []


def test_a_silenced_tool_is_told_which_rule() -> None:
    blind = re.compile(r"#\s*(type:\s*ignore(?!\[)|noqa(?!:\s*[A-Z]+\d+))")
    careless = [
        f"{module.place}:{line}" for module in modules() for line, text in comments(module) if blind.search(text)
    ]
    assert careless == []


def comments(module: Module) -> Iterator[tuple[int, str]]:
    for token in tokenize.generate_tokens(io.StringIO(module.text).readline):
        if token.type == tokenize.COMMENT:
            yield token.start[0], token.string
