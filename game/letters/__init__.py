"""What holds for letters wherever they are drawn, on screens and on paper: direction, line ends, authors' marks.

Nothing here knows how large a letter is. Whoever draws measures, with fonts of its own.
"""
