"""Beacon Bay: an offline game in which children practise staying in control online."""

import os

__version__ = "0.1.0"

# pygame greets on standard output when it is imported; commands whose output is read by programs must not.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
