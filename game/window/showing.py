"""The screen that is showing, laid out, and what the window itself remembers of it: focus, scrolling, unfolding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.window import focus
from game.window.layout import Marks, Sheet, lay_out

if TYPE_CHECKING:
    from game.nodes import Screen
    from game.window.layout import Scrolled, Target
    from game.window.room import Room
    from game.window.theme import Theme


class Showing:
    """A sheet that is laid out again whenever anything it was made from has changed."""

    def __init__(self) -> None:
        self.sheet: Sheet | None = None
        self.focus = ""
        self._marks = Marks()
        self._stale = False
        """The marks have changed since the sheet was laid out."""

    def renew(self, screen: Screen, room: Room, theme: Theme) -> bool:
        """Lay out again if screen, room, theme or a mark has changed; true if another screen has come."""
        old = self.sheet
        same = old is not None and old.screen == screen
        if old is not None and same and old.room == room and old.theme is theme and not self._stale:
            return False
        elsewhere = old is None or old.screen.name != screen.name
        if elsewhere:
            self._marks = Marks()
        elif not same and not self._stale:
            self._marks.scrolled.pop("panel", None)
            self._marks.scrolled.pop("stage", None)
            self._marks.scrolled.pop("thread", None)
            self._marks.scrolled.pop("story", None)
        self._stale = False
        self.sheet = lay_out(screen, room, theme, self._marks)
        self.focus = focus.arrival(self.sheet, "" if elsewhere else self.focus)
        return not same

    # What is there

    def target(self, place: str) -> Target | None:
        return self.sheet.target(place) if self.sheet is not None else None

    def hit(self, at: tuple[int, int]) -> Target | None:
        return self.sheet.hit(*at) if self.sheet is not None else None

    def keyed(self, key: str) -> Target | None:
        """What a key presses from anywhere; a dialog's comes before what lies behind it."""
        targets = self.sheet.targets if self.sheet is not None else ()
        return next((target for target in reversed(targets) if target.key == key), None)

    def _scrolled(self, place: str) -> Scrolled | None:
        scrolls = self.sheet.scrolls if self.sheet is not None else ()
        return next((one for one in scrolls if one.id == place), None)

    # What the window does itself

    def step(self, by: int) -> None:
        """Move the focus in reading order."""
        if self.sheet is not None:
            self._move(focus.beside(self.sheet, self.focus, by))

    def turn(self, across: int, down: int) -> None:
        """Move the focus in a direction."""
        if self.sheet is not None:
            self._move(focus.toward(self.sheet, self.focus, across, down))

    def _move(self, place: str) -> None:
        """Put the focus there, scrolled into view."""
        self.focus = place
        target = self.target(place)
        scrolled = self._scrolled(target.scroll) if target is not None else None
        if target is None or scrolled is None or self.sheet is None:
            return
        top, bottom = scrolled.box[1], scrolled.box[1] + scrolled.box[3]
        margin = self.sheet.room.px(24)
        over = target.box[1] + target.box[3] + margin - bottom
        under = top + margin - target.box[1]
        shift = over if over > 0 else -under if under > 0 else 0
        if shift:
            self._mark(scrolled, max(0, scrolled.offset + shift))

    def scroll(self, place: str, pages: float) -> None:
        """Move what a scrolled place shows."""
        scrolled = self._scrolled(place)
        if scrolled is not None:
            most = scrolled.content - scrolled.box[3]
            self._mark(scrolled, max(0, min(most, scrolled.offset + round(pages * scrolled.box[3]))))

    def leaf(self, pages: float) -> None:
        """Scroll whatever scrolls; the last place that was laid out lies on top."""
        if self.sheet is not None and self.sheet.scrolls:
            self.scroll(self.sheet.scrolls[-1].id, pages)

    def unfold(self, place: str) -> None:
        """Show what was folded away, or hide it again."""
        self._marks.unfolded ^= {place}
        self._stale = True

    def _mark(self, scrolled: Scrolled, offset: int) -> None:
        self._marks.scrolled[scrolled.id] = offset
        self._stale = True
