"""The bank: what checks and come-backs are drawn from, apart from the row that is met on the island."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Literal

from game.content.problems import Finding, Path

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.scenario import Band, Use
    from game.kinds import AnyScenario

Home = Literal["row", "bank", "loose"]
"""Where a scenario is written: in a band's file, in the bank, or in a file that has no island yet."""

LEAST_REVIEWS = 2


def in_its_place(scenario: AnyScenario, home: Home, at: Path) -> Iterator[Finding]:
    """What is met on the island stands in its band's file, and all else in the bank."""
    if home == "bank" and scenario.use == "learn":
        hint = "write 'use: check-a', 'check-b' or 'review'"
        yield Finding((*at, "use"), "wrong-use", "a bank holds what is used for checks and reviews", hint)
    elif home == "row" and scenario.use != "learn":
        sentence = f"'{scenario.use}' belongs into the bank, and this is a band's file"
        yield Finding((*at, "use"), "wrong-use", sentence, "move it to bank.yaml, or take out 'use'")


def thin(trees: Any, bands: Iterable[Band]) -> Iterator[Finding]:
    """For each band that is played, one item of either form, and enough of them to come back."""
    written: Counter[tuple[str, str]] = Counter(
        (str(tree.get("band")), str(tree.get("use")))
        for tree in (trees if isinstance(trees, list) else ())
        if isinstance(tree, dict)
    )
    for band in sorted(bands):
        a, b, review = (written[band, use] for use in _USES)
        if (a, b) != (1, 1) or review < LEAST_REVIEWS:
            sentence = f"for {band} the bank has {a} check-a, {b} check-b and {review} review"
            yield Finding(("scenarios",), "thin-bank", sentence, f"it needs 1, 1 and at least {LEAST_REVIEWS}")


_USES: tuple[Use, Use, Use] = ("check-a", "check-b", "review")
