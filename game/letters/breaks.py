"""Where a line may end. Works on the logical text, before any letter is reordered."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

# After spaces, unless French punctuation follows ("vraiment ?") or a guillemet went before. After a hyphen between
# letters: "well-known" may part, "-5" and "6-8" may not. After a dash, unless a number follows. No-break spaces hold;
# a space without width lets a long address go on in a new line.
_BREAK: Final = re.compile(
    r"(?<!«)[ \t\u2009]+(?![ \t\u2009?!:;»])|(?<=[^\W\d_])[-\u2010](?=[^\W\d_])|[–—](?=[^\d\s])|\u200b",
)


def chunks(paragraph: str) -> list[int]:
    """Ends of the unbreakable stretches, each with its trailing spaces; the last is the paragraph's end."""
    ends = [place.end() for place in _BREAK.finditer(paragraph)]
    if not ends or ends[-1] != len(paragraph):
        ends.append(len(paragraph))
    return ends


def visible_end(paragraph: str, start: int, end: int) -> int:
    """Leave off the spaces that a line break swallows."""
    return start + len(paragraph[start:end].rstrip(" \t\u2009"))


def letters(paragraph: str, start: int, end: int) -> list[int]:
    """Ends of the letters in a stretch that has to be broken by force; marks and joiners stay with their letter."""
    ends = [
        place
        for place in range(start + 1, end)
        if not unicodedata.combining(paragraph[place]) and paragraph[place] not in "\u200c\u200d"
    ]
    return [*ends, end]
