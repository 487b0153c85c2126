"""What only a ripple can get wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from game.content import check

Write = Callable[..., Path]
YOUNG = ("band: 9-11", "band: 6-8")
FEW = ("[4, 12, 22]", "[3, 9]")
SMALL = ("people: 24", "people: 12")
MEND = "      - {id: ask,"
EXTRA = (
    "      - {{id: more-{n}, text: Wait a little, icon: clock, happens: So., because: So., next: So., "
    "course: it-depends}}\n"
)


def codes(file: Path) -> list[str]:
    return [problem.code for problem in check([file]).problems]


def test_a_sound_one_has_no_problems(write: Write) -> None:
    assert codes(write("ripple")) == []
    assert codes(write("ripple", young=YOUNG, few=FEW, small=SMALL)) == []


def test_a_sea_of_its_own_may_be_left_out(write: Write) -> None:
    assert codes(write("ripple", sea=("    sea: {people: 24, knows: 4, far: 15, passes: 40, keeps: 20}\n", ""))) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("people: 24", "people: 40"),
        ("people: 24", "people: 4"),
        ("knows: 4", "knows: 8"),
        ("knows: 4", "knows: 3"),
        ("far: 15", "far: 101"),
        ("passes: 40", "passes: 0"),
        ("keeps: 20", "keeps: 0"),
    ],
)
def test_a_sea_keeps_to_its_measures(old: str, new: str, write: Write) -> None:
    assert set(codes(write("ripple", sea=(old, new)))) == {"wrong-count"} | (
        {"already-solved"} if new == "people: 4" else set()
    )


@pytest.mark.parametrize(
    "change", [("passes: 40", "passes: 5"), ("passes: 40", "passes: 100"), ("keeps: 20", "keeps: 1")]
)
def test_a_post_that_goes_nowhere_or_everywhere_is_not_worth_watching(change: tuple[str, str], write: Write) -> None:
    knows = ("knows: 4", "knows: 6") if change[1] == "passes: 100" else ("knows: 4", "knows: 2")
    assert codes(write("ripple", sea=change, knows=knows)) == ["no-solution"]


@pytest.mark.parametrize(
    ("guesses", "found"),
    [
        ("[4]", ["wrong-count"]),
        ("[2, 4, 12, 22]", ["wrong-count"]),
        ("[12, 4]", ["wrong-count"]),
        ("[4, 4]", ["wrong-count"]),
        ("[0, 12]", ["wrong-count"]),
        ("[4, 25]", ["wrong-count"]),
        ("[10, 22]", ["already-solved"]),
    ],
)
def test_guesses_go_from_far_too_few_to_many(guesses: str, found: list[str], write: Write) -> None:
    assert codes(write("ripple", guesses=("[4, 12, 22]", guesses))) == found


def test_the_youngest_have_two_guesses_two_ways_and_a_small_sea(write: Write) -> None:
    assert codes(write("ripple", young=YOUNG, small=SMALL, few=("[4, 12, 22]", "[3, 6, 9]"))) == ["wrong-count"]
    assert codes(write("ripple", young=YOUNG, few=FEW)) == ["wrong-count"]
    more = (MEND, EXTRA.format(n=1) + MEND)
    assert codes(write("ripple", young=YOUNG, few=FEW, small=SMALL, more=more)) == ["wrong-count"]


def test_there_are_two_to_four_ways_to_mend_it_and_one_of_them_does(write: Write) -> None:
    more = (MEND, "".join(EXTRA.format(n=n) for n in range(3)) + MEND)
    assert codes(write("ripple", more=more)) == ["wrong-count"]
    assert codes(write("ripple", bad=("course: great-course", "course: tricky-waters"))) == ["no-solution"]


def test_ways_to_mend_it_are_even_and_fit_on_a_card(write: Write) -> None:
    sorry, ask = "Say sorry to Sami", "Ask others to delete it"
    assert codes(write("ripple", long=(sorry, f"{sorry} in the yard in front of all his friends"))) == [
        "uneven-lengths"
    ]
    longer = {
        "long": (sorry, f"{sorry} in the yard and before all of his friends there"),
        "other": (ask, f"{ask} today and for good"),
    }
    assert codes(write("ripple", **longer)) == ["too-long"]


@pytest.mark.parametrize("key", ["hour", "day", "deleted", "compared", "ask", "mend_ask"])
def test_what_is_told_fits_beside_the_picture(key: str, write: Write) -> None:
    most = 280 if key.endswith("ask") else 200
    assert codes(write("ripple", fits=(f"    {key}: ", f"    {key}: {'Ab. ' * (most // 4 - 14)}"))) == []
    assert codes(write("ripple", long=(f"    {key}: ", f"    {key}: {'Ab. ' * (most // 4)}"))) == ["too-long"]
