"""Translators get every text: the command of assets/locale/README.md finds what is on screens and in levels."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from babel.messages.pofile import read_po

from game import paths

if TYPE_CHECKING:
    from pathlib import Path

    from babel.messages.catalog import Catalog

ROOT = paths.LEVELS.parent
GAME = ROOT / "game"


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """What the documented command makes, written elsewhere."""
    readme = (paths.LOCALES / "README.md").read_text()
    command = re.search(r"^ *pybabel (extract .*)$", readme, re.MULTILINE)[1].split()
    place = tmp_path_factory.mktemp("locale") / "beacon-bay.pot"
    command[command.index("-o") + 1] = str(place)
    asked = [sys.executable, "-m", "babel.messages.frontend", "-q", *command]
    subprocess.run(asked, cwd=ROOT, check=True, capture_output=True)
    with place.open("rb") as file:
        return read_po(file)


def _told(place: Path) -> set[str]:
    """Each first text of a call of `tr` or `trn`."""
    found = set()
    for call in ast.walk(ast.parse(place.read_text())):
        if isinstance(call, ast.Call) and _name(call) in {"tr", "trn"} and isinstance(call.args[0], ast.Constant):
            found.add(call.args[0].value)
    return found


def _name(call: ast.Call) -> str:
    return getattr(call.func, "attr", None) or getattr(call.func, "id", "")


@pytest.mark.slow
def test_every_text_in_the_program_is_found(template: Catalog) -> None:
    told = set().union(*(_told(place) for place in GAME.rglob("*.py")))
    known = {message.id if isinstance(message.id, str) else message.id[0] for message in template}
    assert told - known == set()


@pytest.mark.slow
def test_texts_of_levels_are_found(template: Catalog) -> None:
    where = {place for message in template for place, _ in message.locations}
    assert any(place.startswith("levels/") for place in where)


def test_what_is_counted_comes_in_two_forms(tmp_path: Path) -> None:
    (tmp_path / "screen.py").write_text('tr("Play")\nwords.trn("{n} star", "{n} stars", count)\n')
    place = tmp_path / "all.pot"
    asked = ["extract", "-k", "tr", "-k", "trn:1,2", "-o", str(place), str(tmp_path)]
    subprocess.run([sys.executable, "-m", "babel.messages.frontend", "-q", *asked], check=True, capture_output=True)
    with place.open("rb") as file:
        assert [message.id for message in read_po(file) if message.id] == ["Play", ("{n} star", "{n} stars")]


def test_texts_are_written_where_they_are_looked_up() -> None:
    """`tr(f"...")` would never be found by a translator."""
    for place in GAME.rglob("*.py"):
        for call in ast.walk(ast.parse(place.read_text())):
            if isinstance(call, ast.Call) and _name(call) in {"tr", "trn"}:
                assert not isinstance(call.args[0], ast.JoinedStr | ast.BinOp), f"{place}:{call.lineno}"
