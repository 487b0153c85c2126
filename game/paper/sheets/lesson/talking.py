"""What children often think and how to answer it; questions to talk about, and one on the way out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.paper.sheet import Band, Block, Framed, Masthead, Sheet, Space, Together
from game.paper.sheets.lesson.bands import band_icon, band_name
from game.paper.teaching import Bubble, Point
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.level import Island
    from game.engine.notes import Notes, Thought
    from game.engine.scenario import Band as ReadingBand


def thoughts_page(island: Island, notes: Notes) -> Sheet:
    title = tr("What children often think")
    head = Masthead(title, tr("And one way to answer. Say it in your own words."), "chat")
    kind = Framed((
        Point(tr("*Before you answer, ask back:* “What makes you think so?” Others often know an answer."), "question"),
        Point(tr("*Nobody is made small.* A thought that is spoken aloud can change."), "heart"),
    ))  # fmt: skip
    thoughts = tuple(block for thought in notes.thoughts for block in (_thought(thought), Space(most=26)))
    blocks = (head, Space(most=8), *thoughts, Space(), kind, Space(most=1))
    return Sheet("thoughts", title, blocks, foot=tr(island.title))


def _thought(thought: Thought) -> Block:
    said = fill(tr("“{words}”"), words=tr(thought.children))
    return Together((Bubble(said), Point(tr(thought.answer), "lighthouse")))


def talk_page(island: Island, notes: Notes, bands: Sequence[ReadingBand]) -> Sheet:
    title = tr("Talk about it")
    head = Masthead(title, tr("About the crew, or about “somebody”. Never about a child in the room."), "friends")
    asked = tuple(block for band in bands for block in (Space(most=20), _asked(notes, band)))
    return Sheet("talk", title, (head, *asked, Space(most=1)), foot=tr(island.title))


def _asked(notes: Notes, band: ReadingBand) -> Block:
    leaving = Point(fill(tr("*On the way out.* {words}"), words=tr(notes.leaving.told(band))), "door")
    questions = tuple(Point(tr(text)) for text in notes.talk.told(band))
    return Together((Band(band_name(band), band_icon(band)), *questions, Framed((leaving,))), gap=5)
