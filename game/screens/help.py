"""The life ring: three doors to help, one step from every screen.

A directory of countries follows; nothing here needs it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.nodes import Button, Column, Face, Grid, Icon, Node, Plate, Row, Screen, Text
from game.screens import frame
from game.screens.turn import Back, Turn
from game.words import tr

if TYPE_CHECKING:
    from game.engine.moves import Action
    from game.nodes.boxes import Dress
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class Help:
    """What to do when something is wrong, and that it is not the child's fault."""

    def view(self, world: World) -> Screen:
        doors = Grid((_tell(), _danger(), _report()), 3, 22, 470)
        back = Button(tr("Back to the game"), Back(), "main", "back", wide=True, id="to-game")
        unseen = Text(tr("Opening this page is not saved anywhere."), "small")
        note = Plate(Row((Icon("lock", 38, "great"), unseen), gap=14, grow=(1,)), "paper", None, 20, 24)
        body = Column((_calm(), doors, Row((note, back), gap=20, grow=(0, 1), align="fill")), gap=20)
        return frame.screen(
            world,
            tr("Help"),
            "waves",
            body,
            leave=frame.back(tr("Back")),
            title=tr("Help"),
            first="to-game",
            helped=True,
        )

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        return frame.usual(action)


def _calm() -> Node:
    """What a frightened child needs first."""
    words = (tr("It is not your fault."), tr("You can tell."), tr("It is never too late."))
    return Plate(Grid(tuple(Text(one, "h3", "light", centred=True) for one in words), 3, 12, 320), "deep", None, 22)


def _door(dress: Dress, icon: str, title: str, parts: tuple[Node, ...]) -> Node:
    header = Row((Icon(icon, 60), Text(title, "h2")))
    return Plate(Column(parts, gap=16), dress, header, 24)


def _tell() -> Node:
    two = tr(
        "Pick two grown-ups you trust, one of them outside your home."
        " If the first has no time or doesn't believe you, tell the next."
    )
    close, further = tr("Someone close to you"), tr("A teacher, a coach, a friend's parent")
    faces = (_face("grandpa-toru", close), _face("ms-perry", further))
    start = (
        Text(tr("You could start with:"), "small", bold=True),
        Text(tr("“Something is bothering me. Can you help?”")),
    )
    words = Plate(Column(start, gap=4), "page", None, 18, 20)
    return _door("keeper", "adult-hand", tr("1. Tell someone"), (Text(two, "small"), *faces, words))


def _face(who: str, words: str) -> Node:
    return Row((Face(who, "happy", 84), Text(words, "small", bold=True)), gap=16, grow=(1,))


def _danger() -> Node:
    call = tr("Call the emergency number of your country, or shout for an adult near you.")
    say = tr("Say where you are and what is happening. You can call even if you are not sure.")
    alone = tr(
        "No adult near who listens? Children's helplines are there to listen, and you need not say your name."
        " A teacher or doctor can help you find the number."
    )
    parts = (Text(call, "body", bold=True), Text(say, "small"), Text(alone, "small"))
    return _door("tricky", "bell", tr("2. In danger now?"), parts)


def _report() -> Node:
    steps = (
        tr("Keep proof first: save the words, not the picture."),
        tr("Report it in the app: look for a flag or three dots. The police can help too."),
        tr("Then block, if you like. You need no reason."),
    )
    lines = tuple(
        Row((Text(str(number), "h3", "great"), Text(words, "small")), gap=16, align="start", grow=(1,))
        for number, words in enumerate(steps, 1)
    )
    return _door("great", "flag-report", tr("3. Report it"), (_stop(), *lines))


def _stop() -> Node:
    """Proof must never be such a picture: keeping it would do more harm."""
    words = tr(
        "A picture of someone without clothes? No screenshot, no saving, no sending."
        " Put the device down and fetch an adult. You are not in trouble, and it is not your fault."
    )
    return Plate(Row((Icon("hand-stop", 56), Text(words, "small")), gap=16, grow=(1,)), "well", None, 16, 20)
