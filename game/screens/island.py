"""An island: its pier with the scenarios in a row, and the star at its end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.engine.moves import Action
from game.kinds import AnyScenario, kind_of
from game.nodes import (
    Button,
    Column,
    Dots,
    Figure,
    Grid,
    Icon,
    Node,
    Ornament,
    Picture,
    Pinned,
    Plate,
    Row,
    Screen,
    Split,
    Text,
)
from game.screens import frame
from game.screens.turn import Back, Land, OpenSitting, Sound, TellVoyage, Turn, Wish
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.level import Island, Level
    from game.engine.scenario import Band
    from game.screens.world import World


@dataclass(frozen=True, slots=True)
class Begin(Action):
    """Play a scenario, by its place in the row."""

    place: int


@dataclass(frozen=True, slots=True)
class Pier:
    """Where one goes ashore."""

    level: Level[AnyScenario]
    band: Band
    seed: int
    """Chance for this visit: which tellings are met, in which order options stand."""

    def view(self, world: World) -> Screen:
        island = self.level.island
        done = world.done(island.id, self.band)
        now = next((place for place, is_done in enumerate(done) if not is_done), 0)
        rows = tuple(self._row(place, done=is_done, now=place == now) for place, is_done in enumerate(done))
        label = tr("Start") if not any(done) else tr("Go on") if not all(done) else tr("Play again")
        on = Button(label, Begin(now), "main", "boat", wide=True, id="begin")
        welcome = tr(island.welcome.told(self.band)) if island.welcome is not None else tr(island.tagline)
        picture = Picture(f"islands/{island.id}", tr(island.title), 300, 300, 0, cover=False)
        words = Column((Text(tr(island.title), "h1"), Text(tr(island.tagline), "h3", "soft"), Text(welcome)), gap=14)
        start = Column((picture, Plate(words, "paper"), on), gap=20, align="fill")
        end = Column(rows, gap=12, grow=tuple(range(len(rows))))
        dots = Dots(
            done, now if not all(done) else -1, fill(tr("{count} of {all} done"), count=sum(done), all=len(done))
        )
        return frame.screen(
            world, tr(island.title), self.level.telling(self.band)[0].scene, Split(start, end, 40, 40),
            leave=frame.back(tr("Map")), title=tr(island.title), dots=dots, extras=(frame.choices(),), first="begin",
        )  # fmt: skip

    def _row(self, place: int, *, done: bool, now: bool) -> Node:
        scenario = self.level.telling(self.band)[place]
        word, icon = kind_of(scenario).sign()
        device = Icon(scenario.device if scenario.device != "school-computer" else "laptop", 40, "soft")
        state = Icon("check", 48, "great") if done else Icon("plus" if not now else "boat", 48, "sea")
        title = Column(
            (
                Text(tr(scenario.title), "h3"),
                Row((Icon(icon, 34, "soft"), Text(word, "small", "soft"), device), gap=12),
            ),
            gap=2,
        )
        line = Row((state, title), gap=24, grow=(1,))
        label = fill(tr("{title}, {state}"), title=tr(scenario.title), state=tr("done") if done else tr("new"))
        return Button(
            label, Begin(place), "tool", content=line, chosen=now and not done, wide=True, id=f"scenario-{scenario.id}"
        )

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        from game.screens.play import begin

        match action:
            case Begin(place):
                return Turn(over=begin(self.level, self.band, place, self.seed), wishes=(Sound("open"),))
            case _:
                return frame.usual(action)


@dataclass(frozen=True, slots=True)
class Star:
    """The island is explored: what a child can do now, and one thing to talk about at home."""

    level: Level[AnyScenario]
    band: Band
    new: bool = False
    """Has the island's lantern been lit just now? Then the voyage goes on with a chapter."""

    def view(self, world: World) -> Screen:
        island = self.level.island
        way_on = Button(tr("Back to the bay"), Ashore(), "main", "map", wide=True, id="to-bay")
        home = Grid(tuple(self._at_home()), 2, 20, 380)
        column = Pinned(Column((self._now(), home), gap=20), Row((way_on,), grow=(0,)))
        crew = Row(tuple(Figure(who, "happy", height=230) for who in ("inka", "ola", "sami")), gap=4, align="end")
        picture = Picture(f"islands/{island.id}", tr(island.title), 420, 420, 0, cover=False)
        body = Split(Column((picture, Ornament(crew)), gap=10, align="middle"), column, 42, 40)
        name = fill(tr("{island}, the star"), island=tr(island.title))
        leave = Button(tr("Map"), Ashore(), "bar", "back", key="escape", id="back")
        scene = self.level.telling(self.band)[0].scene
        return frame.screen(world, name, scene, body, leave=leave, title=tr(island.title), first="to-bay")

    def _now(self) -> Node:
        island = self.level.island
        star = tr(island.star.told(self.band)) if island.star is not None else tr(island.tagline)
        header = Row((Icon("star", 60), Text(fill(tr("{island} explored!"), island=tr(island.title)), "h2")))
        words = (Text(tr("What you can do now"), "small", "great", bold=True), Text(star, "h3", "great"))
        return Plate(Column(words, gap=6), "great", header)

    def _at_home(self) -> Iterator[Node]:
        """What goes home: one thing to do for real, one to talk about."""
        island = self.level.island
        cards = (("flag", tr("Mission for real"), island.mission), ("family", tr("Talk about it at home"), island.talk))
        for icon, heading, words in cards:
            if words is not None:
                head = Row((Icon(icon, 60, "keeper"), Text(heading, "small", "keeper", bold=True)), gap=14, grow=(1,))
                yield Plate(
                    Column((head, Text(tr(words.told(self.band)), "body", "keeper")), gap=8), "keeper", None, 24
                )

    def update(self, action: Action, world: World) -> Turn:
        match action:
            case Ashore():
                told: tuple[Wish, ...] = (TellVoyage(),) if self.new else ()
                if self.new and world.waiting() == 0:
                    told = (OpenSitting("after"), *told)  # lies under the ending, and shows when that is told
                return Turn(back=True, wishes=(*told, Sound("open")))
            case _:
                return frame.usual(action)


