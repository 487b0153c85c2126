"""Everything this game knows about somebody: every row that is kept, in plain words, and how to erase it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.engine.kept import GROUPS, Group, Part
from game.engine.moves import Action
from game.engine.scenario import CHARACTERS
from game.nodes import Button, Column, Figure, Grid, Icon, Node, Ornament, Pinned, Plate, Row, Screen, Text, Toast
from game.nodes.log import FELT
from game.screens import frame
from game.screens.promise.groups import asking, groups
from game.screens.promise.telling import SURE, Told, told
from game.screens.rows import EraseRows, LookAtRows
from game.screens.turn import Sound, ToTitle, Turn
from game.words import tr

if TYPE_CHECKING:
    from game.engine.checkup import Checkup
    from game.engine.kept import Leaf
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class LookAt(Action):
    """Another group, or another page of it."""

    group: Group
    page: int = 0


@dataclass(frozen=True, slots=True)
class Erase(Action):
    """Erase a part: first this asks, then it is done, or left."""

    part: Part
    sure: bool | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What of it is looked at."""

    group: Group = "me"
    page: int = 0
    asked: Part | None = None
    """What is to be erased, while that is being asked."""
    erased: bool = False

    @classmethod
    def open(cls, world: World) -> Turn:
        """With its first page; before anybody plays there is only this computer."""
        group = _groups(world)[0]
        return Turn(over=cls(group), wishes=(LookAtRows(group), Sound("open")))

    def view(self, world: World) -> Screen:
        leaf = _leaf(world, self.group, self.page)
        ways = Grid(tuple(_way(one, chosen=one == self.group) for one in _groups(world)), 6, 10, 250)
        shown = Column((ways, self._sheet(world, leaf)), gap=18)
        body = Pinned(shown, self._foot(leaf), fills=True, id="known")
        return frame.screen(
            world, tr("What this game knows about me"), "waves", body, leave=frame.back(tr("Back")),
            title=tr("About me"), toast=self._toast(leaf),
            extras=(_everything(),) if world.player is not None and self.group != "me" else (),
            dialog=_dialog(self.asked) if self.asked is not None else None,
            first="keep" if self.asked is not None else f"group-{self.group}",
        )  # fmt: skip

    def _sheet(self, world: World, leaf: Leaf | None) -> Node:
        named = groups()[self.group]
        rows = tuple(one for row in (leaf.rows if leaf is not None else ()) for one in told(row, world, _asked(leaf)))
        shown: tuple[Node, ...] = (Text(named.none),) if leaf is not None and not rows else ()
        if rows:
            columns, least = (3, 380) if self.group in ("me", "computer") else (2, 560)
            shown = (Grid(tuple(map(_told, rows)), columns, 12, least), _note())
        parts = (
            Row((Icon(named.icon, 52, "sea"), Text(named.holds, "h3")), gap=16, grow=(1,)),
            *shown,
            *self._company(world, leaf),
        )
        return Plate(Column(parts, gap=18), "paper", None, 24)

    def _company(self, world: World, leaf: Leaf | None) -> tuple[Node, ...]:
        """Where there is little to read; who sails along stands beside what is known of them."""
        if world.player is None or leaf is None or (leaf.rows and self.group != "me"):
            return ()
        mate = next((one for one in CHARACTERS if one == world.player.mate), "pip")
        return (Ornament(Figure(mate, "happy", height=170)),)

    def _foot(self, leaf: Leaf | None) -> Node:
        """From page to page, and the way to erase."""
        ways: list[Button] = []
        if self.page:
            ways.append(Button(tr("Newer"), LookAt(self.group, self.page - 1), "plain", "up", id="newer"))
        if leaf is not None and leaf.more:
            ways.append(Button(tr("Older"), LookAt(self.group, self.page + 1), "plain", "down", id="older"))
        if leaf is not None and leaf.rows:
            part: Part = "everything" if self.group == "me" else self.group
            label = tr("Erase everything about me") if self.group == "me" else tr("Erase these")
            ways.append(Button(label, Erase(part), "plain", "eraser", id="erase"))
        return Row(tuple(ways), gap=16, wraps=True) if ways else Column(())

    def _toast(self, leaf: Leaf | None) -> Toast | None:
        if not self.erased or self.asked is not None or leaf is None:
            return None
        if leaf.clean:
            return Toast(tr("Erased, from every copy too."), icon="eraser")
        trace = tr(
            "The game no longer knows it. This disk cannot be cleaned now; the game tries again at its next start."
        )
        return Toast(trace, icon="eraser")

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002 - every screen is asked alike
        match action:
            case LookAt(group, page):
                return Turn(place=Known(group, page), wishes=(LookAtRows(group, page), Sound("tap")))
            case Erase(part, None):
                return Turn(place=replace(self, asked=part, erased=False), wishes=(Sound("tap"),))
            case Erase("everything", True):
                return Turn(wishes=(EraseRows("everything"), ToTitle(), Sound("tap")))
            case Erase(part, True):
                return Turn(place=Known(self.group, erased=True), wishes=(EraseRows(part), Sound("tap")))
            case Erase(_, False):
                return Turn(place=replace(self, asked=None), wishes=(Sound("tap"),))
            case _:
                return frame.usual(action)


