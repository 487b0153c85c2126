"""What only the facilitator needs: undo, skip, timer, phones, a card. It lies in the bar, and can be hidden."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.nodes import Button, Column, Gadget, Icon, Node, Plate, Row, Snap, Split, Stage, Text, walk
from game.screens import frame
from game.screens.lesson.ballots import told
from game.screens.lesson.moves import Clock, Lock, Look, Onward, SeeCard, SeeCode, ShowStrip, Skip, Undo
from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.moves import Action
    from game.screens.lesson.lesson import Lesson
    from game.screens.world import World

MINUTE = 60
"""Seconds that a timer begins with, and that one press adds."""


def foot(lesson: Lesson, world: World) -> Node:
    """What to do now, the timer and the way on, under every screen of a lesson but a story's own."""
    words = {
        "think": tr("Vote"), "vote": tr("Close the vote"), "talk": tr("Vote again"), "again": tr("Close the vote"),
        "shown": tr("Hear why"),
    }  # fmt: skip
    label = words.get(lesson.stage, tr("Go on"))
    on = Button(label, Onward(), "main", "arrow-next", key="pagedown", wide=True, id="onward")
    own: tuple[Node, ...] = (on,)
    if pictured(lesson) is not None and lesson.stage != "shown":
        own = (Button(tr("Look again"), Look(shown=True), "plain", "photo", id="look"), on)
    way: Node = Row(own, gap=20, grow=(len(own) - 1,))
    if lesson.stage:
        way = Split(told(lesson, world), way, 50, 30)
    if world.timer is None:
        return way
    time = Plate(Text(left(world.timer), "h2", centred=True), "sun", None, 14, id="timer-left")
    return Column((time, way), gap=14)


def pictured(lesson: Lesson) -> Node | None:
    """What the story's own screen shows beside a question, larger: a post, a message, a photo."""
    if lesson.story is None or not lesson.stage:
        return None
    shown = next((node.exhibit for node in walk(lesson.story.shown().body) if isinstance(node, Stage)), None)
    if isinstance(shown, Gadget) and isinstance(shown.node, Column):
        whole = (part for part in shown.node.nodes if part.id != "app-button")
        larger = tuple(replace(part, height=440) if isinstance(part, Snap) else part for part in whole)
        return replace(shown, node=replace(shown.node, nodes=larger))
    return shown


def strip(lesson: Lesson, world: World, *, code: bool) -> tuple[Button, ...]:
    """The bar's extras: a rest, the way to hide the others, and the others; the room's lock beside its code."""
    hide = _bar(tr("Hide"), ShowStrip(shown=False), "up", "strip")
    show = _bar(tr("Tools"), ShowStrip(shown=True), "down", "strip")
    tools = _room(world) if code else _own(lesson, world)
    own = (*tools, hide) if lesson.strip else (show,)
    return (*_on(lesson), *_back(lesson), *own, frame.pause())


def _back(lesson: Lesson) -> Iterator[Button]:
    """Never hidden: a presenter's remote goes back by it."""
    if lesson.before is not None:
        yield _bar(tr("Undo"), Undo(), "undo", "undo", "pageup")


def _own(lesson: Lesson, world: World) -> Iterator[Button]:
    if not lesson.over:
        yield _bar(tr("Skip"), Skip(), "arrow-next", "skip")
        if lesson.stage or lesson.story is None or world.timer is not None:
            yield from _timer(world)
    yield _bar(tr("Card"), SeeCard(), "ear", "see-card")
    if lesson.over:
        return
    if lesson.plan.way == "phones":
        yield _bar(tr("Code"), SeeCode(shown=True), "phone", "see-code")


def _room(world: World) -> Iterator[Button]:
    """Where everybody comes in stands who may still come."""
    yield from _timer(world)
    yield _bar(tr("Card"), SeeCard(), "ear", "see-card")
    if world.phones is not None and not world.phones.why_not:
        yield _lock(locked=world.phones.locked)


def _on(lesson: Lesson) -> Iterator[Button]:
    """A story has its own way on; a presenter's remote finds it here."""
    if lesson.story is None or lesson.stage:
        return
    main = [node for node in walk(lesson.story.shown().body) if isinstance(node, Button) and node.look == "main"]
    if len(main) == 1:
        yield Button(main[0].label, main[0].action, "bar", content=Icon("chevron", 44), key="pagedown", id="remote")


def _timer(world: World) -> Iterator[Button]:
    """Off until somebody starts it; one press gives another minute."""
    if world.timer is None:
        yield _bar(tr("Timer"), Clock(MINUTE), "clock", "timer")
        return
    yield _bar(tr("One minute more"), Clock(world.timer + MINUTE), "plus", "timer-more")
    yield _bar(tr("No timer"), Clock(0), "minus", "timer-off")


def left(seconds: int) -> str:
    """For all to see; at nought it only says that time is up, and nothing happens."""
    if seconds <= 0:
        return tr("Time is up. Finish your sentence.")
    return f"{seconds // 60}:{seconds % 60:02}"


def _lock(*, locked: bool) -> Button:
    if locked:
        return _bar(tr("Unlock"), Lock(locked=False), "unlock", "unlock")
    return _bar(tr("Lock"), Lock(locked=True), "lock", "lock")


def _bar(label: str, action: Action, icon: str, name: str, key: str = "") -> Button:
    return Button(label, action, "bar", icon, key=key, id=name)
