"""Every character of every text has a shape in every font a reader can choose."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest
import yaml
from fontTools.ttLib import TTFont

from game.letters.glyphs import glyphs
from game.paths import FONTS, LEVELS
from game.window.text import READERS, Reader, missing, typeface
from game.window.text.fonts import FontKey, open_font, pieces
from game.words import LANGUAGES, letters, pseudo, use

GAME = Path(__file__).parents[3] / "game"
SIGNS = "‘’“”„«»‹›…–—-·•×÷→←°€£%½²ªº¿¡ \u00a0\u202f\u2009\u2010\u2011"
LATIN = "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸáíóúüñÁÍÓÚÜÑ"
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى،؛؟٠١٢٣٤٥٦٧٨٩َُِّْ"


@cache
def said_in_levels() -> frozenset[str]:
    """All characters of the level files' scalars, whatever they are for."""
    nodes = [yaml.compose(file.read_text(encoding="utf-8")) for file in LEVELS.glob("*/level.yaml")]
    found: set[str] = set()
    while nodes:
        node = nodes.pop()
        if isinstance(node, yaml.ScalarNode):
            found.update(node.value)
        elif isinstance(node, yaml.SequenceNode):
            nodes += node.value
        elif isinstance(node, yaml.MappingNode):
            nodes += [part for pair in node.value for part in pair]
    return frozenset(found)


@cache
def said_by_the_game() -> frozenset[str]:
    """All characters of the strings where texts are written, and of the languages' names; more than is ever shown."""
    found = set("".join(LANGUAGES.values()))
    for folder in ("engine", "kinds", "screens"):
        for file in (GAME / folder).rglob("*.py"):
            for part in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    found.update(part.value)
    return frozenset(found)


def answers_letters() -> str:
    found = ""
    for language in LANGUAGES:
        use(language)
        found += letters()
    use("en")
    return found


@pytest.mark.parametrize("family", ["text", "heading"])
@pytest.mark.parametrize("reader", READERS)
def test_nothing_said_is_missing(reader: Reader, family: str) -> None:
    said = "".join(said_in_levels() | said_by_the_game()) + answers_letters()
    everything = SIGNS + LATIN + ARABIC + said + pseudo.accented(said) + pseudo.mirrored(said)
    assert missing(everything, reader, family) == set()


@pytest.mark.parametrize("reader", READERS)
def test_levels_need_no_borrowed_letters(reader: Reader) -> None:
    said = "".join(said_in_levels())
    assert missing(said, reader, fallback=False) == set()


def test_what_no_font_has_is_found_out() -> None:
    assert missing("star \u2605, Hebrew \u05d0") == {"\u2605", "\u05d0"}
    assert missing("an arrow \u2192", fallback=False) == {"\u2192"}
    assert missing("an arrow \u2192") == set()


@pytest.mark.parametrize("path", sorted(FONTS.glob("*.?tf")), ids=lambda path: path.stem)
def test_character_maps_are_read_right(path: Path) -> None:
    with TTFont(path) as font:
        assert glyphs(path) == {chr(code) for code in font.getBestCmap()}


@pytest.mark.parametrize("reader", READERS)
def test_capitals_stand_equally_high_in_every_choice(reader: Reader) -> None:
    key = pieces("H", 0, 1, typeface("body", 10.0, reader=reader), bold=False, rtl=False)[0].font
    surface = open_font(key).render("H", True, "black")
    assert surface.get_bounding_rect().height == pytest.approx(210, abs=6)


def files(text: str, *, rtl: bool = False, reader: Reader = "lexend", style: str = "body") -> list[tuple[str, str]]:
    found = pieces(text, 0, len(text), typeface(style, 1.0, reader=reader), bold=False, rtl=rtl)
    return [(piece.text, piece.font.file.rpartition("-")[0]) for piece in found]


def test_each_script_gets_its_font() -> None:
    assert files("Mia") == [("Mia", "lexend")]
    assert files("الاسم، 3", rtl=True) == [("الاسم، 3", "readex-pro")]
    assert files("Mia", style="h1") == [("Mia", "fredoka")]
    assert files("الاسم", rtl=True, style="h1") == [("الاسم", "readex-pro")]
    assert files("Mia", style="h1", reader="andika") == [("Mia", "andika")]
    assert files("الاسم", rtl=True, reader="opendyslexic") == [("الاسم", "readex-pro")]


def test_a_borrowed_character_takes_no_others_with_it() -> None:
    assert files("one → two") == [("one ", "lexend"), ("→ ", "andika"), ("two", "lexend")]
    assert files("no\u2011break\u00a0here") == [("no-break here", "lexend")]


def test_bold_is_a_heavier_file() -> None:
    face = typeface("body", 1.0)
    assert [pieces("a", 0, 1, face, bold=bold, rtl=False)[0].font.file for bold in (False, True)] == [
        "lexend-400.ttf",
        "lexend-600.ttf",
    ]


def test_arabic_letters_are_joined() -> None:
    joined = open_font(FontKey("readex-pro-400.ttf", 40, rtl=True)).size("سلام")[0]
    apart = sum(open_font(FontKey("readex-pro-400.ttf", 40, rtl=True)).size(letter)[0] for letter in "سلام")
    assert joined < 0.9 * apart
