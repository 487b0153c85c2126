"""How cards find their shelves: one after the other, and back into the hand when something new turns the answer.

The hand holds one card that was picked up at a time, which keeps the ways to stand few enough to walk them all.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from game.engine.answers import CUES
from game.engine.moves import Action, Answered, Event, SailOn, Sounded, Step
from game.engine.wording import wording
from game.errors import IllegalAction
from game.kinds.sort.model import SHELVES, Shelf
from game.kinds.working import Finish, Working, begun, shared, stepped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.scenario import Course
    from game.kinds.sort.model import Card, Change, Sort


@dataclass(frozen=True, slots=True)
class State(Working):
    """What lies where."""

    shelves: tuple[str, ...] = ()
    """For each card as written, the shelf it lies on; empty while it is in the hand. Forgotten after the feedback."""
    turned: bool = False
    """Is the new thing known?"""


@dataclass(frozen=True, slots=True)
class Put(Action):
    """Put the card in the hand on a shelf."""

    shelf: Shelf


@dataclass(frozen=True, slots=True)
class PickUp(Action):
    """Take a card from its shelf into the hand."""

    card: str


def start(scenario: Sort, seed: int) -> State:  # noqa: ARG001 - the cards come as the author ordered them
    return begun(State(shelves=("",) * len(scenario.cards)), scenario.lines)


def finished(scenario: Sort, state: State) -> bool:  # noqa: ARG001 - the contract of a kind
    return state.phase == "over"


def offered(scenario: Sort, state: State) -> tuple[Action, ...]:
    if state.phase != "working":
        return shared(state)
    held = hand(scenario, state)
    picks = () if out_of_turn(scenario, state) else tuple(PickUp(card) for card in lying(scenario, state))
    puts = tuple(Put(shelf) for shelf in SHELVES)
    return *(puts if held else (Finish(),)), *picks


def step(scenario: Sort, state: State, action: Action) -> Step[State]:
    if action not in offered(scenario, state):
        raise IllegalAction(f"{action} is not offered in {state}.")
    match action:
        case Put(shelf):
            return _put(scenario, state, shelf)
        case PickUp(card):
            return Step(_moved(scenario, state, card, ""), (Sounded("tap"),))
        case Finish():
            return Step(replace(state, phase="feedback"), _answers(scenario, state))
        case SailOn():
            return Step(stepped(replace(state, shelves=(), turned=False), action, scenario.lines))
        case _:
            return Step(stepped(state, action, scenario.lines))


def texts(scenario: Sort) -> Iterator[str]:
    return wording(scenario, ("fits", "card"))


def hand(scenario: Sort, state: State) -> tuple[str, ...]:
    """Ids of the cards that lie nowhere, the one to be put first. What came back with the turn waits for the others."""
    named = _named(scenario) if state.turned else ()
    held = [card.id for card, shelf in zip(scenario.cards, state.shelves, strict=True) if not shelf]
    return *(card for card in held if card not in named), *(card for card in held if card in named)


def lying(scenario: Sort, state: State) -> dict[str, Shelf]:
    """The shelf of every card that lies on one, in the order as written."""
    return {card.id: shelf for card, shelf in zip(scenario.cards, state.shelves, strict=True) if shelf in SHELVES}


def out_of_turn(scenario: Sort, state: State) -> bool:
    """Is a card in the hand that was picked up, rather than the next to come?"""
    held = hand(scenario, state)
    coming = _named(scenario) if state.turned else tuple(card.id for card in scenario.cards)
    return held != coming[len(coming) - len(held) :]


def known(scenario: Sort, card: str, *, turned: bool) -> Card | Change:
    """Where a card may lie and why, by what is known now."""
    changes = scenario.turn.changes if scenario.turn is not None and turned else ()
    return next((change for change in changes if change.card == card), card_of(scenario, card))


def card_of(scenario: Sort, name: str) -> Card:
    """A card by its id."""
    return next(card for card in scenario.cards if card.id == name)


def course(scenario: Sort, fits: tuple[Shelf, ...], shelf: str) -> Course:
    """How it sails to put a card there: where two shelves are fine, it depends; what is for two is never judged."""
    if scenario.guideline == "body-rule":
        return "ask-the-keeper"
    if shelf not in fits:
        return "tricky-waters"
    return "great-course" if len(fits) == 1 else "it-depends"


def misplaced(scenario: Sort, state: State) -> tuple[str, ...]:
    """Cards on a shelf that does not suit them, by all that is known."""
    return tuple(
        card
        for card, shelf in lying(scenario, state).items()
        if shelf not in known(scenario, card, turned=state.turned).fits
    )


def _put(scenario: Sort, state: State, shelf: Shelf) -> Step[State]:
    """The card on top goes; after the last one, something new may bring some back."""
    after = _moved(scenario, state, hand(scenario, state)[0], shelf)
    if hand(scenario, after) or scenario.turn is None or state.turned:
        return Step(after, (Sounded("place"),))
    named = _named(scenario)
    shelves = ("" if card.id in named else lies for card, lies in zip(scenario.cards, after.shelves, strict=True))
    return Step(replace(after, shelves=tuple(shelves), turned=True), (Sounded("place"), Sounded("clue")))


def _moved(scenario: Sort, state: State, name: str, shelf: str) -> State:
    shelves = (shelf if card.id == name else lies for card, lies in zip(scenario.cards, state.shelves, strict=True))
    return replace(state, shelves=tuple(shelves))


def _named(scenario: Sort) -> tuple[str, ...]:
    """Ids of the cards that the turn brings back, in the order as written."""
    changed = {change.card for change in scenario.turn.changes} if scenario.turn is not None else set()
    return tuple(card.id for card in scenario.cards if card.id in changed)


def _answers(scenario: Sort, state: State) -> tuple[Event, ...]:
    """One answer for each card, and one sound for all of them."""
    kept = tuple(_answered(scenario, state, card, shelf) for card, shelf in lying(scenario, state).items())
    outcome = scenario.mixed if misplaced(scenario, state) else scenario.good
    return *kept, Sounded(CUES[outcome.course])


def _answered(scenario: Sort, state: State, card: str, shelf: Shelf) -> Answered:
    fits = known(scenario, card, turned=state.turned).fits
    return Answered(card, shelf, course(scenario, fits, shelf), course(scenario, fits, fits[0]))
