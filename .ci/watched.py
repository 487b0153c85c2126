"""Run an installed command under Python's own watch: `watched.py FORBIDDEN-FOLDER COMMAND WORDS...`.

It ends with status 99 as soon as anything below the folder is opened or a network is asked for.
"""

from __future__ import annotations

import os
import runpy
import sys

forbidden, *words = sys.argv[1:]


def watch(event: str, args: tuple[object, ...]) -> None:
    reads = event in {"open", "os.listdir", "os.scandir"} and str(args[0]).startswith(forbidden + os.sep)
    if reads or event.startswith("socket."):
        os.write(2, f"{words} must not: {event} {args}\n".encode())
        os._exit(99)


sys.addaudithook(watch)
sys.argv = words
runpy.run_path(words[0], run_name="__main__")
