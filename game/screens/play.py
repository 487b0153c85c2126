"""A story of an island being played, in the game's frame."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from game.engine.moves import Action, Glance
from game.nodes import Dots, Screen
from game.screens import frame
from game.screens.island import Star
from game.screens.story import Story, told, wished
from game.screens.turn import KeepFinished, Sound, Turn, Wish
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.level import Level
    from game.engine.moves import Event
    from game.engine.scenario import Band
    from game.kinds import AnyScenario
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class Play:
    """One telling, at one moment."""

    level: Level[AnyScenario]
    band: Band
    place: int
    """Which scenario of the island's row."""
    story: Story

    @property
    def scenario(self) -> AnyScenario:
        return self.story.scenario

    @property
    def state(self) -> Any:
        """The kind's own state."""
        return self.story.state

    def view(self, world: World) -> Screen:
        scenario, island, shown = self.scenario, self.level.island, self.story.shown()
        done = world.done(island.id, self.band) or (False,) * len(self.level.telling(self.band))
        words = fill(tr("Step {now} of {all}"), now=self.place + 1, all=len(done))
        name = fill(tr("{island}, {title}"), island=tr(island.title), title=tr(scenario.title))
        return frame.screen(
            world, name, "waves" if shown.calm else scenario.scene, shown.body, leave=frame.back(tr("Leave"), key=""),
            title=tr(island.title), dots=Dots(done, self.place, words), extras=(frame.pause(),), dialog=shown.dialog,
            young=self.band == "6-8", first=shown.first,
        )  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:
        if isinstance(action, Glance):
            return Turn(place=replace(self, story=self.story.looked(action)), wishes=(Sound("tap"),))
        if action not in self.story.offered():
            return frame.usual(action)
        story, events = self.story.done(action)
        wishes = self._wishes(events)
        if story.finished:
            return self._onward(world, wishes)
        return Turn(place=replace(self, story=story), wishes=wishes)

    def _wishes(self, events: tuple[Event, ...]) -> tuple[Wish, ...]:
        if self.level.island.with_grown_up:
            return (Sound("tap"),)  # nothing there is scored, and no answer sounds like another
        return wished(self.level.island.id, self.scenario, events)

    def _onward(self, world: World, wishes: tuple[Wish, ...]) -> Turn:
        """To the next scenario not yet played, round the row; to the star when there is none left."""
        island = self.level.island.id
        kept = KeepFinished(island, self.scenario.id, self.band)
        count = len(self.level.telling(self.band))
        done = list(world.done(island, self.band) or (False,) * count)
        done[self.place] = True
        following = [(self.place + ahead) % count for ahead in range(1, count)]
        waiting = next((place for place in following if not done[place]), None)
        if waiting is None:
            new = island not in world.lit()
            return Turn(place=Star(self.level, self.band, new), wishes=(*wishes, kept, Sound("star")))
        return Turn(place=begin(self.level, self.band, waiting, self.story.seed), wishes=(*wishes, kept, Sound("open")))


def begin(level: Level[AnyScenario], band: Band, place: int, seed: int) -> Play:
    """Start a scenario by its place in the row."""
    return Play(level, band, place, told(level.telling(band)[place], seed))
