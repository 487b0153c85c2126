"""What the ink does; letters are looked at as pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.window.text import Ink, Setting, draw, paint, set_text, typeface, words

if TYPE_CHECKING:
    import pytest

BODY = typeface("body", 1.0)
INK = Ink("#000000", "#FFE14D", "#0000FF")


def painted(setting: Setting, ink: Ink = INK, spoken: int | None = None) -> pygame.Surface:
    surface = pygame.Surface((setting.width + 20, setting.height + 20))
    surface.fill("white")
    draw(surface, setting, (10, 10), ink, spoken=spoken)
    return surface


def has(surface: pygame.Surface, colour: str, left: int = 0, right: int | None = None) -> bool:
    part = surface.subsurface((left, 0, (right or surface.get_width()) - left, surface.get_height()))
    return bool(pygame.mask.from_threshold(part, colour, (1, 1, 1, 255)).count())


def test_letters_stay_where_layout_was_told_they_are() -> None:
    for text in ("Mia can see it", "جزيرة الأسماء", "ÉÀg|"):
        setting = set_text(text, typeface("body", 1.0, line=1.5))
        box = pygame.mask.from_threshold(painted(setting), "black", (200, 200, 200, 255)).get_bounding_rects()
        around = box[0].unionall(box[1:])
        assert pygame.Rect(8, 10, setting.width + 4, setting.height).contains(around)


def test_marked_words_stand_on_a_plate_in_its_ink() -> None:
    setting = set_text("a ==b== c", BODY)
    surface = painted(setting)
    middle = 10 + words(setting)[1].places[0].x
    assert has(surface, "#FFE14D", middle - 2, middle + 10)
    assert has(surface, "#0000FF", middle - 2, middle + 20)
    assert not has(surface, "#FFE14D", 0, 20)
    assert not has(painted(setting, Ink("#000000", "#FFE14D")), "#0000FF")


def test_the_spoken_word_lights_up_and_only_it() -> None:
    setting = set_text("one two three", BODY)
    surface = painted(setting, spoken=1)
    place = words(setting)[1].places[0]
    assert has(surface, "#0000FF", 10 + place.x, 10 + place.x + place.width)
    assert not has(surface, "#0000FF", 0, 10 + place.x)
    assert not has(surface, "#0000FF", 10 + place.x + place.width)
    assert not has(painted(setting), "#FFE14D")


def test_a_targets_clip_is_kept() -> None:
    setting = set_text("one two three", BODY)
    surface = pygame.Surface((200, 60))
    surface.set_clip((0, 0, 30, 60))
    draw(surface, setting, (0, 0), Ink("#FFFFFF", "#FFE14D", "#0000FF"), spoken=2)
    assert surface.get_clip() == (0, 0, 30, 60)
    surface.set_clip(None)
    assert not has(surface, "#FFE14D")


def test_drawing_again_renders_nothing() -> None:
    setting = set_text("letters that are drawn ==twice==", BODY, 200)
    painted(setting)
    kept = len(paint._letters.kept)
    surfaces = set(map(id, paint._letters.kept.values()))
    painted(setting)
    assert len(paint._letters.kept) == kept
    assert set(map(id, paint._letters.kept.values())) == surfaces


def test_kept_letters_never_pass_their_room(monkeypatch: pytest.MonkeyPatch) -> None:
    letters = paint._Letters()
    monkeypatch.setattr(paint, "_MOST_PIXELS", 4000)
    font = set_text("a", BODY).lines[0].runs[0].font
    for text in ("one", "two", "three", "four", "one"):
        letters.surface(font, text, "#000000")
        assert letters.pixels == sum(s.get_width() * s.get_height() for s in letters.kept.values())
        assert letters.pixels <= 4000
    assert next(reversed(letters.kept))[1] == "one"


def test_fonts_open_again_after_pygame_has_ended() -> None:
    painted(set_text("before", BODY))
    pygame.quit()
    pygame.display.init()
    pygame.display.set_mode((64, 64))
    pygame.font.init()
    assert has(painted(set_text("after", BODY)), "#000000")
