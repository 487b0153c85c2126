"""Make every sound of the game out of arithmetic: `python tools/synthesise_sounds.py` rewrites assets/sound.

Nothing is sampled, so nothing needs anybody's licence. Chance is seeded per sound: the same code gives the same waves.
"""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import soundfile
from ogg_serial import with_serial

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Wave = np.ndarray[tuple[int], np.dtype[np.float64]]

RATE = 44_100
FOLDER = Path(__file__).resolve().parent.parent / "assets" / "sound"
# One length and one loudness for the four courses: no answer sounds like a telling-off.
COURSE_SECONDS, COURSE_LOUDNESS = 0.95, 0.062
MUSIC_LOUDNESS = 0.07
SEMITONES = {"c": 0, "d": 2, "e": 4, "f": 5, "g": 7, "a": 9, "b": 11}


def times(seconds: float) -> Wave:
    return np.arange(round(seconds * RATE)) / RATE


def pitch(name: str) -> float:
    """Hertz of "a4", "f#5", "bb3"."""
    step = SEMITONES[name[0]] + name.count("#") - name[1:].count("b")
    return 440.0 * 2 ** ((step - 9) / 12 + int(name[-1]) - 4)


def hush(wave: Wave, attack: float, release: float) -> Wave:
    """Round both ends, so that nothing clicks."""
    rise, fall = round(attack * RATE), round(release * RATE)
    wave = wave.copy()
    wave[:rise] *= 0.5 - 0.5 * np.cos(np.pi * np.arange(rise) / rise)
    wave[-fall:] *= 0.5 + 0.5 * np.cos(np.pi * (np.arange(fall) + 1) / fall)
    return wave


def struck(hertz: float, seconds: float, partials: tuple[tuple[float, float, float], ...], attack: float) -> Wave:
    """Something that was hit: each partial is (times the pitch, how strong, how long it rings)."""
    t = times(seconds)
    rings = (amount * np.sin(2 * np.pi * hertz * ratio * t) * np.exp(-t / ring) for ratio, amount, ring in partials)
    return hush(sum(rings, np.zeros_like(t)), attack, min(0.12, seconds / 3))


def bell(hertz: float, seconds: float = 0.9) -> Wave:
    return struck(hertz, seconds, ((1, 1, 0.32), (2, 0.22, 0.2), (2.76, 0.12, 0.12), (5.4, 0.03, 0.05)), 0.008)


def marimba(hertz: float, seconds: float = 1.1) -> Wave:
    return struck(hertz, seconds, ((1, 1, 0.26), (3.98, 0.16, 0.07), (9.8, 0.03, 0.025)), 0.006)


def kalimba(hertz: float, seconds: float = 1.2) -> Wave:
    return struck(hertz, seconds, ((1, 1, 0.34), (2, 0.1, 0.15), (5.9, 0.05, 0.04)), 0.005)


def harp(hertz: float, seconds: float = 1.7) -> Wave:
    return struck(hertz, seconds, ((1, 1, 0.5), (2, 0.28, 0.3), (3, 0.1, 0.18), (4, 0.04, 0.1)), 0.01)


def breath(hertz: float, seconds: float) -> Wave:
    """A flute-like tone that swells and goes, with a slow, small vibrato."""
    t = times(seconds)
    phase = 2 * np.pi * hertz * t + 0.12 * hertz / 200 * np.sin(2 * np.pi * 4.6 * t)
    tone = np.sin(phase) + 0.16 * np.sin(2 * phase) + 0.05 * np.sin(3 * phase)
    return hush(tone, min(0.12, seconds / 4), min(0.3, seconds / 3))


def glide(start: float, end: float, seconds: float, ring: float) -> Wave:
    """A drop: a tone that slides while it fades."""
    t = times(seconds)
    hertz = end + (start - end) * np.exp(-t / (seconds / 4))
    return hush(np.sin(2 * np.pi * np.cumsum(hertz) / RATE) * np.exp(-t / ring), 0.006, seconds / 3)


def noise(seconds: float, low: float, high: float, seed: str) -> Wave:
    """Rushing between two pitches, with soft shoulders. Its end meets its beginning."""
    count = round(seconds * RATE)
    spectrum = np.fft.rfft(np.random.default_rng(zlib.crc32(seed.encode())).standard_normal(count))
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    spectrum *= (hertz / (hertz + low)) ** 4 / (1 + (hertz / high) ** 4)
    wave = np.fft.irfft(spectrum, count)
    return wave / np.abs(wave).max()


