"""The game opened twice: the first keeps, the second plays along without keeping, and says so."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING

from game.saves import open_saves

if TYPE_CHECKING:
    from pathlib import Path

    from tests.saves.bay import Bay

_OTHER = """
import sys
from pathlib import Path
from game.saves import open_saves
print(open_saves(Path(sys.argv[1])).notice)
"""


def _another_process(bay: Bay) -> str:
    done = subprocess.run([sys.executable, "-c", _OTHER, str(bay.folder)], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_a_second_game_is_told_and_keeps_nothing(bay: Bay) -> None:
    bay.play(3)
    with bay.open() as first:
        with bay.open() as second:
            assert second.notice == "busy"
            second.record_answer(bay.answer(99))
            assert [answer.at for answer in second.answers(1)] == [99]
        assert _another_process(bay) == "busy"
        first.record_answer(bay.answer(3))
    with bay.open() as saves:
        assert (saves.notice, [answer.at for answer in saves.answers(1)]) == ("none", [0, 1, 2, 3])
    assert _another_process(bay) == "none"


def test_two_folders_do_not_meet(bay: Bay, tmp_path: Path) -> None:
    with bay.open():
        other = open_saves(tmp_path / "other")
        assert other.notice == "none"
        other.saves.close()


def test_another_program_holding_the_file_is_not_damage(bay: Bay) -> None:
    bay.play(3)
    other = sqlite3.connect(bay.main, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    opened = open_saves(bay.folder)
    assert opened.notice == "read-only"
    opened.saves.close()
    other.close()
    assert bay.files("damaged") == []
    with bay.open() as saves:
        assert len(saves.answers(1)) == 3
