"""Drawings for a printer with black ink: icons in pure black and white, the crew in greys, a hand in outline.

Nothing on a page depends on them; they stay lines and areas, so that a file is small and sharp at any size.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import lru_cache

from game.errors import UnusableArt
from game.paths import ART

_SVG = "{http://www.w3.org/2000/svg}"
_COLOUR = re.compile(r"#([0-9a-fA-F]{6})")
_PAINT = re.compile(r"url\(#([\w-]+)\)")
_SHOWN = ("eyes-happy", "brow-neutral", "mouth-open")
"""The crew is happy on paper; see assets/art/characters."""
_MOOD = "happy"

_FACE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><g fill="none" stroke="#000000" stroke-width="5"'
    ' stroke-linecap="round"><circle cx="32" cy="32" r="26" fill="#ffffff"/><circle cx="23" cy="25" r="2.5"/>'
    '<circle cx="41" cy="25" r="2.5"/><path d="M19 38q13 14 26 0"/></g></svg>'
)
_SCISSORS = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><g fill="none" stroke="#000000" stroke-width="5"'
    ' stroke-linecap="round"><circle cx="14" cy="18" r="9"/><circle cx="14" cy="46" r="9"/>'
    '<path d="M21 23L60 50M21 41L60 14"/></g></svg>'
)

_SHAPES = {
    "circle": '<circle cx="40" cy="40" r="36"{}/>',
    "square": '<rect x="5" y="5" width="70" height="70" rx="9"{}/>',
    "triangle": '<path d="M40 6l37 66H3z" stroke-linejoin="round"{}/>',
    "diamond": '<path d="M40 3l37 37-37 37L3 40z" stroke-linejoin="round"{}/>',
}
_DOT = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="24" fill="#000000"/></svg>'
)
_ONWARD = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><g fill="none" stroke="#000000" stroke-width="9"'
    ' stroke-linecap="round" stroke-linejoin="round"><path d="M22 10l22 22-22 22"/></g></svg>'
)
_TAIL = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 44 24"><path d="M3 0h38v2L12 21L3 2z" fill="#ffffff"/>'
    '<path d="M2 2L10 22L40 2" fill="none" stroke="#000000" stroke-width="4" stroke-linejoin="round"/></svg>'
)

_MADE = {
    "face": _FACE,
    "scissors": _SCISSORS,
    "dot": _DOT,
    "onward": _ONWARD,
    "tail": _TAIL,
    **{
        name: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">'
        + drawn.format(' fill="#ffffff" stroke="#000000" stroke-width="5"')
        + "</svg>"
        for name, drawn in _SHAPES.items()
    },
}
TURNED = {"hand": 320, "onward": 64, "tail": 44}
"""Drawings that point somewhere, and how wide they are: from right to left they are turned over."""

_FINGERS = (
    ("M112 226L36 132", 46),
    ("M124 200L92 44", 48),
    ("M160 190L160 22", 50),
    ("M196 200L226 44", 48),
    ("M208 222L280 98", 42),
)
"""From the thumb on: the middle line of each, and how thick it is."""
_PALM = "M112 166q48-34 104-10q34 22 26 76q-10 54-50 62h-62q-40-8-52-64q-4-42 34-64z"
TIPS = ((36, 132), (92, 44), (160, 22), (226, 44), (280, 98))
"""Where the numbers stand on the hand; it is 320 wide and 300 high."""
HAND_SIZE = (320.0, 300.0)


def picture(name: str) -> str:
    """An SVG text to print, by its name below assets/art, or one of the few drawn here. Raises UnusableArt."""
    if name == "hand":
        return _hand()
    return _MADE[name] if name in _MADE else _from_file(name)


@lru_cache(maxsize=64)
def _from_file(name: str) -> str:
    try:
        text = (ART / f"{name}.svg").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UnusableArt(f"The picture {name!r} is missing or cannot be read.") from error
    if name.startswith("icons/"):
        return re.sub("#12355b", "#000000", text, flags=re.IGNORECASE)
    return _grey(text)


def _hand() -> str:
    """A hand in outline: thick black lines first, thinner white ones over them, so that only the rim is left."""
    rim = "".join(f'<path d="{line}" stroke="#000000" stroke-width="{thick}"/>' for line, thick in _FINGERS)
    inner = "".join(f'<path d="{line}" stroke="#ffffff" stroke-width="{thick - 7}"/>' for line, thick in _FINGERS)
    palm = (
        f'<path d="{_PALM}" fill="#000000" stroke="#000000" stroke-width="7"/>{rim}<path d="{_PALM}" fill="#ffffff"/>'
    )
    heart = '<path d="M162 262c-30-22-38-32-38-48 0-22 30-26 38-4 8-22 38-18 38 4 0 16-8 26-38 48z" fill="#000000"/>'
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 300"><g fill="none" stroke-linecap="round"'
        f' stroke-linejoin="round">{palm}{inner}{heart}</g></svg>'
    )


def _grey(text: str) -> str:
    """One of the crew, happy, without colour: gradients become the grey of their middle."""
    root = ET.fromstring(text)  # noqa: S314 - our own drawings
    paints = {paint.get("id", ""): _middle(paint) for paint in root.iter() if paint.tag.endswith("Gradient")}
    for parent in list(root.iter()):
        for part in list(parent):
            if part.tag == f"{_SVG}defs" or _hidden(part):
                parent.remove(part)
            else:
                _pose(part)
                _dull(part, paints)
    ET.register_namespace("", _SVG[1:-1])
    return ET.tostring(root, encoding="unicode")


def _hidden(part: ET.Element) -> bool:
    """Is it one of the eyes, brows or mouths of another mood, or a shadow on the ground that would print as a smear?"""
    name = part.get("id", "")
    changing = name.startswith(("eyes-", "brow-", "mouth-"))
    shadow = part.tag == f"{_SVG}ellipse" and float(part.get("cy", "0")) > 375 and part.get("opacity") is not None
    return shadow or (name not in _SHOWN if changing else part.get("display") == "none")


def _pose(part: ET.Element) -> None:
    part.attrib.pop("display", None)
    angles = dict(pair.split(":") for pair in part.attrib.pop("data-angles", "").split(";") if pair)
    pivot = part.attrib.pop("data-pivot", "0,0").replace(",", " ")
    if _MOOD in angles:
        part.set("transform", f"rotate({angles[_MOOD]} {pivot})")


def _dull(part: ET.Element, paints: dict[str, str]) -> None:
    for key in ("fill", "stroke"):
        value = part.get(key, "")
        paint = _PAINT.fullmatch(value)
        if paint is not None:
            part.set(key, paints.get(paint[1], "#888888"))
        elif value:
            part.set(key, _COLOUR.sub(lambda found: _light(found[1]), value))


def _middle(paint: ET.Element) -> str:
    stops = [stop.get("stop-color", "#888888") for stop in paint]
    greys = [int(_light(stop[1:])[1:3], 16) for stop in stops if _COLOUR.fullmatch(stop)] or [136]
    return "#" + f"{sum(greys) // len(greys):02x}" * 3


def _light(colour: str) -> str:
    """The grey as bright as a colour."""
    red, green, blue = (int(colour[place : place + 2], 16) for place in (0, 2, 4))
    return "#" + f"{round(0.299 * red + 0.587 * green + 0.114 * blue):02x}" * 3
