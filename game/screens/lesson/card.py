"""If a child tells something: seven steps for whoever leads the lesson, never on the wall without a warning."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.engine.moves import Action
from game.nodes import Button, Column, Grid, Icon, Node, Pinned, Plate, Row, Screen, Text
from game.screens import frame
from game.screens.turn import Back, Sound, Turn
from game.words import fill, tr

if TYPE_CHECKING:
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class ReadCard(Action):
    """The projector is turned away."""


@dataclass(frozen=True, slots=True)
class Card:
    """First a warning that tells the room nothing; then the steps."""

    read: bool = False

    def view(self, world: World) -> Screen:
        body = _steps() if self.read else _warning()
        title = tr("If a child tells you something") if self.read else tr("For you")
        return frame.screen(
            world, title, "waves", body, leave=frame.back(tr("Back")), title=title, first="" if self.read else "away"
        )

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        match action:
            case ReadCard():
                return Turn(place=replace(self, read=True), wishes=(Sound("open"),))
            case _:
                return frame.usual(action)


def _warning() -> Node:
    """No word of what the card is about: the class may be looking."""
    words = (
        Text(tr("Only for you"), "h1"),
        Text(tr("Turn the projector away first, or look at your printed card."), "h2"),
    )
    away = Button(tr("Back"), Back(), "main", "back", wide=True, id="away")
    read = Button(tr("Show it here"), ReadCard(), "plain", "eye", wide=True, id="read")
    plate = Plate(Column((*words, Grid((away, read), 2, 20, 300)), gap=28), "paper", None, 44, widest=1200)
    return Column((plate,), align="middle")


def _steps() -> Node:
    """The same seven as on the printed card."""
    first = tr("In front of others only this: “Thank you for telling me. We will talk about it right after this.”")
    lead = Plate(Row((Icon("chat", 56), Text(first, "h3")), gap=20, grow=(1,)), "sun", None, 14)
    lines = tuple(_step(number, what, how) for number, (what, how) in enumerate(seven_steps(), 1))
    away = Button(tr("Put it away"), Back(), "main", "back", wide=True, id="away")
    return Pinned(Column((lead, Grid(lines, 2, 12, 560)), gap=12), Row((away,), grow=(0,)), fills=True)


def _step(number: int, what: str, how: str) -> Node:
    title = fill(tr("{number}. {words}"), number=number, words=what)
    return Plate(Column((Text(title, "h3"), Text(how, "small")), gap=0), "paper", None, 14)


def seven_steps() -> tuple[tuple[str, str], ...]:
    """What to do and how, in their order; on paper too."""
    return (
        (
            tr("Stay calm and listen"),
            tr("Give the child all your attention, at the child’s pace. A pause is fine."),
        ),
        (
            tr("Say three things"),
            tr("“You did right to tell me. It is not your fault. I take it seriously.”"),
        ),
        (
            tr("Ask only open words"),
            tr("“And then?” Say the child’s own words back. Don’t probe, and don’t have it told again."),
        ),
        (
            tr("Promise no secret"),
            tr("Say what you will do next, in words for the child’s age, and who will be told."),
        ),
        (
            tr("Leave the rest to those whose task it is"),
            tr("Don’t speak to the person it is about. Don’t look at pictures and don’t ask for them."),
        ),
        (
            tr("Write it down soon, and pass it on"),
            tr("The child’s words, date and time. Tell the safeguarding lead, a helpline or the police as soon as you "
               "can. Danger now: the emergency number."),
        ),
        (
            tr("Stay within reach"),
            tr("A child may tell in pieces, over weeks. And look after yourself: talk to somebody, too."),
        ),
    )  # fmt: skip
