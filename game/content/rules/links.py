"""Names that lead somewhere, and roads that come to an end."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import fields, is_dataclass
from typing import TYPE_CHECKING, Any

from game.content.problems import Finding, Path, guess
from game.kinds.chat.model import Chat
from game.kinds.chat.rules import moves_of
from game.kinds.choice.model import Choice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.kinds import AnyScenario

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_KEPT = frozenset({"end", "stay"})
"""Words that `then` understands without anyone being called so."""

Roads = dict[str, list[frozenset[str]]]
"""From each step or beat: its ways on. Where chance draws among several places, a way holds all of them."""


def ids(scenario: AnyScenario, at: Path) -> Iterator[Finding]:
    """Ids are simple, not kept for the game, and not given twice in one list."""
    yield from simple(scenario.id, (*at, "id"))
    for place, names in _lists(scenario, at):
        seen: set[str] = set()
        for number, name in enumerate(names):
            here = (*place, number, "id")
            yield from simple(name, here)
            if name in seen:
                yield Finding(here, "same-id", f"'{name}' is the id of another one here, too")
            seen.add(name)
    if isinstance(scenario, Chat):
        yield from _shared_moves(scenario, at)


def targets(scenario: AnyScenario, at: Path) -> Iterator[Finding]:
    """Every `then` leads to a step or beat that exists."""
    known = [*_roads(scenario), "end", *(["stay"] if isinstance(scenario, Chat) else [])]
    for place, name in _thens(scenario, at):
        if name not in known:
            yield Finding(place, "broken-link", f"there is no '{name}' to go to", guess(name, known))


def roads(scenario: AnyScenario, at: Path) -> Iterator[Finding]:
    """Every step can be reached, and from every step an end can be, whatever chance draws."""
    roads = _roads(scenario)
    if not roads or any(True for _ in targets(scenario, at)):
        return
    key = "beats" if isinstance(scenario, Chat) else "steps"
    reached, ending = _reached(roads), _ending(roads)
    for number, name in enumerate(roads):
        if name not in reached:
            hint = f"lead to it with 'then: {name}', or take it out"
            yield Finding((*at, key, number), "unreachable", f"no road leads to '{name}'", hint)
        elif name not in ending:
            yield Finding(
                (*at, key, number),
                "no-end",
                f"from '{name}' no road is sure to reach an end",
                "let one option lead to 'end'",
            )


def simple(name: str, at: Path) -> Iterator[Finding]:
    if name in _KEPT:
        yield Finding(at, "bad-id", f"'{name}' is a word of the game's own", "choose another id")
    elif not _ID.fullmatch(name):
        better = "-".join(re.findall(r"[a-z0-9]+", name.lower()))
        yield Finding(
            at, "bad-id", f"'{name}' is not lower-case words joined by hyphens", f"better: {better}" if better else ""
        )


def _lists(part: Any, at: Path) -> Iterator[tuple[Path, list[str]]]:
    """Every list of parts that have ids, wherever it lies."""
    for field in fields(part):
        ones = getattr(part, field.name)
        if not isinstance(ones, tuple) or not all(is_dataclass(one) for one in ones):
            continue
        here = (*at, field.name)
        if ones and hasattr(ones[0], "id"):
            yield here, [one.id for one in ones]
        for number, one in enumerate(ones):
            yield from _lists(one, (*here, number))


def _shared_moves(chat: Chat, at: Path) -> Iterator[Finding]:
    """A beat's move may stand in for the chat's move of the same tool, but not bear the name of another's."""
    for b, beat in enumerate(chat.beats):
        together = [move.id for move in moves_of(chat, beat)]
        for m, move in enumerate(beat.moves):
            if together.count(move.id) > 1 and [one.id for one in beat.moves].count(move.id) == 1:
                sentence = f"'{move.id}' is the id of one of the chat's own moves, too"
                yield Finding((*at, "beats", b, "moves", m, "id"), "same-id", sentence)


def _thens(scenario: AnyScenario, at: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(scenario, Choice):
        for s, story in enumerate(scenario.steps):
            here = (*at, "steps", s)
            yield (*here, "then"), story.then
            for o, option in enumerate(story.options):
                yield (*here, "options", o, "then"), option.then
    elif isinstance(scenario, Chat):
        lists = [((*at, "moves"), scenario.moves)]
        lists += [((*at, "beats", b, "moves"), beat.moves) for b, beat in enumerate(scenario.beats)]
        for place, moves in lists:
            for m, move in enumerate(moves):
                yield from (((*place, m, "then", t), name) for t, name in enumerate(move.then))


def _roads(scenario: AnyScenario) -> Roads:
    roads: Roads = defaultdict(list)
    if isinstance(scenario, Choice):
        for story in scenario.steps:
            roads[story.id] += [frozenset({option.then}) for option in story.options] or [frozenset({story.then})]
    elif isinstance(scenario, Chat):
        for beat in scenario.beats:
            roads[beat.id] += [frozenset(move.then) for move in moves_of(scenario, beat)]
    return dict(roads)


def _reached(roads: Roads) -> set[str]:
    reached: set[str] = set()
    ahead = [next(iter(roads))]
    while ahead:
        here = ahead.pop()
        if here in roads and here not in reached:
            reached.add(here)
            ahead += _places(roads[here])
    return reached


def _places(ways: Iterable[frozenset[str]]) -> list[str]:
    return [name for way in ways for name in way]


def _ending(roads: Roads) -> set[str]:
    """Where an end is sure: some way on leads only to such places. Grown until nothing is added."""
    sure = {"end"}
    while True:
        more = {name for name, ways in roads.items() if any(way <= sure for way in ways)}
        if more <= sure:
            return sure
        sure |= more
