"""The contract of a kind of scenario: a few questions, and nothing outside needs to know more.

    start(scenario, seed)            the first state; the seed draws among tellings that an author wrote
    offered(scenario, state)         what may be done now: the screen draws it, keys walk it, a bot picks from it
    step(scenario, state, action)    the next state and what happened; refuses what is not offered
    finished(scenario, state)        is this telling over?
    view(scenario, state, sight)     the state as trees of nodes
    texts(scenario)                  everything an author wrote, for translators
    sign()                           what the kind is called, and its icon

All are pure. States and actions are frozen values; a scenario has at most a few thousand states, so every one can be
walked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from game.engine.scenario import Scenario

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.engine.moves import Action, Step
    from game.nodes import Node

State = TypeVar("State")
S_contra = TypeVar("S_contra", bound=Scenario, contravariant=True)


@dataclass(frozen=True, slots=True)
class Sight:
    """What a view may know beyond the rules: where the eyes are, and what stood here a moment ago.

    Neither changes what happened, so neither is part of a kind's state.
    """

    glances: tuple[tuple[str, str], ...] = ()
    """What is being looked at, as (what, which): ("page", "Posts")."""
    before: Any = None
    """The state before the last action, for showing what has just changed."""
    seed: int = 0
    """Draws the order in which options are shown, so that no place is the answer."""

    def at(self, what: str) -> str:
        """Which page, face or hint is looked at; empty for none."""
        return dict(self.glances).get(what, "")


@dataclass(frozen=True, slots=True)
class Shown:
    """What a kind shows of a state."""

    body: Node
    dialog: Node | None = None
    """Something looked at more closely, over the rest."""
    calm: bool = False
    """A working screen: calm water behind it instead of the scene."""
    first: str = ""
    """What the keyboard stands on when it comes, by id; empty for the first thing there is to do."""


class Kind(Protocol[S_contra, State]):
    """A kind of scenario: a module with these names."""

    def start(self, scenario: S_contra, seed: int) -> State: ...
    def offered(self, scenario: S_contra, state: State) -> tuple[Action, ...]: ...
    def step(self, scenario: S_contra, state: State, action: Action) -> Step[State]: ...
    def finished(self, scenario: S_contra, state: State) -> bool: ...
    def view(self, scenario: S_contra, state: State, sight: Sight) -> Shown: ...
    def texts(self, scenario: S_contra) -> Iterable[str]: ...
    def sign(self) -> tuple[str, str]: ...
