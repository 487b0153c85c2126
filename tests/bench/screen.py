"""A screen to measure on: Xvfb, looked at and clicked from outside through Xlib, a row of pixels at a time."""

from __future__ import annotations

import ctypes
import os
import subprocess
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ALL_PLANES, _Z_PIXMAP = 0xFFFFFFFF, 2
_PICTURE = 24
"""So many different colours in three rows of pixels make a picture; a plain window has one."""
_HOVERING = 0.7


class _Image(ctypes.Structure):
    """The beginning of Xlib's XImage, as far as it is read here."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.POINTER(ctypes.c_char)),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


class Screen:
    """An X display and its one screen."""

    def __init__(self, name: str, size: tuple[int, int]) -> None:
        self.name, self.size = name, size
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        assert self._display, f"cannot open {name}"
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def row(self, y: int, x: int = 0, width: int = 0) -> bytes:
        """The pixels now shown in a row, four bytes each."""
        width = width or self.size[0]
        image = self._x.XGetImage(self._display, self._root, x, y, width, 1, ctypes.c_ulong(_ALL_PLANES), _Z_PIXMAP)
        pixels = image.contents.data[: image.contents.bytes_per_line]
        self._x.XFree(image.contents.data)
        self._x.XFree(image)
        return pixels

    def shows_a_picture(self) -> bool:
        """More than a plain window: many colours in the rows at a quarter, a half and three quarters."""
        colours: set[bytes] = set()
        for quarter in (1, 2, 3):
            pixels = self.row(self.size[1] * quarter // 4)
            colours |= {pixels[place : place + 4] for place in range(0, len(pixels), 4)}
        return len(colours) >= _PICTURE

    def point(self, x: int, y: int) -> None:
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def press(self, down: bool) -> None:
        """The left button goes down or up where the pointer is."""
        self._test.XTestFakeButtonEvent(self._display, 1, int(down), ctypes.c_ulong(0))
        self._x.XFlush(self._display)

    def click_to_pixels(self, x: int, y: int, seconds: float = 2.0) -> float | None:
        """Go there, wait for any hovering to end, press, and watch: seconds until a pixel near by has changed."""
        self.point(x, y)
        time.sleep(_HOVERING)
        around = (y, max(0, x - 60), min(120, self.size[0] - x + 60))
        before = self.row(*around)
        pressed = time.monotonic()
        self.press(down=True)
        changed = None
        while changed is None and time.monotonic() - pressed < seconds:
            if self.row(*around) != before:
                changed = time.monotonic() - pressed
        self.press(down=False)
        return changed

    def close(self) -> None:
        self._x.XCloseDisplay(self._display)


@contextmanager
def fresh_screen(width: int, height: int) -> Iterator[Screen]:
    """An Xvfb of its own under a number nobody uses; gone afterwards."""
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as number:
            screen = Screen(f":{number.readline().strip()}", (width, height))
        yield screen
        screen.close()
    finally:
        server.terminate()
        server.wait()
