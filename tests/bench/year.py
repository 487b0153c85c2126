"""How long a year of play takes to be read and worked out: `python -m tests.bench.year [--answers 10000] [--runs 7]`.

Prints the median and the worst of coming to the map or the logbook, in milliseconds: first, and after one more answer.
"""

from __future__ import annotations

import argparse
import tempfile
from contextlib import closing
from dataclasses import asdict
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING

from game.app.remembering import Remembering
from game.engine.tries import GUIDELINES
from game.saves import Answer, open_saves
from tests.bay import cards

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.scenario import Course, Use
    from game.saves import Saves

YEAR = 365 * 86_400
NOW = 1_800_000_000
USES: tuple[Use, ...] = ("learn", "learn", "learn", "review", "check-a", "check-b")
COURSES: tuple[Course, ...] = ("great-course", "it-depends", "tricky-waters")


def answers(player: int, count: int) -> Iterator[Answer]:
    """Spread over a year, over every guideline and use."""
    told = zip(range(count), cycle(GUIDELINES), cycle(USES), cycle(COURSES), strict=False)
    islands = {card.island.guideline: card.island.id for card in cards()}
    for number, guideline, use, course in islice(told, count):
        yield Answer(
            player=player, island=islands[guideline], scenario=f"story-{number % 37}", band="9-11", guideline=guideline,
            use=use, step=f"step-{number % 3}", option="any", course=course, best="great-course", sure="sure",
            at=NOW - YEAR + number * YEAR // count,
        )  # fmt: skip


def fill(saves: Saves, count: int) -> Answer:
    """Written at once: one by one a year of play would take a year."""
    player = saves.add_player("pip", "brave", "puffin", "9-11")
    some = list(answers(player.id, count))
    saves._store.write(*(("answers", {"id": number, **asdict(one)}) for number, one in enumerate(some, 1)))
    return some[-1]


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--answers", type=int, default=10_000)
    words.add_argument("--runs", type=int, default=7)
    asked = words.parse_args()
    first, again = [], []
    with tempfile.TemporaryDirectory() as folder, closing(open_saves(Path(folder)).saves) as saves:
        last = fill(saves, asked.answers)
        (player,) = saves.players()
        for _ in range(asked.runs):
            remembering = Remembering(saves)
            start = perf_counter()
            remembering.logbook(player, cards(), NOW)
            middle = perf_counter()
            remembering.add(last)
            remembering.logbook(player, cards(), NOW)
            first.append((middle - start) * 1000)
            again.append((perf_counter() - middle) * 1000)
    for name, times in (("first", first), ("once more", again)):
        print(f"{asked.answers:,} answers, {name}: {median(times):.0f} ms, at worst {max(times):.0f} ms")


if __name__ == "__main__":
    main()
