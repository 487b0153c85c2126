"""What an author writes for a `chat`: messages that come in, and the tools of a real chat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from game.engine.scenario import Character, Line, Outcome, Scenario

Tool = Literal["reply", "silence", "proof", "adult", "mute", "block", "report"]
"""Always shown in this order. Only `reply` has words of its own; there may be up to three replies."""
TOOLS: tuple[Tool, ...] = get_args(Tool)


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message in the thread."""

    by: Literal["them", "owner"]
    text: str
    stop: bool = False
    """A picture that nobody should save or pass on: a grey card with a stop shape stands for it, and `text` is what the
    card says. From here on there is no tool for keeping proof."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Move(Outcome):
    """What the owner may do at a beat, and what comes of it."""

    id: str
    tool: Tool
    text: str = ""
    """The words of a reply; other tools have their own name, and this may add a line under it."""
    with_proof: Outcome | None = None
    """What it leads to when proof has been kept before: order matters. Left out, the same."""
    then: tuple[str, ...] = ("stay",)
    """Ids of beats, `stay` or `end`. With more than one, the seed draws which telling this child meets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beat:
    """Some messages come in, the owner thinks something, and the player picks a tool."""

    id: str
    messages: tuple[Message, ...]
    thinks: Line
    moves: tuple[Move, ...]
    """Moves of this beat. Tools not written here are taken from the chat's own `moves`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat(Scenario):
    """A conversation of one to five beats."""

    kind: Literal["chat"]
    owner: Character
    """Whose phone it is: the player advises this character."""
    contact: str
    """The other side's name on screen. Invented; never a real person's."""
    face: Character | None = None
    """The other side, where it is one of the crew; left out, a grey picture."""
    app: str
    met: str
    """How they know each other, shown above the thread."""
    ask: str
    """The question beside the tools: "What could Pip do now?"."""
    beats: tuple[Beat, ...]
    moves: tuple[Move, ...] = ()
    """Tools that lead to the same thing at every beat."""
