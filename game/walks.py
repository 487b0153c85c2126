"""A story walked by itself: which of its moments are worth seeing, in the order in which a player could meet them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.engine.moves import Action, Answered, Glance, SailOn
from game.engine.walk import walk
from game.kinds import kind_of
from game.kinds.kind import Sight
from game.kinds.settings.model import SettingsLab
from game.kinds.settings.page import pages
from game.kinds.settings.rules import Finish, Put, all_met
from game.kinds.working import Working
from game.nodes import Button
from game.nodes import walk as each
from game.screens.play import Play
from game.screens.story import Story, told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.level import Level
    from game.engine.scenario import Band
    from game.kinds import AnyScenario
    from game.kinds.settings.rules import State

SEED = 3
"""The same telling for everybody who looks."""


def walk_play(level: Level[AnyScenario], band: Band, place: int, most: int = 40) -> Iterator[Play]:
    """The moments of a story of an island."""
    for story in walk_story(level.telling(band)[place], most):
        yield Play(level, band, place, story)


def walk_story(scenario: AnyScenario, most: int = 40) -> Iterator[Story]:
    """A scenario's moments, each action taken once: breadth first, the settings lab by a few telling steps only."""
    first = told(scenario, SEED)
    if isinstance(first.scenario, SettingsLab):
        yield from _walk_lab(first, first.scenario)
        return
    if isinstance(first.state, Working):
        yield from _walk_work(first)
        return
    waiting, met = [first], {first.state}
    for _ in range(most):
        if not waiting:
            return
        story = waiting.pop(0)
        yield story
        for following in _onward(story):
            if following.state not in met:
                met.add(following.state)
                waiting.append(following)


def _walk_work(first: Story) -> Iterator[Story]:
    """Something that is put together can stand in thousands of ways: what is met on the way to each kind of answer."""
    kind, scenario = kind_of(first.scenario), first.scenario
    found = walk(
        [first.state],
        lambda state: kind.offered(scenario, state),
        lambda state, action: kind.step(scenario, state, action),
        lambda state: kind.finished(scenario, state),
    )
    ways: dict[tuple[str, str], tuple[Action, ...]] = {}
    for event, (state, action) in found.events.items():
        if isinstance(event, Answered):
            ways.setdefault((event.step, event.course), (*found.way(state), action))
    met = set()
    for way in ways.values():
        for story in _along(first, (*way, SailOn())):
            if story.state not in met:
                met.add(story.state)
                yield story
                yield from _glanced(story) if len(met) < _GLANCED else ()


_GLANCED = 8
"""On how many of a scenario's first moments one looks around."""


def _along(story: Story, way: tuple[Action, ...]) -> Iterator[Story]:
    """The moments of a way, up to the end or to where it cannot be gone further."""
    yield story
    kind, scenario = kind_of(story.scenario), story.scenario
    for action in way:
        if action not in kind.offered(scenario, story.state):
            return
        state = kind.step(scenario, story.state, action).state
        if kind.finished(scenario, state):
            return
        story = replace(story, state=state, before=story.state)
        yield story


def _glanced(story: Story) -> Iterator[Story]:
    """The same moment, with each thing looked at that can be."""
    shown = kind_of(story.scenario).view(story.scenario, story.state, Sight((), story.before, story.seed))
    for node in each(shown.body):
        if isinstance(node, Button) and isinstance(node.action, Glance) and node.action.at:
            yield replace(story, glances=((node.action.what, node.action.at),))


def _onward(story: Story) -> Iterator[Story]:
    """Every moment that one action leads to."""
    scenario, kind = story.scenario, kind_of(story.scenario)
    for action in kind.offered(scenario, story.state):
        state = kind.step(scenario, story.state, action).state
        if not kind.finished(scenario, state):
            yield replace(story, state=state, before=story.state)


def _walk_lab(first: Story, lab: SettingsLab) -> Iterator[Story]:
    """A lab has thousands of states that look alike: the first view, each page, some changes, a face, both ends."""
    yield first
    yield from _looked_around(first, lab)
    yield from _moved(first, lab)
    yield _looking(_done(first, lab))
    solved = _solution(first, lab)
    if solved is not None:
        yield _looking(solved, ("eyes", lab.audiences[0]))
        yield _looking(solved)
        done = _done(solved, lab)
        yield _looking(done)
        yield _looking(replace(done, state=kind_of(lab).step(lab, done.state, SailOn()).state))


def _looking(story: Story, *at: tuple[str, str]) -> Story:
    """The page is open, and this is looked at."""
    return replace(story, glances=(("begun", "yes"), *at))


def _looked_around(first: Story, lab: SettingsLab) -> Iterator[Story]:
    """Nothing is touched yet."""
    yield _looking(first)
    for page in pages(lab)[1:]:
        yield _looking(first, ("page", page))
    farthest = next(one for one in reversed(lab.audiences) if one != "company")
    for look in (("hint", "on"), ("plain", "on"), ("eyes", farthest)):
        yield _looking(first, look)


def _moved(first: Story, lab: SettingsLab) -> Iterator[Story]:
    """Each of the first two controls put another way."""
    for control in lab.controls[:2]:
        other = next(option for option in control.options if option != control.value)
        state = kind_of(lab).step(lab, first.state, Put(control.id, other)).state
        yield replace(first, state=state, before=first.state, glances=(("page", control.page),))


def _done(story: Story, lab: SettingsLab) -> Story:
    return replace(story, state=kind_of(lab).step(lab, story.state, Finish()).state)


def _solution(first: Story, lab: SettingsLab) -> Story | None:
    """The first way to stand that reaches every goal, nearest to how the app came."""
    waiting, met = [first.state], {first.state.values}
    while waiting:
        state = waiting.pop(0)
        if all_met(lab, state.values):
            return replace(first, state=state)
        for following in _one_move_on(lab, state):
            if following.values not in met:
                met.add(following.values)
                waiting.append(following)
    return None


def _one_move_on(lab: SettingsLab, state: State) -> Iterator[State]:
    kind = kind_of(lab)
    return (kind.step(lab, state, one).state for one in kind.offered(lab, state) if isinstance(one, Put))
