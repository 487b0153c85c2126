"""How a post is made: it grows on the device while its pieces are chosen; then come its readers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.engine.chance import order
from game.engine.moves import Glance
from game.kinds import around, parts
from game.kinds.kind import Shown
from game.kinds.post import paper
from game.kinds.post.reach import is_audience
from game.kinds.post.readers import feedback, peek, reading, said, speaker
from game.kinds.post.rules import Choose
from game.kinds.working import Finish
from game.nodes import Button, Column, Face, Grid, Icon, Lookout, Node, Ornament, Pinned, Plate, Row, Split, Text
from game.words import fill, tr

if TYPE_CHECKING:
    from game.kinds.kind import Sight
    from game.kinds.post.model import Part, Piece, Post, Reader
    from game.kinds.post.rules import State


def sign() -> tuple[str, str]:
    """What this kind is called, and its icon."""
    return tr("Make a post"), "pencil"


def view(scenario: Post, state: State, sight: Sight) -> Shown:
    match state.phase:
        case "opening":
            blank = paper.on_device(scenario, state.chosen, tr("New post"))
            return Shown(around.opening(scenario, scenario.lines, state.line, blank))
        case "working":
            looking = next((one for one in scenario.readers if one.id == sight.at("reader")), None)
            dialog = peek(scenario, state.chosen, looking) if looking is not None else None
            return Shown(_bench(scenario, state, sight), dialog, calm=True)
        case "feedback" if not state.heard:
            return Shown(reading(scenario, state.chosen), calm=True)
        case "feedback":
            return Shown(feedback(scenario, state.chosen))
        case _:
            return Shown(around.together(scenario, speaker(scenario)))


def _roomy(scenario: Post) -> bool:
    """With few parts and no pictures to pick from, a part's name stands over its pieces; else beside them."""
    pictures = any(piece.picture is not None for part in scenario.parts for piece in part.pieces)
    return len(scenario.parts) <= _FEW and not pictures


_FEW = 3


def _bench(scenario: Post, state: State, sight: Sight) -> Node:
    """The owner and the post at the start; its parts, and the way to post it, at the end."""
    device = paper.on_device(scenario, state.chosen, tr("New post"))
    owner = Ornament(replace(parts.figure(scenario.owner, "happy"), height=290))
    start = Row((owner, device), gap=0, align="end", grow=(1,))
    rows = tuple(_part(scenario, place, state, sight) for place in range(len(scenario.parts)))
    work = Column((parts.question(scenario.ask), *rows), gap=14, grow=tuple(range(1, 1 + len(rows))))
    panel = Pinned(work, _foot(scenario, state), fills=True)
    word = said(scenario.owner, "happy", tr(scenario.wish))
    return Lookout(start, panel, 39, word, tr("Show the post"), id="bench")


def _part(scenario: Post, place: int, state: State, sight: Sight) -> Node:
    """A part and its pieces; in which order they stand is drawn, but an audience goes from few to many."""
    part, chosen = scenario.parts[place], state.chosen[place]
    places = range(len(part.pieces)) if is_audience(part) else order(scenario.id, part.id, sight.seed, len(part.pieces))
    cards = Grid(tuple(_piece(part, part.pieces[at], chosen) for at in places), len(part.pieces), 14, 240)
    if not _roomy(scenario):
        beside = Column((Icon(part.icon, 38), Text(tr(part.label), "tiny", bold=True)), gap=2, align="start")
        return Plate(Split(beside, cards, 18, 14), "paper", None, 12, 26)
    head = Row((Icon(part.icon, 38), Text(tr(part.label), "small", bold=True)), gap=12, grow=(1,))
    return Plate(Column((head, cards), gap=6, grow=(1,)), "paper", None, 16, 26)


def _piece(part: Part, piece: Piece, chosen: str) -> Node:
    picked = piece.id == chosen
    words: list[Node] = [Text(tr(piece.text), "small")]
    signed = bool(piece.icon) and piece.picture is None and len(part.pieces) < 3  # three leave room for words alone
    if signed:
        words.insert(0, Icon(piece.icon, 38))
    words.append(Icon("check" if picked else "circle", 34, "ink" if picked else "soft"))
    content: Node = Row(tuple(words), gap=10, grow=(1 if signed else 0,))
    if piece.picture is not None:
        content = Column((parts.snap(piece.picture, 116), content), gap=8)
    label = fill(tr("{part}: {piece}"), part=tr(part.label), piece=tr(piece.text))
    name = f"piece-{part.id}-{piece.id}"
    return Button(label, Choose(part.id, piece.id), "chip", content=content, chosen=picked, wide=True, id=name)


def _foot(scenario: Post, state: State) -> Node:
    """Through whose eyes the post can be seen, and the way to post it once it is whole."""
    eyes = tuple(_eyes(reader) for reader in scenario.readers)
    look = Row((Icon("eye", 44), Text(tr("Look as"), "small", bold=True), *eyes), gap=10)
    missing = state.chosen.count("")
    on: Node
    if missing:
        words = fill(tr("{count} of {all} parts chosen"), count=len(state.chosen) - missing, all=len(state.chosen))
        on = Plate(Text(words, "body", "soft", centred=True), "well", None, 26, 24, id="waiting")
    else:
        on = Button(tr("Post it"), Finish(), "main", "send", wide=True, id="finish")
    return Grid((Plate(look, "paper", None, 6, 24), on), 2, 18, 420)


def _eyes(reader: Reader) -> Button:
    label = fill(tr("Look at the post as {reader}"), reader=tr(reader.label))
    face = Face(reader.face, "neutral", 76)
    return Button(label, Glance("reader", reader.id), "face", content=face, id=f"look-{reader.id}")
