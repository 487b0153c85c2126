"""Every shipped settings lab, in every way its page can stand: what tightening and closeness mean never breaks."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from game.kinds.settings.catalogue import ACTS
from game.kinds.settings.model import AUDIENCES
from game.kinds.settings.rules import all_met, met
from game.kinds.settings.visibility import PEOPLE, REACHES, lit
from tests.kinds.laws import ways_to_stand
from tests.levels.shipped import shipped

if TYPE_CHECKING:
    from game.kinds.settings.model import Control, SettingsLab

LOOSEST = {"lock": "off", "door": "off", "switch": "on", "company": "on"}


@shipped("settings")
def test_whoever_is_closer_never_sees_less(scenario: SettingsLab) -> None:
    people = [audience for audience in scenario.audiences if audience in PEOPLE]
    assert people == sorted(people, key=AUDIENCES.index), "faces stand from near to far"
    for values in ways_to_stand(scenario):
        light = lit(scenario, values)
        for near, further in pairwise(people):
            seen = {item for audience, item in light if audience == further}
            assert seen <= {item for audience, item in light if audience == near}


@shipped("settings")
def test_a_looser_page_never_hides_anything(scenario: SettingsLab) -> None:
    loosest = tuple(_loosest(control) for control in scenario.controls)
    everything = lit(scenario, loosest)
    assert all(lit(scenario, values) <= everything for values in ways_to_stand(scenario))


@shipped("settings")
def test_every_setting_matters_to_someone(scenario: SettingsLab) -> None:
    idle = [control.id for place, control in enumerate(scenario.controls) if not _matters(scenario, place)]
    assert idle == []


@shipped("settings")
def test_no_goal_is_for_show(scenario: SettingsLab) -> None:
    """Somewhere each goal is met and somewhere missed, and neither all open nor all shut is the answer by itself."""
    for goal in scenario.goals:
        assert {met(scenario, values, goal) for values in ways_to_stand(scenario)} == {True, False}, goal.id
    assert not all_met(scenario, tuple(_loosest(control) for control in scenario.controls))


def _loosest(control: Control) -> str:
    act = ACTS[control.setting]
    return max(control.options, key=REACHES.index) if act == "audience" else LOOSEST[act]


def _matters(lab: SettingsLab, place: int) -> bool:
    """Is there a way for the page to stand in which this one setting changes who sees what?"""
    options = lab.controls[place].options
    return any(
        lit(lab, values) != lit(lab, (*values[:place], other, *values[place + 1 :]))
        for values in ways_to_stand(lab)
        for other in options
        if values[place] == options[0]
    )
