"""A game being played: the pile of screens, and how their wishes are granted."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from game import paths, words
from game.app import keeping, lessons, opening
from game.app.reading import Reading
from game.errors import ContentError
from game.screens import rows, turn
from game.screens.title import Title
from game.screens.world import Choices, World

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.app.remembering import Remembering
    from game.engine.assessment import Purpose
    from game.engine.logbook import Logbook
    from game.engine.moves import Action
    from game.engine.player import Player
    from game.nodes import Screen
    from game.saves import Saves
    from game.screens.turn import Place, Wish

_READING = frozenset({"Bay", "LogbookScreen"})
"""Screens that show what the logbook knows; for others it is not worked out."""


class App:
    """A game being played: a pile of screens, the world they see, and the wishes they have."""

    def __init__(
        self,
        saves: Saves,
        *,
        levels: Path = paths.LEVELS,
        cache: Path | None = None,
        clock: Callable[[], float] = time.time,
        seed: int | None = None,
        play: Callable[[str], None] = lambda _cue: None,
        hear: Callable[[Choices, str], None] = lambda _choices, _tune: None,
        opened: Callable[[], None] = lambda: None,
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        self.over = False
        self._saves = saves
        self._reading = Reading(levels, cache)
        self._clock, self._play, self._hear, self._opened = clock, play, hear, opened
        self._seed = seed if seed is not None else int(clock())
        self._remembering: Remembering | None = None
        self._lessons = lessons.Lessons(clock, wake)
        self._pile: list[Place] = [Title()]
        self._seen: tuple[Place, World, Screen] | None = None
        choices = Choices.read(saves.settings())
        words.use(choices.language)
        self._world = World(choices=choices, home=str(saves.where or ""))
        self._refresh()

    # What the window asks

    @property
    def choices(self) -> Choices:
        return self._world.choices

    @property
    def world(self) -> World:
        """What screens may know now."""
        return self._world

    @property
    def place(self) -> Place:
        """The screen on top."""
        return self._pile[-1]

    def screen(self) -> Screen:
        """What is to be seen now; the same value until something has happened."""
        place, world = self._pile[-1], self._world
        if self._seen is None or self._seen[0] is not place or self._seen[1] is not world:
            self._seen = (place, world, place.view(world))
        return self._seen[2]

    def shown(self) -> None:
        """The first picture is there: now sound may open, and the islands be read behind the child's back."""
        self._opened()
        self._saves.forget_deleted()
        self._reading.begin()

    def sounding(self, *, audible: bool) -> None:
        """Say whether there is a sound device, once that is known."""
        self._world = replace(self._world, audible=audible)
        self._hear(self._world.choices, self._tune())

    def act(self, action: Action) -> None:
        """Do what was pressed. Wishes come before the next picture: an answer is kept before its feedback shows."""
        self._world = replace(self._world, printed=None)
        after = self._pile[-1].update(action, self._world)
        if any(type(place).__name__ == "Bay" for place in (after.place, after.over)):
            self.read_now()  # only the map waits for the islands
        if any(type(place).__module__.startswith("game.screens.help") for place in (after.place, after.over)):
            self._reading.directory_now()  # and only help for who helps where
        if after.place is not None:
            self._pile[-1] = after.place
        if after.back and len(self._pile) > 1:
            self._pile.pop()
        for wish in after.wishes:
            self._do(wish)
        if after.over is not None:
            self._pile.append(after.over)
        self._refresh()
        self._hear(self._world.choices, self._tune())

    def tick(self) -> None:
        """Look at what changes by itself: a timer, the phones of a class."""
        self._world = self._lessons.seen(self._world)

    def ticking(self) -> float | None:
        """Seconds until something changes by itself; None while nothing does."""
        return self._lessons.ticking()

    def grant(self, wish: Wish) -> None:
        """Do what a screen cannot do itself, and let the screens see it."""
        self._do(wish)
        self._refresh()

    def _do(self, wish: Wish) -> None:
        match wish:
            case turn.Sound(cue):
                self._sound(cue)
            case turn.Choose(name, value):
                self._choose(name, value)
            case turn.Enrol(mate, first, second, band):
                self._enrol(self._saves.add_player(mate, first, second, band))
            case turn.SailAs() | turn.Remove() | turn.Restore() | turn.ForgetRemoved() | turn.KeepLesson():
                keeping.keep(self._saves, wish)
            case turn.TellVoyage():
                self._over(lambda world: opening.chapter(world, self._reading.levels))
            case turn.OpenCheckup():
                self._over(lambda _: opening.checkup(self._reading.levels, self._reading.cache))
            case turn.PrintSheet(sheet):
                self._print(sheet)
            case turn.OpenOffice():
                self.read_now()  # its guidelines name the islands
                self._over(lambda _: opening.office(self._reading.levels, self._reading.cache))
            case turn.OpenClass():
                self.read_now()
                self._over(lambda _: opening.door())
            case turn.BeginLesson(plan):
                self._over(lambda world: self._lessons.begin(plan, world, self._reading.cache, self._seed))
            case turn.CloseVote():
                self._pile[-1] = self._lessons.close_vote(self._pile[-1], self._world)
            case turn.SaveReport(asked, form):
                self._world = replace(self._world, printed=lessons.saved(asked, form, self._world, self._clock()))
            case turn.OpenRoom() | turn.CloseRoom() | turn.LockRoom() | turn.AskRoom() | turn.StartTimer():
                self._lessons.do(wish)
            case rows.LookAtRows() | rows.EraseRows():
                self._know(wish)
            case turn.ToTitle():
                self._pile = [Title()]
            case turn.Quit():
                self.over = True
            case _ if self._world.player is not None:
                self._do_for(self._world.player, wish)

    def _do_for(self, player: Player, wish: Wish) -> None:
        """What belongs to one player."""
        at = int(self._clock())
        match wish:
            case turn.Keep():
                self._remembered.add(keeping.answer(self._saves, player, wish, at))
            case turn.KeepFinished() | turn.KeepCheckup() | turn.EraseCheckups() | turn.KeepDeed():
                keeping.keep_for(self._saves, player, wish, at)
            case turn.Land(island):
                self._land(player, island)
            case turn.OpenSitting(purpose):
                self._open_sitting(player, purpose)
            case turn.ChangeBand(band) if player.band != band:
                self._saves.change_player(player.id, band=band)
                self._retell()
            case _:
                pass

    # How wishes are granted

    def _sound(self, cue: str) -> None:
        from game.screens.cues import caption

        choices = self._world.choices
        heard = cue not in {"tap", "open"}
        self._world = replace(self._world, caption=caption(cue) if choices.captions and choices.sound and heard else "")
        if choices.sound:
            self._play(cue)

    def _enrol(self, player: Player) -> None:
        self._saves.put_setting("player", str(player.id))
        self._saves.put_setting(keeping.LUCK, str(self._seed), player=player.id)
        self._refresh()  # what else is wished for is for the new player

    def _over(self, opened: Callable[[World], Place | None]) -> None:
        """Lay a place over this one, if it can be opened; it sees the world as it is by now."""
        self._refresh()
        place = opened(self._world)
        if place is not None:
            self._pile.append(place)

    def _land(self, player: Player, island: str) -> None:
        from game.screens.bay import Bay, in_repair

        card = next(card for card in self._world.cards if card.island.id == island)
        try:
            self._seed += 1
            self._over(lambda world: opening.ashore(card, world, self._reading.cache, self._seed))
        except ContentError:
            self._reading.broken(card)
            self._pile[-1] = Bay(in_repair())
            return
        self._saves.change_player(player.id, island=island)

    def _open_sitting(self, player: Player, purpose: Purpose) -> None:
        self._world = replace(self._world, logbook=self._logbook(player))
        forms, cache = self._remembered.forms(player), self._reading.cache
        self._over(lambda world: opening.sitting(purpose, world, forms, cache, self._seed))

    def _print(self, sheet: str) -> None:
        from game.app.printing import printed

        self._refresh()
        self._world = replace(
            self._world, printed=printed(sheet, self._world, self._reading.levels, self._reading.cache)
        )

    def _know(self, wish: Wish) -> None:
        """What is erased is forgotten here as well."""
        from game.app import knowing

        self.read_now()
        self._world, self._remembering = knowing.grant(self._saves, wish, self._world, self._reading), None

    def _choose(self, name: str, value: str | int | bool) -> None:
        word = {True: "on", False: "off"}[value] if isinstance(value, bool) else str(value)
        choices = self._world.choices.put(name, word)
        self._saves.put_setting(name, word)
        self._world = replace(self._world, choices=choices)
        words.use(choices.language)

    def _retell(self) -> None:
        """In another band an island is another one: whoever was ashore is back on the map."""
        from game.screens.island import Pier, Star
        from game.screens.play import Play
        from game.screens.sitting import Invitation, Sitting
        from game.screens.voyage import Tale

        ashore = Pier | Play | Star | Tale | Invitation | Sitting
        self._pile = [place for place in self._pile if not isinstance(place, ashore)]

    # What the screens see

    def _refresh(self) -> None:
        """Let the screens see what the saves hold now, and what is not on the disk."""
        read = replace(self._world, cards=self._reading.cards, directory=self._reading.directory)
        known = keeping.known(self._saves, read)
        self._lessons.rest(paused=type(self._pile[-1]).__name__ == "Pause")
        self._world = self._lessons.seen(known)
        if known.player is not None and known.cards and type(self._pile[-1]).__name__ in _READING:
            self._world = replace(self._world, logbook=self._logbook(known.player))

    def _logbook(self, player: Player) -> Logbook:
        return self._remembered.logbook(player, self._reading.cards, self._clock())

    @property
    def _remembered(self) -> Remembering:
        if self._remembering is None:
            from game.app.remembering import Remembering

            self._remembering = Remembering(self._saves)
        return self._remembering

    def read_now(self) -> None:
        """Have the islands read before going on."""
        self._reading.now()
        self._refresh()

    def _tune(self) -> str:
        name = type(self._pile[-1]).__name__
        return {"Title": "title", "Bay": "bay", "Pier": "island", "Star": "bay"}.get(name, "")
