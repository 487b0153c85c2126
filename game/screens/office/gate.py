"""The gate of the office: three long sentences. Nothing is counted, nothing is kept, and any way leads on kindly."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.moves import Action
from game.nodes import Button, Column, Icon, Node, Plate, Row, Screen, Text
from game.screens import frame
from game.screens.office.room import OfficeScreen
from game.screens.turn import Back, Sound, Turn
from game.words import tr

if TYPE_CHECKING:
    from game.engine.office import Office, Sentence
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class Pick(Action):
    """Take this sentence."""

    place: int


@dataclass(frozen=True, slots=True)
class GateScreen:
    """A question that asks for reading, and for nothing about anybody."""

    office: Office
    tried: int | None = None
    """The sentence that was taken, where it was another one."""

    def view(self, world: World) -> Screen:
        sentences = tuple(self._sentence(place, one) for place, one in enumerate(self.office.gate.sentences))
        parts = (Text(tr("The grown-ups’ office"), "h1"), *self._above(), *sentences, *self._below())
        body = Column((Plate(Column(parts, gap=18), "paper", None, 36, widest=1500),), align="middle")
        title = tr("For grown-ups")
        first = "sentence-0" if self.tried is None else "go-back"
        return frame.screen(world, title, "living-room", body, leave=frame.back(tr("Back")), title=title, first=first)

    def _sentence(self, place: int, one: Sentence) -> Node:
        words = tr(one.says)
        tried = place == self.tried
        line = Row((Icon("book", 48, "sea"), Text(words)), gap=20, grow=(1,))
        return Button(words, Pick(place), "card", content=line, wide=True, chosen=tried, id=f"sentence-{place}")

    def _above(self) -> tuple[Node, ...]:
        """What is asked; after another sentence, a kind word and the way back."""
        if self.tried is None:
            return (Text(tr(self.office.gate.ask)),)
        told = tr(self.office.gate.sentences[self.tried].because)
        again = tr("Have another look if you like. And the life ring is for everybody.")
        words = Column((Text(told, "body", bold=True), Text(again, "small")), gap=4)
        back = Button(tr("Back to the game"), Back(), "plain", "back", id="go-back")
        return (Plate(Column((words, back), gap=14), "sun", None, 18, 24),)

    def _below(self) -> tuple[Node, ...]:
        if self.tried is not None:
            return ()
        young = tr("You are not a grown-up, and something is on your mind? The life ring up there is for you.")
        return (Row((Icon("help", 52), Text(young, "small")), gap=16, grow=(1,)),)

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002 - every screen is asked alike
        match action:
            case Pick(place) if not self.office.gate.sentences[place].because:
                return Turn(place=OfficeScreen(self.office), wishes=(Sound("open"),))
            case Pick(place):
                return Turn(place=GateScreen(self.office, place), wishes=(Sound("tap"),))
            case _:
                return frame.usual(action)