def room(wave: Wave, share: float, seed: str, ring: float = 0.35) -> Wave:
    """The same in a large quiet place. It goes round: what rings past the end is heard at the beginning."""
    echo = noise(min(4 * ring, len(wave) / RATE), 250, 3500, seed)
    echo *= np.exp(-np.arange(len(echo)) / RATE / ring)
    wet = np.fft.irfft(np.fft.rfft(wave) * np.fft.rfft(echo, len(wave)), len(wave))
    return wave + share * wet * np.sqrt(np.mean(wave**2) / np.mean(wet**2))


def mixed(seconds: float, *parts: tuple[float, float, Wave]) -> Wave:
    """Lay (when, how loud, what) over each other; what does not fit is cut."""
    total = np.zeros(round(seconds * RATE))
    for start, amount, wave in parts:
        first = round(start * RATE)
        piece = wave[: len(total) - first]
        total[first : first + len(piece)] += amount * piece
    return total


# The cues, one function each, in the order of game/screens/cues.py


def tap() -> Wave:
    return mixed(0.14, (0, 1, glide(620, 520, 0.12, 0.03)), (0, 0.12, glide(1560, 1300, 0.05, 0.01)))


def open_() -> Wave:
    page = noise(0.34, 900, 3200, "page")
    return hush(page * np.exp(-(((times(0.34) - 0.13) / 0.075) ** 2)), 0.05, 0.1)


def great() -> Wave:
    return mixed(COURSE_SECONDS, (0, 1, bell(pitch("g4"))), (0.2, 1, bell(pitch("c5"))))


def tide() -> Wave:
    return mixed(COURSE_SECONDS, (0, 1, marimba(pitch("a4"))), (0.24, 1, kalimba(pitch("a4"))))


def tricky() -> Wave:
    splash = noise(0.9, 420, 900, "splash") * np.exp(-times(0.9) / 0.2)
    drops = (0.16, 0.5, glide(420, 640, 0.3, 0.12)), (0.34, 0.4, glide(500, 780, 0.3, 0.1))
    return mixed(COURSE_SECONDS, (0, 0.8, hush(splash, 0.03, 0.3)), *drops)


def keeper() -> Wave:
    t = times(0.9)
    tones = (np.sin(2 * np.pi * pitch("e4") * n * t) / n**1.7 for n in range(1, 6))
    fifth = (np.sin(2 * np.pi * pitch("b4") * n * t) / n**2 for n in range(1, 4))
    horn = hush(sum(tones, np.zeros_like(t)) + 0.5 * sum(fifth, np.zeros_like(t)), 0.16, 0.5)
    return room(mixed(COURSE_SECONDS, (0, 1, horn)), 0.25, "harbour")


def beam_on() -> Wave:
    t = times(0.5)
    hum = sum((np.sin(2 * np.pi * pitch("c4") * n * t) * a for n, a in ((1, 1), (2, 0.5), (3, 0.2))), np.zeros_like(t))
    return hush(hum * (0.8 + 0.2 * np.sin(2 * np.pi * 6 * t)), 0.14, 0.26)


def beam_off() -> Wave:
    return mixed(0.12, (0, 1, struck(900, 0.06, ((1, 1, 0.008), (1.7, 0.4, 0.005)), 0.003)))


def message() -> Wave:
    return mixed(0.26, (0, 1, glide(330, 720, 0.2, 0.07)))


def proof() -> Wave:
    shutter = noise(0.05, 900, 2600, "shutter") * np.exp(-times(0.05) / 0.012)
    soft = hush(shutter, 0.004, 0.02)
    return mixed(0.26, (0, 0.8, soft), (0.09, 1, soft), (0.09, 0.4, struck(700, 0.08, ((1, 1, 0.015),), 0.004)))


def place() -> Wave:
    return mixed(0.2, (0, 1, struck(392, 0.18, ((1, 1, 0.04), (2.4, 0.35, 0.02), (4.1, 0.1, 0.01)), 0.004)))


def ring() -> Wave:
    drop = glide(380, 600, 0.3, 0.09)
    return mixed(0.85, (0, 1, drop), (0.18, 0.5, drop), (0.36, 0.26, drop), (0.54, 0.12, drop))


def clue() -> Wave:
    return mixed(0.7, (0, 1, bell(pitch("e5"), 0.68)))


def star() -> Wave:
    return mixed(1.1, *((0.15 * n, 1, bell(pitch(name), 0.8)) for n, name in enumerate(("c5", "e5", "g5"))))


def vote() -> Wave:
    return mixed(0.2, (0, 1, glide(640, 980, 0.16, 0.05)))


