"""What only a spot can get wrong."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from game.content.rules.spot import findings
from tests.kinds.examples import NEW_BIKE

if TYPE_CHECKING:
    from game.kinds.spot.model import Spot, SpotTheClue

HOUSE, SIGN, CAT = NEW_BIKE.spots


def codes(scenario: SpotTheClue = NEW_BIKE, **changes: Any) -> list[str]:
    return [finding.code for finding in findings(replace(scenario, **changes), ())]


def moved(spot: Spot, *area: int) -> tuple[Spot, ...]:
    return tuple(replace(one, area=area) if one is spot else one for one in NEW_BIKE.spots)


def test_a_sound_one_has_no_problems() -> None:
    assert codes() == []


def test_there_are_three_to_eight_spots_and_four_for_the_youngest() -> None:
    more = tuple(replace(CAT, id=f"cat-{n}", area=(n * 100, 0, 60, 60)) for n in range(6))
    assert codes(spots=(HOUSE, CAT)) == ["wrong-count"]
    assert codes(spots=(*NEW_BIKE.spots, *more[:5])) == []
    assert codes(spots=(*NEW_BIKE.spots, *more)) == ["wrong-count"]
    assert codes(band="6-8", spots=(*NEW_BIKE.spots, *more[:1])) == []
    assert codes(band="6-8", spots=(*NEW_BIKE.spots, *more[:2])) == ["wrong-count"]


def test_there_is_something_to_find_and_something_to_leave() -> None:
    assert codes(spots=tuple(replace(spot, clue=False) for spot in NEW_BIKE.spots)) == ["already-solved"]
    assert codes(spots=tuple(replace(spot, clue=True) for spot in NEW_BIKE.spots)) == ["wrong-options"]


@pytest.mark.parametrize("area", [(-1, 0, 60, 60), (0, 760, 60, 60), (1150, 0, 60, 60), (0, 0, 30, 60)])
def test_areas_lie_in_the_picture_and_can_be_hit(area: tuple[int, ...]) -> None:
    assert codes(spots=moved(CAT, *area)) == ["wrong-shape"]


def test_a_scene_has_more_room_than_a_photo() -> None:
    assert codes(picture="pier", spots=moved(CAT, 1800, 1000, 120, 80)) == []
    assert codes(picture="pier", spots=moved(CAT, 1801, 1000, 120, 80)) == ["wrong-shape"]


def test_two_areas_may_touch_and_not_overlap() -> None:
    assert codes(spots=moved(SIGN, 488, 236, 100, 92)) == []
    assert codes(spots=moved(SIGN, 487, 236, 100, 92)) == ["wrong-shape"]


def test_the_picture_is_there_and_nobody_stands_in_a_photo() -> None:
    assert codes(picture="photo-gardens") == ["no-picture"]
    assert codes(crew=("ola happy",)) == ["wrong-crew"]
    assert codes(picture="pier", crew=("ola happy",)) == []


def test_texts_fit_on_their_line() -> None:
    assert codes(spots=(HOUSE, SIGN, replace(CAT, label="x" * 25, tells="y" * 41))) == ["too-long", "too-long"]
    assert codes(caption="z" * 61) == ["too-long"]
