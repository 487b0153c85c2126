"""After a picture that nobody should save: nothing keeps it, and every way that is offered is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content.problems import Finding, Path
from game.kinds.chat.model import Chat
from game.kinds.chat.rules import moves_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.kinds import AnyScenario
    from game.kinds.chat.model import Beat, Move

RIGHT = ("great-course", "ask-the-keeper")


def stop_card(scenario: AnyScenario, at: Path) -> Iterator[Finding]:
    if not isinstance(scenario, Chat) or not any(map(_stops, scenario.beats)):
        return
    cards = [beat.id for beat in scenario.beats if _stops(beat)]
    after, free = _reached(scenario, cards), _reached(scenario, [scenario.beats[0].id], without=cards)
    for path, beat, move in _offered(scenario, at):
        if move.tool == "proof":
            yield from () if beat.id in free or (free and move not in beat.moves) else (_proof(path),)
        elif beat.id in after:
            courses = {move.course} | ({move.with_proof.course} if move.with_proof else set())
            for course in sorted(courses - set(RIGHT)):
                hint = "every way offered there is right: a great-course, or ask-the-keeper"
                yield Finding((*path, "course"), "stop-card", f"'{course}' after a stop card", hint)


def _proof(path: Path) -> Finding:
    hint = "take it out: save the words, not the picture"
    return Finding((*path, "tool"), "stop-card", "proof is offered where a stop card lies", hint)


def _stops(beat: Beat) -> bool:
    return any(message.stop for message in beat.messages)


def _offered(chat: Chat, at: Path) -> Iterator[tuple[Path, Beat, Move]]:
    """Every move of every beat, with where it is written; the chat's own once for each beat that takes it."""
    for b, beat in enumerate(chat.beats):
        for move in moves_of(chat, beat):
            own = move in beat.moves
            here = (*at, "beats", b, "moves") if own else (*at, "moves")
            yield (*here, (beat.moves if own else chat.moves).index(move)), beat, move


def _reached(chat: Chat, starts: list[str], without: list[str] | None = None) -> set[str]:
    """The beats to which roads lead from these, theirs included; not over those to be left out."""
    beats = {beat.id: beat for beat in chat.beats}
    reached: set[str] = set()
    waiting = [name for name in starts if name not in (without or ())]
    while waiting:
        here = waiting.pop()
        if here in beats and here not in reached:
            reached.add(here)
            ways = (name for move in moves_of(chat, beats[here]) for name in move.then)
            waiting += [name for name in ways if name not in (without or ())]
    return reached