def help_() -> Wave:
    notes = ("c4", "g4", "c5", "e5")
    chord = (((0.03 * n), 1 / (1 + n / 3), breath(pitch(name), 1.35)) for n, name in enumerate(notes))
    return mixed(1.5, *chord)


def sea() -> Wave:
    """Two waves of six seconds; the swell goes a whole number of times round, so that the end meets the beginning."""
    t = times(12)
    swell = 0.25 + 0.75 * (0.5 - 0.5 * np.cos(2 * np.pi * t / 6)) ** 1.6
    water = noise(12, 120, 700, "sea") * swell + 0.35 * noise(12, 900, 2200, "foam") * np.roll(swell, -RATE) ** 2
    cry = mixed(0.5, (0, 1, hush(np.sin(2 * np.pi * np.cumsum(1350 - 500 * times(0.42)) / RATE), 0.08, 0.25)))
    calls = ((when, loud, cry) for when, loud in ((3.1, 0.05), (3.6, 0.035), (9.0, 0.025)))
    return water + room(mixed(12, *calls), 1.2, "gulls", 0.5)


CUES: dict[str, Callable[[], Wave]] = {
    "tap": tap, "open": open_, "great": great, "tide": tide, "tricky": tricky, "keeper": keeper,
    "beam-on": beam_on, "beam-off": beam_off, "message": message, "proof": proof, "place": place, "ring": ring,
    "clue": clue, "star": star, "sea": sea, "vote": vote, "help": help_,
}  # fmt: skip
COURSES = ("great", "tide", "tricky", "keeper")
PEAKS = {"tap": 0.2, "open": 0.16, "beam-on": 0.2, "beam-off": 0.2, "proof": 0.22, "place": 0.28, "sea": 0.3}
"""How loud, where it is not a quarter of the most."""


# Music: scores in eighths. A note starts and rings, "." lets it, "|" is only for the eye.

TITLE = {
    marimba: "e5 . g5 . a5 . g5 e5 | d5 . e5 . c5 . . . | e5 . g5 . a5 . c6 a5 | g5 . . . d5 . . . |"
    "e5 . g5 . a5 . g5 e5 | d5 . c5 . a4 . . . | c5 . d5 . e5 . g5 e5 | d5 . . . c5 . . . |"
    "a5 . . g5 e5 . . . | g5 . . e5 d5 . . . | c5 . d5 . e5 . d5 c5 | a4 . . . g4 . . . |"
    "e5 . g5 . a5 . g5 e5 | d5 . c5 . a4 . . . | c5 . e5 . d5 . a4 . | c5 . . . . . . .",
    harp: "c3 . g3 . e4 . g3 . | a3 . e4 . c4 . e4 . | f3 . c4 . a4 . c4 . | g3 . d4 . b4 . d4 . |"
    "c3 . g3 . e4 . g3 . | a3 . e4 . c4 . e4 . | f3 . c4 . a4 . c4 . | g3 . d4 . b4 . d4 . |"
    "f3 . c4 . a4 . c4 . | c3 . g3 . e4 . g3 . | a3 . e4 . c4 . e4 . | g3 . d4 . b4 . d4 . |"
    "c3 . g3 . e4 . g3 . | f3 . c4 . a4 . c4 . | d3 . a3 . f4 . g3 . | c3 . g3 . e4 . g3 .",
}
BAY = {
    harp: "f3 c4 f4 a4 f4 c4 | d3 a3 d4 f4 d4 a3 | bb2 f3 bb3 d4 bb3 f3 | c3 g3 c4 e4 c4 g3 |"
    "f3 c4 f4 a4 f4 c4 | a3 e4 a4 c5 a4 e4 | bb2 f3 bb3 d4 bb3 f3 | c3 g3 c4 e4 g4 e4 |"
    "f3 c4 f4 a4 f4 c4 | d3 a3 d4 f4 d4 a3 | bb2 f3 bb3 d4 bb3 f3 | c3 g3 c4 e4 c4 g3 |"
    "f3 c4 f4 a4 f4 c4 | a3 e4 a4 c5 a4 e4 | bb2 f3 bb3 d4 bb3 f3 | c3 g3 c4 e4 g4 e4 |"
    "d3 a3 d4 f4 d4 a3 | bb2 f3 bb3 d4 bb3 f3 | f3 c4 f4 a4 f4 c4 | c3 g3 c4 e4 c4 g3 |"
    "d3 a3 d4 f4 a4 f4 | bb2 f3 bb3 d4 bb3 f3 | c3 g3 c4 e4 c4 g3 | f3 c4 f4 a4 f4 c4",
    breath: "a4 . . . c5 . | a4 . . . . . | f4 . . . g4 . | e4 . . . . . | a4 . . . c5 . | e5 . . . c5 . |"
    "d5 . . . bb4 . | c5 . . . . . | a4 . . . c5 . | f5 . . . e5 . | d5 . . . bb4 . | g4 . . . . . | a4 . . . c5 . |"
    "e5 . . . c5 . | d5 . . . f5 . | e5 . . . . . | f5 . . . e5 . | d5 . . . . . | c5 . . . a4 . | g4 . . . . . |"
    "a4 . . . c5 . | d5 . . . bb4 . | a4 . . . g4 . | f4 . . . . .",
}
ISLAND = {
    kalimba: "g4 . b4 d5 . b4 d5 . | e5 . d5 b4 . a4 . . | g4 . b4 d5 . g5 e5 . | d5 . . b4 a4 . . . |"
    "c5 . e5 g5 . e5 c5 . | b4 . d5 e5 . d5 b4 . | a4 . b4 d5 . b4 a4 . | g4 . . . . . . . |"
    "e5 . . d5 e5 . g5 . | d5 . . b4 d5 . . . | c5 . . b4 c5 . e5 . | d5 . . . a4 . . . |"
    "g4 . b4 d5 . b4 d5 . | e5 . d5 b4 . g4 . . | a4 . b4 d5 . c5 a4 . | g4 . . . . . . .",
    marimba: "g3 . . d4 g3 . d4 . | e3 . . b3 e3 . b3 . | c3 . . g3 c3 . g3 . | d3 . . a3 d3 . a3 . |"
    "c3 . . g3 c3 . g3 . | g3 . . d4 g3 . d4 . | d3 . . a3 d3 . a3 . | g3 . . d4 g3 . d4 . |"
    "e3 . . b3 e3 . b3 . | g3 . . d4 g3 . d4 . | c3 . . g3 c3 . g3 . | d3 . . a3 d3 . a3 . |"
    "g3 . . d4 g3 . d4 . | e3 . . b3 e3 . b3 . | d3 . . a3 d3 . a3 . | g3 . . d4 g3 . d4 .",
}
MUSIC = {"music-title": (TITLE, 96), "music-bay": (BAY, 108), "music-island": (ISLAND, 100)}
SHARES = {marimba: 0.9, harp: 0.5, breath: 0.32, kalimba: 0.8}


