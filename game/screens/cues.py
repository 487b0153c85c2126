"""What each sound says in words, for whoever does not hear it. Pure; every cue that may be played has its line here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable


# Functions, not texts: the language may change while the game runs, and Babel finds the words in the tr() calls.
_CAPTIONS: Final[dict[str, Callable[[], str]]] = {
    "tap": lambda: tr("Tap."),
    "open": lambda: tr("Page turns."),
    "great": lambda: tr("Bell: two soft notes, going up."),
    "tide": lambda: tr("Two notes, level."),
    "tricky": lambda: tr("Water: one soft splash."),
    "keeper": lambda: tr("Ship's horn, far away."),
    "beam-on": lambda: tr("Lamp: soft hum."),
    "beam-off": lambda: tr("Click."),
    "message": lambda: tr("Chat: blop."),
    "proof": lambda: tr("Camera click."),
    "place": lambda: tr("Wood tap."),
    "ring": lambda: tr("Water ring."),
    "clue": lambda: tr("Small bell."),
    "star": lambda: tr("Three notes, going up."),
    "sea": lambda: tr("Waves, gulls far away."),
    "vote": lambda: tr("Drop."),
    "help": lambda: tr("One calm chord."),
}

CUES: Final = tuple(_CAPTIONS)


def caption(cue: str) -> str:
    """The words of a cue in the language now spoken; nothing for a name that is no cue."""
    words = _CAPTIONS.get(cue)
    return words() if words else ""
