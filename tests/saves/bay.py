"""A folder of saves, as tests use it: opened and closed, played in, damaged, looked into."""

from __future__ import annotations

from contextlib import closing
from heapq import merge
from typing import TYPE_CHECKING

from game.saves import Answer, CheckupAnswer, Deed, Saves, Visit, open_saves

if TYPE_CHECKING:
    from pathlib import Path

    from game.engine.assessment import Reply

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
                saves.record_deed(self.deed(session))
                for reply in ("dont-know", "set"):
                    saves.record_checkup(self.checkup(session, number=session + 1, answer=reply))

    def record(self, saves: Saves, at: int) -> None:
        """Something happens: an answer, a question of a check-up and a deed take turns."""
        if at % 3 == 0:
            saves.record_answer(self.answer(at))
        elif at % 3 == 1:
            saves.record_checkup(self.checkup(at))
        else:
            saves.record_deed(self.deed(at))

    def recorded(self, saves: Saves) -> list[int]:
        """When those things happened: rising, if none of them is out of its order."""
        return [one.at for one in merge(saves.answers(1), saves.checkups(1), saves.deeds(1), key=lambda one: one.at)]

    def answer(self, at: int, player: int = 1) -> Answer:
        return Answer(
            player=player,
            island="name-beach",
            scenario="school-jumper",
            band="9-11",
            guideline="details",
            use="check-a",
            step="post",
            option="post-it",
            course="tricky-waters",
            sure="a-bit",
            at=at,
        )

    def visit(self, scenario: str, player: int = 1) -> Visit:
        return Visit(player=player, island="name-beach", scenario=scenario, band="9-11", at=7)

    def checkup(
        self, at: int, player: int = 1, *, number: int = 1, question: str = "", answer: Reply = "not-set"
    ) -> CheckupAnswer:
        question = question or f"question-{at:05}"
        return CheckupAnswer(player=player, round=number, kind="photo-wall", question=question, answer=answer, at=at)

    def deed(self, at: int, player: int = 1) -> Deed:
        return Deed(player=player, island="name-beach", at=at)

    def kept(self, saves: Saves) -> tuple[object, ...]:
        """Everything, to be compared."""
        players = saves.players()
        return players, tuple(self.kept_of(saves, player.id) for player in players), saves.settings()

    def kept_of(self, saves: Saves, player: int) -> tuple[object, ...]:
        tables = saves.answers, saves.visits, saves.settings, saves.checkups, saves.deeds
        return tuple(table(player) for table in tables)

    def files(self, kind: str = "") -> list[Path]:
        return sorted(self.folder.glob(f"beacon-bay.{kind}*sqlite"))

    def bytes(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in self.folder.iterdir()}
