"""My two: the grown-ups a child would tell, by what they are to the child and never by name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.nodes import Button, Column, Face, Grid, Icon, Node, Pinned, Plate, Row, Screen, Text
from game.screens import frame
from game.screens.help import words
from game.screens.help.cards import band
from game.screens.help.moves import PickPlace, PickRole, leave, usual
from game.screens.turn import Choose, OpenHelp, Sound, Turn
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.moves import Action
    from game.nodes.controls import Look
    from game.screens.help.words import Grown
    from game.screens.world import Role, World

_KEPT = ("first_adult", "second_adult")


@dataclass(frozen=True, slots=True)
class Adults:
    """Two slots, and everybody who could stand in them."""

    place: int = 0
    """The slot that the next press fills."""

    def view(self, world: World) -> Screen:
        pair, known = words.picked(world), words.roles()
        slots = Grid(tuple(self._slot(place, pair[place]) for place in range(2)), 2, 20, 430)
        tiles = tuple(_tile(role, grown, chosen=pair[self.place] == role) for role, grown in known.items())
        body = Column((slots, Grid(tiles, 4, 18, 320), _kindly(world, pair)), gap=20)
        done = Button(tr("Done"), OpenHelp(), "main", "check", wide=True, id="done")
        title = tr("My two grown-ups")
        return frame.screen(
            world, title, "waves", Pinned(body, done, fills=True), leave=leave(), title=title,
            young=band(world) == "6-8", first="done" if all(pair) else f"role-{next(iter(known))}",
        )  # fmt: skip

    def _slot(self, place: int, role: Role) -> Button:
        name = (tr("First"), tr("Second"))[place]
        known = words.roles()
        said = known[role].name if role else tr("Pick one below")
        face = Face(known[role].who, known[role].mood, 96) if role else Icon("question", 80, "soft")
        lines = Column((Text(name, "small", "soft"), Text(said, "h3")), gap=0)
        row = Row((face, lines), gap=22, grow=(1,))
        label = fill(tr("{place}: {who}"), place=name, who=said)
        look: Look = "tool" if role else "slot"
        return Button(
            label, PickPlace(place), look, content=row, chosen=place == self.place, wide=True, id=f"place-{place}"
        )

    def update(self, action: Action, world: World) -> Turn:
        match action:
            case PickPlace(place):
                return Turn(place=Adults(place), wishes=(Sound("tap"),))
            case PickRole(role):
                pair = words.picked(world)
                again = pair[self.place] == role
                onward = 1 if self.place == 0 and not again and not pair[1] else self.place
                kept = Choose(_KEPT[self.place], "" if again else role)
                return Turn(place=Adults(onward), wishes=(kept, Sound("tap")))
            case _:
                return usual(action)


def _tile(role: Role, grown: Grown, *, chosen: bool) -> Button:
    lines = (Text(grown.name, "body", bold=True, centred=True), Text(grown.note, "small", "soft", centred=True))
    row = Column((Face(grown.who, grown.mood, 100), *lines), gap=4)
    label = fill(tr("{title}. {note}"), title=grown.name, note=grown.note)
    return Button(label, PickRole(role), "tile", content=row, chosen=chosen, wide=True, id=f"role-{role}")


def _kindly(world: World, pair: tuple[Role, Role]) -> Node:
    """One from outside the home is a good idea, and nobody has to."""
    said = tr("No names. Others who play here can see your two.")
    if any(pair) and not words.further(pair):
        said = tr("A good idea: one from outside your home, such as a teacher.")
    elif band(world) == "6-8":
        said = tr("If one does not listen, tell the other.")
    icon = "sparkle" if any(pair) and not words.further(pair) else "lock"
    return Plate(Row((Icon(icon, 44, "great"), Text(said, "small")), gap=16, grow=(1,)), "paper", None, 18, 24)
