"""Levels made for a test: sound ones, which a test then spoils."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

SOUND = Path(__file__).parent / "sound"
CARD = """id: {id}
number: {number}
title: An island
guideline: details
tagline: "A line on the pier."
welcome: {{young: "Hello!", middle: "Hello!", older: "Hello!"}}
star: {{young: "Well done!", middle: "Well done!", older: "Well done!"}}
talk: {{young: "Talk at home.", middle: "Talk at home.", older: "Talk at home."}}
mission: {{young: "Look at home.", middle: "Look at home.", older: "Look at home."}}
with_grown_up: true
"""


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write a loose file: one of the sound ones, with some of its words changed."""

    def write(name: str = "choice", **changes: tuple[str, str]) -> Path:
        text = (SOUND / f"{name}.yaml").read_text(encoding="utf-8")
        for old, new in changes.values():
            assert old in text, old
            text = text.replace(old, new, 1)
        file = tmp_path / f"{name}.yaml"
        file.write_text(text, encoding="utf-8")
        return file

    return write


@pytest.fixture
def levels(tmp_path: Path) -> Path:
    """A folder of three islands: one that plays at 9-11, one asleep, one broken."""
    folder = tmp_path / "levels"
    for number, name in ((1, "first"), (2, "asleep"), (3, "broken")):
        level = folder / f"{number:02}-{name}"
        level.mkdir(parents=True)
        (level / "level.yaml").write_text(CARD.format(id=name, number=number), encoding="utf-8")
    (folder / "01-first" / "9-11.yaml").write_text(band(), encoding="utf-8")
    (folder / "03-broken" / "9-11.yaml").write_text(band().replace("kind: chat", "kind: chatter"), encoding="utf-8")
    return folder


def band() -> str:
    """Five sound scenarios of three kinds."""
    parts = {
        file.stem: file.read_text(encoding="utf-8").removeprefix("scenarios:\n") for file in sorted(SOUND.iterdir())
    }
    other = parts["choice"].replace("device: phone", "device: laptop")
    more = (other.replace("found-phone", f"found-phone-{n}") for n in ("two", "three"))
    return "scenarios:\n" + "".join([parts["choice"], parts["chat"], parts["settings"], *more])


@pytest.fixture
def spoil_file(tmp_path: Path) -> Callable[..., Path]:
    """A shipped file in a folder by itself, with some of its words changed; gives the folder."""

    def spoil(shipped: Path, *changes: tuple[str, str], into: str = "") -> Path:
        text = shipped.read_text(encoding="utf-8")
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new, 1)
        folder = tmp_path / into
        folder.mkdir(exist_ok=True)
        (folder / shipped.name).write_text(text, encoding="utf-8")
        return folder

    return spoil
