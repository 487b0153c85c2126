"""If a child tells something: seven steps for whoever is told, and lines for the people to call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.paper.sheet import Beside, Blank, Framed, Masthead, Sheet, Space, Words
from game.paper.teaching import Numbered
from game.screens.lesson.card import seven_steps
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
        for number, (what, how) in enumerate(seven_steps(), 1)
        for block in (Numbered(str(number), what, (how,)), Space(most=16))
    )
    return Sheet(
        "telling", title, (head, Space(most=10), *steps, Space(), people, Space(most=1)), foot=tr(island.title)
    )
