"""Numbers as bars, and moments on a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.nodes import Tally, Timeline
from game.window import drawings, net_drawings
from game.window.items import DrawnItem, IconItem, PlateItem
from game.window.layout.block import Block, Layout, fits, nothing
from game.window.layout.boxes import centred
from game.window.layout.leaves import grown, type_face, words_block
from game.window.plates import inset
from game.window.text import narrowest

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from game.window.items import Box, Item


@fits(Tally)
def _tally(node: Tally, layout: Layout, width: int) -> Block:
    """The words over the bar, the number at its end."""
    ink = layout.ink("ink")
    label = words_block(layout, node.label, "small", width, ink) if node.label else Block(0, 0, nothing)
    shown = node.large and node.look != "guess"
    count = words_block(layout, str(node.count), "ask" if shown else "h3", width, ink)
    # Bars that are compared leave the same room for a number, however long or large it is.
    least = words_block(layout, str(node.whole), "ask", width, ink).width if node.large else count.width
    gap, thick = layout.px(16), grown(layout, 44 if shown else 34)
    high = max(thick, count.height)
    dress = _bar(node, layout, ink)

    def put(box: Box) -> None:
        label.put((box[0], box[1], label.width, label.height))
        room = box[2] - max(least, count.width) - gap
        long = max(thick, room * min(node.count, node.whole) // max(1, node.whole))
        top = box[1] + label.height
        if node.count:
            layout.add(dress((box[0], top + (high - thick) // 2, long, thick)))
        left = box[0] + (long + gap if node.count else 0)
        count.put((left, top + (high - count.height) // 2, count.width, count.height))

    return Block(width, label.height + high, put)


def _bar(node: Tally, layout: Layout, ink: str) -> Callable[[Box], Item]:
    """How a bar is drawn, on the plate that it stands on."""
    radius, line = layout.px(12), max(2, layout.px(4))
    if node.look == "guess":
        return lambda bar: DrawnItem(bar, drawings.dashed(bar[2], bar[3], radius, ink, line))
    inside = layout.theme.tones["sun"] if node.look == "truth" else layout.ground()
    layers = inset(0, radius, ink), inset(line, radius, inside)
    return lambda bar: PlateItem(bar, layers)


@fits(Timeline)
def _timeline(node: Timeline, layout: Layout, width: int) -> Block:
    """A disc for each moment, its word below; where words do not fit side by side, only that of now."""
    each, side = width // len(node.moments), min(layout.px(76), width // len(node.moments) - layout.px(8))
    face = type_face(layout, "tiny", bold=True)
    fit_in = all(narrowest(words, face) <= each - layout.px(8) for words, _ in node.moments)
    soft, ink = layout.ink("soft"), layout.ink("ink")
    shown = [
        words_block(layout, words, "tiny", each if fit_in else width, ink if at == node.now else soft,
                    bold=at == node.now, centred=True)
        for at, (words, _) in enumerate(node.moments)
    ]  # fmt: skip
    below = [shown[node.now]] if not fit_in else shown
    high = max(words.height for words in below)
    discs = [_disc(node, layout, at) for at in range(len(node.moments))]

    def put(box: Box) -> None:
        left = box[0] + (box[2] - each * len(node.moments)) // 2
        columns = [(left + at * each, box[1], each, side) for at in range(len(node.moments))]
        for at, column in enumerate(columns):
            for item in discs[at](centred(column, side, side)):
                layout.add(item)
        top = box[1] + side + layout.px(6)
        places: Sequence[Box] = columns if fit_in else [box]
        for words, place in zip(below, places, strict=True):
            words.put((place[0], top, place[2], words.height))

    return Block(width, side + layout.px(6) + high, put)


def _disc(node: Timeline, layout: Layout, at: int) -> Callable[[Box], tuple[Item, ...]]:
    """Ticked, now, or still to come: how it is drawn, on the plate that it stands on."""
    main, lamp = layout.theme.plates["main"], layout.theme.plates["lamp"]
    now, (_, icon) = at == node.now, node.moments[at]
    if at < node.now:
        svg, icon, ink, ground = net_drawings.disc(main.inside, main.edge), "tick", main.ink, main.inside
    elif now:
        ink, ground = lamp.ink, layout.theme.tones["sun"]
        svg = net_drawings.disc(ground, layout.ink("ink"))
    else:
        ink, ground = layout.ink("soft"), layout.ground()
        svg = net_drawings.dashed_disc(ground, ink, 29)

    def drawn(box: Box) -> tuple[Item, ...]:
        size = box[2] * 56 // 100
        return DrawnItem(box, svg, turns=False), IconItem(centred(box, size, size), icon, ink, ground)

    return drawn
