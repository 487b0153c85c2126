"""Everything that is passed on with the game says who made it and under what terms."""

from __future__ import annotations

from fnmatch import fnmatchcase

import pytest

from game.paths import ASSETS, FONTS

LINES = [
    tuple(part.strip() for part in line.split("|"))
    for line in (ASSETS / "CREDITS").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]
FILES = sorted(path.relative_to(ASSETS).as_posix() for path in ASSETS.rglob("*") if path.is_file())
LICENCES = {"CC-BY-4.0", "OFL-1.1", "MIT"}


def covers(pattern: str, file: str) -> bool:
    """A star does not reach into a folder below."""
    return pattern.count("/") == file.count("/") and fnmatchcase(file, pattern)


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[0])
def test_every_line_is_whole_and_means_a_file(line: tuple[str, ...]) -> None:
    assert len(line) == 4, "path | author | source | licence"
    assert all(line)
    assert line[3] in LICENCES
    assert any(covers(line[0], file) for file in FILES), "no such file"


@pytest.mark.parametrize("file", FILES)
def test_every_file_has_exactly_one_line(file: str) -> None:
    assert len([line for line in LINES if covers(line[0], file)]) == 1


@pytest.mark.parametrize("font", sorted(path.stem for path in FONTS.glob("*.?tf")))
def test_every_font_comes_with_its_licence(font: str) -> None:
    family, _, _weight = font.rpartition("-")
    assert "SIL OPEN FONT LICENSE" in (FONTS / f"OFL-{family}.txt").read_text(encoding="utf-8").upper()
