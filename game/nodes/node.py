"""The root of the vocabulary. A node is a frozen value; a screen is a small tree of them.

Nodes say what is there and what it means. Sizes they carry are units (u) of the style guide, 1920 × 1080; the window
turns units into pixels and may fold columns into one where room is short or letters are large. Start and end are the
reading direction's: the window mirrors them for right-to-left languages.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Node:
    """Anything that can stand on a screen."""

    id: str = field(default="", kw_only=True)
    """Stable over changes of state: focus, motion and tests hold on to it. Needed by what can be pressed."""

    def children(self) -> Iterator[Node]:
        """The nodes inside, in reading order."""
        yield from ()


def walk(node: Node) -> Iterator[Node]:
    """The node and all inside it, in reading order."""
    yield node
    for child in node.children():
        yield from walk(child)