@dataclass(frozen=True, slots=True)
class Ashore(Action):
    """Leave the island for the bay."""


@dataclass(frozen=True, slots=True)
class GoTogether(Action):
    """A child and a grown-up say that both are here."""


@dataclass(frozen=True, slots=True)
class Together:
    """Before an island that is for two: it opens when a grown-up is there, and there is nothing on it to get wrong."""

    island: Island

    def view(self, world: World) -> Screen:
        island = self.island
        go = Button(tr("We are here together"), GoTogether(), "main", "family", wide=True, id="go-together")
        later = Button(tr("Later"), Back(), "plain", "map", wide=True, id="later")
        invited = tr("Fetch a grown-up you trust. Explore it together. Nothing can be got wrong. Stop when you like.")
        child = (Text(fill(tr("{island} is for two"), island=tr(island.title)), "h1"), Text(invited))
        adult = [Text(tr("For the grown-up"), "small", "keeper", bold=True)]
        adult += [Text(one, "small", "keeper") for one in _for_the_adult()]
        for_two = Plate(Column(tuple(adult), gap=8), "keeper", None, 24)
        words = Column((Plate(Column(child, gap=12), "paper"), for_two), gap=18)
        body = Split(
            Picture(f"islands/{island.id}", tr(island.title), 420, 420, 0, cover=False),
            Pinned(words, Row((go, later), gap=18, grow=(0, 1))), 40, 40,
        )  # fmt: skip
        return frame.screen(
            world, tr(island.title), "reef-underwater", body, leave=frame.back(tr("Map")), title=tr(island.title),
            first="go-together",
        )  # fmt: skip

    def update(self, action: Action, world: World) -> Turn:  # noqa: ARG002
        match action:
            case GoTogether():
                return Turn(back=True, wishes=(Land(self.island.id), Sound("open")))
            case _:
                return frame.usual(action)


def _for_the_adult() -> tuple[str, ...]:
    return (
        tr("Read aloud, take your time, stop whenever you like. Nothing is scored; kept is only that you were here."),
        tr("Talk about the crew, not about the child's own life. Keeping children safe is the grown-ups' job."),
        tr(
            "If the child tells you something: listen, say “thank you for telling me, it is not your fault”."
            " Don't question, and don't promise to keep it secret. Get advice the same day: from a safeguarding lead,"
            " a helpline or the police."
        ),
    )
