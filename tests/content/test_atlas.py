"""The map's cards, opening a level, and what is kept between runs."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from game.content import Tale, atlas, drafts, open_level, read_atlas
from game.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "levels"


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The levels that were read anew."""
    read: list[str] = []
    whole = drafts.read_draft

    def read_draft(folder: Path) -> drafts.Draft:
        read.append(folder.name)
        return whole(folder)

    monkeypatch.setattr(drafts, "read_draft", read_draft)
    return iter([read])


def test_a_card_tells_what_the_map_needs(levels: Path) -> None:
    first, asleep, broken = read_atlas(levels)
    assert [card.island.number for card in (first, asleep, broken)] == [1, 2, 3]
    assert first.bands == {
        "9-11": (
            Tale("found-phone", "A phone on the sand", "choice"),
            Tale("free-shells", "Free shells", "chat"),
            Tale("whale-drawings", "The whale drawings", "settings"),
            Tale("found-phone-two", "A phone on the sand", "choice"),
            Tale("found-phone-three", "A phone on the sand", "choice"),
        )
    }
    assert (first.asleep, first.broken) == (False, False)
    assert (asleep.asleep, asleep.broken, asleep.bands) == (True, False, {})
    assert (broken.asleep, broken.broken, broken.bands) == (False, True, {})


def test_a_card_that_cannot_be_read_is_left_off(levels: Path) -> None:
    (levels / "02-asleep" / "level.yaml").write_text("id: [")
    assert [card.island.id for card in read_atlas(levels)] == ["first", "broken"]


def test_there_may_be_no_levels_at_all(tmp_path: Path) -> None:
    assert read_atlas(tmp_path / "nowhere") == ()


def test_a_level_opens_the_same_from_its_files_and_from_the_cache(levels: Path, cache: Path) -> None:
    fresh = open_level(levels / "01-first")
    assert open_level(levels / "01-first", cache) == fresh
    assert open_level(levels / "01-first", cache) == fresh
    assert [scenario.kind for scenario in fresh.telling("9-11")] == ["choice", "chat", "settings", "choice", "choice"]


def test_cards_are_the_same_from_files_and_from_the_cache(levels: Path, cache: Path) -> None:
    assert read_atlas(levels) == read_atlas(levels, cache) == read_atlas(levels, cache)


def test_opening_one_level_reads_no_other(levels: Path, cache: Path, compilations: Iterator[list[str]]) -> None:
    read = next(compilations)
    open_level(levels / "01-first", cache)
    open_level(levels / "01-first", cache)
    assert read == ["01-first"]


def test_a_changed_file_is_read_anew(levels: Path, cache: Path) -> None:
    open_level(levels / "01-first", cache)
    file = levels / "01-first" / "9-11.yaml"
    file.write_text(file.read_text().replace("Free shells", "Five free shells"))
    assert open_level(levels / "01-first", cache).scenarios[1].title == "Five free shells"
    assert read_atlas(levels, cache)[0].bands["9-11"][1].title == "Five free shells"


@pytest.mark.parametrize("damage", ["cut", "flipped", "emptied", "nonsense", "folder", "older"])
def test_a_damaged_entry_is_rebuilt(damage: str, levels: Path, cache: Path) -> None:
    whole = open_level(levels / "01-first", cache)
    entry = cache / "01-first.json"
    good = entry.read_bytes()
    match damage:
        case "folder":
            entry.unlink()
            entry.mkdir()
        case "older":
            _sealed_anew(entry, good.replace(b'"together"', b'"altogether"').replace(b'"tagline"', b'"subtitle"'))
        case _:
            broken = {
                "cut": good[:-40],
                "flipped": good.replace(b"sand", b"land"),
                "emptied": b"",
                "nonsense": b"\xff\n{",
            }
            entry.write_bytes(broken[damage])
    assert open_level(levels / "01-first", cache) == whole
    assert not read_atlas(levels, cache)[0].broken
    if damage != "folder":
        assert entry.read_bytes() == good


def _sealed_anew(entry: Path, source: bytes) -> None:
    """An entry in perfect order, but written by a version whose models were others."""
    from hashlib import sha256

    head, _, body = source.partition(b"\n")
    entry.write_bytes(b" ".join([head.split()[0], sha256(body).hexdigest().encode()]) + b"\n" + body)


def test_where_nothing_can_be_kept_everything_still_opens(levels: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    assert open_level(levels / "01-first", blocked / "levels").island.id == "first"
    assert len(read_atlas(levels, blocked / "levels")) == 3


def test_nothing_is_left_lying_beside_the_entries(levels: Path, cache: Path) -> None:
    read_atlas(levels, cache)
    assert sorted(entry.name for entry in cache.iterdir()) == ["01-first.json", "02-asleep.json"]


@pytest.mark.parametrize("name", ["03-broken", "04-nowhere"])
def test_a_broken_level_raises_every_problem(name: str, levels: Path, cache: Path) -> None:
    with pytest.raises(ContentError) as caught:
        open_level(levels / name, cache)
    assert caught.value.problems


def test_wording_keeps_no_island_shut(levels: Path, cache: Path) -> None:
    """A teacher's change that is not perfect yet may be played; `check` still says what is wrong."""
    file = levels / "01-first" / "9-11.yaml"
    file.write_text(file.read_text().replace("Free shells", "Shells that are free for everybody in the whole bay"))
    assert open_level(levels / "01-first", cache).scenarios
    assert not read_atlas(levels, cache)[0].broken


def test_what_is_kept_needs_neither_yaml_nor_pydantic_for_the_map(levels: Path, cache: Path) -> None:
    (levels / "03-broken" / "9-11.yaml").unlink()
    read_atlas(levels, cache)
    program = (
        "import sys; from pathlib import Path; from game.content import read_atlas; "
        f"read_atlas(Path({str(levels)!r}), Path({str(cache)!r})); "
        "print(sorted({'yaml', 'pydantic'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_door_is_what_it_says() -> None:
    import game.content as door

    assert sorted(door.__all__) == list(door.__all__)
    assert all(hasattr(door, name) for name in door.__all__)
    assert door.open_level is atlas.open_level
