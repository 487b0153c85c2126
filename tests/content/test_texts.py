"""What translators are given."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

import pytest

from game.content import open_level
from game.content.folders import BANK
from game.content.texts import extract
from game.kinds import kind_of
from tests.bay import cards, opened

if TYPE_CHECKING:
    from pathlib import Path


def test_a_text_comes_with_its_line_and_its_place_in_the_story() -> None:
    source = b"id: x\ntitle: The title\nscenarios:\n  - id: jumper\n    icon: photo\n    together: Look *twice*.\n"
    assert list(extract(BytesIO(source), [], [], {})) == [
        (2, "gettext", "The title", ["title"]),
        (6, "gettext", "Look *twice*.", ["scenario 'jumper' > together"]),
    ]


def test_a_file_that_cannot_be_read_has_no_texts() -> None:
    assert list(extract(BytesIO(b"[" * 1000), [], [], {})) == []


def test_translators_get_what_the_kinds_say_and_no_more(levels: Path) -> None:
    """The files are walked by key, the models by type: both must find the same words."""
    file = levels / "01-first" / "9-11.yaml"
    extracted = {text for _, _, text, _ in extract(BytesIO(file.read_bytes()), [], [], {})}
    level = open_level(levels / "01-first")
    assert extracted == {text for scenario in level.scenarios for text in kind_of(scenario).texts(scenario)}


@pytest.mark.slow
def test_so_do_the_shipped_levels() -> None:
    """Each file by itself: a band's, and the bank."""
    for card in cards():
        scenarios = () if card.broken else opened(card.folder.name).scenarios
        for name in (*(f"{band}.yaml" for band in card.bands), BANK):
            if (card.folder / name).is_file():
                told = (one for one in scenarios if (BANK if one.use != "learn" else f"{one.band}.yaml") == name)
                extracted = {text for _, _, text, _ in extract(BytesIO((card.folder / name).read_bytes()), [], [], {})}
                assert extracted == {text for one in told for text in kind_of(one).texts(one)}, card.folder / name
