"""Where the game's own files lie: inside the installed package, or beside it in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_SHIPPED = _PACKAGE / "shipped"
_HOME = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent

LEVELS = _HOME / "levels"
ASSETS = _HOME / "assets"
ART = ASSETS / "art"
FONTS = ASSETS / "fonts"
SOUNDS = ASSETS / "sound"
LOCALES = ASSETS / "locale"
