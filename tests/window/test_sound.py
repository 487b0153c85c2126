"""The sound files keep what style and conscience ask of them; the player of them never raises."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import pygame
import pytest
import soundfile  # type: ignore[import-untyped]

from game.engine.answers import CUES as COURSE_CUES
from game.paths import SOUNDS
from game.screens.cues import CUES
from game.window.sound import MUSIC, SEA, Sound

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Wave = np.ndarray[tuple[int], np.dtype[np.float64]]

LOOPS = [SEA, *(f"music-{name}" for name in MUSIC)]
EFFECTS = [cue for cue in CUES if cue != SEA]


def heard(name: str) -> Wave:
    wave, rate = soundfile.read(SOUNDS / f"{name}.ogg")
    assert wave.ndim == 1, f"{name} is not mono"
    assert rate == 44_100
    return np.asarray(wave, dtype=np.float64)


def loudness(wave: Wave) -> float:
    return float(np.sqrt(np.mean(wave**2)))


def shrillness(wave: Wave) -> float:
    """The middle of what is heard, in hertz."""
    power = np.abs(np.fft.rfft(wave)) ** 2
    return float((power * np.fft.rfftfreq(len(wave), 1 / 44_100)).sum() / power.sum())


def test_there_is_a_file_for_every_name_and_a_name_for_every_file() -> None:
    assert {path.stem for path in SOUNDS.glob("*.ogg")} == {*EFFECTS, *LOOPS}


@pytest.mark.parametrize("name", [*EFFECTS, *LOOPS])
def test_no_sound_is_loud_or_large(name: str) -> None:
    assert np.abs(heard(name)).max() <= 0.5  # -6 dBFS
    assert (SOUNDS / f"{name}.ogg").stat().st_size < (200_000 if name in LOOPS else 10_000)


@pytest.mark.parametrize("name", EFFECTS)
def test_effects_begin_softly_and_end_in_silence(name: str) -> None:
    wave = heard(name)
    assert np.abs(wave[:44]).max() < 0.01
    assert np.abs(wave[-44:]).max() < 0.003
    assert np.abs(np.diff(wave)).max() < 0.1


@pytest.mark.parametrize("name", LOOPS)
def test_loops_have_no_seam(name: str) -> None:
    wave = heard(name)
    assert abs(wave[0] - wave[-1]) < np.abs(np.diff(wave)).max()


@pytest.mark.parametrize("measure", [len, loudness])
def test_no_course_sounds_longer_or_louder_than_another(measure: Callable[[Wave], float]) -> None:
    sizes = [measure(heard(cue)) for cue in COURSE_CUES.values()]
    assert max(sizes) <= 1.1 * min(sizes)


def test_no_course_sounds_lower_or_harsher_than_another() -> None:
    waves = [heard(cue) for cue in COURSE_CUES.values()]
    middles = [shrillness(wave) for wave in waves]
    assert max(middles) <= 2 * min(middles)  # within one octave
    assert all(np.abs(np.diff(wave)).max() < 0.05 for wave in waves)


@pytest.fixture
def sound(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sound]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    sound = Sound()
    sound.open()
    yield sound
    sound.close()


def playing(since: int = 1) -> int:
    """Wait until music has played for so many milliseconds, for the dummy device keeps real time; how long it has."""
    end = time.monotonic() + 3
    while time.monotonic() < end and pygame.mixer.music.get_pos() < since:
        time.sleep(0.02)
    return pygame.mixer.music.get_pos()


def use_everything(sound: Sound) -> None:
    sound.play("tap")
    sound.play(SEA)
    sound.music("bay")
    sound.duck(low=True)
    sound.set_effects(50)
    sound.set_music(50, muted=True)
    sound.sea(wanted=False)
    sound.stop()


def test_before_it_is_opened_it_is_silent() -> None:
    sound = Sound()
    use_everything(sound)
    assert not sound.available


def test_without_a_device_it_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "no-such-driver")
    sound = Sound()
    sound.open()
    use_everything(sound)
    sound.close()
    assert not sound.available


@pytest.mark.parametrize("content", [None, b"", b"OggS, it says, and then nothing of the kind"])
def test_a_missing_or_broken_file_is_silence(sound: Sound, tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        for name in ("tap", SEA, "music-bay"):
            (tmp_path / f"{name}.ogg").write_bytes(content)
    sound._folder = tmp_path
    use_everything(sound)
    sound.set_music(50)
    sound.music("bay")
    assert not pygame.mixer.get_busy()
    assert not pygame.mixer.music.get_busy()


def test_cues_play_and_are_read_from_disk_once(sound: Sound, monkeypatch: pytest.MonkeyPatch) -> None:
    sound.play("tap")
    assert pygame.mixer.get_busy()
    monkeypatch.setattr(sound, "_folder", None)
    sound.play("tap")


def test_a_muted_game_holds_no_device_and_is_heard_again_when_unmuted(sound: Sound) -> None:
    sound.music("bay")
    sound.set_effects(70, muted=True)
    sound.set_music(40, muted=True)
    assert not pygame.mixer.get_init()
    sound.play("tap")
    assert sound.available
    sound.set_music(40)
    assert pygame.mixer.music.get_busy()


def test_muted_effects_do_not_play(sound: Sound) -> None:
    sound.set_effects(70, muted=True)
    sound.play("tap")
    sound.play(SEA)
    assert not pygame.mixer.get_busy()


def test_the_sea_goes_on_and_comes_back_when_unmuted(sound: Sound) -> None:
    sound.set_effects(70, muted=True)
    sound.play(SEA)
    sound.set_effects(70)
    assert pygame.mixer.Channel(0).get_busy()
    sound.stop()
    sound.set_effects(30)
    assert not pygame.mixer.Channel(0).get_busy()


def test_effects_and_music_have_volumes_of_their_own(sound: Sound) -> None:
    sound.set_effects(100)
    sound.set_music(20)
    sound.music("bay")
    sound.play("tap")
    assert pygame.mixer.music.get_volume() == pytest.approx(0.2, abs=0.02)
    tap = sound._cues["tap"]
    assert tap is not None
    assert tap.get_volume() == pytest.approx(1.0, abs=0.02)


def test_music_lies_low_while_somebody_speaks(sound: Sound) -> None:
    sound.set_music(60)
    sound.music("bay")
    sound.duck(low=True)
    assert pygame.mixer.music.get_volume() < 0.25
    sound.duck(low=False)
    assert pygame.mixer.music.get_volume() == pytest.approx(0.6, abs=0.02)


def test_changing_the_tune_waits_for_nothing_and_the_new_one_follows(
    sound: Sound, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("game.window.sound.FADE", 200)
    sound.music("title")
    assert playing(300) >= 300
    before = time.perf_counter()
    sound.music("bay")
    sound.music("island")
    assert time.perf_counter() - before < 0.1
    time.sleep(0.35)
    assert 0 < playing() < 300  # counted from the start of the new one


def test_muted_music_is_not_decoded_and_returns_when_wanted(sound: Sound) -> None:
    sound.set_music(40, muted=True)
    sound.music("bay")
    assert not pygame.mixer.music.get_busy()
    sound.set_music(40)
    assert pygame.mixer.music.get_busy()
    sound.stop()
    assert not pygame.mixer.music.get_busy()
