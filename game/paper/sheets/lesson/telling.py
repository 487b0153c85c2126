"""If a child tells something: seven steps for whoever is told, and lines for the people to call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.paper.sheet import Beside, Blank, Framed, Masthead, Sheet, Space, Words
from game.paper.teaching import Numbered
from game.words import tr

if TYPE_CHECKING:
    from game.engine.level import Island


def telling_page(island: Island) -> Sheet:
    """One page that lies within reach during every lesson."""
    title = tr("If a child tells you something")
    head = Masthead(title, tr("Seven steps. You need not know the answer: being told is enough."), "ear")
    people = Framed((
        Words(tr("Fill in by hand before the lesson"), "strong"),
        Beside((Blank(tr("Our safeguarding lead"), tight=True),), (Blank(tr("If they are away"), tight=True),)),
        Beside((Blank(tr("A helpline here"), tight=True),), (Blank(tr("Emergency number here"), tight=True),)),
    ))  # fmt: skip
    steps = tuple(
        block
        for number, (what, how) in enumerate(_steps(), 1)
        for block in (Numbered(str(number), what, (how,)), Space(most=16))
    )
    return Sheet(
        "telling", title, (head, Space(most=10), *steps, Space(), people, Space(most=1)), foot=tr(island.title)
    )


def _steps() -> tuple[tuple[str, str], ...]:
    return (
        (
            tr("Stay calm and listen"),
            tr("Give the child all your attention, at the child’s pace. A pause is fine."),
        ),
        (
            tr("Say three things"),
            tr("“You did right to tell me. It is not your fault. I take it seriously.”"),
        ),
        (
            tr("Ask only open words"),
            tr("“And then?” Say the child’s own words back. Don’t probe, and don’t have it told again."),
        ),
        (
            tr("Promise no secret"),
            tr("Say what you will do next, in words for the child’s age, and who will be told."),
        ),
        (
            tr("Leave the rest to those whose task it is"),
            tr("Don’t speak to the person it is about. Don’t look at pictures and don’t ask for them."),
        ),
        (
            tr("Write it down soon, and pass it on"),
            tr("The child’s words, date and time. Tell the safeguarding lead, a helpline or the police as soon as you "
               "can. Danger now: the emergency number."),
        ),
        (
            tr("Stay within reach"),
            tr("A child may tell in pieces, over weeks. And look after yourself: talk to somebody, too."),
        ),
    )  # fmt: skip
