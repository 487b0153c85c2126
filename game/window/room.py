"""How much room there is: pixels, units and the arrangement they allow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Arrangement = Literal["roomy", "compact", "single"]
"""roomy: two columns and a scene with figures. compact: two columns, faces instead of figures. single: one column."""


@dataclass(frozen=True, slots=True)
class Room:
    """A window's size in pixels, the text scale in per cent, and the reading direction."""

    width: int
    height: int
    text: int = 100
    rightward: bool = True
    """Left to right."""

    @property
    def scale(self) -> float:
        """Pixels for one unit of the style guide; below 1280 × 720 nothing shrinks any more."""
        return max(0.667, min(self.width / 1920, self.height / 1080, 2.0))

    @property
    def arrangement(self) -> Arrangement:
        """What fits: one column at 175 % or in a low window; two without figures at 150 % or 1024 × 600."""
        if self.text >= 175 or self.height < 560 or self.width < 900:
            return "single"
        if self.text > 125 or self.width < 1200 or self.height < 680:
            return "compact"
        return "roomy"

    def px(self, units: float) -> int:
        """Units in pixels."""
        return round(units * self.scale)

    def letter(self, units: float) -> int:
        """The height of letters in pixels: units, times the text scale."""
        return round(units * self.scale * self.text / 100)
