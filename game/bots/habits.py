"""What each player looks for among the answers on the screen."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Taste = Callable[[Sequence[str]], list[int]]
    """From what is written on the answers, in the order of the screen, to the places of those liked best."""


@dataclass(frozen=True, slots=True)
class Habit:
    """A player who always does the same."""

    name: str
    """As it stands in a table: "tell an adult"."""
    hint: str
    """What an author can do against it."""
    taste: Taste
    by_place: bool = False
    """Looks at where an answer stands, which the seed draws."""


def _most(measure: Callable[[str], float]) -> Taste:
    """Whoever has most of something; all, where nobody has any."""

    def taste(labels: Sequence[str]) -> list[int]:
        measured = [measure(label) for label in labels]
        return [place for place, one in enumerate(measured) if one == max(measured)]

    return taste


def _said(*patterns: str) -> Callable[[str], float]:
    """How many of these are said at all."""
    sought = [re.compile(pattern, re.IGNORECASE) for pattern in patterns]
    return lambda label: sum(1 for one in sought if one.search(label))


_ADULT = _said(
    r"\b(grown-?ups?|adults?|mum|mother|dad|father|parents?|grandpa|grandma|aunt|uncle|teacher|coach|lifeguard|"
    r"keeper|marlow|ms perry|aunt dee|grandpa toru|at home|the family)\b"
)
_REFUSAL = _said(
    r"^(no|never|nothing|nobody|don['’]t|do not|not)\b",
    r"\b(block|delete|refuse|ignore|leave (it|the)|turn (it |them )?off|switch (it )?off|keep private|say no|"
    r"no thanks|no, thank|none of|not (post|send|tell|answer|reply|share|go)|hide|stop)\w*\b",
    r": off$|only me$",
)
_WARMTH = _said(
    r"^(yes|sure|ok|okay|of course|why not|hello|hi|hey|thanks|thank you)\b",
    r"\b(share|send|post it|reply|write back|answer|invite|join|friend|friends|help|thank|thanks|please|nice|love|"
    r"together|smile|everyone|fine to share)\b",
    r"!|: on$",
)

HABITS: tuple[Habit, ...] = (
    Habit("longest", "shorten what is right, or say more in what is not", _most(len)),
    Habit("shortest", "say more in what is right, or shorten what is not", _most(lambda label: -len(label))),
    Habit("first", "let what comes first be right less often", lambda labels: [0], by_place=True),  # noqa: ARG005 - asked like the others
    Habit("last", "let what comes last be right less often", lambda labels: [len(labels) - 1], by_place=True),
    Habit("tell an adult", "let an adult be one good way among others, or not needed here", _most(_ADULT)),
    Habit("refuse", "let something be fine to do, or a no cost something", _most(_REFUSAL)),
    Habit("be friendly", "let a friendly answer be one step too far", _most(_WARMTH)),
)
"""Those that must not do well."""

CHANCE = Habit("chance", "", lambda labels: list(range(len(labels))))
"""Likes everything alike: what any habit is measured by."""
