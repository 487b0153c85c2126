"""How a plan is made: cards go into its parts, and once each has one the whole is looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.engine.answers import answer
from game.engine.moves import Action, Sounded, Step
from game.engine.wording import wording
from game.errors import IllegalAction
from game.kinds.working import Finish, Working, begun, shared, stepped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds.plan.model import Card, Part, Plan, Rule


@dataclass(frozen=True, slots=True)
class State(Working):
    """Which card lies in which part."""

    cards: tuple[str, ...] = ()
    """A card's id for each part, in their order; empty where none lies yet."""


@dataclass(frozen=True, slots=True)
class Put(Action):
    """Lay a card into a part, in place of what lies there."""

    part: str
    card: str


def start(scenario: Plan, seed: int) -> State:  # noqa: ARG001 - nothing is left to chance here
    return begun(State(cards=("",) * len(scenario.parts)), scenario.lines)


def finished(scenario: Plan, state: State) -> bool:  # noqa: ARG001 - the contract of a kind
    return state.phase == "over"


def offered(scenario: Plan, state: State) -> tuple[Action, ...]:
    if state.phase != "working":
        return shared(state)
    done = (Finish(),) if empty(state) == 0 else ()
    return *_puts(scenario, state), *done


def step(scenario: Plan, state: State, action: Action) -> Step[State]:
    if state.phase != "working":
        return Step(stepped(state, action, scenario.lines))
    if action not in offered(scenario, state):
        raise IllegalAction(f"{action} is not offered in {state}.")
    match action:
        case Put(part, card):
            stood = zip(scenario.parts, state.cards, strict=True)
            cards = tuple(card if one.id == part else there for one, there in stood)
            return Step(replace(state, cards=cards), (Sounded("place"),))
        case _:
            missed = broken(scenario, state.cards)
            option, outcome = (missed[0].id, scenario.mixed) if missed else ("good", scenario.good)
            return Step(replace(state, phase="feedback"), answer("plan", option, outcome.course))


def texts(scenario: Plan) -> Iterator[str]:
    return wording(scenario, ("form", "gives", "needs", "without"))


def empty(state: State) -> int:
    """How many parts have no card yet."""
    return state.cards.count("")


def broken(scenario: Plan, cards: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules that a plan of these cards does not keep to, as written."""
    lying = (card_of(part, name) for part, name in zip(scenario.parts, cards, strict=True) if name)
    given = {word for card in lying for word in card.gives}
    return tuple(rule for rule in scenario.rules if not given >= set(rule.needs) or given & set(rule.without))


def card_of(part: Part, name: str) -> Card:
    """A card of a part by its id."""
    return next(card for card in part.cards if card.id == name)


def _puts(scenario: Plan, state: State) -> Iterator[Put]:
    for part, there in zip(scenario.parts, state.cards, strict=True):
        for card in part.cards:
            if card.id != there:
                yield Put(part.id, card.id)
