"""The two pretended languages: long and accented, and from right to left."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from game import paths
from game.words import pseudo

if TYPE_CHECKING:
    from collections.abc import Callable

SENTENCE = "Ask *Aunt Dee*, {name}: who sees ==this photo== now? There are 12 of them; wait.\nThen tap Send."
TEXTS = st.text(alphabet="abc XYZ {}*=_019.,?!;\n", max_size=60)


def _kept(text: str) -> list[str]:
    """What no language may change."""
    return re.findall(r"\{[^{}]*\}|[*=\n0-9]", text)


@pytest.mark.parametrize("pretend", [pseudo.accented, pseudo.mirrored])
@given(text=TEXTS)
def test_what_is_not_words_stays(pretend: Callable[[str], str], text: str) -> None:
    assert _kept(pretend(text)) == _kept(text)


@given(text=TEXTS.filter(lambda text: len(text) > 1))
def test_accented_words_are_two_fifths_longer_between_brackets(text: str) -> None:
    told = pseudo.accented(text)
    letters = len(re.sub(r"\{[^{}]*\}", "", text))
    longer = len(told) - 2 - len(text)
    assert (told[0], told[-1]) == ("[", "]")
    assert 0.4 * letters - 1 <= longer <= 0.4 * letters + 1


def test_accented_words_can_still_be_read() -> None:
    assert pseudo.accented("Play {name}") == "[Þļááý {name}]"
    plain = unicodedata.normalize("NFD", pseudo.accented("Settings")).encode("ascii", "ignore").decode()
    assert plain.startswith("[Seettiings")


def test_every_letter_with_an_accent_in_all_fonts_has_one() -> None:
    told = pseudo.accented("abcdefghiklnoprstuwyz")
    assert not set(told) & set("abcdefghiklnoprstuwyz")


def test_an_empty_text_is_empty_between_its_brackets() -> None:
    assert pseudo.accented("") == "[]"
    assert pseudo.mirrored("") == ""


@given(text=TEXTS)
def test_mirrored_words_are_as_long_as_they_were(text: str) -> None:
    assert len(pseudo.mirrored(text)) == len(text)


def test_mirrored_words_are_arabic_with_their_digits_and_names_as_they_were() -> None:
    told = pseudo.mirrored(SENTENCE)
    bare = told.replace("{name}", "")
    assert not re.search("[A-Za-z?,;]", bare)
    assert all(unicodedata.bidirectional(letter) == "AL" for letter in bare if letter.isalpha())
    assert "{name}" in told
    assert "12" in told
    assert {"؟", "،", "؛"} <= set(told)


def test_no_two_letters_become_one() -> None:
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    assert len(set(pseudo.mirrored(alphabet))) == 26


@pytest.mark.parametrize("pretend", [pseudo.accented, pseudo.mirrored])
def test_the_fonts_can_draw_them(pretend: Callable[[str], str]) -> None:
    """Accented: every text font; headings may fall back on one. Arabic: the ones that are made for it."""
    arabic = pretend is pseudo.mirrored
    letters = set(pretend("abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ ?,;!")) - {" "}
    fonts = paths.FONTS.glob("readex-pro*.ttf" if arabic else "*.[ot]tf")
    chosen = [font for font in fonts if "fredoka" not in font.name]
    assert chosen
    for font in chosen:
        missing = letters - {chr(code) for code in TTFont(font).getBestCmap()}
        assert not missing, f"{font.name} lacks {''.join(sorted(missing))}"
