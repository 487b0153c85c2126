"""The groups of what is known: what each is called, and what erasing it means."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.words import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.kept import Group, Part


class Named(NamedTuple):
    """A group in words."""

    icon: str
    name: str
    holds: str
    """What lies in it."""
    none: str
    """Said while nothing does."""


def groups() -> Mapping[Group, Named]:
    return {
        "me": Named("person", tr("Who I am"), tr("A name from two lists, and how I play."), tr("Nobody yet.")),
        "answers": Named(
            "chat", tr("My answers"), tr("What I picked in stories, and how sure I was."),
            tr("No answer is kept."),
        ),
        "stories": Named("book", tr("My stories"), tr("What I played to its end."), tr("No story is kept.")),
        "checkups": Named(
            "checkup", tr("Check-ups"), tr("What I said about my own settings."), tr("No check-up is kept.")
        ),
        "missions": Named("paw", tr("My missions"), tr("What we did for real."), tr("No mission is kept.")),
        "computer": Named(
            "laptop", tr("This computer"), tr("How the game is set here, for all who play."), tr("Nothing is kept.")
        ),
    }  # fmt: skip


class Asking(NamedTuple):
    """What is asked before something is erased."""

    question: str
    words: str
    keep: str
    erase: str


def asking(part: Part) -> Asking:
    """Both ways are said as plainly as each other."""
    keep, erase = tr("Keep them"), tr("Erase them")
    match part:
        case "answers":
            words = tr("Your logbook will know nothing of them. The stories you finished stay.")
            return Asking(tr("Erase all your answers on this computer?"), words, keep, erase)
        case "stories":
            words = tr("Your lanterns go dark until you play them again. Your answers stay.")
            return Asking(tr("Erase all the stories you finished on this computer?"), words, keep, erase)
        case "checkups":
            words = tr("Your answers and your plan will be gone. Your stars stay. So does any page you saved to print.")
            return Asking(tr("Erase all your check-ups on this computer?"), words, keep, erase)
        case "missions":
            words = tr("What you did for real stays done. Only the game no longer knows.")
            return Asking(tr("Erase all your missions on this computer?"), words, keep, erase)
        case "computer":
            words = tr(
                "Letters, colours, sounds, language, the two grown-ups and all the rest go back to how they were at"
                " first, for all who play here. A lesson under way is gone. Who plays now stays."
            )
            return Asking(tr("Erase how the game is set here?"), words, keep, erase)
        case "me" | "everything":
            words = tr(
                "Your mate, your name, your answers, stories, check-ups and missions will be gone for good."
                " What this computer is set to stays, also your two grown-ups. So do pages you saved to print."
            )
            question = tr("Erase everything about you on this computer?")
            return Asking(question, words, tr("Keep everything"), tr("Erase all"))
