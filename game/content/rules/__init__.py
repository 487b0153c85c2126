"""What every scenario must keep to, beyond its shape: each rule is a small function that yields findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.content.rules import (
    counts,
    detective,
    lab,
    links,
    order,
    pictures,
    plan,
    post,
    reading,
    ripple,
    sort,
    spot,
    wording,
)
from game.content.rules.stop_card import stop_card
from game.content.rules.unused import unused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.content.problems import Finding, Path
    from game.kinds import AnyScenario

__all__ = ["of_scenario", "of_words"]

SCENARIO: tuple[Callable[[AnyScenario, Path], Iterator[Finding]], ...] = (
    counts.lengths,
    counts.numbers,
    counts.even_options,
    links.ids,
    links.targets,
    links.roads,
    lab.named_controls,
    lab.control_options,
    lab.solvable,
    pictures.young_icons,
    stop_card,
    unused,
)
"""Rules that hold for more than one kind, or that pass over those they do not concern."""

BY_KIND: dict[str, Callable[[Any, Path], Iterator[Finding]]] = {
    "sort": sort.findings,
    "order": order.findings,
    "detective": detective.findings,
    "plan": plan.findings,
    "ripple": ripple.findings,
    "post": post.findings,
    "spot": spot.findings,
}
"""What only one kind can get wrong."""


def of_scenario(scenario: AnyScenario, tree: Any, at: Path) -> Iterator[Finding]:
    """Everything that can be said of one scenario by itself."""
    for rule in SCENARIO:
        yield from rule(scenario, at)
    if scenario.kind in BY_KIND:
        yield from BY_KIND[scenario.kind](scenario, at)
    yield from reading.hard(reading.spoken(tree, at), scenario.band)


def of_words(tree: Any, at: Path) -> Iterator[Finding]:
    """What can be said of a tree whose shape may still be wrong: its words and pictures."""
    yield from wording.wording(tree, at)
    yield from pictures.pictures(tree, at)
