"""Everything that is heard and not spoken: cues, the sea, and quiet music. Without a sound device it is silent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.paths import SOUNDS

if TYPE_CHECKING:
    from pathlib import Path

SEA: Final = "sea"
"""The one cue that goes on until it is told to stop."""
MUSIC: Final = ("title", "bay", "island")
FADE: Final = 600
"""Milliseconds in which music and sea come and go."""
_RATE, _BUFFER, _STEREO, _SIGNED_16 = 44_100, 1024, 2, -16
_SEA_CHANNEL = 0
_DUCKED = 0.3
"""What is left of music and sea while somebody speaks."""


class Sound:
    """Plays by name and never raises: what cannot be heard is silence, and the captions say it anyway."""

    def __init__(self, folder: Path = SOUNDS) -> None:
        self.available = False
        """Between `open` and `close`, unless there is no device to be heard from."""
        self._device = False
        self._folder = folder
        self._cues: dict[str, pygame.mixer.Sound | None] = {}
        self._effects, self._music = 0.7, 0.4
        self._tune = ""
        self._streaming = ""
        self._sea = self._waving = False
        self._ducked = False

    def open(self) -> None:
        """Be heard from now on; call it after the first picture, for a sound server may take its time."""
        self.available = True
        self._mix()

    def close(self) -> None:
        """Give the device back."""
        self.available = False
        self._mix()

    def set_effects(self, volume: int, *, muted: bool = False) -> None:
        """How loud cues and sea are, 0 to 100."""
        self._effects = _share(volume, muted=muted)
        self._mix()

    def set_music(self, volume: int, *, muted: bool = False) -> None:
        """How loud music is, 0 to 100; at nothing it is not even decoded."""
        self._music = _share(volume, muted=muted)
        self._mix()

    def duck(self, low: bool) -> None:
        """Keep music and sea low while something is read aloud."""
        self._ducked = low
        self._mix()

    def play(self, cue: str) -> None:
        """Play a cue once; the sea goes on until `sea(False)`."""
        if cue == SEA:
            self.sea(wanted=True)
        elif self._device and self._effects and (sound := self._cue(cue)):
            sound.set_volume(self._effects)
            sound.play()

    def sea(self, wanted: bool) -> None:
        """Let the waves come in or ebb away."""
        self._sea = wanted
        self._mix()

    def music(self, name: str) -> None:
        """Fade over to the loop of that name; "" fades to silence. Asking for what already plays changes nothing."""
        self._tune = name
        self._mix()

    def stop(self) -> None:
        """Silence at once: cues, sea and music."""
        self._tune, self._streaming = "", ""
        self._sea = self._waving = False
        if self._device:
            pygame.mixer.stop()
            pygame.mixer.music.stop()

    def _mix(self) -> None:
        """Bring what is heard in line with what is wanted and how loud it may be."""
        self._hold(device=self.available and bool(self._effects or self._music))
        if self._device:
            low = _DUCKED if self._ducked else 1.0
            pygame.mixer.music.set_volume(self._music * low)
            self._stream(self._tune if self._music else "")
            self._wave(self._effects * low if self._sea else 0.0)

    def _hold(self, device: bool) -> None:
        """Have a device only while something may be heard: an open one wakes the processor forty times a second."""
        if device == self._device:
            return
        self._device, self._streaming, self._waving = device, "", False
        if not device:
            self._cues.clear()
            pygame.mixer.quit()
            return
        try:
            pygame.mixer.init(_RATE, _SIGNED_16, _STEREO, _BUFFER)
            pygame.mixer.set_reserved(_SEA_CHANNEL + 1)
        except (pygame.error, NotImplementedError):  # no device; or a pygame built without its mixer
            self.available = self._device = False

    def _stream(self, name: str) -> None:
        if name == self._streaming:
            return
        self._streaming = name
        pygame.mixer.music.fadeout(FADE)
        if not name:
            return
        path = str(self._folder / f"music-{name}.ogg")
        try:
            if pygame.mixer.music.get_busy():  # to load now would be to wait for the fade; what is queued follows it
                pygame.mixer.music.queue(path, loops=-1)
            if not pygame.mixer.music.get_busy():  # nothing played, or it ended before the next stood in the queue
                pygame.mixer.music.load(path)
                pygame.mixer.music.play(-1, fade_ms=FADE)
        except (pygame.error, OSError):
            return  # a missing or broken file is silence

    def _wave(self, volume: float) -> None:
        sea = self._cue(SEA) if volume or self._waving else None
        if sea is None:
            return
        channel = pygame.mixer.Channel(_SEA_CHANNEL)
        if volume:
            sea.set_volume(volume)
        if bool(volume) == self._waving:
            return
        self._waving = bool(volume)
        if volume:
            channel.play(sea, loops=-1, fade_ms=FADE)
        else:
            channel.fadeout(FADE)

    def _cue(self, name: str) -> pygame.mixer.Sound | None:
        if name not in self._cues:
            try:
                self._cues[name] = pygame.mixer.Sound(str(self._folder / f"{name}.ogg"))
            except (pygame.error, OSError):
                self._cues[name] = None
        return self._cues[name]


def _share(volume: int, *, muted: bool) -> float:
    return 0.0 if muted else min(100, max(0, volume)) / 100
