"""The detective's table: the profile with its claims at the start, the cards to be turned over at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.moves import Glance
from game.kinds import parts
from game.kinds.detective.model import VERDICTS
from game.kinds.detective.rules import Mark, left
from game.kinds.detective.verdicts import ICONS, verdict_name
from game.kinds.working import Finish
from game.nodes import (
    Bubble,
    Button,
    Column,
    Face,
    Icon,
    Node,
    Pinned,
    Plate,
    Row,
    Rule,
    Segment,
    Segments,
    Split,
    Text,
)
from game.words import fill, tr, trn

if TYPE_CHECKING:
    from game.engine.scenario import Character
    from game.kinds.detective.model import Claim, Detective, Evidence
    from game.kinds.detective.rules import State
    from game.kinds.kind import Sight


def table(scenario: Detective, state: State, sight: Sight, guide: Character) -> Node:
    """Everything that is known, and the way on once every claim has its mark."""
    young = scenario.band == "6-8"
    cards = tuple(_card(card, place, sight, young=young) for place, card in enumerate(scenario.evidence))
    ask, growing = parts.question(scenario.ask), tuple(range(1, 1 + len(cards)))
    profile, reminder = _profile(scenario, state), _reminder(scenario, state, sight, guide)
    if young:  # two large claims at the start, two cards at the end
        start, end = profile, Column((ask, *cards, reminder), gap=18, grow=growing)
    else:
        start, end = Column((profile, reminder), gap=20, grow=(0,)), Column((ask, *cards), gap=14, grow=growing)
    return Pinned(Split(start, end, 56, 28), Row((_way_on(state),), grow=(0,)), fills=True, id="table")


def _profile(scenario: Detective, state: State) -> Node:
    """Who it says it is, over what it claims; for the youngest, everything in its own large place."""
    young = scenario.band == "6-8"
    face = Face("nobody" if scenario.face == "new" else scenario.face, "neutral", 150 if young else 96)
    about = fill(tr("Profile on {app}"), app=tr(scenario.app))
    name = Column((Text(about, "tiny", "soft"), Text(scenario.profile, "h2")), gap=0)
    rows: list[Node] = [Row((face, name), gap=20, grow=(1,))]
    for claim, mark in zip(scenario.claims, state.marks, strict=True):
        one = _claim(claim, mark)
        rows += [Plate(one, "mist", None, 24, 24)] if young else [Rule(), one]
    growing = tuple(range(0, len(rows), 1 if young else 2))
    return Plate(Column(tuple(rows), gap=18 if young else 14, grow=growing), "paper", None, 24, 30)


def _claim(claim: Claim, mark: str) -> Node:
    ways = tuple(
        Segment(verdict_name(verdict), Mark(claim.id, verdict), mark == verdict, ICONS[verdict]) for verdict in VERDICTS
    )
    says = fill(tr("“{claim}”"), claim=tr(claim.says))
    return Segments(says, ways, own=True, beside=True, id=f"claim-{claim.id}")


def _card(card: Evidence, place: int, sight: Sight, *, young: bool) -> Node:
    """Its title from the start; what it says once it has been turned over, and for as long as one likes."""
    looked = f"card-{card.id}"
    turned = bool(sight.at(looked))
    says = Text(tr(card.text), "small") if turned else Text(tr("Turn it over"), "tiny", "soft")
    large = 96 if young else 48
    sign = Icon(card.icon, large, "sea") if turned else Icon("again", large, "soft")
    words = Column((Text(tr(card.title), "small", bold=True), says), gap=2)
    number = Text(str(place + 1), "h3", "sea")
    content = Row((number, sign, words), gap=18, grow=(2,))
    label = fill(tr("{title}: {text}"), title=tr(card.title), text=tr(card.text))
    if not turned:
        label = fill(tr("Turn over: {title}"), title=tr(card.title))
    return Button(
        label, Glance(looked, "" if turned else "turned"), "tool", content=content, key=str(place + 1), wide=True,
        id=looked,
    )  # fmt: skip


def _reminder(scenario: Detective, state: State, sight: Sight, guide: Character) -> Node:
    """What is good to keep in mind just now; fairness towards the profile most of the time."""
    if not any(sight.at(f"card-{card.id}") for card in scenario.evidence) and left(state):
        says = tr("Turn the cards over. Then mark what they show.")
    elif left(state):
        says = tr("Odd is not the same as false. *Can't know* is an answer, too.")
    else:
        says = tr("All marked! You can still change your mind.")
    words = Bubble(parts.name(guide), says, "child", None, tail=False)
    return Row((Face(guide, "happy" if not left(state) else "talking", 104), words), gap=16, grow=(1,))


def _way_on(state: State) -> Node:
    """Before every claim has its mark it says how many wait, and cannot be pressed."""
    waiting = left(state)
    if not waiting:
        return Button(tr("See what we found"), Finish(), "main", "lighthouse", wide=True, id="finish")
    words = fill(trn("{count} claim left to mark", "{count} claims left to mark", waiting), count=waiting)
    return Plate(Row((Icon("puzzle", 48, "soft"), Text(words, "h3", "soft")), gap=16), "well", None, 24, 24, id="left")
