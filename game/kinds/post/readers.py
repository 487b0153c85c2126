"""Who reads the post: one of them before it is posted, all three side by side afterwards, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.moves import Again, Glance, SailOn
from game.engine.scenario import CHARACTERS, CHILDREN
from game.kinds import parts
from game.kinds.post import paper
from game.kinds.post.adding import chips, equation
from game.kinds.post.reach import clues, missing, outcome, outcome_name, pieces, reached, sums, sums_for
from game.kinds.post.rules import HearWhy
from game.nodes import Bubble, Button, Column, Face, Grid, Icon, Lookout, Node, Pinned, Plate, Row, Stage, Text
from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.scenario import Character, Mood
    from game.kinds.post.model import Post, Reader
    from game.nodes.leaves import Tone


def speaker(scenario: Post) -> Character:
    """Who speaks when all is done."""
    return scenario.lines[-1].who if scenario.lines else scenario.owner


def said(who: Character, mood: Mood, words: str) -> Node:
    """What one of the crew says, with a face."""
    bubble = Bubble(parts.name(who), words, "child" if who in CHILDREN else "adult", None, tail=False, id="bubble")
    return Row((Face(who, mood, 92), bubble), gap=14, grow=(1,))


# Before it is posted


def peek(scenario: Post, chosen: tuple[str, ...], reader: Reader) -> Node:
    """The post as one of the readers would meet it. What adds up is not said before it is posted."""
    there = reader in reached(scenario, chosen)
    state = tr("would see this:") if there else tr("would not see the post.")
    words = Column((Text(tr(reader.label), "choice", bold=True), Text(state, "body")), gap=0)
    head = Row((Face(reader.face, "neutral", 110), words), gap=24, grow=(1,))
    back = Button(tr("Back to the post"), Glance("reader", ""), "main", "pencil", key="escape", id="close-look")
    return Column((head, *((_seen(scenario, chosen),) if there else ()), back), gap=24)


def _seen(scenario: Post, chosen: tuple[str, ...]) -> Node:
    """The post in short, and what can be read out of it."""
    post = Plate(Column(tuple(paper.in_short(scenario, chosen)), gap=0), "page", None, 14, 24)
    told = clues(scenario, chosen)
    heading = tr("What can be read out of it") if told else tr("It gives nothing away yet.")
    return Grid((post, Column((Text(heading, "h3"), *chips(told, frozenset())), gap=12)), 2, 28, 380)


# Once it is posted


def reading(scenario: Post, chosen: tuple[str, ...]) -> Node:
    """The post at the start; at the end its readers side by side, and under them what adds up."""
    cards = Grid(
        tuple(_card(scenario, chosen, reader) for reader in scenario.readers),
        3,
        16,
        330 if scenario.band == "6-8" else 300,
    )
    on = Button(tr("Hear why"), HearWhy(), "main", "lighthouse", wide=True, id="hear-why")
    foot = parts.ways_on(scenario, on, mend())
    word = said(scenario.owner, "happy", tr("It's posted! Who reads what?"))
    device = Column((paper.on_device(scenario, chosen, tr("Posted"), 230),))
    panel = Pinned(Column((cards, *_added(scenario, chosen)), gap=18), foot)
    return Lookout(device, panel, 29, word, tr("Show the post"), id="readers")


def mend() -> Button:
    return Button(tr("Mend the post"), Again(), "plain", "pencil", id="again")


def _added(scenario: Post, chosen: tuple[str, ...]) -> tuple[Node, ...]:
    """Every sum, or that there is none."""
    added = tuple(equation(scenario, one) for one in sums(scenario, chosen))
    if added:
        return added
    words = Text(tr("Nothing adds up. Nobody learns more than they were meant to."), "small")
    return (Plate(Row((Icon("check", 44), words), gap=16, grow=(1,)), "paper", None, 18, 28),)


def _card(scenario: Post, chosen: tuple[str, ...], reader: Reader) -> Node:
    """A reader: who it is, what can be read, what is said. Whoever does not see it sits in the dark."""
    there = reader in reached(scenario, chosen)
    news = sums_for(scenario, chosen, reader)
    rows: list[Node] = [_who(reader, there=there, moved=bool(news))]
    if there:
        rows += _read(scenario, chosen, frozenset(name for one in news for name in one.clues))
    else:
        rows.append(Column((Icon("fog", 110, "light"),), align="middle"))
    words = news[0].says if news else reader.says if there else reader.misses
    if words:
        rows.append(Plate(Text(f"“{tr(words)}”", "small" if news else "body"), "page", None, 18, 26))
    return Plate(Column(tuple(rows), gap=12), "paper" if there else "deep", None, 18, 28)


def _read(scenario: Post, chosen: tuple[str, ...], lit: frozenset[str]) -> Iterator[Node]:
    """The picture, and what it and the words give away; where that is much, it says enough by itself."""
    there = clues(scenario, chosen)
    if scenario.band == "6-8":  # few and large: only what adds up
        there = tuple(clue for clue in there if clue.id in lit)
    filled = [piece for _, piece in pieces(scenario, chosen) if piece is not None]
    pictures = [piece.picture for piece in filled if piece.picture is not None]
    if pictures and len(there) < 2:
        yield parts.snap(pictures[0], 210)
    yield from chips(there, lit)


def _who(reader: Reader, *, there: bool, moved: bool) -> Node:
    """Who reads, and whether it has come to them."""
    state, icon = (tr("sees it"), "eye") if there else (tr("does not see it"), "eye-off")
    ink: Tone = "ink" if there else "light"
    mood: Mood = "surprised" if moved else "happy" if there else "neutral"
    sign = Row((Icon(icon, 36, ink), Text(state, "tiny", ink)), gap=8, grow=(1,))
    name = Text(tr(reader.label), "small", ink, bold=True)
    return Row((Face(reader.face, mood, 84), Column((name, sign), gap=2)), gap=14, grow=(1,))


# What came of it


def feedback(scenario: Post, chosen: tuple[str, ...]) -> Stage:
    """Somebody says what it comes to; beside it the outcome."""
    result = outcome(scenario, chosen)
    who, mood, words = _word(scenario, chosen)
    on = Button(tr("Sail on"), SailOn(), "main", "boat", wide=True, id="sail-on")
    foot = parts.ways_on(scenario, on, mend())
    bubble = Bubble(parts.name(who), words, "child" if who in CHILDREN else "adult", Face(who, mood, 112), id="bubble")
    return Stage(
        bubble, parts.figure(who, mood), paper.on_device(scenario, chosen, tr("Posted")),
        Pinned(parts.feedback(result, "", None), foot), (), tr("Show the post"), id="stage",
    )  # fmt: skip


def _word(scenario: Post, chosen: tuple[str, ...]) -> tuple[Character, Mood, str]:
    """Who speaks, how, and what: of a sum its reason, of somebody missed what they say."""
    match outcome_name(scenario, chosen):
        case "told":
            return speaker(scenario), "thinking", tr(sums(scenario, chosen)[0].because)
        case "missed":
            reader = missing(scenario, chosen)[0]
            who = next((one for one in CHARACTERS if one == reader.face), scenario.owner)
            return who, "thinking", tr(reader.misses) if reader.misses else tr("What post?")
        case _:
            return scenario.owner, "happy", tr("That's how I meant it.")