def _groups(world: World) -> tuple[Group, ...]:
    return GROUPS if world.player is not None else ("computer",)


def _leaf(world: World, group: Group, page: int) -> Leaf | None:
    """What was read, if it is what is looked at: nobody ever sees a page that is not theirs."""
    player = world.player.id if world.player is not None else 0
    kept = world.kept
    return kept if kept is not None and (kept.player, kept.group, kept.page) == (player, group, page) else None


def _asked(leaf: Leaf | None) -> Checkup | None:
    return leaf.checkup if leaf is not None else None


def _way(group: Group, *, chosen: bool) -> Button:
    named = groups()[group]
    line = Row((Icon(named.icon, 40, "sea"), Text(named.name, "small", bold=True)), gap=10, grow=(1,))
    return Button(named.name, LookAt(group), "tool", content=line, chosen=chosen, wide=True, id=f"group-{group}")


def _told(one: Told) -> Node:
    """What it is, what it says, the rest of it, and at the end the day."""
    day = (Text(one.day, "tiny", "soft"),) if one.day else ()
    head = Row((Text(one.title, "small", bold=True), *day), gap=16, align="start", grow=(0,))
    said = (Text(one.said, "small"),) if one.said else ()
    rest = tuple(Text(line, "tiny", "soft") for line in one.details)
    asks = (Text(one.asks, "tiny", "soft"),) if one.asks else ()
    words = Column((head, *asks, *said, *_sure(one), *rest), gap=2)
    return Plate(Row((Icon(one.icon, 40, "sea"), words), gap=16, align="start", grow=(1,)), "page", None, 14, 18)


def _sure(one: Told) -> tuple[Node, ...]:
    """The face that was picked, with its word."""
    if not one.sure:
        return ()
    felt = {"unsure": tr("Not sure"), "a-bit": tr("A bit sure"), "sure": tr("Very sure")}
    return (Row((Icon(FELT[SURE.index(one.sure) - 1], 32), Text(felt[one.sure], "tiny", bold=True)), gap=8),)


def _note() -> Node:
    """What every row has besides, told once."""
    words = tr("With each line the file keeps a number, the time, and a seal. The seal shows if something got damaged.")
    return Text(words, "tiny", "soft")


def _everything() -> Button:
    """In the bar: always in sight, and away from what is pressed often."""
    return Button(tr("Erase all"), Erase("everything"), "bar", "trash", id="erase-everything")


def _dialog(part: Part) -> Node:
    words = asking(part)
    keep = Button(words.keep, Erase(part, sure=False), "plain", "save", key="escape", wide=True, id="keep")
    erase = Button(words.erase, Erase(part, sure=True), "plain", "eraser", wide=True, id="erase-sure")
    both = Row((keep, erase), gap=20, grow=(0, 1), align="fill")
    return Column((Text(words.question, "h2"), Text(words.words), both), gap=22)
