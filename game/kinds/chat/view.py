"""How a chat looks: the thread on a device, the tools of a real chat beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.chance import order
from game.engine.moves import Again
from game.kinds import parts
from game.kinds.chat.rules import CarryOn, Use, beat_at, moves_at, outcome, phase, shown_move, spent, stopped, target
from game.kinds.chat.thread import thread
from game.kinds.kind import Shown
from game.nodes import Button, Column, Face, Gadget, Grid, Icon, Node, Pinned, Plate, Row, Speech, Stage, Text
from game.words import tr

if TYPE_CHECKING:
    from game.engine.scenario import Mood
    from game.kinds.chat.model import Chat, Move, Tool
    from game.kinds.chat.rules import State
    from game.kinds.kind import Sight


def sign() -> tuple[str, str]:
    """What this kind is called, and its icon."""
    return tr("Chat"), "chat"


def view(scenario: Chat, state: State, sight: Sight) -> Shown:
    thinks = beat_at(scenario, state).thinks
    mood: Mood = "neutral" if phase(scenario, state) == "together" else thinks.mood
    stage = Stage(
        parts.bubble(thinks.who, mood, tr(thinks.says)),
        parts.figure(thinks.who, mood),
        _gadget(scenario, state),
        _panel(scenario, state, sight),
        exhibit_name=tr("Show the chat"),
        id="stage",
    )
    return Shown(stage)


def tool_name(tool: Tool) -> str:
    """A tool's name, the same in every chat."""
    return {
        "reply": tr("Reply"), "silence": tr("Don't reply"), "proof": tr("Keep proof"), "adult": tr("Show a grown-up"),
        "mute": tr("Mute"), "block": tr("Block"), "report": tr("Report"),
    }[tool]  # fmt: skip


_ICONS: dict[Tool, str] = {
    "reply": "send", "silence": "chat", "proof": "screenshot", "adult": "adult-hand", "mute": "mute",
    "block": "block", "report": "flag-report",
}  # fmt: skip


def _done(tool: Tool) -> str:
    return {
        "proof": tr("Kept"), "mute": tr("Muted"), "block": tr("Blocked"), "report": tr("Reported"),
        "adult": tr("Shown"), "silence": tr("Waiting"), "reply": tr("Sent"),
    }[tool]  # fmt: skip


def _gadget(scenario: Chat, state: State) -> Node:
    other = scenario.face or "nobody"
    lines: list[Node] = [Text(tr(scenario.met), "tiny", "soft", centred=True)]
    for sent in thread(scenario, state):
        mine = sent.by == "owner"
        by = parts.name(scenario.owner) if mine else scenario.contact
        face = None if mine else Face(other, "neutral", 54)
        if sent.stop:
            lines.append(_stop_card(tr(sent.text)))
        else:
            lines.append(Speech(tr(sent.text), mine, by, face, new=sent.new and not mine))
    body = Plate(Column(tuple(lines), gap=16), "bare", None, 20, 0)
    return Gadget(
        scenario.device,
        scenario.contact,
        tr(scenario.app),
        body,
        "green",
        Face(other, "neutral", 58),
        tall=True,
        id="device",
    )


def _stop_card(says: str) -> Node:
    """Stands for a picture that is never shown: nothing to look at, nothing to keep."""
    words = Column((Icon("hand-stop", 84, "soft"), Text(says, "small", bold=True, centred=True)), gap=8, align="middle")
    return Plate(words, "well", None, 24, 22)


def _panel(scenario: Chat, state: State, sight: Sight) -> Node:
    match phase(scenario, state):
        case "asking":
            return _tools(scenario, state, sight)
        case "feedback":
            move, result = shown_move(scenario, state), outcome(scenario, state)
            assert move is not None
            assert result is not None
            panel = parts.feedback(result, _label(scenario, state, move), None)
            stays = target(state, move) == "stay"
            return Pinned(panel, parts.onward(scenario, CarryOn(), None if stays else Again()))
        case _:
            return parts.together(scenario)


def _label(scenario: Chat, state: State, move: Move) -> str:
    if move.tool == "reply":
        return tr(move.text)
    if move.tool == "adult" and stopped(scenario, state):
        return tr("Fetch a grown-up")  # there is something that nobody should show around
    if move.tool == "proof" and scenario.band == "6-8":
        return tr("Keep the words")
    return tool_name(move.tool)


def _tools(scenario: Chat, state: State, sight: Sight) -> Node:
    """Replies in an order drawn by the seed; the tools always in their own."""
    moves = moves_at(scenario, state)
    replies = [move for move in moves if move.tool == "reply"]
    drawn = [replies[place] for place in order(scenario.id, state.beat, sight.seed, len(replies))]
    ordered = [*drawn, *(move for move in moves if move.tool != "reply")]
    buttons = tuple(_button(scenario, state, move, place) for place, move in enumerate(ordered))
    said, tools = buttons[: len(replies)], buttons[len(replies) :]
    if scenario.band == "6-8":
        return Column((parts.question(scenario.ask), *said, *tools), gap=12)
    grid = (Grid(tools, 2, 12, 210),) if tools else ()
    hint = Row((Icon("compass", 36), Text(tr("You can do more than one thing."), "small")), gap=14, grow=(1,))
    return Column((parts.question(scenario.ask), *said, *grid, Plate(hint, "paper", None, 12, 20)), gap=12)


def _button(scenario: Chat, state: State, move: Move, place: int) -> Node:
    key, label = str(place + 1), _label(scenario, state, move)
    if spent(scenario, state, move):
        words = Row(
            (
                Icon("check", 40, "great"),
                Text(label, "small", "soft"),
                Text(_done(move.tool), "tiny", "soft"),
            ),
            gap=12,
        )
        return Plate(words, "well", None, 14, 24)
    if move.tool == "reply":
        return Button(label, Use(move.id), "tool", "send", key=key, wide=True, id=f"move-{move.id}")
    return Button(label, Use(move.id), "tool", _ICONS[move.tool], key=key, wide=True, id=f"move-{move.id}")
