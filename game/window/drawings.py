"""Drawings that the program makes itself, as SVG texts: faces, answers' shapes, dots, lamps, beams, switches, tails."""

from __future__ import annotations

_HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}">'

LIFE_RING = (
    _HEAD.format(64, 64)
    + '<circle cx="32" cy="32" r="30" fill="#ffffff"/><circle cx="32" cy="32" r="29" fill="#d23f2b"/>'
    '<path d="M32 3v17M32 44v17M3 32h17M44 32h17" stroke="#ffffff" stroke-width="15"/>'
    '<circle cx="32" cy="32" r="29" fill="none" stroke="#14283b" stroke-width="3"/>'
    '<circle cx="32" cy="32" r="11.5" fill="#fffbf2" stroke="#14283b" stroke-width="3"/></svg>'
)

MIST = (
    _HEAD.format(240, 100) + '<g fill="#ffffff"><ellipse cx="70" cy="52" rx="66" ry="15" fill-opacity="0.5"/>'
    '<ellipse cx="160" cy="40" rx="72" ry="14" fill-opacity="0.45"/>'
    '<ellipse cx="130" cy="70" rx="90" ry="15" fill-opacity="0.5"/>'
    '<ellipse cx="60" cy="24" rx="44" ry="10" fill-opacity="0.35"/></g></svg>'
)

WAVE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 30"><path d="M6 12q14 14 28 4t28 2 28-2 24-4" fill="none"'
    ' stroke="#ffffff" stroke-opacity="0.6" stroke-width="6" stroke-linecap="round"/></svg>'
)
BOAT = (
    _HEAD.format(120, 120) + '<ellipse cx="60" cy="112" rx="46" ry="6" fill="#0a2f49"'
    ' fill-opacity="0.25"/><path d="M58 12v74" stroke="#5a3820" stroke-width="5" stroke-linecap="round"/>'
    '<path d="M64 14c30 18 40 44 40 66H64z" fill="#ffffff"/><path d="M53 26c-22 14-32 36-34 54h34z" fill="#ffd34d"/>'
    '<path d="M10 88h100l-14 22H26z" fill="#d23f2b"/><path d="M10 88h100l-4 7H15z" fill="#ffffff"/></svg>'
)

TILE = _HEAD.format(40, 40) + '<circle cx="20" cy="20" r="18" fill="#ffffff" stroke="#14283b" stroke-width="3"/></svg>'
"""What an icon stands on in a picture."""

_NEW = (
    _HEAD.format(400, 400) + '<path d="M70 420c0-90 50-130 130-130s130 40 130 130z" fill="#8ea3b5"/>'
    '<path d="M200 60c70 0 112 48 112 116s-42 120-112 120S88 244 88 176 130 60 200 60z" fill="#ffffff"/>'
    '<path d="M176 214h48l-24 34z" fill="#f2a53a"/><circle cx="158" cy="170" r="17" fill="#24384b"/>'
    '<circle cx="242" cy="170" r="17" fill="#24384b"/><circle cx="164" cy="163" r="6" fill="#ffffff"/>'
    '<circle cx="248" cy="163" r="6" fill="#ffffff"/></svg>'
)
_COMPANY = (
    _HEAD.format(400, 400) + '<rect x="88" y="110" width="130" height="290" rx="14" fill="#5b3e96"/>'
    '<rect x="228" y="200" width="96" height="200" rx="14" fill="#8a6cc9"/>'
    '<path d="M153 110V58M128 64a36 36 0 0 1 50 0" fill="none" stroke="#5b3e96" stroke-width="12"'
    ' stroke-linecap="round"/>'
    '<g fill="#ffe08a"><rect x="112" y="146" width="30" height="34"/><rect x="164" y="146" width="30" height="34"/>'
    '<rect x="112" y="206" width="30" height="34"/><rect x="164" y="206" width="30" height="34"/>'
    '<rect x="112" y="266" width="30" height="34"/><rect x="164" y="266" width="30" height="34"/>'
    '<rect x="250" y="236" width="22" height="28"/><rect x="284" y="236" width="22" height="28"/>'
    '<rect x="250" y="286" width="22" height="28"/><rect x="284" y="286" width="22" height="28"/></g></svg>'
)
_NOBODY = (
    _HEAD.format(400, 400) + '<path d="M80 420c0-96 50-140 120-140s120 44 120 140z" fill="#a7b4bf"/>'
    '<circle cx="200" cy="180" r="84" fill="#a7b4bf"/>'
    '<path d="M176 160c0-36 50-36 50-2 0 24-24 24-24 46" fill="none" stroke="#ffffff" stroke-width="16"'
    ' stroke-linecap="round"/><circle cx="202" cy="234" r="11" fill="#ffffff"/></svg>'
)
FACES = {"new": _NEW, "company": _COMPANY, "nobody": _NOBODY}
"""Faces of those who are none of the crew."""


