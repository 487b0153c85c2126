"""How a tree finds its place: each node is fitted into a width, which gives a block; the block is then put into a box.

Everything is laid out left to right; a right-to-left sheet is mirrored as a whole at the end (`sheet.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import singledispatch
from typing import TYPE_CHECKING, Literal

from game.window.items import Box, Clipped, Item
from game.window.layout.boxes import overlap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.moves import Action
    from game.nodes import Node
    from game.window.room import Room
    from game.window.theme import Theme

Touch = Literal["rest", "hover", "pressed"]
Dress = Callable[[Touch, bool], tuple[Item, ...]]
"""How a pressable thing looks: touched so, and focused or not."""


@dataclass(slots=True)
class Block:
    """A fitted node: the room it takes, and how to put it into a box that is at least as large."""

    width: int
    height: int
    put: Callable[[Box], None]


@dataclass(frozen=True, slots=True)
class Target:
    """Something that can be pressed, where it lies, and what it stands for."""

    id: str
    box: Box
    visible: Box
    """What of it can be seen and hit."""
    action: Action
    label: str
    key: str = ""
    scroll: str = ""
    """The scrolled place it lies in, if any."""
    focusable: bool = True
    level: int = 0
    """Dialogs lie above."""


@dataclass(slots=True)
class Slot:
    """Items that depend on how a target is touched; worked out when asked."""

    target: int
    dress: Dress
    clip: Box | None


@dataclass(frozen=True, slots=True)
class Scrolled:
    """A place whose content is longer than itself."""

    id: str
    box: Box
    content: int
    """Height of the content in pixels."""
    offset: int


@dataclass(slots=True)
class Marks:
    """What the window itself remembers of a screen: how far things are scrolled and what is unfolded."""

    scrolled: dict[str, int] = field(default_factory=dict)
    unfolded: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Layout:
    """A tree being laid out: what is known, and what has been put so far."""

    room: Room
    theme: Theme
    marks: Marks
    young: bool = False
    """Larger letters for the youngest."""
    items: list[Item | Slot] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    scrolls: list[Scrolled] = field(default_factory=list)
    clip: Box | None = None
    scroll: str = ""
    level: int = 0
    on: str = "paper"
    """The plate that words stand on now."""

    def px(self, units: float) -> int:
        return self.room.px(units)

    def letter(self, units: float) -> int:
        return self.room.letter(units)

    @property
    def single(self) -> bool:
        return self.room.arrangement == "single"

    @contextmanager
    def upon(self, plate: str) -> Iterator[None]:
        """Words stand on this plate meanwhile."""
        before, self.on = self.on, plate
        try:
            yield
        finally:
            self.on = before

    def ink(self, tone: str) -> str:
        """A tone's colour on the plate that words stand on now."""
        dressing = self.theme.plates.get(self.on)
        if dressing is not None and tone in {"ink", "soft", "resting"}:
            return dressing.ink if tone == "ink" else dressing.soft
        if dressing is not None and self.theme.name == "contrast" and dressing.inside != "#000000":
            return dressing.ink
        if self.on == "screen" and self.theme.name == "night":
            return dressing.ink if dressing else self.theme.tones[tone]
        return self.theme.tones[tone]

    def ground(self) -> str:
        """The colour of the plate that words stand on now."""
        return self.theme.plates[self.on].inside

    def add(self, item: Item) -> None:
        self.items.append(item if self.clip is None else Clipped(self.clip, item))

    def press(
        self, place: str, box: Box, action: Action, label: str, dress: Dress, *, key: str = "", focusable: bool = True
    ) -> None:
        """Make a box a target that is dressed by how it is touched."""
        visible = box if self.clip is None else overlap(box, self.clip)
        young = self.young

        def dressed(touch: Touch, focused: bool) -> tuple[Item, ...]:
            self.young = young
            return dress(touch, focused)

        self.items.append(Slot(len(self.targets), dressed, self.clip))
        self.targets.append(Target(place, box, visible, action, label, key, self.scroll, focusable, self.level))

    def collected(self, put: Callable[[], None]) -> tuple[Item, ...]:
        """The items that `put` adds, kept apart instead of added. They must not be pressable."""
        kept, self.items = self.items, []
        clip, self.clip = self.clip, None
        put()
        self.clip = clip
        items, self.items = self.items, kept
        return tuple(item for item in items if isinstance(item, Item))


@singledispatch
def _fitter(node: Node, layout: Layout, width: int) -> Block:
    raise NotImplementedError(f"No layout for {type(node).__name__}.")


def fit(layout: Layout, node: Node, width: int) -> Block:
    """Fit a node into a width in pixels. Its block may be narrower; only a picture or word may make it wider."""
    return _fitter(node, layout, max(1, width))


fits = _fitter.register
"""Decorator: how a type of node is fitted. Its module must be imported by `layout/__init__.py`."""


def nothing(_box: Box) -> None:
    """Put nothing."""
