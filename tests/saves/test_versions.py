"""Files of other versions: older ones are brought up to date, newer ones are left alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from game.saves import Answer, CheckupAnswer, Deed, Player, Visit, files, open_saves, schema, seals

if TYPE_CHECKING:
    from game.saves import Saves
    from tests.saves.bay import Bay

_LATER = (
    "CREATE TABLE pennants (id INTEGER PRIMARY KEY, player INTEGER, due INTEGER, seal INTEGER)",
    "ALTER TABLE players ADD COLUMN pennant TEXT",
    "UPDATE players SET pennant = mate || '-flag'",
)


@pytest.fixture
def later_game(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, _LATER))


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
    known = len(schema.MIGRATIONS)
    with monkeypatch.context() as later:
        later.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, (*_LATER, "INSERT INTO nowhere VALUES (1)")))
        with closing(files.connect(bay.main)) as connection:
            with pytest.raises(sqlite3.OperationalError):
                schema.migrate(connection)
            assert schema.version(connection) == known
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


def _holds_all_of_version_1(saves: Saves) -> None:
    place, school = {"island": "name-beach"}, {"scenario": "school-jumper", "band": "6-8"}
    assert saves.players() == (
        Player(id=1, mate="pip", first="Sparkly", second="Otter", band="6-8"),
        Player(id=2, mate="cleo", first="Steady", second="Anchor", band="12-14", island="settings-cove"),
    )
    assert [(one.option, one.course, one.at) for one in saves.answers(1)] == [
        ("cover-it", "great-course", 1760000000),
        ("post-it", "tricky-waters", 1759999990),
        ("ask-ola", "ask-the-keeper", 1760000400),
    ]
    assert saves.answers(1)[0] == Answer(
        player=1, **place, **school, step="post", option="cover-it", course="great-course", at=1760000000
    )
    assert saves.visits(1) == (Visit(player=1, **place, **school, at=1760000100),)
    assert [(one.use, one.guideline, one.sure) for one in saves.answers(2)] == [("learn", "", "")]
    assert saves.progress(2) == {("settings-cove", "new-app", "9-11")}
    assert (saves.settings(), saves.settings(1)) == ({"language": "en", "scale": "150"}, {"calm": "yes"})
    assert len(saves.answers(3)) == 1  # of a player who may still come back


def test_a_file_of_version_1_opens_and_keeps_all_it_had(version_1: Bay) -> None:
    for _ in range(2):
        with version_1.open() as saves:
            assert saves.notice == "none"
            _holds_all_of_version_1(saves)
            assert (saves.checkups(1), saves.deeds(1)) == ((), ())
    with version_1.open() as saves:
        for at in range(3):
            version_1.record(saves, at)
        kept = version_1.kept(saves)
    with version_1.open() as saves:
        assert version_1.kept(saves) == kept
        saves.restore_player(3)
        assert saves.players()[2].first == "Misty"


def test_a_copy_is_made_before_a_file_of_version_1_changes(version_1: Bay) -> None:
    with version_1.open():
        (copy,) = version_1.files("backup")
        with closing(files.peek(copy)) as connection:
            files.check(connection, copy)
            assert schema.version(connection) == 1


def test_a_damaged_file_of_version_1_gives_back_what_can_be_read(version_1: Bay) -> None:
    """There is no copy of it, and it does not say its version."""
    with closing(sqlite3.connect(version_1.main)) as connection:
        connection.execute("UPDATE about SET changes = 999")
        connection.commit()
    with version_1.open() as saves:
        assert saves.notice == "restored"
        _holds_all_of_version_1(saves)


def test_what_came_since_version_1_goes_over_a_copy_of_version_1(version_1: Bay) -> None:
    saves = open_saves(version_1.folder).saves
    for at in range(3):
        version_1.record(saves, at)
    kept = version_1.kept(saves)
    crashed = version_1.main.read_bytes()
    saves.close()
    for newer in version_1.files("backup")[1:]:
        newer.unlink()
    version_1.main.write_bytes(crashed.replace(b"language", b"languish", 1))
    with version_1.open() as saves:
        assert (saves.notice, version_1.kept(saves)) == ("restored", kept)


def test_who_is_forgotten_leaves_no_byte_in_copies_of_version_1(version_1: Bay) -> None:
    with version_1.open() as saves:
        assert len(version_1.files("backup")) == 1
        assert saves.forget_deleted()
    assert not [name for name, content in version_1.bytes().items() if b"Misty" in content]


@pytest.mark.parametrize(
    ("table", "record"),
    [("players", Player), ("answers", Answer), ("visits", Visit), ("checkups", CheckupAnswer), ("deeds", Deed)],
)
def test_the_fields_of_a_record_are_the_columns_in_order(table: str, record: type) -> None:
    with closing(files.blank()) as connection:
        columns = [name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))]
    own = {"hidden", "seal"} if record is Player else {"id", "seal"}
    assert [field.name for field in fields(record)] == [name for name in columns if name not in own]


def test_every_table_ends_in_its_seal_and_every_table_of_people_is_kept() -> None:
    """Rows of a damaged file are compared with the columns here, seal last."""
    with closing(files.blank()) as connection:
        tables = seals.tables(connection)
        assert sorted(tables) == sorted(["about", *schema.KEEPING])
        for table in tables:
            *_, last = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
            assert last == ("seal",)


def test_the_steps_end_in_the_newest_version() -> None:
    with closing(files.blank()) as connection:
        assert schema.version(connection) == len(schema.MIGRATIONS) == schema.about(connection)["version"]
        assert not seals.broken(connection)


def test_a_released_step_never_changes() -> None:
    """If this fails, a file out there would be taken for a damaged one. Append a step instead."""
    released = [seals.seal("step", " ".join(step).split()) for step in schema.MIGRATIONS]
    assert released == [3292715032, 1073305547]


def _make_newer(bay: Bay) -> bytes:
    bay.play()
    with pytest.MonkeyPatch.context() as later:
        later.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, _LATER))
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
    content[63] ^= 128  # user_version, as if the game were much newer
    bay.main.write_bytes(content)
    with bay.open() as saves:
        assert saves.notice == "restored"
