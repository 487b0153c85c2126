"""How a line of the logbook is told. Every sentence is whole, so that each language can say it in its own way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.screens.guidelines import guidelines
from game.screens.logbook import known
from game.screens.logbook.known import Signs
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.felt import Why
    from game.engine.scenario import Guideline
    from game.screens.logbook.moves import When
    from game.screens.world import World


def places() -> tuple[str, str, str]:
    """The three places on the way."""
    return tr("Starting out"), tr("Getting there"), tr("Sailing well")


def felt(place: int) -> str:
    return (tr("I was not sure yet."), tr("I felt a bit sure."), tr("I felt very sure."))[place]


def shown(place: int, when: When) -> str:
    if when == "before":
        return (tr("It was still new to me."), tr("I was half-way there."), tr("I showed it already."))[place]
    return (tr("I am starting out."), tr("I am getting there."), tr("I am sailing well."))[place]


def tale(world: World, guideline: Guideline, when: When) -> str:
    """What the keeper says of a line: how it was before the voyage and how it is now; to the youngest, one of them."""
    sentences = [sentence for sentence in _sentences(world, guideline) if sentence]
    if known.band(world) == "6-8":
        sentences = sentences[:1] if when == "before" else sentences[-1:]
    told = " ".join(sentences) or tr("Nothing is written here yet. Its island will fill this line.")
    return fill(tr("*{name}:* {told}"), name=guidelines()[guideline].name, told=told)


def _sentences(world: World, guideline: Guideline) -> tuple[str, str]:
    first, signs = began(known.before(world, guideline)), known.now(world, guideline)
    if signs.shown is None:
        return first, ""
    if known.moved_on(world, guideline) or signs.apart:
        felt_now = signs.felt if signs.apart else known.felt_again(world, guideline)
        return first, goes(Signs(felt_now, signs.shown))
    return first, tr("Its island is waiting for you.") if known.island(world, guideline) is not None else ""


def began(signs: Signs) -> str:
    """How it was before the voyage; empty where nobody asked."""
    if signs.shown is None:
        return ""
    return {
        (None, 0): tr("Before the voyage it was still new to you."),
        (None, 1): tr("Before the voyage you were half-way there."),
        (None, 2): tr("Before the voyage you showed it already."),
        (0, 0): tr("Before the voyage you were not sure yet, and it was still new to you."),
        (0, 1): tr("Before the voyage you were not sure yet, and you were half-way there."),
        (0, 2): tr("Before the voyage you were not sure yet, and you showed it all the same."),
        (1, 0): tr("Before the voyage you felt a bit sure, and it was still new to you."),
        (1, 1): tr("Before the voyage you felt a bit sure, and you were half-way there."),
        (1, 2): tr("Before the voyage you felt a bit sure, and you showed it."),
        (2, 0): tr("Before the voyage you felt very sure, and it was still new to you."),
        (2, 1): tr("Before the voyage you felt very sure, and you were half-way there."),
        (2, 2): tr("Before the voyage you felt very sure, and you showed it."),
    }[signs.felt, signs.shown]


def goes(signs: Signs) -> str:
    """How it is now; how sure it felt goes unsaid where nobody asked again."""
    return {
        (None, 0): tr("Now you are starting out, as every sailor does."),
        (None, 1): tr("Now you are getting there."),
        (None, 2): tr("Now you are sailing well."),
        (0, 0): tr("Now you are starting out, and it is fine not to be sure yet."),
        (0, 1): tr("Now you are getting there, even if you are not sure yet."),
        (0, 2): tr("Now you are sailing well, and it is fine not to feel sure of it yet."),
        (1, 0): tr("Now you feel a bit sure, and you are starting out."),
        (1, 1): tr("Now you feel a bit sure, and you are getting there."),
        (1, 2): tr("Now you feel a bit sure, and you are sailing well."),
        (2, 0): tr("You can feel sure and still have more to find. Every sailor does! Let's look once more."),
        (2, 1): tr("Now you feel very sure, and you are getting there."),
        (2, 2): tr("Now you feel very sure, and you are sailing well."),
    }[signs.felt, signs.shown if signs.shown is not None else 0]


def invitation(guideline: Guideline, why: Why) -> str:
    """One kind sentence, and what to begin with."""
    said = {
        "sure-and-mistaken": tr(
            "You can feel sure and still have more to find. That is normal! How about “{name}” first?"
        ),
        "unsure-and-mistaken": tr("Every sailor begins somewhere. How about “{name}” next?"),
        "not-yet-met": tr("Here is something new to find. How about “{name}” next?"),
        "fading": tr("We have not looked at this for a while. How about “{name}” once more?"),
    }[why]
    return fill(said, name=guidelines()[guideline].name)
