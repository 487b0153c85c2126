"""The promise on paper, to hang up or to take home: the same sentences as on its screen."""

from __future__ import annotations

from game.paper.sheet import Band, Beside, Label, Masthead, Sheet, Space, Together, Words
from game.screens.promise.promise import lines, phones, who_sees
from game.words import tr


def promise_sheet() -> Sheet:
    title = tr("Our promise")
    said = tuple(Together((Label(line.text, line.icon), Words(line.more)), gap=3) for line in lines())
    half = (len(said) + 1) // 2
    return Sheet(
        "promise",
        title,
        (
            Masthead(title, tr("What this game does, and what it does not do."), "shield"),
            Beside(said[:half], said[half:]),
            Space(),
            Band(tr("Where is it?"), "save"),
            Words(tr("In one file on this computer. Copies lie beside it, should it get damaged.")),
            Words(tr("To see it or erase it: Settings, Our promise, What this game knows about me.")),
            Band(tr("Who else can see it?"), "friends"),
            Words(who_sees()),
            Band(tr("And in class?"), "phone"),
            Words(phones()),
            Space(),
        ),
    )
