"""Two pretended languages: every screen can be tried in long words and from right to left before a translator starts.

Both leave alone what is not words: `{placeholders}`, `*bold*`, `==mark==`, digits, line ends.
"""

from __future__ import annotations

import re
from functools import lru_cache
from math import ceil

_ACCENTED = str.maketrans(
    # Only what every text font of ours can draw. F, j, m, q, v and x have nothing there.
    "aAbBcCdDeEfgGhHiIkKlLnNoOpPrRsStTuUwWyYzZ",
    "áÁßßçÇđĐéÉƒğĞħĦíÍķĶļĻńŃóÓþÞřŘśŚţŢúÚŵŴýÝžŽ",
)
_MIRRORED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz?,;",
    "ابصدعفغهيجكلمنوطقرستؤثشخئز؟،؛",
)
_VOWEL = re.compile("[áéíóúÁÉÍÓÚ]")
_PADDING = "óńé ţŵó ţħřéé ƒóúř ƒívé "
_LONGER = 0.4
_KEPT = re.compile(r"(\{[^{}]*\})")


@lru_cache(maxsize=4096)
def accented(text: str) -> str:
    """Accents on the letters and 40 % more of them, between brackets: what is cut off or untranslated shows."""
    parts = [part if _KEPT.fullmatch(part) else part.translate(_ACCENTED) for part in _KEPT.split(text)]
    missing = ceil(_LONGER * sum(len(part) for part in parts if not _KEPT.fullmatch(part)))
    for index, part in enumerate(parts):
        if missing and not _KEPT.fullmatch(part):
            parts[index], doubled = _VOWEL.subn(lambda vowel: vowel[0] + vowel[0].lower(), part, count=missing)
            missing -= doubled
    return f"[{''.join(parts)}{_tail(missing)}]"


def _tail(length: int) -> str:
    return (" " + _PADDING * (length // len(_PADDING) + 1))[:length].rstrip()


@lru_cache(maxsize=4096)
def mirrored(text: str) -> str:
    """Arabic letters in place of Latin ones, as many as there were; digits stay, so that they run against the text."""
    parts = _KEPT.split(text)
    return "".join(part if _KEPT.fullmatch(part) else part.lower().translate(_MIRRORED) for part in parts)
