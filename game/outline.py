"""The tree of a screen as text: what is there, in reading order, for the tour and for all who read instead of look."""

from __future__ import annotations

from game.letters.markup import plain
from game.nodes import (
    Beam,
    Bubble,
    Button,
    Dots,
    Face,
    Figure,
    Gadget,
    Icon,
    Net,
    Node,
    Photo,
    Picture,
    Screen,
    Segments,
    Snap,
    Speech,
    Tally,
    Text,
    Timeline,
    Toggle,
)


def describe(node: Node) -> str:
    """One node in words: what it is, what it says, how it stands. Empty for what only arranges or adorns."""
    match node:
        case Text(text=text):
            return plain(text)
        case Bubble(speaker=speaker, text=text):
            return f"{speaker}: {plain(text)}" if speaker else plain(text)
        case Speech(text=text, by=by, new=new):
            return f"message from {by}{' (new)' if new else ''}: {plain(text)}"
        case Button():
            state = ", chosen" if node.chosen else ", tried" if node.tried else ""
            key = f" [{node.key}]" if node.key else ""
            note = f" ({plain(node.note)})" if node.note else ""
            return f"button “{plain(node.label)}”{note}{state}{key}"
        case Toggle(label=label, on=on):
            return f"switch “{plain(label)}”: {'on' if on else 'off'}"
        case Segments(label=label, segments=segments):
            ways = ", ".join(f"({way.label})" if way.chosen else way.label for way in segments)
            return f"choice “{plain(label)}”: {ways}"
        case Beam(spoken=words):
            return f"lamp: {words}"
        case Net(spoken=words):
            return f"net: {words}"
        case Tally(label=label, count=count, whole=whole):
            return f"bar: {plain(label)}{': ' if label else ''}{count} of {whole}"
        case Timeline(moments=moments, now=now):
            return "moments: " + ", ".join(
                f"({words})" if at == now else words for at, (words, _) in enumerate(moments)
            )
        case Gadget(device=device, app=app, heading=heading):
            return f"{device}: {app}{', ' + heading if heading else ''}"
        case Dots(words=words):
            return words
        case Picture(alt=alt) | Photo(alt=alt) | Snap(alt=alt) | Figure(alt=alt) | Face(alt=alt) | Icon(alt=alt):
            return f"picture: {alt}" if alt else ""
        case _:
            return ""


def outline(screen: Screen) -> str:
    """The whole screen, one line a node, indented by depth."""
    lines = [f"# {plain(screen.name)}"]
    _gather(screen, 0, lines)
    return "\n".join(lines) + "\n"


def _gather(node: Node, depth: int, lines: list[str]) -> None:
    words = describe(node)
    if words:
        lines.append("  " * depth + words)
    if isinstance(node, Button):
        return
    for child in node.children():
        _gather(child, depth + (1 if words else 0), lines)
