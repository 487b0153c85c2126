"""The text engine: words and a face in, a setting with every letter's place out, then ink on a surface.

Layout asks `set_text` for sizes and never sees a colour; painting takes the same setting and never measures.
Right-to-left scripts, numbers and names inside them, fallback fonts and line breaking are settled behind this door,
with the rules of `game.letters`, which paper keeps to as well.
"""

from game.window.text.compose import Run
from game.window.text.faces import READERS, STYLES, Reader, TypeFace, typeface
from game.window.text.fonts import missing
from game.window.text.paint import Colour, Ink, draw
from game.window.text.typeset import Align, Direction, Line, Place, Setting, Word, narrowest, set_text, torn, words

__all__ = [
    "READERS",
    "STYLES",
    "Align",
    "Colour",
    "Direction",
    "Ink",
    "Line",
    "Place",
    "Reader",
    "Run",
    "Setting",
    "TypeFace",
    "Word",
    "draw",
    "missing",
    "narrowest",
    "set_text",
    "torn",
    "typeface",
    "words",
]
