"""The working screen: the card in the hand, and three shelves to put it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.kinds import parts
from game.kinds.parts import Said
from game.kinds.sort.model import SHELVES
from game.kinds.sort.names import shelf_icon, shelf_name
from game.kinds.sort.rules import PickUp, Put, card_of, hand, known, lying, out_of_turn
from game.kinds.working import Finish
from game.nodes import Button, Column, Icon, Node, Plate, Row, Shelf, Shelves, Text, Workbench
from game.words import fill, tr

if TYPE_CHECKING:
    from game.kinds.kind import Sight
    from game.kinds.sort import model
    from game.kinds.sort.model import Card, Sort
    from game.kinds.sort.rules import State


def shelving(scenario: Sort, state: State, sight: Sight) -> Node:
    said = _said(scenario, state, sight)
    shelves = Shelves(tuple(_shelf(scenario, state, shelf, place) for place, shelf in enumerate(SHELVES)))
    return Workbench(
        parts.bubble(*said),
        parts.figure(said.who, said.mood),
        _ask(scenario, state),
        Column((_in_hand(scenario, state), shelves), gap=16, grow=(1,)),
        id="workbench",
    )


def _ask(scenario: Sort, state: State) -> Node:
    """The question; once something new is known, that stands over the work instead."""
    if scenario.turn is None or not state.turned:
        return parts.question(scenario.ask)
    words = Column((Text(tr("Something new"), "small", "tide", bold=True), Text(tr(scenario.turn.says), "body")), gap=0)
    return Plate(Row((Icon("moon-waves", 60), words), gap=20, grow=(1,)), "tide", None, 22, 30, id="turn")


def _said(scenario: Sort, state: State, sight: Sight) -> Said:
    held, told = hand(scenario, state), _told_at_once(scenario, state, sight)
    if told is not None:
        return told
    if not held:
        return Said(scenario.owner, "happy", tr("All on their shelves! You can still move any of them."))
    if out_of_turn(scenario, state):
        return Said(scenario.owner, "thinking", tr("Another shelf for this one? Why not."))
    if state.turned:
        return Said(scenario.owner, "surprised", tr("Oh! Does it want another shelf now? Maybe. Maybe not."))
    if len(held) == len(scenario.cards):
        return Said(scenario.owner, "talking", tr("One card at a time. Where would you put this one?"))
    return Said(scenario.owner, "neutral", tr("And this one? Take your time."))


def _told_at_once(scenario: Sort, state: State, sight: Sight) -> Said | None:
    """The youngest hear after each card what is to be said of it, except in a check, or when all turns."""
    then = sight.before
    if scenario.band != "6-8" or scenario.use != "learn" or then is None or then.phase != "working":
        return None
    before = lying(scenario, then) if then.turned == state.turned else lying(scenario, state)
    for name, shelf in lying(scenario, state).items():
        if before.get(name) != shelf:
            card = known(scenario, name, turned=state.turned)
            fits = shelf in card.fits
            words = tr(card.because) if fits else tr(card.instead)
            return Said(scenario.owner, "happy" if fits else "thinking", words)
    return None


def _in_hand(scenario: Sort, state: State) -> Node:
    """The card to be put now; the way on when there is none left."""
    held = hand(scenario, state)
    if not held:
        hint = Row((Icon("compass", 40), Text(tr("Press a card to pick it up again."), "small")), gap=16, grow=(1,))
        done = Button(tr("Hear why"), Finish(), "main", "lighthouse", id="finish")
        return Row((Plate(hint, "paper", None, 22, 30), done), gap=20, align="fill", grow=(0,), id="hand")
    card = card_of(scenario, held[0])
    words = Column((Text(_count(scenario, state, held), "small", "soft"), Text(tr(card.text), "h3")), gap=0)
    size = 100 if scenario.band == "6-8" else 66
    return Plate(Row((Icon(card.icon, size), words), gap=24, grow=(1,)), "sun", None, 20, 30, id="hand")


def _count(scenario: Sort, state: State, held: tuple[str, ...]) -> str:
    if out_of_turn(scenario, state):
        return tr("Picked up again")
    if state.turned:
        return tr("Back in your hand")
    all_of_them = len(scenario.cards)
    return fill(tr("Card {now} of {all}"), now=all_of_them - len(held) + 1, all=all_of_them)


def _shelf(scenario: Sort, state: State, shelf: model.Shelf, place: int) -> Shelf:
    free, size = not out_of_turn(scenario, state), 64 if scenario.band == "6-8" else 40
    cards = [card_of(scenario, name) for name, lies in lying(scenario, state).items() if lies == shelf]
    return Shelf(
        _put_here(scenario, shelf, place) if hand(scenario, state) else _name(scenario, shelf),
        tuple(_card(card, size, free=free) for card in cards),
        id=f"shelf-{shelf}",
    )


def _put_here(scenario: Sort, shelf: model.Shelf, place: int) -> Node:
    name, key = shelf_name(scenario, shelf), str(place + 1)
    cap = Plate(Text(key, "small", bold=True), "open", None, 8, 14)
    sign = _sign(scenario, shelf)
    content = Row((cap, *sign, Text(name, "body", bold=True)), gap=14, grow=(1 + len(sign),))
    label = fill(tr("Put it on “{shelf}”"), shelf=name)
    return Button(label, Put(shelf), "plain", content=content, key=key, wide=True, id=f"put-{shelf}")


def _name(scenario: Sort, shelf: model.Shelf) -> Node:
    sign = _sign(scenario, shelf)
    words = Text(shelf_name(scenario, shelf), "body", bold=True)
    return Plate(Row((*sign, words), gap=14, grow=(len(sign),)), "paper", None, 20, 24)


def _sign(scenario: Sort, shelf: model.Shelf) -> tuple[Node, ...]:
    name = shelf_icon(scenario, shelf)
    return (Icon(name, 46),) if name else ()


def _card(card: Card, size: int, *, free: bool) -> Node:
    """A card on its shelf; it rests while the hand is full with another that was picked up."""
    content = Row((Icon(card.icon, size, "ink" if free else "soft"), Text(tr(card.text), "small")), gap=12, grow=(1,))
    if not free:
        return Plate(content, "paper", None, 16, 24)
    label = fill(tr("Pick up “{card}”"), card=tr(card.text))
    return Button(label, PickUp(card.id), "tool", content=content, wide=True, id=f"card-{card.id}")
