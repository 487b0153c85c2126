"""A folder of saves, as tests use it: opened and closed, played in, damaged, looked into."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from game.saves import Answer, Saves, Visit, open_saves

if TYPE_CHECKING:
    from pathlib import Path

FIRST, SECOND = "Sparkly", "Limpet"


class Bay:
    """One folder: opened and closed as often as a test likes, and looked into from outside."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.main = folder / "beacon-bay.sqlite"

    def open(self) -> closing[Saves]:
        return closing(open_saves(self.folder).saves)

    def play(self, answers: int = 12, *, sessions: int = 1) -> None:
        """Two players; each session ends properly and leaves a copy."""
        with self.open() as saves:
            for mate in ("pip", "cleo"):
                saves.add_player(mate, FIRST, SECOND, "9-11")
            saves.put_setting("language", "en")
        for session in range(sessions):
            with self.open() as saves:
                for number in range(answers):
                    saves.record_answer(self.answer(session * answers + number))
                saves.record_finished(self.visit(f"scenario-{session}"))

    def answer(self, at: int, player: int = 1) -> Answer:
        return Answer(
            player=player,
            island="name-beach",
            scenario="school-jumper",
            band="9-11",
            step="post",
            option="post-it",
            course="tricky-waters",
            at=at,
        )

    def visit(self, scenario: str, player: int = 1) -> Visit:
        return Visit(player=player, island="name-beach", scenario=scenario, band="9-11", at=7)

    def kept(self, saves: Saves) -> tuple[object, ...]:
        """Everything, to be compared."""
        players = saves.players()
        rows = tuple(
            (saves.answers(player.id), saves.visits(player.id), saves.settings(player.id)) for player in players
        )
        return players, rows, saves.settings()

    def files(self, kind: str = "") -> list[Path]:
        return sorted(self.folder.glob(f"beacon-bay.{kind}*sqlite"))

    def bytes(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.folder.iterdir()}
