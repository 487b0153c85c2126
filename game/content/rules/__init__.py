"""What every scenario must keep to, beyond its shape: each rule is a small function that yields findings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.content.rules import counts, lab, links, pictures, reading, wording

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
)


def of_scenario(scenario: AnyScenario, tree: Any, at: Path) -> Iterator[Finding]:
    """Everything that can be said of one scenario by itself."""
    for rule in SCENARIO:
        yield from rule(scenario, at)
    yield from reading.reading(tree, scenario.band, at)


def of_words(tree: Any, at: Path) -> Iterator[Finding]:
    """What can be said of a tree whose shape may still be wrong: its words and pictures."""
    yield from wording.wording(tree, at)
    yield from pictures.pictures(tree, at)