_SHAPES = (
    '<circle cx="40" cy="40" r="36"{}/>',
    '<rect x="6" y="6" width="68" height="68" rx="12"{}/>',
    '<path d="M40 7l36 64H4z" stroke-linejoin="round"{}/>',
    '<path d="M40 3l37 37-37 37L3 40z" stroke-linejoin="round"{}/>',
)


def badge(place: int, fill: str, edge: str) -> str:
    """A circle, square, triangle or diamond, on 80 × 80."""
    look = f' fill="{fill}" stroke="{edge}" stroke-width="5"'
    return _HEAD.format(80, 80) + _SHAPES[place].format(look) + "</svg>"


def dot(state: str, sea: str, sun: str, ink: str, line: str) -> str:
    """A step of progress: a tick disc, a sun pill, a ring."""
    if state == "done":
        return (
            _HEAD.format(30, 30) + f'<circle cx="15" cy="15" r="14" fill="{sea}"/><path d="M8.5 15.5l4.5 4.5 8.5-9.5"'
            ' fill="none" stroke="#ffffff" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/></svg>'
        )
    if state == "now":
        return (
            _HEAD.format(46, 30)
            + f'<rect x="2" y="2" width="42" height="26" rx="13" fill="{sun}" stroke="{ink}" stroke-width="4"/></svg>'
        )
    return (
        _HEAD.format(30, 30) + f'<circle cx="15" cy="15" r="11" fill="none" stroke="{line}" stroke-width="3.5"/></svg>'
    )


def switch(*, on: bool, sea: str, page: str, line: str, ink: str) -> str:
    """A toggle on 104 × 58: the knob with a tick at the end, or with a dash at the start."""
    if on:
        return (
            _HEAD.format(104, 58) + f'<rect x="2" y="2" width="100" height="54" rx="27" fill="{sea}" stroke="{ink}"'
            f' stroke-width="4"/><circle cx="75" cy="29" r="21" fill="#ffffff"/><path d="M65 29l7 7 13-14" fill="none"'
            ' stroke="#14283b" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/></svg>'
        )
    return (
        _HEAD.format(104, 58) + f'<rect x="2" y="2" width="100" height="54" rx="27" fill="{page}" stroke="{line}"'
        f' stroke-width="4"/><circle cx="29" cy="29" r="20" fill="{line}"/><path d="M20 29h18" stroke="{page}"'
        ' stroke-width="5" stroke-linecap="round"/></svg>'
    )


def tail(inside: str, edge: str, thick: float) -> str:
    """The tail under a bubble on 69 × 46; its top 4 units cover the bubble's edge."""
    return (
        _HEAD.format(69, 46) + f'<path d="M8 0L20 40 60 0z" fill="{inside}"/>'
        f'<path d="M6 2L20 42 62 2" fill="none" stroke="{edge}" stroke-width="{thick}" stroke-linejoin="round"/>'
        f'<path d="M9 0h50v7H9z" fill="{inside}"/></svg>'
    )


def lamp(*, lit: bool, sun: str, dark: str, edge: str) -> str:
    """A lighthouse lamp on 72 × 104; the item's icon goes into its window."""
    return (
        _HEAD.format(72, 104) + f'<path d="M4 26Q36-8 68 26z" fill="#d23f2b" stroke="{edge}" stroke-width="3"/>'
        f'<rect x="7" y="26" width="58" height="72" rx="10" fill="{sun if lit else dark}" stroke="{edge}"'
        ' stroke-width="4"/></svg>'
    )


