"""What each setting does, and laws over every way a page can stand."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise, product
from typing import get_args

from game.kinds.settings.catalogue import ACTS, Act, Setting
from game.kinds.settings.model import AUDIENCES
from game.kinds.settings.rules import item_named
from game.kinds.settings.visibility import REACHES, lit, reach, sees, stands
from tests.kinds.examples import COVE
from tests.kinds.laws import ways_to_stand

TIGHT = {"posts": "friends", "photo": "friends", "place": "on", "bio": "on", "private": "off", "ask-first": "on"}


def far(item: str, **changed: str) -> str:
    """How far an item reaches on a page where friends are asked for and see most things."""
    return REACHES[reach(COVE, _values(**changed), item_named(COVE, item))]


def company(item: str, **changed: str) -> bool:
    return sees(COVE, _values(**changed), "company", item_named(COVE, item))


def _values(**changed: str) -> tuple[str, ...]:
    standing = TIGHT | {"app-place": "on"} | {name.replace("_", "-"): value for name, value in changed.items()}
    return tuple(standing[control.id] for control in COVE.controls)


def test_the_lab_of_these_tests_has_every_act() -> None:
    assert {ACTS[control.setting] for control in COVE.controls} == set(ACTS.values())


def test_an_audience_says_how_far() -> None:
    assert [far("drawings", posts=value) for value in REACHES] == list(REACHES)


def test_without_an_audience_everyone_sees() -> None:
    assert far("lunch") == "everyone"


def test_a_switch_that_is_off_hides() -> None:
    assert far("street") == "everyone"
    assert far("street", bio="off") == "only-me"
    assert far("walk", place="off") == "only-me"


def test_a_lock_keeps_covered_items_among_friends() -> None:
    assert far("drawings", posts="everyone", private="on") == "friends"
    assert far("drawings", posts="family", private="on") == "family"
    assert far("lunch", private="on") == "friends"


def test_a_lock_leaves_names_and_faces_in_the_open() -> None:
    assert far("face", photo="everyone", private="on") == "everyone"
    assert far("street", private="on") == "everyone"


def test_an_open_door_makes_friends_of_everyone() -> None:
    assert far("drawings", ask_first="off") == "everyone"
    assert far("drawings", posts="friends-of-friends", ask_first="off") == "everyone"
    assert far("drawings", posts="everyone", private="on", ask_first="off") == "everyone"


def test_an_open_door_does_not_reach_family_photos() -> None:
    assert far("drawings", posts="family", ask_first="off") == "family"
    assert far("drawings", posts="only-me", ask_first="off") == "only-me"


def test_a_company_sees_what_it_stores() -> None:
    assert company("drawings", posts="only-me", private="on")
    assert company("street", bio="off")


def test_a_company_does_not_learn_what_it_is_not_told() -> None:
    assert company("walk")
    assert not company("walk", app_place="off")


def test_whoever_is_closer_never_sees_less() -> None:
    for values in ways_to_stand(COVE):
        for item in COVE.items:
            seen = [sees(COVE, values, audience, item) for audience in AUDIENCES[:-1]]
            assert all(near or not further for near, further in pairwise(seen)), (stands(COVE, values), item.id)


def test_loosening_one_setting_never_hides_anything() -> None:
    for values in ways_to_stand(COVE):
        light = lit(COVE, values)
        for place, control in enumerate(COVE.controls):
            looser = _looser(ACTS[control.setting], values[place])
            if looser in control.options:
                assert light <= lit(COVE, (*values[:place], looser, *values[place + 1 :]))


def _looser(act: str, value: str) -> str:
    if act == "audience":
        return REACHES[min(REACHES.index(value) + 1, len(REACHES) - 1)]
    return "off" if act in ("lock", "door") else "on"


def test_only_the_faces_shown_count() -> None:
    young = replace(COVE, audiences=("family", "friends", "someone-new"))
    values = _values(posts="everyone")
    assert {audience for audience, _ in lit(young, values)} == {"family", "friends", "someone-new"}


def test_every_way_to_stand_is_tried() -> None:
    ways = list(ways_to_stand(COVE))
    assert len(ways) == len(set(ways)) == 5 * 2**6
    assert ways == list(product(*(control.options for control in COVE.controls)))


def test_every_setting_of_the_catalogue_does_something() -> None:
    assert set(ACTS) == set(get_args(Setting))
    assert set(ACTS.values()) == set(get_args(Act))
