"""What is laid over a thing in a picture: a sticker with a wave on it, drawn for its size."""

from __future__ import annotations

INK, WHITE, SAND, SEA = "#14283B", "#FFFFFF", "#FFF3C4", "#8FC7DF"
"""A photo is the same in every theme, and so is what lies on it. Ink on white: 15 to 1."""


def waves(width: int, height: int) -> str:
    """Rows of waves all over a sticker, so that it is seen to hide what lies under it."""
    step = 26
    rows = "".join(_row(width, top) for top in range(step * 3 // 4, height, step))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<path d="{rows}" fill="none" stroke="{SEA}" stroke-width="5" stroke-linecap="round"/></svg>'
    )


def _row(width: int, top: int) -> str:
    """One wavy line, a little in from both sides."""
    long = 22
    count = max(1, (width - 20) // long)
    start = (width - count * long) / 2
    return f"M{start} {top}" + "".join(f"q{long / 2} {-9 if place % 2 else 9} {long} 0" for place in range(count))
