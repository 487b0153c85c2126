"""A screen laid out for one window: what is painted, what can be pressed, what scrolls."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from game.nodes import BayMap, Pinned, Screen
from game.window.items import Box, Clipped, FillItem, Item, PlateItem
from game.window.layout.bay import listed, standing, waves
from game.window.layout.block import Layout, Marks, Scrolled, Slot, Target, Touch, fit
from game.window.layout.dressing import plate_layers
from game.window.layout.scrolling import put_scrolled

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.window.room import Room
    from game.window.theme import Theme


@dataclass(slots=True)
class Sheet:
    """The laid-out screen. Items come in painting order; slots are worked out for how a target is touched."""

    screen: Screen
    room: Room
    theme: Theme
    targets: tuple[Target, ...]
    scrolls: tuple[Scrolled, ...]
    _parts: tuple[Item | Slot, ...]
    _dressed: dict[tuple[int, Touch, bool], tuple[Item, ...]] = field(default_factory=dict)
    _last: tuple[tuple[str, str, str], list[Item]] | None = None
    _cold: list[tuple[Slot, Touch, bool]] = field(default_factory=list)

    def __post_init__(self) -> None:
        looks: tuple[tuple[Touch, bool], ...] = (("rest", True), ("hover", False), ("hover", True), ("pressed", True))
        self._cold = [(slot, *look) for look in looks for slot in reversed(self._parts) if isinstance(slot, Slot)]

    def items(self, focus: str, hover: str, pressed: str) -> list[Item]:
        """Everything to paint, with these targets focused, hovered over and pressed (by id, or empty)."""
        if self._last is None or self._last[0] != (focus, hover, pressed):
            self._last = ((focus, hover, pressed), self._gathered(focus, hover, pressed))
        return self._last[1]

    def warm(self) -> bool:
        """Work out one look that nobody has asked for yet, so that a press is answered at once; false when all are."""
        while self._cold:
            slot, touch, focused = self._cold.pop()
            if (slot.target, touch, focused) not in self._dressed:
                self._dress(slot, touch, focused)
                return True
        return False

    def _gathered(self, focus: str, hover: str, pressed: str) -> list[Item]:
        shown: list[Item] = []
        late: list[Item] = []
        below = self.screen.toast is not None or self.screen.dialog is not None  # nothing comes over these two
        for part in self._parts:
            if isinstance(part, Item):
                shown.append(part)
                continue
            target = self.targets[part.target]
            touch: Touch = "pressed" if target.id == pressed else "hover" if target.id == hover else "rest"
            focused = target.id == focus
            (late if focused and not below else shown).extend(self._dress(part, touch, focused))
        return shown + late

    def _dress(self, slot: Slot, touch: Touch, focused: bool) -> tuple[Item, ...]:
        key = (slot.target, touch, focused)
        if key not in self._dressed:
            items = slot.dress(touch, focused)
            if slot.clip is not None:
                items = tuple(Clipped(slot.clip, item) for item in items)
            if not self.room.rightward:
                items = tuple(item.mirrored(self.room.width) for item in items)
            self._dressed[key] = items
        return self._dressed[key]

    def target(self, place: str) -> Target | None:
        """The target with this id."""
        return next((target for target in self.targets if target.id == place), None)

    def hit(self, x: int, y: int) -> Target | None:
        """The uppermost target at a point of the window."""
        for target in reversed(self.targets):
            left, top, width, height = target.visible
            if left <= x < left + width and top <= y < top + height:
                return target
        return None


def lay_out(screen: Screen, room: Room, theme: Theme, marks: Marks) -> Sheet:
    """Find every node of a screen its place."""
    layout = Layout(room, theme, marks, young=screen.young)
    if theme.scenes and room.arrangement == "roomy":
        waves(layout, screen.backdrop)
    if room.arrangement == "roomy":
        for one in screen.standing:
            standing(layout, one.who, one.mood, (one.x, one.y, one.height))
    margin, top = layout.px(30), layout.px(21)
    layout.young = False
    bar = fit(layout, screen.bar, room.width - 2 * margin)
    body_top = top + bar.height + layout.px(32 if room.arrangement == "roomy" else 22)
    heard = layout.letter(70) if screen.bar.caption and room.text >= 150 else 0  # a caption at the foot hides nothing
    body = (margin, body_top, room.width - 2 * margin, room.height - layout.px(24) - body_top - heard)
    toast, body = _toast(layout, screen, body)
    scenery = len(layout.items)
    bar.put((margin, top, body[2], bar.height))
    above = layout.items[scenery:]
    del layout.items[scenery:]
    layout.young = screen.young
    _put_body(layout, screen, body)
    layout.items += above  # read first, painted over what may reach up to it
    toast()
    _put_dialog(layout, screen, margin, top)
    return _sheet(layout, screen)


def _toast(layout: Layout, screen: Screen, body: Box) -> tuple[Callable[[], None], Box]:
    """How to put the toast, and what it leaves to the body."""
    if screen.toast is None:
        return lambda: None, body
    left, top, wide, high = body
    toast = fit(layout, screen.toast, wide)
    gap = layout.px(16)
    if isinstance(screen.body, BayMap) and not listed(layout, screen.body):
        # The lower islands would lie behind it: on the map it stands under the bar.
        return partial(toast.put, (left, top - gap, wide, toast.height)), body
    high -= toast.height + gap
    return partial(toast.put, (left, top + high + gap, wide, toast.height)), (left, top, wide, high)


def _put_body(layout: Layout, screen: Screen, box: Box) -> None:
    block = fit(layout, screen.body, box[2])
    if block.height > box[3] and not isinstance(screen.body, Pinned):
        put_scrolled(layout, "body", screen.body, box)
    else:
        block.put(box)


def _put_dialog(layout: Layout, screen: Screen, margin: int, top: int) -> None:
    """The dialog over a veil; what lies behind cannot be pressed, but Help can."""
    if screen.dialog is None:
        return
    room = layout.room
    _cover(layout)
    wide, rim = min(room.width - 2 * margin, layout.px(1480)), (layout.px(44), layout.px(40))
    with layout.upon("paper"):
        block = fit(layout, screen.dialog, wide - 2 * rim[0])
        layout.young = False
        ring = fit(layout, screen.bar.help, room.width // 3)
        layout.young = screen.young
        ring_high = max(ring.height, layout.px(84), 56)
        least_top = top + ring_high + layout.px(16)
        high = min(block.height + 2 * rim[1], room.height - least_top - layout.px(16))
        left, above = (room.width - wide) // 2, max(least_top, (room.height - high) // 2)
        layout.add(PlateItem((left, above, wide, high), plate_layers(layout, "hover", layout.px(36))))
        inside = (left + rim[0], above + rim[1], wide - 2 * rim[0], high - 2 * rim[1])
        put_scrolled(layout, "dialog", screen.dialog, inside)
    layout.young = False  # the life ring is where and as large as everywhere
    ring.put((room.width - margin - ring.width, top, ring.width, ring_high))


def _cover(layout: Layout) -> None:
    """Nothing that has been put so far can be pressed any more."""
    layout.targets = [replace(target, visible=(0, 0, 0, 0), focusable=False, key="") for target in layout.targets]
    layout.level = 1
    layout.add(_Veil((0, 0, layout.room.width, layout.room.height), "#0A2F49" if layout.theme.scenes else "#000000"))


@dataclass(frozen=True, slots=True)
class _Veil(FillItem):
    """A half-dark sheet over what lies behind a dialog."""

    def paint(self, target: object) -> None:
        import pygame

        assert isinstance(target, pygame.Surface)
        clip = target.get_clip()
        veil = pygame.Surface(clip.size, pygame.SRCALPHA)
        veil.fill((*pygame.Color(self.colour)[:3], 165))
        target.blit(veil, clip.topleft)


def _sheet(layout: Layout, screen: Screen) -> Sheet:
    parts: tuple[Item | Slot, ...] = tuple(layout.items)
    targets, scrolls = tuple(layout.targets), tuple(layout.scrolls)
    if not layout.room.rightward:
        whole = layout.room.width
        parts = tuple(part.mirrored(whole) if isinstance(part, Item) else part for part in parts)
        targets = tuple(
            replace(target, box=_mirrored(target.box, whole), visible=_mirrored(target.visible, whole))
            for target in targets
        )
        scrolls = tuple(replace(scroll, box=_mirrored(scroll.box, whole)) for scroll in scrolls)
    # Dressing happens later, when the layout stands at rest again.
    layout.clip, layout.scroll = None, ""
    return Sheet(screen, layout.room, layout.theme, targets, scrolls, parts)


def _mirrored(box: Box, whole: int) -> Box:
    return whole - box[0] - box[2], box[1], box[2], box[3]
