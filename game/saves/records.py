"""What is kept: players, answers, visits, check-ups, deeds.

Frozen values; the fields are the columns of their tables, in order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from game.engine.assessment import AppKind, Reply, Sure
    from game.engine.scenario import Band, Course, Guideline, Use

Notice = Literal["none", "restored", "fresh", "read-only", "newer", "busy"]
"""What a person should be told about the saves:

restored    the file was damaged and set aside; the last good copy and every readable row were put together again
fresh       the file was damaged and set aside, and nothing could be read from it or from a copy
read-only   nothing can be written (a full disk too): everything is kept until the game is closed, and then tried again
newer       the file belongs to a newer version of the game and was left alone; this game is not kept
busy        the game is open twice; this second one is not kept
"""

EVERYONE = 0
"""The player that settings of the whole machine belong to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One completed answer."""

    player: int
    island: str
    scenario: str
    band: Band
    guideline: Guideline | Literal[""] = ""
    """What was asked about. Kept here, so that an answer still counts when its level is removed or reworded.

    Empty for answers of version 1, which did not keep it.
    """
    use: Use = "learn"
    """What was asked for: version 1 asked only for learning."""
    step: str
    option: str
    course: Course
    best: Course | Literal[""] = ""
    """The best that was on offer there. Empty for answers of version 1."""
    sure: Sure = ""
    at: int
    """Whole seconds since 1970, as the caller's clock has it. Shown, never used for ordering."""


class Tried(NamedTuple):
    """An answer as the logbook counts it. Thousands are read at once, hence a tuple."""

    guideline: Guideline | Literal[""]
    island: str
    scenario: str
    step: str
    use: Use
    course: Course
    best: Course | Literal[""]
    sure: Sure
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A scenario played to its end."""

    player: int
    island: str
    scenario: str
    band: Band
    at: int
    """Whole seconds since 1970, as the caller's clock has it. Shown, never used for ordering."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckupAnswer:
    """One question of a settings check-up. Answering it again in the same round replaces it."""

    player: int
    round: int
    """Which check-up this belongs to: 1 is the first."""
    kind: AppKind
    question: str
    answer: Reply
    at: int
    """Whole seconds since 1970, as the caller's clock has it. Shown, never used for ordering."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """A mission done in the real world, as the child marked it. The same one may be done, and marked, again."""

    player: int
    island: str
    at: int
    """Whole seconds since 1970, as the caller's clock has it. Shown, never used for ordering."""
