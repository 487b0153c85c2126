"""Parts that an author wrote and no child would ever meet the use of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content.problems import Finding, Path
from game.kinds.chat.model import Chat
from game.kinds.post.model import Post
from game.kinds.settings.catalogue import ACTS
from game.kinds.settings.model import SettingsLab

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds import AnyScenario

_FOR_ALL = ("lock", "door")
"""Settings that do something to every item, named or not."""


def unused(scenario: AnyScenario, at: Path) -> Iterator[Finding]:
    """Settings that change nothing, clues that add up to nothing, moves that no beat offers."""
    if isinstance(scenario, SettingsLab):
        yield from _controls(scenario, at)
    elif isinstance(scenario, Post):
        yield from _clues(scenario, at)
    elif isinstance(scenario, Chat):
        yield from _moves(scenario, at)


def _controls(lab: SettingsLab, at: Path) -> Iterator[Finding]:
    named = {name for item in lab.items for name in (item.audience, *item.needs, item.company_needs)}
    for c, control in enumerate(lab.controls):
        if control.id not in named and ACTS[control.setting] not in _FOR_ALL:
            hint = f"let an item say 'audience: {control.id}' or 'needs: [{control.id}]', or take it out"
            yield Finding((*at, "controls", c), "unused", f"no item speaks of the setting '{control.id}'", hint)


def _clues(post: Post, at: Path) -> Iterator[Finding]:
    """Whether a piece tells it, and whether there are sums at all, is for the rules of the kind."""
    summed = {clue for one in post.sums for clue in one.clues}
    for c, clue in enumerate(post.clues):
        if summed and clue.id not in summed:
            hint = "let it add up with another, or take it out"
            yield Finding((*at, "clues", c), "unused", f"the clue '{clue.id}' adds up to nothing", hint)


def _moves(chat: Chat, at: Path) -> Iterator[Finding]:
    for m, move in enumerate(chat.moves):
        if all(any(own.tool == move.tool for own in beat.moves) for beat in chat.beats):
            sentence = f"every beat has a '{move.tool}' of its own, so this one is never met"
            yield Finding((*at, "moves", m), "unused", sentence, "take it out")
