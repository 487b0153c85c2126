"""The letter home. Whatever names a school, a day or a person is a line to write on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.paper.sheet import Beside, Blank, Framed, Label, Masthead, Sheet, Space, Words
from game.screens.guidelines import guidelines
from game.words import fill, tr

if TYPE_CHECKING:
    from game.engine.level import Island
    from game.engine.notes import Notes


def letter_home(island: Island, notes: Notes) -> Sheet:
    title = tr("A letter home")
    icon = guidelines()[island.guideline].icon
    head = Masthead(title, fill(tr("Beacon Bay: {island}"), island=tr(island.title)), icon)
    listen = tr(
        "Listen first; you need not know the answer. “Thank you for telling me. It is not your fault. We find help "
        "together.” Try not to take the device away for it: whoever tells has done something right."
    )
    game = tr(
        "Beacon Bay is a free game that works without the internet. In class it asked for no names, and it kept "
        "nothing about any one child."
    )
    return Sheet(
        "letter", title,
        (
            head, Beside((Blank(tr("School")),), (Blank(tr("Date")),)), Space(most=26),
            Words(tr("Dear families,"), "card"), Words(tr(notes.letter), "card"), Space(most=26),
            Framed((Label(tr("If your child tells you something"), "ear"), Words(listen))), Space(most=20),
            Words(game), Space(),
            Beside((Blank(tr("Whom you can ask, and when")),), (Blank(tr("With kind regards")),)), Space(most=1),
        ),
    )  # fmt: skip
