"""The source of the game, read as trees, so that tests can measure it and point at a line."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from tests.bench.program import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Module:
    """One file of the game."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def place(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    @property
    def dotted(self) -> str:
        """The name it is imported by."""
        return ".".join(self.path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")

    def functions(self) -> Iterator[tuple[str, int]]:
        """Where each function is, and how many lines its body has without the docstring."""
        for node in ast.walk(self.tree):
            if isinstance(node, Function):
                body = node.body[1:] if ast.get_docstring(node) is not None else node.body
                lines = (node.end_lineno or 0) - body[0].lineno + 1 if body else 0
                yield f"{self.place}:{node.lineno} {node.name}", lines


@cache
def modules() -> tuple[Module, ...]:
    paths = sorted((ROOT / "game").rglob("*.py"))
    texts = [(path, path.read_text(encoding="utf-8")) for path in paths if "shipped" not in path.parts]
    return tuple(Module(path, text, ast.parse(text)) for path, text in texts)
