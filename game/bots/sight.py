"""What can be pressed on a screen, in reading order, as a child would see it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from game.engine.moves import Glance
from game.nodes import Button, Segments, Toggle

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from game.engine.moves import Action
    from game.kinds.kind import Shown
    from game.nodes import Node


@dataclass(frozen=True, slots=True)
class Choosable:
    """One thing that can be pressed, or that stands chosen already."""

    label: str
    action: Action
    offered: bool
    """False for what stands chosen: to like it means to leave it so."""

    @property
    def matter(self) -> tuple[Any, ...]:
        """What it decides: two ways to fill the same part share it, two moves without a choice do not."""
        named = [getattr(self.action, field.name) for field in fields(self.action)]
        return (type(self.action).__name__, *named[:-1])


def pressable(shown: Shown) -> list[Button | Toggle | Segments]:
    """Everything on the screen that can be pressed, in reading order."""
    found: list[Button | Toggle | Segments] = []
    waiting: list[Node] = [shown.dialog or shown.body]
    while waiting:  # a stack of its own: this is asked for thousands of screens
        node = waiting.pop()
        if isinstance(node, Button | Toggle | Segments):
            found.append(node)
        waiting.extend(reversed(tuple(node.children())))
    return found


def choosable(nodes: Iterable[Button | Toggle | Segments], offered: Container[Action]) -> list[Choosable]:
    """What has an action of the rules, or stands chosen; looking around is not a choice."""
    return [way for node in nodes for way in _ways(node, offered)]


def glances(nodes: Iterable[Button | Toggle | Segments]) -> list[Glance]:
    """What can be looked at more closely: doors to open and pages to turn first."""
    doors = [node for node in nodes if isinstance(node, Button) and node.look in ("main", "tab")]
    return [door.action for door in doors if isinstance(door.action, Glance)]


def _ways(node: Button | Toggle | Segments, offered: Container[Action]) -> Iterator[Choosable]:
    match node:
        case Button(label=label, action=action, chosen=chosen):
            if not isinstance(action, Glance) and (chosen or action in offered):
                yield Choosable(label, action, action in offered)
        case Toggle(label=label, action=action, on=on):
            if action in offered:
                yield Choosable(f"{label}: on", action, not on)
                yield Choosable(f"{label}: off", action, on)
        case Segments(segments=segments):
            yield from (Choosable(way.label, way.action, way.action in offered) for way in segments)
