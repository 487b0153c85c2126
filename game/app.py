"""Where every part is built and joined: saves, content, screens, sound. The window only shows what stands here."""

from __future__ import annotations

import os
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from game import paths, words
from game.errors import ContentError
from game.screens.title import Title
from game.screens.turn import (
    ChangeBand,
    Choose,
    Enrol,
    ForgetRemoved,
    Keep,
    KeepFinished,
    Land,
    Quit,
    Remove,
    Restore,
    SailAs,
    Sound,
    TellVoyage,
    ToTitle,
)
from game.screens.world import Choices, World
from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.content import Card
    from game.engine.moves import Action
    from game.nodes import Screen
    from game.saves import Saves
    from game.screens.turn import Place, Wish

NOBODY = 0
"""Stands for the player while there is none."""


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
    ) -> None:
        self.over = False
        self._saves = saves
        self._levels, self._cache = levels, cache
        self._clock, self._play, self._hear, self._opened = clock, play, hear, opened
        self._seed = seed if seed is not None else int(clock())
        self._pile: list[Place] = [Title()]
        self._reading: threading.Thread | None = None
        self._seen: tuple[Place, World, Screen] | None = None
        self._cards: tuple[Card, ...] = ()
        """Set by the reading thread; only the playing one puts them into the world."""
        choices = Choices.read(saves.settings())
        words.use(choices.language)
        self._world = World(choices=choices)
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
        self._reading = threading.Thread(target=self._read_atlas, name="atlas", daemon=True)
        self._reading.start()

    def sounding(self, *, audible: bool) -> None:
        """Say whether there is a sound device, once that is known."""
        self._world = replace(self._world, audible=audible)
        self._hear(self._world.choices, self._tune())

    def act(self, action: Action) -> None:
        """Do what was pressed. Wishes come before the next picture: an answer is kept before its feedback shows."""
        from game.screens.bay import Bay

        turn = self._pile[-1].update(action, self._world)
        if any(isinstance(place, Bay) for place in (turn.place, turn.over)):
            self.read_now()  # only the map waits for the islands
        if turn.place is not None:
            self._pile[-1] = turn.place
        if turn.back and len(self._pile) > 1:
            self._pile.pop()
        for wish in turn.wishes:
            self._do(wish)
        if turn.over is not None:
            self._pile.append(turn.over)
        self._refresh()
        self._hear(self._world.choices, self._tune())

    def grant(self, wish: Wish) -> None:
        """Do what a screen cannot do itself, and let the screens see it."""
        self._do(wish)
        self._refresh()

    def _do(self, wish: Wish) -> None:
        player = self._world.player.id if self._world.player is not None else NOBODY
        match wish:
            case Sound(cue):
                self._sound(cue)
            case Keep(island, scenario, band, answered):
                self._keep(island, scenario, band, answered)
            case KeepFinished(island, scenario, band):
                from game.saves import Visit

                at = int(self._clock())
                self._saves.record_finished(Visit(player=player, island=island, scenario=scenario, band=band, at=at))
            case Land(island):
                self._land(island)
            case TellVoyage():
                self._tell_voyage()
            case Choose(name, value):
                self._choose(name, value)
            case Enrol(mate, first, second, band):
                self._sail_as(self._saves.add_player(mate, first, second, band).id)
            case SailAs(one):
                self._sail_as(one)
            case ChangeBand(band) if self._world.player is not None and self._world.player.band != band:
                self._saves.change_player(player, band=band)
                self._retell()
            case Remove(one):
                self._saves.delete_player(one)
            case Restore(one):
                self._saves.restore_player(one)
            case ForgetRemoved():
                self._saves.forget_deleted()
            case ToTitle():
                self._pile = [Title()]
            case Quit():
                self.over = True
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

    def _keep(self, island: str, scenario: str, band: object, answered: object) -> None:
        from game.engine.moves import Answered
        from game.saves import Answer

        assert isinstance(answered, Answered)
        if self._world.player is not None:
            self._saves.record_answer(
                Answer(
                    player=self._world.player.id, island=island, scenario=scenario, band=band,  # type: ignore[arg-type]
                    step=answered.step, option=answered.option, course=answered.course, at=int(self._clock()),
                )
            )  # fmt: skip

    def _land(self, island: str) -> None:
        from game.content import open_level
        from game.screens.bay import Bay, in_repair
        from game.screens.island import Pier

        player = self._world.player
        card = next(card for card in self._world.cards if card.island.id == island)
        if player is None:
            return
        try:
            level = open_level(card.folder, self._cache)
        except ContentError:
            broken = replace(card, broken=True)
            self._cards = tuple(broken if one is card else one for one in self._cards)
            self._pile[-1] = Bay(in_repair())
            return
        self._saves.change_player(player.id, island=island)
        self._seed += 1
        self._pile.append(Pier(level, player.band, self._seed))

    def _tell_voyage(self) -> None:
        from game.content import open_voyage
        from game.screens.voyage import Tale

        self._refresh()
        voyage, player = open_voyage(self._levels), self._world.player
        if voyage is not None and player is not None:
            chapter = voyage.chapter(len(self._world.lit()), self._world.waiting())
            self._pile.append(Tale(chapter, player.band))

    def _choose(self, name: str, value: str | int | bool) -> None:
        word = {True: "on", False: "off"}[value] if isinstance(value, bool) else str(value)
        choices = self._world.choices.put(name, word)
        self._saves.put_setting(name, word)
        self._world = replace(self._world, choices=choices)
        words.use(choices.language)

    def _sail_as(self, player: int) -> None:
        self._saves.put_setting("player", str(player))

    def _retell(self) -> None:
        """In another band an island is another one: whoever was ashore is back on the map."""
        from game.screens.island import Pier, Star
        from game.screens.play import Play
        from game.screens.voyage import Tale

        self._pile = [place for place in self._pile if not isinstance(place, Pier | Play | Star | Tale)]

    def _refresh(self) -> None:
        """Let the screens see what the saves hold now."""
        players = self._saves.players()
        wanted = self._saves.settings().get("player", "")
        player = next((one for one in players if str(one.id) == wanted), players[0] if players else None)
        finished = self._saves.progress(player.id) if player is not None else frozenset()
        self._world = replace(
            self._world,
            players=players,
            player=player,
            finished=finished,
            cards=self._cards,
            notice=_told(self._saves.notice),
        )

    # The islands

    def _read_atlas(self) -> None:
        from game.content import read_atlas

        cards = read_atlas(self._levels, self._cache)
        import game.screens.bay
        import game.screens.play  # noqa: F401 - warmed up while nobody waits

        self._cards = cards

    def read_now(self) -> None:
        """Have the islands read before going on."""
        if self._reading is None:
            self._read_atlas()
            self._reading = threading.current_thread()
        elif self._reading is not threading.current_thread() and self._reading.is_alive():
            self._reading.join()
        self._refresh()

    def _tune(self) -> str:
        name = type(self._pile[-1]).__name__
        return {"Title": "title", "Bay": "bay", "Pier": "island", "Star": "bay"}.get(name, "")


def _told(notice: str) -> str:
    """What to tell about the saves, in plain words."""
    return {
        "restored": tr("Your logbook was damaged. We put the damaged one aside and opened the last good copy."),
        "fresh": tr("Your logbook was damaged and could not be read. We put it aside and began a new one."),
        "read-only": tr(
            "This computer lets us keep nothing. You can play, but it will be forgotten when you close the game."
        ),
        "newer": tr("Your logbook comes from a newer Beacon Bay. We left it alone; what you play now is not kept."),
        "busy": tr("Beacon Bay is open twice. What you play in this window is not kept."),
    }.get(notice, "")  # fmt: skip


def levels_folder() -> Path:
    """Where level files are read from; BEACON_BAY_LEVELS names another folder."""
    return Path(os.environ.get("BEACON_BAY_LEVELS", "") or paths.LEVELS)
