"""The 64 paired brackets of Unicode (BidiBrackets.txt, which has grown once in ten years)."""

from __future__ import annotations

from typing import Final

# First and last opening bracket of each row of pairs; the closing one is the next character, the next pair follows it.
_ROWS: Final = (
    "28-28 f3a-f3c 169b-169b 2045-2045 207d-207d 208d-208d 2308-230a 2329-2329 2768-2774 27c5-27c5 27e6-27ee 2983-298b "
    "2991-2997 29d8-29da 29fc-29fc 2e22-2e28 2e55-2e5b 3008-3010 3014-301a fe59-fe5d ff08-ff08 ff5f-ff5f ff62-ff62"
)
_ODD: Final = {"[": "]", "{": "}", "\u298d": "\u2990", "\u298f": "\u298e", "\uff3b": "\uff3d", "\uff5b": "\uff5d"}

# Two angle brackets are older spellings of two others (canonical equivalence).
_SAME: Final = {"\u2329": "\u3008", "\u232a": "\u3009"}


def _pairs() -> dict[str, str]:
    found = dict(_ODD)
    for row in _ROWS.split():
        first, last = (int(end, 16) for end in row.split("-"))
        found |= {chr(code): chr(code + 1) for code in range(first, last + 1, 2)}
    return found


_PAIRS: Final = _pairs()
OPENING: Final = {opening: _SAME.get(closing, closing) for opening, closing in _PAIRS.items()}
"""The closing bracket that an opening one waits for."""
CLOSING: Final = {closing: _SAME.get(closing, closing) for closing in _PAIRS.values()}
"""Every closing bracket, in the spelling that OPENING uses."""
