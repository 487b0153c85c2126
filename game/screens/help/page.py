"""Help itself: three doors that stand open, and nothing to be afraid of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.nodes import Button, Column, Grid, Icon, Node, Pinned, Plate, Row, Screen, Split, Text
from game.screens import frame
from game.screens.help import cards
from game.screens.help.moves import PrintWallet, Turned, opened
from game.screens.printing import told
from game.screens.turn import Back, PrintSheet, Sound, Turn
from game.words import tr

if TYPE_CHECKING:
    from game.engine.moves import Action
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class Help:
    """What to do when something is wrong, and that it is not the child's fault."""

    def view(self, world: World) -> Screen:
        doors = Grid((cards.tell(world), cards.call(world), cards.report(world)), 3, 22, 470)
        body = Column((_calm(), doors), gap=12, grow=(1,))
        return frame.screen(
            world, tr("Help"), "waves", Pinned(body, _foot(), fills=True), leave=frame.back(tr("Back")),
            title=tr("Help"), toast=told(world.printed), young=cards.band(world) == "6-8", first="to-game", helped=True,
        )  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        match action:
            case Turned(page):
                return Turn(place=opened(page), wishes=(Sound("open"),))
            case PrintWallet():
                return Turn(wishes=(PrintSheet("wallet"), Sound("open")))
            case _:
                return frame.usual(action)


def _calm() -> Node:
    """What a frightened child needs first."""
    words = (tr("It is not your fault."), tr("You can tell."), tr("It is never too late."))
    return Plate(Grid(tuple(Text(one, "h3", "light", centred=True) for one in words), 3, 12, 320), "deep", None, 6)


def _foot() -> Node:
    said = Text(tr("Opening this page is not saved anywhere."), "small")
    unseen = Plate(Row((Icon("lock", 38, "great"), said), gap=14, grow=(1,)), "paper", None, 20, 24)
    card = Button(tr("Print a card"), PrintWallet(), "plain", "print", id="print-wallet")
    back = Button(tr("Back to the game"), Back(), "main", "back", wide=True, id="to-game")
    return Split(unseen, Row((card, back), gap=20, grow=(1,), align="fill"), 43, 20)
