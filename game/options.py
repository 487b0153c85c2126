"""What may be typed after `beacon-bay`: commands and their options, read and checked."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import NoReturn

from game import __version__

_TEXT_SIZES = (100, 125, 150, 175, 200)


class _Reader(argparse.ArgumentParser):
    """Says in one sentence what it did not understand, and where to read more."""

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message}. 'beacon-bay --help' shows what there is.", file=sys.stderr)
        raise SystemExit(2)


def reader() -> argparse.ArgumentParser:
    """The parser of the command line; what it cannot read ends in one sentence and exit status 2."""
    reader = _Reader(
        prog="beacon-bay", allow_abbrev=False,
        description="Beacon Bay: an offline game in which children practise staying in control online.",
    )  # fmt: skip
    reader.add_argument("--version", action="version", version=f"Beacon Bay {__version__}")
    reader.add_argument("--saves", type=Path, metavar="FOLDER", help="keep logbooks in this folder")
    commands = reader.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Reader)
    commands.add_parser("play", help="play the game (also without any command)")
    commands.add_parser("class", help="play with a class: a lesson on the projector, with votes")
    tour = commands.add_parser("tour", help="play every island without a window and write each screen as PNG and text")
    tour.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where the screens are written")
    tour.add_argument("--size", type=_size, default=(1280, 720), metavar="WxH", help="pixels, such as 1024x600")
    tour.add_argument(
        "--text", type=int, choices=_TEXT_SIZES, default=100, metavar="PERCENT", help="text size, 100 to 200"
    )
    tour.add_argument("--theme", choices=("light", "night", "contrast"), default="light")
    tour.add_argument("--lang", default="en", metavar="CODE", help="en, or en_XA and ar_XB made up for testing")
    tour.add_argument("--islands", type=_names, default=(), metavar="A,B", help="only these islands")
    tour.add_argument("--bands", type=_names, default=("6-8", "9-11", "12-14"), metavar="A,B", help="only these bands")
    tour.add_argument("--screens", type=_names, default=(), metavar="A,B", help="only these, such as title,play")
    _add_print(commands.add_parser("print", help="write sheets for paper as PDF: plans, cards, packs for a class"))
    check = commands.add_parser("check", help="check level files and report every problem")
    check.add_argument("paths", nargs="*", metavar="PATH", help="folders or files; all islands if left out")
    check.add_argument("--json", action="store_true", help="print the report as JSON")
    check.add_argument("--bots", action="store_true", help="print how far habits get, such as always the longest")
    check.add_argument("--verbose", action="store_true", help="with --bots: every scenario by which a habit gains")
    check.add_argument("--coverage", action="store_true", help="print how much there is of everything")
    return reader


def _add_print(printing: argparse.ArgumentParser) -> None:
    what = printing.add_mutually_exclusive_group(required=True)
    what.add_argument("--all", action="store_true", help="every sheet for children and families")
    what.add_argument(
        "--class", action="store_true", dest="lessons", help="each island's pack for a class, and workshops on paper"
    )
    printing.add_argument("--out", type=Path, metavar="FOLDER", help="where they go; your documents if left out")
    printing.add_argument("--sample", action="store_true", help="also those that need results, with made-up ones")
    printing.add_argument("--paper", choices=("a4", "letter"), default="a4")
    printing.add_argument("--lang", default="en", metavar="CODE", help="as for tour")
    printing.add_argument(
        "--bands", type=_names, default=("6-8", "9-11", "12-14"), metavar="A,B", help="only cards and plans of these"
    )
    printing.add_argument("--islands", type=_names, default=(), metavar="A,B", help="with --class: only these islands")


def _size(text: str) -> tuple[int, int]:
    across, _, down = text.lower().partition("x")
    if not (across.isdigit() and down.isdigit() and 320 <= int(across) <= 8000 and 240 <= int(down) <= 8000):
        raise argparse.ArgumentTypeError(f"'{text}' is not a size like 1280x720")
    return int(across), int(down)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for name in text.split(",") if name)
