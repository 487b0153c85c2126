"""A question on the projector: options by letter and shape, and what was voted on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.nodes import Badge, Button, Column, Gap, Grid, Icon, Node, Pinned, Plate, Row, Split, Tally, Text
from game.screens.lesson.lesson import ballot, counts, question
from game.screens.lesson.moves import Add, Count, Digit, NextLetter, Rub
from game.words import fill, tr

if TYPE_CHECKING:
    from game.screens.lesson.lesson import Lesson
    from game.screens.world import World


def asking(lesson: Lesson, foot: Node) -> Node:
    """The question at every stage but the story's own."""
    assert lesson.story is not None
    body = {"think": _think, "vote": _vote, "talk": _talk, "again": _vote, "shown": _shown}[lesson.stage](lesson)
    return Pinned(Column((Text(question(lesson.story), "ask", "logo"), body), gap=22), foot, fills=True)


def told(lesson: Lesson, world: World) -> Node:
    """What everybody does now; it stands in the foot, beside the way on."""
    match lesson.stage, lesson.plan.way:
        case "think", _:
            return _line("eye", tr("Think for yourself. No talking yet."))
        case "talk", _:
            return _line("eye-off", tr("Our vote stays hidden until we vote again."))
        case "shown", _:
            return _line("chat", tr("Dashed: before we talked. Full: after."))
        case _, "phones":
            return _line("phone", _phones(world))
        case _, "cards":
            return _line("hand-stop", tr("All together: hold up your card."))
        case _:
            return _line("hand-stop", tr("Hands up, one letter at a time."))


def _phones(world: World) -> str:
    room = world.phones
    if room is None or room.why_not:
        return tr("Phones are asleep.")
    return fill(tr("{voted} of {joined} phones have voted."), voted=room.voted, joined=room.joined)


def _think(lesson: Lesson) -> Node:
    return Column(tuple(_option(one) for one in ballot(lesson.story)), gap=16)


def _talk(lesson: Lesson) -> Node:
    """The first vote stays hidden: who has seen it votes with the many."""
    plate = Plate(Column(tuple(Text(one, "h1") for one in _prompts(lesson.number)), gap=12), "lamp", None, 28)
    return Column((plate, *(_option(one, small=True) for one in ballot(lesson.story))), gap=14)


def _prompts(number: int) -> tuple[str, str]:
    """Something to do with a neighbour: reasons, what comes next, other eyes. Nobody has to tell how they voted."""
    said = (
        (tr("Take turns. Which letter, and why?"), tr("Find a good reason for another letter, too.")),
        (tr("Pick a letter together. What happens next?"), tr("Who is glad about it, and who is not?")),
        (tr("What might somebody think who picks another letter?"), tr("What could change your mind?")),
    )
    return said[(number - 1) % len(said)]


def _vote(lesson: Lesson) -> Node:
    if lesson.plan.way == "phones":
        return _think(lesson)
    rows = tuple(
        _counted(one, place, count, now=place == lesson.row)
        for place, (one, count) in enumerate(zip(ballot(lesson.story), counts(lesson), strict=True))
    )
    return Split(Column(rows, gap=14), _pad(more=lesson.row + 1 < len(rows)), 72, 24)


def _shown(lesson: Lesson) -> Node:
    """Both votes side by side. An option that is pressed tells what happens, and why."""
    whole = max(1, *lesson.first, *lesson.second)
    rows = tuple(
        Button(
            fill(tr("{option}. Before we talked: {first}. Now: {second}. Hear why"), option=one.label,
                 first=lesson.first[place], second=lesson.second[place]),
            one.action, "card",
            content=Row((Badge(place, 84), Text(one.label, "h2"), _bars(lesson, place, whole)), gap=22, grow=(1, 2)),
            key=str(place + 1), wide=True, id=f"hear-{place}",
        )
        for place, one in enumerate(ballot(lesson.story))
    )  # fmt: skip
    return Column(rows, gap=16)


def _bars(lesson: Lesson, place: int, whole: int) -> Node:
    first, second = lesson.first[place], lesson.second[place]
    return Column((Tally("", first, whole, "guess", large=True), Tally("", second, whole, "truth", large=True)), gap=0)


def _option(one: Button, *, small: bool = False) -> Node:
    assert one.badge is not None
    line = (Badge(one.badge, 64), Text(one.label, "h3")) if small else (Badge(one.badge, 96), Text(one.label, "option"))
    return Plate(Row(line, gap=26, grow=(1,)), "paper", None, 12 if small else 18, 26)


def _counted(one: Button, place: int, count: int, *, now: bool) -> Node:
    """An option; the chosen one takes the digits. Only its count is seen, or the room would vote with the many."""
    end: Node = Text(str(count), "ask") if now else Icon("tick" if count else "eye-off", 52, "sea" if count else "soft")
    words = Row((Badge(place, 84), Text(one.label, "h2"), end), gap=24, grow=(1,))
    label = fill(tr("{option}: {count}"), option=one.label, count=count) if now else one.label
    return Button(label, Count(place), "card", content=words, chosen=now, wide=True, id=f"count-{place}")


def _pad(*, more: bool) -> Node:
    """Digits to press or to type, and the way down to the next letter."""
    keys = {digit: _key(str(digit), Digit(digit), str(digit)) for digit in range(10)}
    rub = Button(tr("Rub out"), Rub(), "plain", content=Icon("eraser", 51), key="backspace", wide=True, id="rub")
    plus = Button(tr("One more"), Add(1), "plain", content=Icon("plus", 51), wide=True, id="more")
    pad: tuple[Node, ...] = (Grid((*(keys[digit] for digit in range(1, 10)), rub, keys[0], plus), 3, 12, 60),)
    if more:
        pad = (*pad, Gap(4), Button(tr("Next letter"), NextLetter(), "plain", "down", wide=True, id="next-letter"))
    return Plate(Column(pad, gap=12), "well", None, 18)


def _key(words: str, action: Digit, key: str) -> Button:
    return Button(words, action, "plain", key=key, wide=True, id=f"digit-{key}")


def _line(icon: str, words: str) -> Node:
    return Row((Icon(icon, 60, "sea"), Text(words, "h2", "logo")), gap=20, grow=(1,))
