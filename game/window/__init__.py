"""pygame, and only here: opening a window, laying out, painting, motion, input, focus, sound."""

import os

# pygame greets on standard output when it is imported; commands whose output is read by programs must not.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
