"""Drawings of a net as SVG texts: people, the lines between them, the rings they stand on, discs of a timeline."""

from __future__ import annotations

from math import cos, hypot, pi, sin
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.nodes import MarkState
    from game.window.theme import Theme

_HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}">'
_EYE = (
    '<g transform="translate(32 32) scale(0.62) translate(-32 -32)" stroke-linejoin="round" stroke-width="5">'
    '<path d="M5 32C13 19 22 13 32 13s19 6 27 19c-8 13-17 19-27 19S13 45 5 32z" fill="none" stroke="{ink}"/>'
    '<circle cx="32" cy="32" r="10" fill="{ink}"/></g>'
)
_SHEETS = (
    '<g fill="none" stroke="{ink}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">'
    '<rect x="28" y="28" width="19" height="19" rx="4"/><path d="M22 37h-1a4 4 0 0 1-4-4V21a4 4 0 0 1 4-4h12'
    'a4 4 0 0 1 4 4v1"/></g>'
)


def mark(state: MarkState, theme: Theme, *, fresh: bool = False) -> str:
    """A person on 64 × 64; whoever has just got it has a rim of light."""
    contrast = theme.name == "contrast"
    main, page, mist = theme.plates["main"], theme.plates["page"], theme.plates["mist"]
    rim = theme.tones["sun"] if fresh else main.edge if contrast else mist.inside
    wide = 6 if fresh else 4
    match state:
        case "saw":
            shape = f'<circle cx="32" cy="32" r="{32 - wide / 2}" fill="{main.inside}" stroke="{rim}"'
            return f'{_HEAD.format(64, 64)}{shape} stroke-width="{wide}"/>{_EYE.format(ink=main.ink)}</svg>'
        case "kept":
            shape = (
                f'<rect x="1" y="1" width="62" height="62" rx="15" fill="{rim}"/>'
                f'<rect x="6" y="6" width="52" height="52" rx="11" fill="{page.inside}" stroke="{page.ink}"'
                ' stroke-width="5"/>'
            )
            return f"{_HEAD.format(64, 64)}{shape}{_SHEETS.format(ink=theme.tones['child'])}</svg>"
        case "gone":
            return dashed_disc(mist.inside, page.soft, 26)
        case _:
            shape = f'<circle cx="32" cy="32" r="17" fill="{mist.inside}" stroke="{theme.tones["line"]}"'
            return f'{_HEAD.format(64, 64)}{shape} stroke-width="5"/></svg>'


def dashed_disc(inside: str, line: str, radius: int) -> str:
    """A dashed circle on 64 × 64, its dashes laid out one by one: the loader tears dash patterns on closed shapes."""
    arcs = []
    for dash in range(10):
        start, end = (2 * pi * (dash + part) / 10 for part in (0.2, 0.75))
        points = (f"{32 + radius * cos(turn):.1f} {32 + radius * sin(turn):.1f}" for turn in (start, end))
        arcs.append("M{}A{r} {r} 0 0 1 {}".format(*points, r=radius))
    return (
        _HEAD.format(64, 64) + f'<circle cx="32" cy="32" r="{radius}" fill="{inside}"/>'
        f'<path d="{"".join(arcs)}" fill="none" stroke="{line}" stroke-width="4" stroke-linecap="round"/></svg>'
    )


def disc(inside: str, edge: str) -> str:
    """A full circle on 64 × 64, for an icon to stand on."""
    return (
        _HEAD.format(64, 64)
        + f'<circle cx="32" cy="32" r="29" fill="{inside}" stroke="{edge}" stroke-width="5"/></svg>'
    )


def water(width: int, height: int, colour: str) -> str:
    """What the rings lie on."""
    return (
        _HEAD.format(width, height) + f'<ellipse cx="{width / 2}" cy="{height / 2}" rx="{width / 2}"'
        f' ry="{height / 2}" fill="{colour}"/></svg>'
    )


def ring(width: int, height: int, thick: int, colour: str) -> str:
    """A ring of the water, as wide and high as its place."""
    return (
        _HEAD.format(width, height) + f'<ellipse cx="{width / 2}" cy="{height / 2}" rx="{(width - thick) / 2}"'
        f' ry="{(height - thick) / 2}" fill="none" stroke="{colour}" stroke-width="{thick}"/></svg>'
    )


def line(across: int, down: int, thick: int, colour: str, *, dashed: bool) -> str:
    """A line from one person to another, with a rim as wide as itself; `across` and `down` may be negative."""
    width, height = abs(across) + 2 * thick, abs(down) + 2 * thick
    start = thick if across >= 0 else width - thick, thick if down >= 0 else height - thick
    length = hypot(across, down)
    count = max(1, round(length / (thick * 6))) if dashed else 1
    part = 0.5 if dashed else 1.0
    path = ""
    for dash in range(count):
        ends = ((start[0] + across * at, start[1] + down * at) for at in (dash / count, (dash + part) / count))
        path += "M{:.1f} {:.1f}L{:.1f} {:.1f}".format(*(place for end in ends for place in end))
    return (
        _HEAD.format(width, height)
        + f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{thick}" stroke-linecap="round"/></svg>'
    )
