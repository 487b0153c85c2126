"""A scenario being played: the kind's rules and view, in the game's frame."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from game.engine.moves import Action, Answered, Glance, Sounded
from game.kinds import AnyScenario, kind_of
from game.kinds.kind import Sight
from game.nodes import Button, Dots, Screen
from game.screens import frame
from game.screens.island import Star
from game.screens.turn import Keep, KeepFinished, Sound, Turn, Wish
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.level import Level
    from game.engine.moves import Event
    from game.engine.scenario import Band
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class Play:
    """One telling, at one moment."""

    level: Level[AnyScenario]
    band: Band
    place: int
    """Which scenario of the island's row."""
    seed: int
    state: Any
    """The kind's own state."""
    before: Any = None
    """The state before the last action."""
    glances: tuple[tuple[str, str], ...] = ()

    @property
    def scenario(self) -> AnyScenario:
        return self.level.telling(self.band)[self.place]

    def view(self, world: World) -> Screen:
        scenario, island = self.scenario, self.level.island
        shown = kind_of(scenario).view(scenario, self.state, Sight(self.glances, self.before, self.seed))
        done = world.done(island.id, self.band) or (False,) * len(self.level.telling(self.band))
        words = fill(tr("Step {now} of {all}"), now=self.place + 1, all=len(done))
        name = fill(tr("{island}, {title}"), island=tr(island.title), title=tr(scenario.title))
        return frame.screen(
            world, name, "waves" if shown.calm else scenario.scene, shown.body, leave=_leave(),
            title=tr(island.title), dots=Dots(done, self.place, words), extras=(frame.pause(),), dialog=shown.dialog,
            young=self.band == "6-8", first=shown.first,
        )  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:
        scenario = self.scenario
        kind = kind_of(scenario)
        if isinstance(action, Glance):
            kept = tuple(pair for pair in self.glances if pair[0] != action.what)
            looks = (*kept, (action.what, action.at)) if action.at else kept
            before = self.before if action.what == "eyes" else None
            return Turn(place=replace(self, glances=looks, before=before), wishes=(Sound("tap"),))
        if action not in kind.offered(scenario, self.state):
            return frame.usual(action)
        step = kind.step(scenario, self.state, action)
        wishes = self._wishes(step.events)
        if kind.finished(scenario, step.state):
            return self._onward(world, wishes)
        looks = tuple(pair for pair in self.glances if pair[0] != "hint")
        return Turn(place=replace(self, state=step.state, before=self.state, glances=looks), wishes=wishes)

    def _wishes(self, events: tuple[Event, ...]) -> tuple[Wish, ...]:
        if self.level.island.with_grown_up:
            return (Sound("tap"),)  # nothing there is scored, and no answer sounds like another
        wishes: list[Wish] = []
        for event in events:
            if isinstance(event, Answered):
                wishes.append(Keep(self.level.island.id, self.scenario.id, self.band, event))
            elif isinstance(event, Sounded):
                wishes.append(Sound(event.cue))
        return tuple(wishes) or (Sound("tap"),)

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
        return Turn(place=begin(self.level, self.band, waiting, self.seed), wishes=(*wishes, kept, Sound("open")))


def begin(level: Level[AnyScenario], band: Band, place: int, seed: int) -> Play:
    """Start a scenario by its place in the row."""
    scenario = level.telling(band)[place]
    return Play(level, band, place, seed, kind_of(scenario).start(scenario, seed))


def _leave() -> Button:
    from game.screens.turn import Back

    return Button(tr("Leave"), Back(), "bar", "back", id="back")
