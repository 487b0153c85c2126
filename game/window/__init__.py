"""pygame, and only here: opening a window, laying out, painting, motion, input, focus, sound."""
