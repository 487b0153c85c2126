"""After the lesson: thanks and what to keep, what the class voted, and paper only for whoever asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.lesson import to_come_back_to
from game.nodes import Badge, Button, Column, Face, Grid, Icon, Node, Pinned, Plate, Row, Tally, Text
from game.screens.lesson.moves import End, NotYet, Save, SeeVotes, ToLeaving
from game.screens.printing import LEFT_TO_RIGHT, POP, short
from game.words import fill, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.lesson import Asked
    from game.screens.lesson.lesson import Lesson
    from game.screens.world import World

_CREW = ("ola", "tomo", "cleo", "sami", "inka", "pip")
MOST_LIGHTS = 2


def ending(lesson: Lesson, world: World) -> Node:
    """What the class sees last. The way on shows what was voted, so that one press too many ends nothing."""
    crew = Row(tuple(Face(who, "happy", 120) for who in _CREW), gap=16)
    thanks = Column((Text(tr("Thank you for thinking with us!"), "ask", "logo"), crew), gap=22)
    lights = tuple(_kept("lighthouse", text) for text in _lights(lesson))
    tell = _kept("adult-hand", tr("Something on your mind? Tell an adult you trust, any day."))
    look = Button(tr("What we voted"), SeeVotes(shown=True), "plain", "eye", key="pagedown", wide=True, id="votes")
    see = (look,) if lesson.asked else ()
    body = Column((thanks, *_saved(world), *lights, tell), gap=22)
    return Pinned(body, Grid((*see, *_ways(lesson)), 4, 18, 280), fills=True)


def votes(lesson: Lesson, world: World) -> Node:
    """For whoever led the lesson, and for a class that wants to look back."""
    back = Button(tr("Put it away"), SeeVotes(shown=False), "plain", "up", key="pagedown", wide=True, id="votes")
    parts = (
        Text(tr("What we voted"), "ask", "logo"),
        *_saved(world),
        *_again(lesson.asked),
        *map(_result, lesson.asked),
    )
    kept = Text(tr("Counts only, and nothing is kept unless you save it."), "small", "logo")
    return Pinned(Column((*parts, kept), gap=22), Grid((back, *_ways(lesson)), 4, 18, 280), fills=True)


def _ways(lesson: Lesson) -> Iterator[Button]:
    if lesson.asked:
        yield Button(tr("Save as a page"), Save("pdf"), "plain", "print", wide=True, id="save-pdf")
        yield Button(tr("Save as a table"), Save("csv"), "plain", "list", wide=True, id="save-csv")
    key = "" if lesson.asked else "pagedown"
    yield Button(tr("End the lesson"), End(sure=True), "main", "door", key=key, wide=True, id="onward")


def _saved(world: World) -> Iterator[Node]:
    if world.printed is None:
        return
    words = tr("It could not be saved there. Try again, or write the numbers down.")
    if world.printed.path:
        words = fill(tr("Saved. It is here: {path}"), path=f"{LEFT_TO_RIGHT}{short(world.printed.path)}{POP}")
    yield Plate(Text(words), "ink", None, 20)


def _lights(lesson: Lesson) -> tuple[str, ...]:
    """The thought to keep of each story that was voted on."""
    titles = {one.title for one in lesson.asked}
    stories = (part.scenario for part in lesson.parts if part.scenario is not None)
    return tuple(tr(one.together) for one in stories if tr(one.title) in titles)[:MOST_LIGHTS]


def _kept(icon: str, words: str) -> Node:
    return Plate(Row((Icon(icon, 72, "sea"), Text(words, "h2")), gap=26, grow=(1,)), "paper", None, 24)


def _again(asked: tuple[Asked, ...]) -> Iterator[Node]:
    """Without a number: it is for the next lesson, not a result."""
    found = to_come_back_to(asked)
    if found:
        lines = tuple(
            Row((Icon("again", 44, "tricky"), Column((Text(option.text, "h3"), Text(option.because)), gap=2)),
                gap=18, align="start", grow=(1,))
            for _, option, _ in found
        )  # fmt: skip
        header = Row((Icon("again", 56), Text(tr("Worth talking about once more"), "h2")))
        yield Plate(Column(lines, gap=16), "tricky", header, 26)


def _result(one: Asked) -> Node:
    whole = max(1, *one.first, *(one.second or (0,)))
    rows = tuple(
        Row((Badge(place, 50), Column(_bars(one, place, whole), gap=4)), gap=18, grow=(1,))
        for place in range(len(one.options))
    )
    head = Column((Text(one.title, "h3"), Text(one.question, "body", "soft")), gap=2)
    texts = tuple(
        Row((Badge(place, 40), Text(option.text, "small")), gap=14, grow=(1,))
        for place, option in enumerate(one.options)
    )
    return Plate(Column((head, Grid((Column(rows, gap=8), Column(texts, gap=8)), 2, 30, 500)), gap=14), "paper")


def _bars(one: Asked, place: int, whole: int) -> tuple[Node, ...]:
    first = Tally("", one.first[place], whole, "guess")
    return (first, Tally("", one.second[place], whole, "truth")) if one.second is not None else (first,)


def really(lesson: Lesson) -> Node:
    """Not without a way to come to a good end when time is short."""
    stay = Button(tr("Not yet"), NotYet(), "plain", "back", key="escape", wide=True, id="not-yet")
    end = Button(tr("End the lesson"), End(sure=True), "plain", "door", wide=True, id="end-sure")
    words: tuple[Node, ...] = (Text(tr("End the lesson?"), "h2"), Text(tr("What the class voted is then forgotten.")))
    if lesson.at < len(lesson.parts) - 1:
        short = tr("Short of time? Go to the last question. After it you can save the vote.")
        last = Button(tr("Last question"), ToLeaving(), "plain", "walk", wide=True, id="to-leaving")
        return _asked((*words, Text(short)), (stay, last, end))
    return _asked(words, (stay, end))


def _asked(words: tuple[Node, ...], answers: tuple[Node, ...]) -> Node:
    grid = Grid(answers, len(answers), 20, 260)
    return Column((*words, grid), gap=24)
