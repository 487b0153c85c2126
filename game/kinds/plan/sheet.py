"""The plan while it is made: its parts, filled or waiting, and the cards for the one that is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.moves import Glance
from game.kinds import parts
from game.kinds.plan.rules import Put, card_of, empty
from game.kinds.working import Finish
from game.nodes import Button, Column, Gap, Grid, Icon, Node, Pinned, Plate, Row, Text
from game.words import fill, tr

if TYPE_CHECKING:
    from game.kinds.kind import Sight
    from game.kinds.plan.model import Card, Form, Part, Plan
    from game.kinds.plan.rules import State

_TIPS = (70, 18, 0, 18, 44)
"""How far the tip of each finger lies under the highest, thumb first."""

FORM_ICONS: dict[Form, str] = {"meeting": "calendar", "hand": "adult-hand", "family": "family"}


def sheet(scenario: Plan, state: State, sight: Sight) -> Node:
    """The plan over the cards, so that these are always in sight; once it is whole, the way on."""
    part = looked_at(scenario, state, sight)
    body = Column((parts.question(scenario.ask), _plan(scenario, state, part)), gap=14)
    foot: list[Node] = []
    if part is not None:
        foot.append(_cards(scenario, state, part))
    if not empty(state):
        look = Button(tr("Look at the plan"), Finish(), "main", "lighthouse", wide=True, id="finish")
        foot.append(Row((look,), grow=(0,)))
    return Pinned(body, Column(tuple(foot), gap=14))


def looked_at(scenario: Plan, state: State, sight: Sight) -> Part | None:
    """The part whose cards lie out: the one just pressed, else the first that waits."""
    pressed = sight.at("part") if sight.before is None else ""  # a card has been laid since: on to the next part
    waiting = (part for part, card in zip(scenario.parts, state.cards, strict=True) if not card)
    return next((part for part in scenario.parts if part.id == pressed), next(waiting, None))


def _plan(scenario: Plan, state: State, now: Part | None) -> Node:
    stood = zip(scenario.parts, state.cards, strict=True)
    slots = tuple(_slot(scenario, part, card, now=part is now) for part, card in stood)
    head = _head(scenario, len(slots) - empty(state))
    rows: list[Node] = [head, *slots] if len(slots) < 5 else [head, Grid(slots, 2, 10, 380)]
    if scenario.form == "hand":
        fingers = tuple(Column((Gap(low), slot), gap=0, grow=(1,)) for low, slot in zip(_TIPS, slots, strict=False))
        rows = [Grid(fingers, len(fingers), 10, 750 // len(fingers)), Plate(head, "well", None, 22, 60)]
    if scenario.promise and not empty(state):
        rows.append(Row((Icon("heart", 34, "sea"), Text(tr(scenario.promise), "tiny")), gap=14, grow=(1,)))
    return Plate(Column(tuple(rows), gap=10), "paper", None, 18, 30, id="plan")


def _head(scenario: Plan, done: int) -> Node:
    """What the plan is called, and how far it is; on a hand this is the palm."""
    icon = Icon(FORM_ICONS[scenario.form], 64 if scenario.form == "hand" else 40, "sea")
    count = fill(tr("{count} of {all}"), count=done, all=len(scenario.parts))
    return Row((icon, Text(tr(scenario.heading), "h3"), Text(count, "tiny", "soft")), gap=14, grow=(1,))


def _slot(scenario: Plan, part: Part, name: str, *, now: bool) -> Button:
    """A part: dashed while it is empty, with its card once one lies there. Pressing it lays its cards out."""
    card = card_of(part, name) if name else None
    says = tr(card.text) if card is not None else tr("Pick a card") if now else tr("Still empty")
    draw = _finger if scenario.form == "hand" else _line
    label = fill(tr("{part}: {card}"), part=tr(part.label), card=says)
    where = Glance("part", "" if now and card is not None else part.id)
    return Button(
        label, where, "slot" if card is None else "tool", content=draw(part, card, says), chosen=now, wide=True,
        id=f"part-{part.id}",
    )  # fmt: skip


def _line(part: Part, card: Card | None, says: str) -> Node:
    label = Text(tr(part.label), "tiny", "soft")
    if card is None:
        words = Column((label, Text(says, "small", "soft")), gap=0)
        return Row((Icon(part.icon, 46, "soft"), words), grow=(1,))
    words = Column((label, Text(says, "small", bold=True)), gap=0)
    return Row((Icon(card.icon, 46, "sea"), words, Icon("check", 40, "great")), grow=(1,))


def _finger(part: Part, card: Card | None, says: str) -> Node:
    label = Text(tr(part.label), "tiny", "soft", centred=True)
    if card is None:
        words, sign = Text(says, "tiny", "soft", centred=True), Icon(part.icon, 72, "soft")
    else:
        words, sign = Text(says, "tiny", bold=True, centred=True), Icon(card.icon, 72, "sea")
    return Column((Gap(4), sign, label, words, Gap(10)), gap=6)


def _cards(scenario: Plan, state: State, part: Part) -> Node:
    """The cards for one part; the one that lies there already stays where it is."""
    there = state.cards[scenario.parts.index(part)]
    young = scenario.band == "6-8"
    cards = tuple(_card(part, card, place, there, young=young) for place, card in enumerate(part.cards))
    title = fill(tr("Cards for: {part}"), part=tr(part.label))
    columns = 2 if len(cards) == 4 else len(cards)
    return Plate(Column((Text(title, "small", bold=True), Grid(cards, columns, 12, 250)), gap=10), "mist", None, 18, 30)


def _card(part: Part, card: Card, place: int, there: str, *, young: bool) -> Button:
    lies = card.id == there
    sign, words = Icon(card.icon, 64 if young else 46, "sea"), Text(tr(card.text), "small", bold=lies, centred=young)
    content: Node = Column((sign, words), gap=8) if young else Row((sign, words), grow=(1,))
    return Button(
        tr(card.text), Glance("part", "") if lies else Put(part.id, card.id), "tool", content=content, chosen=lies,
        key=str(place + 1), wide=True, id=f"card-{place}",
    )  # fmt: skip
