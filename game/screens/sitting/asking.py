"""One item after the other: answer it, say how sure you are, and hear what comes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.engine.moves import Action, Answered, Glance, SailOn
from game.nodes import Button, Dots, walk
from game.screens import frame
from game.screens.sitting.closing import Closing
from game.screens.sitting.sureness import ChangeAnswer, Say, sureness
from game.screens.sitting.words import around
from game.screens.story import Story, told, wished
from game.screens.turn import Sound, Turn
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.assessment import Purpose, Sure
    from game.nodes import Screen
    from game.screens.sitting.items import Item
    from game.screens.turn import Wish
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class SkipItem(Action):
    """Not this one; it may come another day."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """One item, at one moment."""

    purpose: Purpose
    items: tuple[Item, ...]
    at: int
    """Which of the items."""
    story: Story
    more: bool = False
    """Will some be left for another day?"""
    held: Action | None = None
    """The answer that was given. It is kept, and its feedback shown, when it is said how sure it is."""
    said: bool = False
    """Has it been said how sure, for this item? It is asked once."""

    def view(self, world: World) -> Screen:
        named, scenario = around(self.purpose), self.story.scenario
        words = fill(tr("Step {now} of {all}"), now=self.at + 1, all=len(self.items))
        dots = Dots(tuple(place < self.at for place in range(len(self.items))), self.at, words)
        name = fill(tr("{sitting}, {title}"), sitting=named.title, title=tr(scenario.title))
        shown = self.story.shown()
        young, leave = scenario.band == "6-8", frame.back(tr("Stop here"), key="")
        if self.held is not None:
            sure = fill(tr("{name}: how sure are you?"), name=name)
            body = sureness(_pressed(shown.body, self.held), young=young)
            return frame.screen(
                world, sure, scenario.scene, body, leave=leave, title=named.title, dots=dots, extras=(frame.pause(),),
                young=young, first="sure-0",
            )  # fmt: skip
        return frame.screen(
            world, name, "waves" if shown.calm else scenario.scene, shown.body, leave=leave, title=named.title,
            dots=dots, extras=(*self._skip(), frame.pause()), dialog=shown.dialog, young=young, first=shown.first,
        )  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002 - every screen is asked alike
        match action:
            case Say(sure) if self.held is not None:
                return self._done(self.held, sure)
            case ChangeAnswer() if self.held is not None:
                return Turn(place=replace(self, held=None), wishes=(Sound("tap"),))
            case SkipItem() if self._open():
                return self._onward((Sound("tap"),))
            case Glance() if self.held is None:
                return Turn(place=replace(self, story=self.story.looked(action)), wishes=(Sound("tap"),))
            case _ if self.held is None and action in self.story.offered():
                return self._do(action)
            case _:
                return frame.usual(action)

    def _skip(self) -> tuple[Button, ...]:
        """Whatever has been answered has its feedback to be read, and the way on below it."""
        return (Button(tr("Skip this one"), SkipItem(), "bar", "arrow-next", id="skip"),) if self._open() else ()

    def _open(self) -> bool:
        return not self.said and self.held is None

    def _do(self, action: Action) -> Turn:
        _, events = self.story.done(action)
        if not self.said and any(isinstance(event, Answered) for event in events):
            return Turn(place=replace(self, held=action), wishes=(Sound("tap"),))
        return self._done(action, "")

    def _done(self, action: Action, sure: Sure) -> Turn:
        story, events = self.story.done(action)
        item = self.items[self.at]
        wishes = wished(item.island, item.scenario, events, sure)
        if _over(story):
            return self._onward(wishes)
        return Turn(place=replace(self, story=story, held=None, said=self.said or self.held is not None), wishes=wishes)

    def _onward(self, wishes: tuple[Wish, ...]) -> Turn:
        if self.at + 1 == len(self.items):
            return Turn(place=Closing(self.purpose, more=self.more), wishes=(*wishes, Sound("star")))
        story = told(self.items[self.at + 1].scenario, self.story.seed)
        onward = replace(self, at=self.at + 1, story=story, held=None, said=False)
        return Turn(place=onward, wishes=(*wishes, Sound("open")))


def begin(purpose: Purpose, items: tuple[Item, ...], seed: int, *, more: bool) -> Sitting:
    """Sit down to the first item."""
    return Sitting(purpose, items, 0, told(items[0].scenario, seed), more)


def _over(story: Story) -> bool:
    """The thought to keep is for the islands: here one goes on to the next item instead."""
    if story.finished:
        return True
    return story.offered() == (SailOn(),) and story.done(SailOn())[0].finished


def _pressed(body: object, held: Action) -> Button | None:
    """The answer as it looked when it was pressed."""
    from game.nodes import Node

    assert isinstance(body, Node)
    return next((node for node in walk(body) if isinstance(node, Button) and node.action == held), None)
