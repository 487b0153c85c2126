"""Whether the self-assessment tells players apart: `python -m tests.simulated.run [--seed 3] [--write]`.

Prints a table of five simulated players who answer the shipped items over sixty days; `--write` puts it into
docs/simulated-players.md, too.
"""

from __future__ import annotations

import argparse
from collections import Counter
from typing import TYPE_CHECKING

from game.paths import LEVELS
from tests.simulated.sailors import SAILORS
from tests.simulated.sixty_days import BAND, DAYS, sixty_days

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.felt import Felt, Practice
    from tests.simulated.sixty_days import Known

PAGE = LEVELS.parent / "docs" / "simulated-players.md"
SEED = 3
HEAD = ("player", "answers", "mastery", "first check", "second check", "to practise before", "and after", "reads as")
LEGEND = """\
- Mastery, in the end: starting out · getting there · sailing well.
- First check and second check: over-sure · in step · under-sure.
- To practise before the second check, and after it: sure and mistaken · unsure and mistaken · not yet met · fading.
"""
MATCHES = ("over-sure", "in-step", "under-sure")


def counted(names: Iterable[str | None], of: tuple[str, ...]) -> list[int]:
    times = Counter(names)
    return [times[name] for name in of]


def reached(known: Known) -> list[int]:
    steps = ("starting-out", "getting-there", "sailing-well")
    return counted((one.reached for one in known.mastery.values()), steps)


def matches(known: Known, when: str) -> list[int]:
    felt: list[Felt | None] = [getattr(one, when) for one in known.compared.values()]
    return counted((one.match for one in felt if one is not None), MATCHES)


def whys(some: Iterable[Practice]) -> list[int]:
    order = ("sure-and-mistaken", "unsure-and-mistaken", "not-yet-met", "fading")
    return counted((one.why for one in some), order)


def reads_as(known: Known) -> str:
    """Whom an adult would think to have before them, who sees only what the game shows."""
    over, _, under = [sum(both) for both in zip(matches(known, "before"), matches(known, "after"), strict=True)]
    sailing, some = reached(known)[2], len(known.mastery)
    sure, unsure, _, _ = whys(known.practice)
    if sailing > some * 3 / 4:
        return "under-sure" if under > some / 2 else "careful"
    if over > some / 2 and under == 0 and sure > unsure:
        return "over-sure"
    return "guessing" if sailing <= 1 and whys(known.eve)[-1] == 0 else "forgetful"


def row(known: Known) -> list[str]:
    groups = (
        reached(known),
        matches(known, "before"),
        matches(known, "after"),
        whys(known.eve),
        whys(known.practice),
    )
    told = (" · ".join(map(str, group)) for group in groups)
    return [known.sailor.name, str(known.answers), *told, reads_as(known)]


def table(seed: int) -> str:
    rows = [list(HEAD), ["---"] * len(HEAD), *(row(sixty_days(sailor, seed)) for sailor in SAILORS)]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in rows)


def page(seed: int) -> str:
    return f"""# Five simulated players

Made by `python -m tests.simulated.run --write`. Five invented players meet the shipped items for {BAND}: a check,
an island a day, the bottle on the days on which they open it, and the other form of the check on day {DAYS}. What they
are is written in `tests/simulated/sailors.py`; the game learns only what they answer, and how sure they say they are.
The numbers count guidelines, of eleven; what each stands for is told below the table.

{table(seed)}

{LEGEND}
"Reads as" is a rule of thumb, `reads_as` in `tests/simulated/run.py`, which looks at nothing but this table. It errs
now and then; `tests/simulated/test_simulated.py` holds it to two lives of three, for each of the five. It shows that
the measures tell such players apart. That children are such players, it does not show.
"""


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--seed", type=int, default=SEED, help="other days, other luck")
    words.add_argument("--write", action="store_true", help="write the page as well")
    chosen = words.parse_args()
    print(table(chosen.seed), LEGEND, sep="\n\n")
    if chosen.write:
        PAGE.write_text(page(chosen.seed), encoding="utf-8")


if __name__ == "__main__":
    main()
