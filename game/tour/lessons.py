"""A lesson for a class, played by itself: every stage of its questions, in each way to vote, and its end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.content import open_level, open_notes
from game.engine.lesson import Plan
from game.screens.lesson import Chapter, Door, LessonScreen, parts, start
from game.screens.lesson.card import Card as SevenSteps
from game.screens.lesson.lesson import ballot
from game.screens.lesson.moves import Add, Count, End, Look, Onward, SeeCode, SeeVotes, ShowStrip
from game.screens.turn import RoomCounted
from game.screens.world import Phones, World
from game.walks import SEED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content import Card
    from game.engine.lesson import Way
    from game.engine.moves import Action
    from game.engine.scenario import Band
    from game.screens.turn import Place

    Named = Iterator[tuple[str, Place, World]]

_STEPS = 80
_VOTES = (14, 6, 5, 3)
_SIDE = 29


def _square(x: int, y: int) -> bool:
    """Looks like a code, with its three eyes, and leads nowhere."""
    for left, top in ((0, 0), (_SIDE - 7, 0), (0, _SIDE - 7)):
        if left - 1 <= x <= left + 7 and top - 1 <= y <= top + 7:
            return max(abs(x - left - 3), abs(y - top - 3)) in {0, 1, 3}
    return (x * 7919 ^ y * 104729 ^ x * y * 31) % 11 < 5


_QR = tuple(tuple(_square(x, y) for x in range(_SIDE)) for y in range(_SIDE))
ROOM = Phones(address="192.168.1.20:8765", addresses=("192.168.1.20", "10.0.0.4"), code="K7QMXP", qr=_QR, joined=28)


def lessons(card: Card, world: World, band: Band) -> Named:
    """One island in one band."""
    where = f"lesson/{band}"
    yield f"{where}/door", Door(), world
    yield f"{where}/door-chosen", Door((card.island.id,), band, 20, "phones"), world
    yield f"{where}/card", SevenSteps(), world
    yield f"{where}/card-read", SevenSteps(read=True), world
    chapters = (Chapter(open_level(card.folder), open_notes(card.folder)),)
    ways: tuple[Way, ...] = ("hands", "phones")
    for way in ways:
        plan = Plan((card.island.id,), band, 45, way)
        yield from _played(f"{where}/{way}", start(plan, parts(plan, chapters), SEED), world)


def _played(where: str, first: LessonScreen, world: World) -> Named:
    known = world if first.lesson.plan.way == "hands" else replace(world, phones=replace(ROOM, voted=12))
    if known.phones is not None:
        for reason in ("not-installed", "no-network", "no-private-address", "busy"):
            yield f"{where}-{reason}", first, replace(world, phones=Phones(reason))
        yield f"{where}-quiet", first, replace(known, phones=replace(ROOM, joined=0, quiet=True))
        yield f"{where}-locked", _done(first, SeeCode(shown=False)), replace(known, phones=replace(ROOM, locked=True))
    yield f"{where}-ending", _done(first, End()), known
    yield f"{where}-hidden", _done(first, ShowStrip(shown=False)), known
    yield f"{where}-timer", first, replace(known, timer=75)
    yield f"{where}-time-up", first, replace(known, timer=0)
    here = first
    for number in range(_STEPS):
        yield f"{where}/{number:02}", here, known
        if here.lesson.over:
            yield f"{where}-votes", _done(here, SeeVotes(shown=True)), known
            return
        if here.lesson.stage == "think" and here.lesson.number == 1:
            yield f"{where}-look", _done(here, Look(shown=True)), known
        here = _onward(here)


def _onward(here: LessonScreen) -> LessonScreen:
    lesson = here.lesson
    if here.code:
        return _done(here, SeeCode(shown=False))
    if lesson.voting:
        votes = _VOTES[: len(ballot(lesson.story))]
        if lesson.plan.way == "phones":
            return _done(here, RoomCounted(votes))
        for place, count in enumerate(votes):
            here = _done(_done(here, Count(place)), Add(count))
        return _done(here, Onward())
    if lesson.stage or lesson.story is None:
        return _done(here, Onward())
    return _done(here, lesson.story.offered()[0])


def _done(here: LessonScreen, action: Action) -> LessonScreen:
    place = here.update(action, _NOWHERE).place
    return place if isinstance(place, LessonScreen) else here


_NOWHERE = World()
"""A lesson leads on without knowing anything of the world."""
