"""Every theme keeps its contrasts: for each pair of colours, and for what screens really put on what (A10 to A14)."""

from __future__ import annotations

from itertools import combinations

import pytest

from game.engine.scenario import Course, Outcome
from game.kinds import parts
from game.nodes import Icon, Plate, Text, walk
from game.window.layout import Marks, lay_out
from game.window.room import Room
from game.window.theme import THEMES, Theme, ThemeName
from tests.window.contrast import grey, ratio, weak_icons, weak_words
from tests.window.measure import flat, nothing
from tests.window.places import Spot, frame_spots, long_spots

COURSES: tuple[Course, ...] = ("great-course", "it-depends", "tricky-waters", "ask-the-keeper")
FAMILIES = ("great", "tide", "tricky", "keeper")
CONTROLS = ("paper", "main", "well", "chosen", "hover", "pressed")
"""Plates that can be pressed: their edges must be seen."""

every_theme = pytest.mark.parametrize("theme", [pytest.param(theme, id=name) for name, theme in THEMES.items()])


def least(theme: Theme) -> float:
    return 7.0 if theme.name == "contrast" else 4.5


def seen(theme: Theme) -> float:
    """What must be seen but need not be read."""
    return 7.0 if theme.name == "contrast" else 3.0


def test_the_formula_agrees_with_published_values() -> None:
    assert round(ratio("#767676", "#FFFFFF"), 2) == 4.54
    assert round(ratio("#777777", "#FFFFFF"), 2) == 4.48
    assert round(ratio("#000000", "#FFFFFF"), 6) == 21


def test_all_themes_know_the_same_roles() -> None:
    light = THEMES["light"]
    for theme in THEMES.values():
        assert set(theme.tones) == set(light.tones)
        assert set(theme.plates) == set(light.plates)


@every_theme
def test_words_stand_out_from_every_plate(theme: Theme) -> None:
    weak = {
        (name, role): round(ratio(ink, plate.inside), 2)
        for name, plate in theme.plates.items()
        for role, ink in (("ink", plate.ink), ("soft", plate.soft))
        if ratio(ink, plate.inside) < least(theme)
    }
    assert weak == {}


@every_theme
@pytest.mark.parametrize(
    ("tone", "plate"),
    [
        *(
            ("child", "page"),
            ("adult", "page"),
            ("sea", "page"),
            ("light", "deep"),
            ("ink", "paper"),
            ("soft", "paper"),
        ),
        *((family, family) for family in FAMILIES),
        *((family, "paper") for family in FAMILIES),
    ],
)
def test_words_in_a_tone_stand_out(theme: Theme, tone: str, plate: str) -> None:
    assert ratio(theme.tones[tone], theme.plates[plate].inside) >= least(theme)


@every_theme
@pytest.mark.parametrize("family", FAMILIES)
def test_feedback_headers_stand_out(theme: Theme, family: str) -> None:
    edge = theme.tones[f"{family}-edge"]
    assert ratio(theme.tones["on-edge"], edge) >= least(theme)
    assert ratio(edge, theme.plates[family].inside) >= seen(theme), "the plate's border"


@every_theme
@pytest.mark.parametrize(
    ("tone", "plate"), [("sun", "deep"), ("sea", "paper"), ("great", "paper"), ("resting", "paper"), ("line", "paper")]
)
def test_signs_and_resting_things_can_be_seen(theme: Theme, tone: str, plate: str) -> None:
    assert ratio(theme.tones[tone], theme.plates[plate].inside) >= seen(theme)


@every_theme
def test_dark_cells_of_the_lab_can_be_seen(theme: Theme) -> None:
    dark = theme.tones["dark-cell"]
    assert ratio(theme.tones["dark-icon"], dark) >= seen(theme)
    assert ratio(theme.tones["dark-edge"], dark) >= seen(theme)
    assert ratio(theme.tones["sun"], theme.plates["deep"].inside) >= seen(theme), "a beam on its panel"


@every_theme
def test_marked_words_stand_out(theme: Theme) -> None:
    behind, ink = theme.mark
    assert ratio(ink, behind) >= least(theme)


@every_theme
@pytest.mark.parametrize("plate", CONTROLS)
def test_controls_have_an_edge(theme: Theme, plate: str) -> None:
    """Against its own inside, or the inside against whatever calm water is around."""
    dressing = theme.plates[plate]
    around = min(ratio(dressing.inside, water) for water in theme.backdrop)
    assert max(ratio(dressing.edge, dressing.inside), around) >= seen(theme)


@every_theme
def test_one_colour_of_the_focus_ring_stands_out_from_anything(theme: Theme) -> None:
    """Two colours whose ratio is 9 leave no third that is within 3 of both."""
    inner, outer = theme.ring
    assert inner != outer
    assert ratio(inner, outer) >= 9


def _headed(course: Course) -> tuple[str, str, str]:
    """Family, icon and word of a feedback plate."""
    plate = parts.feedback(Outcome(happens="So.", because="Why.", next="Now.", course=course), "", None)
    assert isinstance(plate, Plate)
    assert plate.header is not None
    icon = next(node.name for node in walk(plate.header) if isinstance(node, Icon))
    word = next(node.text for node in walk(plate.header) if isinstance(node, Text))
    return plate.dress, icon, word


def test_feedback_differs_by_icon_and_word_and_never_by_colour_alone() -> None:
    headed = [_headed(course) for course in COURSES]
    for values in zip(*headed, strict=True):
        assert len(set(values)) == len(COURSES)


def test_no_feedback_is_brighter_than_another() -> None:
    """None looks like a mark: in grey the four plates are alike, so that only icon and word tell them apart."""
    for theme in THEMES.values():
        greys = [grey(theme.plates[family].inside) for family in FAMILIES]
        assert max(abs(one - other) for one, other in combinations(greys, 2)) < 40, theme.name


def _check(spots: tuple[Spot, ...], name: ThemeName) -> set[str]:
    theme = THEMES[name]
    weak: set[str] = set()
    for spot in spots:
        sheet = lay_out(spot.screen(), Room(1280, 720), theme, Marks())
        items = flat(sheet)
        found = [*weak_words(sheet, items, least(theme)), *weak_icons(items, seen(theme))]
        weak |= {f"{spot.name}: {one}" for one in found}
    return weak


@pytest.mark.parametrize("name", THEMES)
def test_everything_on_a_screen_of_the_frame_stands_out(name: ThemeName) -> None:
    nothing(_check(frame_spots(), name))


@pytest.mark.slow
@pytest.mark.parametrize("name", THEMES)
def test_everything_in_a_story_stands_out(name: ThemeName) -> None:
    nothing(_check(long_spots(), name))


@pytest.mark.slow
@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("touch", ["focus", "hover", "pressed"])
def test_everything_stands_out_however_it_is_touched(name: ThemeName, touch: str) -> None:
    theme = THEMES[name]
    weak: set[str] = set()
    for spot in long_spots():
        sheet = lay_out(spot.screen(), Room(1280, 720), theme, Marks())
        for target in sheet.targets:
            touched = {"focus": "", "hover": "", "pressed": "", touch: target.id}
            items = flat(sheet, **touched)
            weak |= {f"{spot.name} {target.id}: {one}" for one in weak_words(sheet, items, least(theme))}
    nothing(weak)
