"""Every sort of screen × window × letters × language, laid out: nothing is cut off, covered, too small or too close."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from game import words
from game.window.layout import Marks, Sheet, Unfold, lay_out
from game.window.room import Room
from game.window.theme import THEMES
from game.words import direction
from tests.window.measure import flat, nothing, pressables, target_faults, unreached, words_faults, words_of
from tests.window.places import frame_spots, island_spots, long_spots

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.window.items import Box
    from game.window.layout import Target
    from game.window.theme import ThemeName
    from tests.window.places import Spot

SIZES = ((1024, 600), (1366, 768), (1920, 1080))
TEXTS = (100, 150, 200)
LANGUAGES = ("en", "en_XA", "ar_XB")
every_language = pytest.mark.parametrize("language", LANGUAGES)
every_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
every_text = pytest.mark.parametrize("text", TEXTS)


def laid(spot: Spot, size: tuple[int, int], text: int, theme: ThemeName = "light", marks: Marks | None = None) -> Sheet:
    """A screen laid out in the language in use."""
    room = Room(*size, text, direction() == "ltr")
    return lay_out(spot.screen(), room, THEMES[theme], marks if marks is not None else Marks())


@cache
def swept(language: str, size: tuple[int, int], text: int) -> dict[str, list[str]]:
    """One cell of the matrix: what is wrong with any screen, by what was looked at. Laid out once for all tests."""
    found: dict[str, list[str]] = defaultdict(list)
    words.use(language)
    try:
        for spot in long_spots():
            sheet = laid(spot, size, text)
            for what, faults in _judged(spot, sheet):
                found[what] += [f"{spot.name}: {fault}" for fault in faults]
            found["help"].append(str(_corner(sheet)))
    finally:
        words.use("en")
    return found


def _judged(spot: Spot, sheet: Sheet) -> Iterator[tuple[str, Iterable[str]]]:
    yield "targets", target_faults(sheet)
    yield "words", words_faults(sheet)
    yield "order", _order_faults(sheet)
    yield "ends", _end_faults(spot, sheet)


def _corner(sheet: Sheet) -> Box:
    """Where Help is. It must be there, once, whole, whatever is shown."""
    rings = [target for target in sheet.targets if target.id == "help" and target.focusable]
    assert len(rings) == 1, sheet.screen.name
    assert rings[0].visible == rings[0].box, sheet.screen.name
    return rings[0].box


def _order_faults(sheet: Sheet) -> Iterator[str]:
    """Whoever comes first stands above or before, unless a new column begins. Help may end anything.

    A bottle is what is new today: it comes before the islands, wherever between them it drifts.
    """
    level = 1 if sheet.screen.dialog is not None else 0
    stops = [target for target in sheet.targets if target.focusable and target.level == level and target.id != "help"]
    for one, other in pairwise(stops):
        if one.id == "bottle":
            continue
        if other.scroll != one.scroll:
            continue  # what is scrolled out of sight is not where its box says
        above = other.box[1] + other.box[3] <= one.box[1]
        before = other.box[1] == one.box[1] and _start(sheet, other) < _start(sheet, one)
        if before or (above and not _start(sheet, other) >= _end(sheet, one)):
            yield f"{other.id} {other.box} comes after {one.id} {one.box}"


def _start(sheet: Sheet, target: Target) -> int:
    left, _, wide, _ = target.box
    return left if sheet.room.rightward else sheet.room.width - left - wide


def _end(sheet: Sheet, target: Target) -> int:
    return _start(sheet, target) + target.box[2] - 1


def _end_faults(spot: Spot, sheet: Sheet) -> Iterator[str]:
    """The last target of each scrolled place shows whole, or fills its place, once it is scrolled to."""
    for scrolled in sheet.scrolls:
        inside = [target for target in sheet.targets if target.scroll == scrolled.id and target.focusable]
        if inside:
            last = max(inside, key=lambda target: target.box[1] + target.box[3])
            offset = last.box[1] - scrolled.box[1] + scrolled.offset
            shown = lay_out(spot.screen(), sheet.room, sheet.theme, Marks(scrolled={scrolled.id: offset})).target(
                last.id
            )
            if shown is None or shown.visible[3] < min(last.box[3], scrolled.box[3]):
                yield f"{last.id} {last.box} in {scrolled} cannot be scrolled into view"


@pytest.mark.parametrize("spot", frame_spots(), ids=lambda spot: spot.name)
def test_a_screen_of_the_frame_fits_a_usual_window(spot: Spot) -> None:
    sheet = laid(spot, (1280, 720), 100)
    nothing([*target_faults(sheet), *words_faults(sheet)])


@pytest.mark.slow
@every_language
@every_size
@every_text
class TestEveryCell:
    """Each screen of the frame and each phase of each kind, where its words are longest."""

    def test_every_target_can_be_hit_and_none_is_in_the_way(
        self, language: str, size: tuple[int, int], text: int
    ) -> None:
        """A17, A18."""
        nothing(swept(language, size, text)["targets"])

    def test_all_words_can_be_read(self, language: str, size: tuple[int, int], text: int) -> None:
        """A02, A03: inside the window and their plate, under nothing else, and none torn."""
        nothing(swept(language, size, text)["words"])

    def test_what_is_scrolled_can_be_reached(self, language: str, size: tuple[int, int], text: int) -> None:
        nothing(swept(language, size, text)["ends"])

    def test_the_keyboard_goes_in_reading_order(self, language: str, size: tuple[int, int], text: int) -> None:
        """A28."""
        nothing(swept(language, size, text)["order"])

    def test_help_is_always_in_the_same_place(self, language: str, size: tuple[int, int], text: int) -> None:
        """A63: whatever is shown, also over a dialog."""
        assert len(set(swept(language, size, text)["help"])) == 1


@pytest.mark.slow
@pytest.mark.parametrize(("size", "text"), [((1024, 600), 100), ((1366, 768), 150), ((1366, 768), 200)])
def test_every_moment_of_every_story_fits(size: tuple[int, int], text: int) -> None:
    """All of them, in the language children read."""
    found = set()
    for spot in island_spots():
        sheet = laid(spot, size, text)
        found |= {f"{spot.name}: {fault}" for fault in (*target_faults(sheet), *words_faults(sheet), *unreached(sheet))}
    nothing(found)


@pytest.mark.slow
@pytest.mark.parametrize("size", [(3840, 2160), (1280, 1024), (2560, 1080)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_large_and_odd_windows_fit_too(size: tuple[int, int]) -> None:
    found = set()
    for spot in long_spots():
        sheet = laid(spot, size, 100)
        found |= {f"{spot.name}: {fault}" for fault in (*target_faults(sheet), *words_faults(sheet))}
    nothing(found)


@pytest.mark.slow
@every_text
def test_the_high_contrast_theme_fits_too(text: int) -> None:
    """Its edges are not as wide as others are."""
    found = set()
    for spot in long_spots():
        sheet = laid(spot, (1366, 768), text, "contrast")
        found |= {f"{spot.name}: {fault}" for fault in (*target_faults(sheet), *words_faults(sheet))}
    nothing(found)


@pytest.mark.slow
@every_size
def test_large_letters_lose_nothing_that_can_be_pressed(size: tuple[int, int]) -> None:
    """A02: the same things can be pressed at 200 % as at 100 %."""
    different = {
        f"{spot.name}: {small ^ large}"
        for spot in long_spots()
        if (small := pressables(laid(spot, size, 100))) != (large := _unfolded(spot, size, 200))
    }
    nothing(different)


def _unfolded(spot: Spot, size: tuple[int, int], text: int) -> set[str]:
    """What can be pressed, also behind a button that unfolds it."""
    folds = {action.place for target in laid(spot, size, text).targets if isinstance(action := target.action, Unfold)}
    shown = [laid(spot, size, text, marks=Marks(unfolded=some)) for some in (set(), folds)]
    return set().union(*map(pressables, shown))


@pytest.mark.slow
@every_size
def test_right_to_left_is_the_mirror_of_left_to_right(size: tuple[int, int]) -> None:
    """The same words in a window that reads the other way: every target at the mirrored place."""
    others = []
    for spot in long_spots():
        screen = spot.screen()
        there = lay_out(screen, Room(*size), THEMES["light"], Marks())
        back = lay_out(screen, Room(*size, rightward=False), THEMES["light"], Marks())
        if _lines(there) != _lines(back):
            others.append(spot.name)
            continue
        mirrored = [
            replace(target, box=_mirrored(target.box, size[0]), visible=_mirrored(target.visible, size[0]))
            for target in _turned(back)
        ]
        if not spot.name.startswith("bay/"):  # a map lies as it lies
            assert mirrored == _turned(there), spot.name
    assert len(others) <= len(long_spots()) // 20, others


def _turned(sheet: Sheet) -> list[Target]:
    """What is mirrored: things in a picture lie where the picture shows them."""
    return [target for target in sheet.targets if not target.id.startswith("photo:")]


def _lines(sheet: Sheet) -> list[int]:
    """How many lines each text has: cut into other runs, a line may be a pixel wider, and break elsewhere."""
    return [len(shown.words.setting.lines) for shown in words_of(sheet, flat(sheet))]


def _mirrored(box: Box, whole: int) -> Box:
    return whole - box[0] - box[2], box[1], box[2], box[3]
