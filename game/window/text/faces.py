"""What letters are asked for, before script or font file matter: size, weight, family, the reader's choice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.nodes.leaves import Style

Weight = Literal[400, 500, 600]
Family = Literal["text", "heading"]
Reader = Literal["lexend", "andika", "atkinson", "opendyslexic"]
"""The letters a reader chose in the settings; they replace headings as well."""

READERS: Final[tuple[Reader, ...]] = ("lexend", "andika", "atkinson", "opendyslexic")


@dataclass(frozen=True, slots=True)
class TypeFace:
    """A face in pixels. Two equal faces share every cache, so layouts may build them anew each time."""

    size: int
    """Of the em in Lexend; other families are scaled until their capitals stand as high."""
    weight: Weight = 400
    family: Family = "text"
    line: float = 1.4
    """Line height as a multiple of the size; never the font's own, which differs up to 1.5 times."""
    reader: Reader = "lexend"

    @property
    def line_height(self) -> int:
        """Pixels from one baseline to the next."""
        return round(self.size * self.line)


class TypeStyle(NamedTuple):
    """A row of the style guide's table."""

    units: int
    line: float
    weight: Weight
    family: Family


STYLES: Final[Mapping[Style, TypeStyle]] = {
    "display": TypeStyle(136, 1.05, 600, "heading"),
    "ask": TypeStyle(66, 1.15, 600, "heading"),
    "option": TypeStyle(50, 1.2, 500, "text"),
    "h1": TypeStyle(54, 1.15, 600, "heading"),
    "h2": TypeStyle(44, 1.15, 600, "heading"),
    "h3": TypeStyle(36, 1.15, 600, "heading"),
    "choice": TypeStyle(32, 1.3, 500, "text"),
    "body": TypeStyle(30, 1.4, 400, "text"),
    "small": TypeStyle(26, 1.4, 400, "text"),
    "tiny": TypeStyle(24, 1.35, 400, "text"),
}


def typeface(
    style: Style, scale: float, *, bold: bool = False, reader: Reader = "lexend", line: float | None = None
) -> TypeFace:
    """Build a style's face. `scale`: pixels per unit times the text scale; `line` overrules the table (Arabic: 1.5)."""
    row = STYLES[style]
    weight: Weight = 600 if bold else row.weight
    return TypeFace(max(1, round(row.units * scale)), weight, row.family, row.line if line is None else line, reader)
