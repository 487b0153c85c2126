"""The timed plan of a pack: ten minutes of preparation, a round of voting, and three lengths of a lesson.

What fits into a lesson is reckoned where the lesson on the screen is: paper and screen agree.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from game.engine.lesson import Minutes, Plan
from game.paper.sheet import Band, Block, Columns, Framed, Label, Masthead, Sheet, Space, Tick, Together, Words
from game.paper.sheets.lesson.bands import band_icon, band_name
from game.paper.teaching import Flow, Timed
from game.screens.lesson.parts import LEAVING, RULES, TALK, Chapter, minutes, parts
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from game.engine.level import Level
    from game.engine.notes import Notes
    from game.engine.scenario import Band as ReadingBand
    from game.kinds import AnyScenario
    from game.screens.lesson.parts import Part

PAPER = 10
"""With so many minutes left, there is time for a sheet of the pack."""


def plan_pages(level: Level[AnyScenario], notes: Notes, bands: Sequence[ReadingBand]) -> Sheet:
    """What to have ready, how a question goes, and what comes when."""
    title = tr("Your lesson plan")
    head = Masthead(title, tr("With the game on a projector. Cards, hands or phones: any vote will do."), "clock")
    lengths = (_length(Chapter(level, notes), length, bands) for length in get_args(Minutes))
    blocks = tuple(_spaced((head, _ready(notes), _round(), *lengths)))
    return Sheet("plan", title, blocks, foot=tr(level.island.title))


def _spaced(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        yield from (block, Space(most=14))


def _ready(notes: Notes) -> Block:
    """The care that an island needs stands in front of everything practical."""
    return Together((
        Label(tr("Ten minutes before"), "list"),
        Framed((Words(tr("*Take care here:*"), "body"), Words(tr(notes.careful), "body"))),
        Tick(tr("I have read the page “If a child tells you something”, and it lies within reach.")),
        Tick(tr("A second adult knows that we do this today, and is near.")),
        Tick(tr("Vote cards are cut: one set for each pair. Or the letters go up by hand.")),
        Tick(tr("I have played the first story myself.")),
    ))  # fmt: skip


def _round() -> Block:
    steps = (
        ("eye", tr("Think, each alone")), ("hand-stop", tr("Vote, all at once")),
        ("chat", tr("Talk in pairs: why that one?")), ("again", tr("Vote again")),
        ("ear", tr("Hear what happens, and why")),
    )  # fmt: skip
    told = tr(
        "Nobody sees the first vote before the second is in: changing one’s mind is the best part. "
        "On the stories in *bold* we vote; the others we work through together."
    )
    return Together((Label(tr("How a question goes: six minutes"), "puzzle"), Flow(steps), Words(told, "small")))


def _length(chapter: Chapter, length: Minutes, bands: Sequence[ReadingBand]) -> Block:
    """One column for each reading band, with the minute at which each part begins."""
    columns = tuple((Label(band_name(band), band_icon(band)), *_times(chapter, length, band)) for band in bands)
    return Together(
        (Band(fill(tr("{count} minutes: what begins when"), count=length), "clock"), Columns(columns, gap=2))
    )


def _times(chapter: Chapter, length: Minutes, band: ReadingBand) -> Iterator[Block]:
    """The end stands at its place from behind: what is left before it is for a story that takes longer, or paper."""
    minute, end = 0, length - LEAVING
    for part in parts(Plan((chapter.level.island.id,), band, length, "cards"), [chapter]):
        if part.kind == "leaving" and end - minute >= PAPER:
            yield Timed(str(minute), tr("Make your helping hand"))
        yield Timed(str(end if part.kind == "leaving" else minute), _told(part))
        minute += _takes(part)


def _takes(part: Part) -> int:
    if part.scenario is not None:
        return minutes(part.scenario)
    return {"rules": RULES, "talk": TALK, "leaving": LEAVING, "story": 0}[part.kind]


def _told(part: Part) -> str:
    match part.kind:
        case "rules":
            return tr("Ground rules")
        case "talk":
            return tr("A talk question")
        case "leaving":
            return tr("Exit question")
        case _:
            assert part.scenario is not None
            title = tr(part.scenario.title)
            return fill(tr("*{title}*"), title=title) if part.scenario.kind == "choice" else title