def beam(width: int, height: int, throat: int, sun: str, *, pale: str, point: bool) -> str:
    """A beam `width` × `height`; with `point` it begins narrow, at the lamp. Its far end is round."""
    radius = height * 0.22
    if point:
        start = f"M0 {height * 0.42}L{throat} 0"
        back = f"L{throat} {height}L0 {height * 0.58}z"
    else:
        start = f"M{radius} 0"
        back = f"L{radius} {height}Q0 {height} 0 {height - radius}L0 {radius}Q0 0 {radius} 0z"
    return (
        _HEAD.format(width, height)
        + f'<defs><linearGradient id="b" x1="0%" y1="0%" x2="100%" y2="0%"><stop offset="0%" stop-color="{pale}"/>'
        f'<stop offset="100%" stop-color="{sun}"/></linearGradient></defs>'
        f'<path d="{start}L{width - radius} 0Q{width} 0 {width} {radius}L{width} {height - radius}'
        f'Q{width} {height} {width - radius} {height}{back}" fill="url(#b)"/></svg>'
    )


def rim(size: int, thick: int, edge: str) -> str:
    """The line around a round face."""
    return (
        _HEAD.format(size, size) + f'<circle cx="{size / 2}" cy="{size / 2}" r="{size / 2 - thick / 2}" fill="none"'
        f' stroke="{edge}" stroke-width="{thick}"/></svg>'
    )


def dashed(width: int, height: int, radius: int, colour: str, thick: int) -> str:
    """A dashed frame, its dashes laid out one by one: the loader tears dash patterns on closed shapes."""
    radius = min(radius, height // 2, width // 2)
    edge = thick / 2
    rows = (f"M{at} {side}h{thick * 3}" for at in _dashes(width, radius, thick) for side in (edge, height - edge))
    columns = (f"M{side} {at}v{thick * 3}" for at in _dashes(height, radius, thick) for side in (edge, width - edge))
    path = "".join((*rows, *columns, *_corners(width, height, radius, edge)))
    return (
        _HEAD.format(width, height)
        + f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{thick}" stroke-linecap="round"/></svg>'
    )


def _dashes(along: int, radius: int, thick: int) -> list[float]:
    """Where dashes begin, spread evenly between two corners."""
    dash, length = thick * 3, along - 2 * radius
    count = max(1, round(length / (dash * 1.7)))
    step = length / count
    return [radius + place * step + (step - dash) / 2 for place in range(count)]


def _corners(width: int, height: int, radius: int, edge: float) -> tuple[str, ...]:
    """The four bends, whole."""
    curve = radius * 0.35
    right = width - edge
    return (
        f"M{edge} {radius}Q{edge} {curve} {curve} {curve}",
        f"M{width - curve} {curve}Q{right} {curve} {right} {radius}",
        f"M{edge} {height - radius}Q{edge} {height - curve} {curve} {height - curve}",
        f"M{width - curve} {height - curve}Q{right} {height - curve} {right} {height - radius}",
    )


def upright(width: int, height: int, colour: str, *, dotted: bool) -> str:
    """A thin line from top to bottom, or a row of dots."""
    count = max(1, height // (3 * width)) if dotted else 1
    part = height / count * (0.4 if dotted else 1)
    path = "".join(f"M{width / 2} {place * height / count:.2f}v{part:.2f}" for place in range(count))
    return (
        _HEAD.format(width, height)
        + f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-opacity="0.6"/></svg>'
    )


def wave_ground(width: int, height: int, colours: tuple[str, str, str]) -> str:
    """The calm two-tone wave behind working screens."""
    top, first, second = colours
    low, lower = height * 0.86, height * 0.92
    return (
        _HEAD.format(width, height) + f'<rect width="{width}" height="{height}" fill="{top}"/>'
        f'<path d="M0 {low}Q{width * 0.25} {low - height * 0.05} {width * 0.5} {low}T{width} {low - height * 0.02}'
        f'V{height}H0z" fill="{first}"/>'
        f'<path d="M0 {lower}Q{width * 0.3} {lower + height * 0.04} {width * 0.6} {lower}T{width} {lower}'
        f'V{height}H0z" fill="{second}"/></svg>'
    )
