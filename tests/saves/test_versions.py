"""Files of other versions: older ones are brought up to date, newer ones are left alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from game.saves import files, open_saves, schema, seals

if TYPE_CHECKING:
    from game.saves import Saves
    from tests.saves.bay import Bay

_SECOND = (
    "CREATE TABLE reviews (id INTEGER PRIMARY KEY, player INTEGER, due INTEGER, seal INTEGER)",
    "ALTER TABLE players ADD COLUMN pennant TEXT",
    "UPDATE players SET pennant = mate || '-flag'",
)


@pytest.fixture
def later_game(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, _SECOND))


def _pennants(saves: Saves) -> list[str]:
    return [row["pennant"] for row in saves._store.select("SELECT pennant FROM players ORDER BY id")]


def test_an_older_file_is_brought_up_to_date_with_everything_in_it(bay: Bay, request: pytest.FixtureRequest) -> None:
    bay.play()
    with bay.open() as saves:
        kept = bay.kept(saves)
    request.getfixturevalue("later_game")
    for _ in range(2):
        with bay.open() as saves:
            assert (saves.notice, bay.kept(saves)) == ("none", kept)
            assert _pennants(saves) == ["pip-flag", "cleo-flag"]
            saves.record_answer(bay.answer(99))
            kept = bay.kept(saves)


def test_a_step_is_taken_whole_or_not_at_all(bay: Bay, monkeypatch: pytest.MonkeyPatch) -> None:
    bay.play()
    with monkeypatch.context() as later:
        later.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, (*_SECOND, "INSERT INTO nowhere VALUES (1)")))
        with closing(files.connect(bay.main)) as connection:
            with pytest.raises(sqlite3.OperationalError):
                schema.migrate(connection)
            assert schema.version(connection) == 1
    with bay.open() as saves:
        assert saves.notice == "none"


def test_a_damaged_older_file_is_mended_and_brought_up_to_date(bay: Bay, request: pytest.FixtureRequest) -> None:
    bay.play()
    with bay.open() as saves:
        kept = bay.kept(saves)
    bay.main.write_bytes(bay.main.read_bytes()[:-4096])
    request.getfixturevalue("later_game")
    with bay.open() as saves:
        assert (saves.notice, bay.kept(saves)) == ("restored", kept)
        assert _pennants(saves) == ["pip-flag", "cleo-flag"]


def test_a_damaged_file_whose_only_copy_is_older_gives_back_what_is_new(
    bay: Bay, request: pytest.FixtureRequest
) -> None:
    bay.play()
    request.getfixturevalue("later_game")
    saves = open_saves(bay.folder).saves
    saves.record_answer(bay.answer(99))
    crashed = bay.main.read_bytes()
    saves.close()
    bay.files("backup")[-1].unlink()
    bay.main.write_bytes(crashed.replace(b"language", b"languish", 1))
    with bay.open() as saves:
        assert saves.notice == "restored"
        assert saves.answers(1)[-1].at == 99
        assert _pennants(saves) == ["pip-flag", "cleo-flag"]


def test_the_steps_end_in_the_newest_version() -> None:
    with closing(files.blank()) as connection:
        assert schema.version(connection) == len(schema.MIGRATIONS) == schema.about(connection)["version"]
        assert not seals.broken(connection)


def test_a_released_step_never_changes() -> None:
    """If this fails, a file out there would be taken for a damaged one. Append a step instead."""
    released = [seals.seal("step", " ".join(step).split()) for step in schema.MIGRATIONS]
    assert released == [3292715032]


def _make_newer(bay: Bay) -> bytes:
    bay.play()
    with pytest.MonkeyPatch.context() as later:
        later.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, _SECOND))
        with bay.open() as saves:
            saves.record_answer(bay.answer(99))
    return bay.main.read_bytes()


def test_a_newer_file_is_left_alone(bay: Bay) -> None:
    newer = _make_newer(bay)
    before = bay.bytes()
    with bay.open() as saves:
        assert (saves.notice, saves.players()) == ("newer", ())
        saves.record_answer(bay.answer(1))
        assert len(saves.answers(1)) == 1
    assert bay.bytes() == before
    assert bay.main.read_bytes() == newer


def test_a_newer_file_does_not_keep_a_newer_game_from_opening_it(bay: Bay, request: pytest.FixtureRequest) -> None:
    _make_newer(bay)
    with bay.open() as saves:
        assert saves.notice == "newer"
    request.getfixturevalue("later_game")
    with bay.open() as saves:
        assert saves.notice == "none"
        assert saves.answers(1)[-1].at == 99


def test_a_flipped_bit_in_the_version_is_damage(bay: Bay) -> None:
    bay.play()
    content = bytearray(bay.main.read_bytes())
    content[63] ^= 2  # user_version: 3 instead of 1
    bay.main.write_bytes(content)
    with bay.open() as saves:
        assert saves.notice == "restored"
