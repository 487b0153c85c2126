"""What a picture has come to: what lies under stickers, what can still be read, and why each matters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.moves import Again, SailOn
from game.engine.scenario import CHILDREN
from game.kinds import parts
from game.kinds.spot import photo
from game.kinds.spot.rules import end_of, left, needless, outcome
from game.nodes import Bubble, Button, Column, Face, Grid, Icon, Lookout, Node, Numeral, Pinned, Plate, Row, Text
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.scenario import Character, Mood
    from game.kinds.spot.model import Spot, SpotTheClue
    from game.nodes.boxes import Dress


def beside(scenario: SpotTheClue) -> Character:
    """Who looks at the picture with the player: somebody of the story, but not the owner."""
    others = [line.who for line in scenario.lines if line.who != scenario.owner]
    return others[-1] if others else "marlow"


def said(scenario: SpotTheClue, mood: Mood, words: str) -> Node:
    """What the one beside says, with a face."""
    who = beside(scenario)
    bubble = Bubble(parts.name(who), words, "child" if who in CHILDREN else "adult", None, tail=False)
    return Row((Face(who, mood, 92), bubble), gap=14, grow=(1,))


def feedback(scenario: SpotTheClue, covered: tuple[str, ...]) -> Node:
    """The picture with its reasons under it; beside it what came of it."""
    end, young = end_of(scenario, covered), scenario.band == "6-8"
    result = outcome(scenario, end)
    cards = tuple(_reasons(scenario, covered))
    picture = photo.looked_at(scenario, covered)
    start = Column((picture, Grid(cards, 2, 12, 500 if young else 330)), gap=16)
    again = Button(tr("Look again"), Again(), "plain", "magnifier", id="again")
    on = Button(tr("Sail on"), SailOn(), "main", "boat", wide=True, id="sail-on")
    foot = parts.ways_on(scenario, on, again)
    mood: Mood = "happy" if result.course == "great-course" else "thinking"
    word = said(scenario, mood, _word(scenario, covered))
    if young:  # larger letters leave the feedback no room for a word over it
        return Lookout(start, Pinned(parts.feedback(result, "", None), foot), 50, word)
    return Lookout(start, Pinned(Column((word, parts.feedback(result, "", None)), gap=18), foot), 50)


def _word(scenario: SpotTheClue, covered: tuple[str, ...]) -> str:
    """What there is to say of the picture: of a clue first."""
    open_clues, hidden = left(scenario, covered), needless(scenario, covered)
    if open_clues:
        number = scenario.spots.index(open_clues[0]) + 1
        words = tr("Look at number {number}: {thing}. That can still be read.")
        return fill(words, number=number, thing=tr(open_clues[0].label))
    if hidden:
        words = tr("Every clue is covered. {thing} may be seen, too, if you like.")
        return fill(words, thing=tr(hidden[0].label))
    return tr("All the fun is in the picture, and nothing that leads anywhere.")


def _reasons(scenario: SpotTheClue, covered: tuple[str, ...]) -> Iterator[Node]:
    """A card for each clue and each harmless thing that is covered; what can still be read comes first."""
    numbered = [(number, spot) for number, spot in enumerate(scenario.spots, 1) if spot.clue or spot.id in covered]
    for number, spot in sorted(numbered, key=lambda one: one[1].id in covered):
        yield _reason(spot, number, covered=spot.id in covered)


def _reason(spot: Spot, number: int, *, covered: bool) -> Node:
    """Its number, whether it can be seen, and why that matters."""
    state, icon = (tr("covered"), "eye-off") if covered else (tr("can still be read"), "eye")
    if not spot.clue:
        state, icon = tr("covered, and may be seen"), "sparkle"
    dress: Dress = "sun" if spot.clue and not covered else "paper"
    head = Row((Text(tr(spot.label), "tiny", bold=True), Icon(icon, 34, "soft", alt=state)), gap=10, grow=(0,))
    words = Column((head, Text(tr(spot.because), "tiny")), gap=2)
    return Plate(Row((Numeral(number, 48), words), gap=14, align="start", grow=(1,)), dress, None, 12, 22)
