"""The language in use: looking up, filling in, and what comes with a language."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from game import paths, words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FSI, PDI = "\u2068", "\u2069"
PLAY, HELLO = "العب", "أهلا {name}"


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    words.use("en")


@pytest.fixture
def arabic(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A real catalogue, as a translator would leave it."""
    catalogue = Catalog(locale="ar")
    catalogue.add("Play", PLAY)
    catalogue.add("Hello, {name}!", HELLO)
    catalogue.add(("{n} star", "{n} stars"), tuple(f"form {number} {{n}}" for number in range(6)))
    place = tmp_path / "ar" / "LC_MESSAGES" / "beacon-bay.mo"
    place.parent.mkdir(parents=True)
    with place.open("wb") as file:
        write_mo(file, catalogue)
    monkeypatch.setattr(paths, "LOCALES", tmp_path)
    monkeypatch.setitem(words.LANGUAGES, "ar", "العربية")
    return place


def test_english_is_as_it_was_written() -> None:
    assert words.language() == "en"
    assert words.tr("Play") == "Play"
    assert [words.trn("{n} star", "{n} stars", n) for n in (0, 1, 2)] == ["{n} stars", "{n} star", "{n} stars"]
    assert words.direction() == "ltr"
    assert words.letters() == "ABCD"


@pytest.mark.usefixtures("arabic")
def test_a_catalogue_translates_what_it_has() -> None:
    words.use("ar")
    assert words.tr("Play") == PLAY
    assert words.tr("Not there yet") == "Not there yet"
    assert len({words.trn("{n} star", "{n} stars", n) for n in (0, 1, 2, 3, 11, 100)}) == 6
    assert words.direction() == "rtl"
    assert words.letters() == "أبجد"
    assert words.language() == "ar"


@pytest.mark.usefixtures("arabic")
def test_an_empty_text_is_not_the_catalogue_s_header() -> None:
    words.use("ar")
    assert words.tr("") == ""


def test_an_unknown_language_is_english() -> None:
    for code in ("xx", "", "../../etc", "en_GB"):
        words.use(code)
        assert words.language() == "en"


def test_a_language_without_its_catalogue_shows_english(arabic: Path) -> None:
    arabic.unlink()
    words.use("ar")
    assert words.tr("Play") == "Play"
    assert words.direction() == "rtl"


def test_a_damaged_catalogue_never_stops_the_game(arabic: Path) -> None:
    content = arabic.read_bytes()
    for length in range(0, len(content), 3):
        arabic.write_bytes(content[:length])
        words.use("ar")
        words.tr("Play")
    for at in range(0, len(content), 2):
        arabic.write_bytes(content[:at] + bytes([content[at] ^ 0x41]) + content[at + 1 :])
        words.use("ar")
        words.tr("Play")


@pytest.mark.usefixtures("arabic")
def test_values_from_right_to_left_are_isolated() -> None:
    words.use("ar")
    assert words.fill(words.tr("Hello, {name}!"), name="Tomo 3") == f"أهلا {FSI}Tomo 3{PDI}"


def test_values_from_left_to_right_are_not() -> None:
    assert words.fill("Hello, {name}! {n}", name="Tomo", n=3) == "Hello, Tomo! 3"


def test_braces_of_a_value_stay_text() -> None:
    assert words.fill("{a} {{b}} {a}", a="{b}", b="never") == "{b} {b} {b}"


@pytest.mark.parametrize(
    "template",
    [
        *("{0}", "{}", "{name.__class__}", "{name[0]}", "{name!r}", "{name:>9999999}", "{0.__class__}"),
        *("{", "}", "{other}", "{name", "{ name }", "{NAME}", "{name{name}}"),
    ],
)
def test_only_plain_names_are_filled_in(template: str) -> None:
    with pytest.raises(ValueError, match="cannot fill"):
        words.fill(f"text {template} text", name="Tomo")


def test_placeholders_are_found() -> None:
    assert words.placeholders("{a} and {b_2} and {a}, not {{c}} nor {D}") == {"a", "b_2"}


def test_every_language_has_a_name_and_a_direction() -> None:
    assert set(words.LANGUAGES) >= {"en", "en_XA", "ar_XB"}
    for code, name in words.LANGUAGES.items():
        words.use(code)
        assert name
        assert words.language() == code
        assert len(set(words.letters())) == 4
    words.use("ar_XB")
    assert (words.direction(), words.letters()) == ("rtl", "أبجد")


def test_every_translation_keeps_the_placeholders_of_its_text() -> None:
    for place in paths.LOCALES.glob("*/LC_MESSAGES/beacon-bay.po"):
        for message in read_po(BytesIO(place.read_bytes())):
            told = [message.string] if isinstance(message.string, str) else message.string
            asked = [message.id] if isinstance(message.id, str) else message.id
            wanted = frozenset().union(*map(words.placeholders, asked))
            for text in filter(None, told):
                assert words.placeholders(text) <= wanted, f"{place}: {text}"


def test_importing_is_cheap_and_reads_nothing() -> None:
    """Time of the processor, of the best of three: others share this machine."""
    asked = (
        "import re, typing, functools, time; start = time.process_time(); import game.words;"
        "took = time.process_time() - start; import sys;"
        "print(took, *{'gettext', 'babel', 'game.paths', 'game.words.pseudo'} & set(sys.modules))"
    )
    told = [subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True) for _ in range(3)]
    answers = [done.stdout.split() for done in told]
    assert all(len(answer) == 1 for answer in answers), answers
    assert min(float(answer[0]) for answer in answers) < 0.005