def notes(score: str) -> Iterator[tuple[int, int, str]]:
    """(which eighth, how many it lasts, the note)."""
    tokens = score.replace("|", " ").split()
    starts = [place for place, token in enumerate(tokens) if token != "."]
    for start, end in zip(starts, [*starts[1:], len(tokens)], strict=True):
        yield start, end - start, tokens[start]


def loop(name: str) -> Wave:
    """A whole loop. Notes that ring past its end ring into its beginning: there is no seam."""
    score, beats = MUSIC[name]
    eighth = 30 / beats
    length = max(len(part.replace("|", " ").split()) for part in score.values())
    total = np.zeros(round(length * eighth * RATE))
    for voice, part in score.items():
        for start, held, note in notes(part):
            wave = voice(pitch(note), held * eighth + 0.25) if voice is breath else voice(pitch(note))
            where = (round(start * eighth * RATE) + np.arange(len(wave))) % len(total)
            swing = 0.86 + 0.14 * np.cos(2 * np.pi * start / 8)  # the first of a bar leans a little
            total[where] += SHARES[voice] * swing * wave
    return room(total, 0.35, name, 0.6)


def finished(name: str) -> Wave:
    """The wave as it is written, as loud as it may be."""
    if name in MUSIC:
        wave = loop(name)
        return wave * (MUSIC_LOUDNESS / np.sqrt(np.mean(wave**2)))
    wave = CUES[name]()
    if name in COURSES:
        return hush(wave * (COURSE_LOUDNESS / np.sqrt(np.mean(wave**2))), 0.006, 0.1)
    wave *= PEAKS.get(name, 0.25) / np.abs(wave).max()
    return wave if name == "sea" else hush(wave, 0.003, 0.02)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in (*CUES, *MUSIC):
        wave = finished(name)
        path = FOLDER / f"{name}.ogg"
        assert np.abs(wave).max() < 0.5, path
        soundfile.write(path, wave, RATE, format="OGG", subtype="VORBIS", compression_level=0.75)
        path.write_bytes(with_serial(path.read_bytes(), zlib.crc32(name.encode())))
        print(f"{path.stat().st_size:8} bytes {len(wave) / RATE:6.2f} s  {path.name}")


if __name__ == "__main__":
    main()
