"""Pressing what is on a screen, as a person would, and looking at what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.nodes import Button, Node, Screen, Segments, Text, Toggle, walk

if TYPE_CHECKING:
    from game.screens.turn import Place, Turn, Wish
    from game.screens.world import World


def pressed(place: Place, known: World, button: str) -> Turn:
    """Press what has this id: only what is on the screen can be pressed."""
    for node in walk(place.view(known)):
        if isinstance(node, Button | Toggle) and node.id == button:
            return place.update(node.action, known)
        if isinstance(node, Segments) and button.startswith(f"{node.id}:"):
            return place.update(node.segments[int(button.rpartition(":")[2])].action, known)
    raise AssertionError(f"{button} is not on the screen")


def wished(turn: Turn, kind: type[Wish]) -> Wish:
    return next(wish for wish in turn.wishes if isinstance(wish, kind))


def texts(screen: Screen) -> set[str]:
    return {node.text for node in walk(screen) if isinstance(node, Text)}


def has(screen: Screen, place: str) -> bool:
    return any(node.id == place for node in walk(screen) if isinstance(node, Node))
