"""What kinds of app and answers are called, and their icons. No service is ever named."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from game.engine.assessment import AppKind, Reply
    from game.engine.checkup import Question

APP = "Flotsy"
"""The invented app in which a way through the settings is shown."""


class App(NamedTuple):
    """A kind of app."""

    icon: str
    name: str
    line: str
    """What one does there."""
    device: str
    """What the invented app is shown on."""


class Said(NamedTuple):
    """One way to answer."""

    icon: str
    word: str
    note: str


def apps() -> Mapping[AppKind, App]:
    """All kinds, in the order of the doors."""
    return {
        "photo-wall": App("photo", tr("Photo wall"), tr("You show and look at pictures."), "phone"),
        "chat": App("chat", tr("Chat"), tr("You write, call, send pictures."), "phone"),
        "game-with-voice": App("game", tr("Game with others"), tr("You play, write or talk together."), "console"),
        "video": App("tv", tr("Video site"), tr("You watch clips, or show yours."), "tablet"),
        "watch-and-things": App("watch", tr("Watch and smart things"), tr("Watches, speakers, toys."), "watch"),
    }


def answers(question: Question) -> Mapping[Reply, Said]:
    """Five ways to answer, alike in size and colour; four where there is nothing to use."""
    later = Said("arrow-next", tr("Skip"), tr("I can come back any time"))
    if question.hides is None:
        return {
            "set": Said("tick", tr("Yes"), tr("I have picked them already")),
            "not-set": Said("unlock", tr("Not yet"), tr(question.unset)),
            "dont-know": Said("question", tr("I don't know"), tr("I can talk about it with someone I trust")),
            "skip": later,
        }
    return {
        "set": Said("tick", tr("Yes"), tr("I looked, so I know")),
        "not-set": Said("unlock", tr("Not yet"), tr(question.unset)),
        "dont-know": Said("question", tr("I don't know"), tr("I can look at it with a grown-up")),
        "dont-use": Said("block", tr("I don't use this"), tr("Or my app has nothing like it")),
        "skip": later,
    }


def listed(kinds: Iterable[AppKind]) -> str:
    """Kinds of app in a line of small words."""
    named = apps()
    return " · ".join(named[kind].name for kind in kinds)
