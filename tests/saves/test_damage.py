"""Damaged files: nothing believed that was not written, nothing thrown away, everything given back that can be."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Never

import pytest

from game.errors import SaveError
from game.saves import Saves, files, open_saves, schema
from game.saves.store import Store

if TYPE_CHECKING:
    from pathlib import Path

    from game.saves.folder import Folder
    from tests.saves.bay import Bay

FLIPS, MORE_FLIPS = 60, 700


def _flip(content: bytes, bit: int) -> bytes:
    damaged = bytearray(content)
    damaged[bit // 8] ^= 1 << bit % 8
    return bytes(damaged)


def _damages(content: bytes) -> dict[str, bytes]:
    """Damages of many sizes, by name."""
    size = len(content)
    pages = [content[at : at + 4096] for at in range(0, size, 4096)]
    found = {
        f"cut to {length}": content[:length] for length in (0, 1, 15, 16, 99, 100, 512, 4095, 4096, 8192, size - 1)
    }
    for block in (512, 4096):
        for fill in (b"\0", b"\xff"):
            for at in range(0, size, 3 * block if block < 4096 else block):
                found[f"{block} x {fill!r} at {at}"] = content[:at] + fill * block + content[at + block :]
    for number in range(1, len(pages)):
        swapped = [*pages]
        swapped[number - 1], swapped[number] = swapped[number], swapped[number - 1]
        found[f"page {number} swapped"] = b"".join(swapped)
    found |= {"all NUL": bytes(size), "grown": content + b"\0" * 4096, "text": b"hello" * 100}
    found |= {"a byte less": content[:5000] + content[5001:], "a byte more": content[:5000] + b"x" + content[5000:]}
    return found


def _sealed(bay: Bay) -> tuple[bytes, tuple[object, ...]]:
    with bay.open() as saves:
        kept = bay.kept(saves)
    return bay.main.read_bytes(), kept


def _fresh(bay: Bay, content: bytes) -> None:
    """The damaged file in place of the good one, and no traces of earlier damages."""
    for path in bay.files("damaged"):
        path.unlink()
    bay.main.write_bytes(content)


def _all_there(bay: Bay, damaged: bytes, kept: tuple[object, ...]) -> str:
    opened = open_saves(bay.folder)
    assert bay.kept(opened.saves) == kept
    opened.saves.close()
    if opened.notice == "none":
        assert bay.files("damaged") == []
    else:
        assert opened.notice == "restored"
        assert [path.read_bytes() for path in bay.files("damaged")] == [damaged]
    return opened.notice


def test_bit_flips_cost_nothing(bay: Bay) -> None:
    """All bits of the header of the file, and some of the rest."""
    bay.play()
    content, kept = _sealed(bay)
    chance = random.Random(1)
    bits = [*range(0, 800, 11), *(chance.randrange(len(content) * 8) for _ in range(FLIPS))]
    seen = set()
    for bit in bits:
        damaged = _flip(content, bit)
        _fresh(bay, damaged)
        seen.add(_all_there(bay, damaged, kept))
    assert seen == {"none", "restored"}


@pytest.mark.slow
def test_many_bit_flips_cost_nothing(bay: Bay) -> None:
    bay.play()
    content, kept = _sealed(bay)
    chance = random.Random(2)
    for bit in (*range(800), *(chance.randrange(len(content) * 8) for _ in range(MORE_FLIPS))):
        damaged = _flip(content, bit)
        _fresh(bay, damaged)
        _all_there(bay, damaged, kept)


@pytest.mark.slow
def test_every_single_bit_flip_is_noticed_or_harmless(bay: Bay, tmp_path: Path) -> None:
    """Reading only. All of them take minutes: BEACON_BAY_EVERY_BIT=1 tries each, otherwise every 67th is tried."""
    bay.play(3)
    content = bay.main.read_bytes()
    place = tmp_path / "flipped.sqlite"
    place.write_bytes(content)
    with bay.open() as saves:
        kept = bay.kept(saves)
    unnoticed = 0
    with place.open("r+b", buffering=0) as file:
        for bit in range(0, len(content) * 8, 1 if os.environ.get("BEACON_BAY_EVERY_BIT") else 67):
            file.seek(bit // 8)
            file.write(_flip(content, bit)[bit // 8 : bit // 8 + 1])
            unnoticed += _reads_the_same(bay, place, kept)
            file.seek(bit // 8)
            file.write(content[bit // 8 : bit // 8 + 1])
    assert unnoticed < len(content) * 8  # in unused space, mostly


def _reads_the_same(bay: Bay, place: Path, kept: tuple[object, ...]) -> bool:
    """False if it was noticed."""
    try:
        with files.judging(place), closing(files.peek(place)) as connection:
            files.check(connection, place)
            assert bay.kept(Saves(Store(connection, "none"))) == kept
    except SaveError:
        return False
    return True


def test_blocks_cuts_and_swaps_cost_nothing(bay: Bay) -> None:
    bay.play()
    content, kept = _sealed(bay)
    for damaged in _damages(content).values():
        _fresh(bay, damaged)
        _all_there(bay, damaged, kept)


def test_without_any_copy_every_believable_row_is_given_back(bay: Bay) -> None:
    bay.play(60)
    content, kept = _sealed(bay)
    written = set(kept[1][0][0])
    given = []
    for damaged in _damages(content).values():
        shutil.rmtree(bay.folder)
        bay.folder.mkdir()
        bay.main.write_bytes(damaged)
        opened = open_saves(bay.folder)
        found = opened.saves.answers(1)
        opened.saves.close()
        assert set(found) <= written
        assert opened.notice in {"none", "restored", "fresh"}
        given.append(len(found))
    assert max(given) == 60
    assert sum(given) / len(given) > 30


def test_answers_given_since_the_newest_copy_are_given_back(bay: Bay) -> None:
    bay.play()
    game = open_saves(bay.folder).saves
    game.record_answer(bay.answer(999))
    game.record_checkup(bay.checkup(0, answer="dont-use"))  # said otherwise before
    game.record_deed(bay.deed(999))
    crashed = bay.main.read_bytes()
    game.close()
    bay.files("backup")[-1].unlink()
    at = crashed.index(b"language")
    bay.main.write_bytes(crashed[:at] + b"L" + crashed[at + 1 :])
    with bay.open() as saves:
        assert saves.notice == "restored"
        assert (saves.answers(1)[-1].at, saves.deeds(1)[-1].at) == (999, 999)
        assert [one.answer for one in saves.checkups(1)] == ["dont-use"]
        assert saves.settings() == {"language": "en"}  # from the copy


def test_a_letter_changed_inside_a_row_is_noticed(bay: Bay) -> None:
    bay.play()
    content, kept = _sealed(bay)
    damaged = content.replace(b"tricky-waters", b"tricky-watery", 1)
    assert damaged != content
    _fresh(bay, damaged)
    assert _all_there(bay, damaged, kept) == "restored"


@pytest.mark.parametrize("table", [table for table in schema.KEEPING if table not in {"players", "settings"}])
def test_an_edited_row_is_noticed(bay: Bay, table: str) -> None:
    bay.play()
    _, kept = _sealed(bay)
    with sqlite3.connect(bay.main) as editor:
        editor.execute(f"UPDATE {table} SET at = 99")
    editor.close()
    with bay.open() as saves:
        assert (saves.notice, bay.kept(saves)) == ("restored", kept)


def test_when_the_newest_copy_is_damaged_too_an_older_one_is_used(bay: Bay) -> None:
    bay.play(4, sessions=3)
    for path in (bay.main, bay.files("backup")[-1]):
        path.write_bytes(b"\0" * 9000)
    with bay.open() as saves:
        assert saves.notice == "restored"
        assert len(saves.answers(1)) == 8
    assert len(bay.files("damaged")) == 2


def test_when_everything_is_damaged_play_starts_afresh_and_nothing_is_deleted(bay: Bay) -> None:
    bay.play(4, sessions=3)
    torn = bay.files()
    for number, path in enumerate(torn):
        path.write_bytes(bytes([number]) * 9000)
    with bay.open() as saves:
        assert (saves.notice, saves.players()) == ("fresh", ())
    assert sorted(path.read_bytes()[0] for path in bay.files("damaged")) == list(range(len(torn)))


def test_mending_twice_changes_nothing(bay: Bay) -> None:
    bay.play()
    bay.main.write_bytes(bay.main.read_bytes()[:9000])
    with bay.open() as saves:
        kept = bay.kept(saves)
    before = bay.bytes()
    with bay.open() as saves:
        assert (saves.notice, bay.kept(saves)) == ("none", kept)
    assert bay.bytes() == before


def test_a_lost_file_comes_back_from_its_copy(bay: Bay) -> None:
    bay.play()
    _, kept = _sealed(bay)
    bay.main.unlink()
    with bay.open() as saves:
        assert (saves.notice, bay.kept(saves)) == ("restored", kept)


def test_a_damaged_lock_stops_nobody(bay: Bay) -> None:
    bay.play()
    (bay.folder / "beacon-bay.lock").write_bytes(b"rubbish" * 999)
    with bay.open() as saves:
        assert saves.notice == "none"


def test_a_damaged_wal_costs_nothing(bay: Bay) -> None:
    """Each answer is in the file itself at once; what a crash leaves beside it may be lost."""
    bay.play()
    game = open_saves(bay.folder).saves
    game.record_answer(bay.answer(999))
    kept = bay.kept(game)
    crashed = {path: path.read_bytes() for path in bay.folder.glob("beacon-bay.sqlite*")}
    game.close()
    wal = bay.folder / "beacon-bay.sqlite-wal"
    assert crashed[wal]
    chance = random.Random(3)
    for _ in range(60):
        for path, content in crashed.items():
            path.write_bytes(content)
        wal.write_bytes(_flip(crashed[wal], chance.randrange(len(crashed[wal]) * 8)))
        with bay.open() as saves:
            assert (saves.notice, bay.kept(saves)) == ("none", kept)


def test_copies_are_kept_of_the_last_three_sessions_that_changed_something(bay: Bay) -> None:
    bay.play(2, sessions=6)
    copies = {path.name: path.read_bytes() for path in bay.files("backup")}
    assert len(copies) == 3
    with bay.open():
        pass
    assert {path.name: path.read_bytes() for path in bay.files("backup")} == copies


def test_copies_stay_when_no_new_one_can_be_made(bay: Bay, monkeypatch: pytest.MonkeyPatch) -> None:
    bay.play(2, sessions=4)
    copies = {path.name: path.read_bytes() for path in bay.files("backup")}

    def torn(folder: Folder, path: Path) -> Never:
        raise OSError("torn while copying")

    monkeypatch.setattr("game.saves.folder.Folder.finish", torn)
    for at in range(30):
        with bay.open() as saves:
            saves.record_answer(bay.answer(at))
    assert {path.name: path.read_bytes() for path in bay.files("backup")} == copies


def test_what_lay_beside_a_damaged_file_does_not_meet_its_successor(bay: Bay) -> None:
    bay.play()
    bay.main.write_bytes(b"rubbish" * 999)
    wal = bay.folder / "beacon-bay.sqlite-wal"
    wal.write_bytes(b"more rubbish")
    with bay.open() as saves:
        assert saves.notice == "restored"
    assert not wal.exists()
    assert (bay.folder / "beacon-bay.damaged-1.sqlite").read_bytes() == b"rubbish" * 999
