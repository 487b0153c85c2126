"""The commands: `beacon-bay` plays, `tour` writes every screen, `check` reads level files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from game import __version__
from game.errors import GameError, NoDisplay

if TYPE_CHECKING:
    from collections.abc import Sequence

_TEXT_SIZES = (100, 125, 150, 175, 200)


class _Reader(argparse.ArgumentParser):
    """Says in one sentence what it did not understand, and where to read more."""

    def error(self, message: str) -> NoReturn:
        print(f"{self.prog}: {message}. 'beacon-bay --help' shows what there is.", file=sys.stderr)
        raise SystemExit(2)


def main(words: Sequence[str] | None = None) -> int:
    """Run a command; gives the exit status: 0 well, 1 problems found, 2 not understood."""
    asked = _reader().parse_args(words)
    try:
        match asked.command:
            case "check":
                from game.content.report import main as check

                return check(asked.paths, asked.json)
            case "tour":
                return _tour(asked)
            case _:
                return _play(asked)
    except GameError as error:
        print(error, file=sys.stderr)
        return 2


def _reader() -> argparse.ArgumentParser:
    reader = _Reader(
        prog="beacon-bay", allow_abbrev=False,
        description="Beacon Bay: an offline game in which children practise staying in control online.",
    )  # fmt: skip
    reader.add_argument("--version", action="version", version=f"Beacon Bay {__version__}")
    reader.add_argument("--saves", type=Path, metavar="FOLDER", help="keep logbooks in this folder")
    commands = reader.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Reader)
    commands.add_parser("play", help="play the game (also without any command)")
    tour = commands.add_parser("tour", help="play every island without a window and write each screen as PNG and text")
    tour.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where the screens are written")
    tour.add_argument("--size", type=_size, default=(1280, 720), metavar="WxH", help="pixels, such as 1024x600")
    tour.add_argument("--text", type=int, choices=_TEXT_SIZES, default=100, metavar="PERCENT", help="text size, 100 to 200")
    tour.add_argument("--theme", choices=("light", "night", "contrast"), default="light")
    tour.add_argument("--lang", default="en", metavar="CODE", help="en, or en_XA and ar_XB made up for testing")
    tour.add_argument("--islands", type=_names, default=(), metavar="A,B", help="only these islands")
    tour.add_argument("--bands", type=_names, default=("6-8", "9-11", "12-14"), metavar="A,B", help="only these bands")
    tour.add_argument("--screens", type=_names, default=(), metavar="A,B", help="only these, such as title,play")
    check = commands.add_parser("check", help="check level files and report every problem")
    check.add_argument("paths", nargs="*", metavar="PATH", help="folders or files; all islands if left out")
    check.add_argument("--json", action="store_true", help="print the report as JSON")
    return reader


def _size(text: str) -> tuple[int, int]:
    across, _, down = text.lower().partition("x")
    if not (across.isdigit() and down.isdigit() and 320 <= int(across) <= 8000 and 240 <= int(down) <= 8000):
        raise argparse.ArgumentTypeError(f"'{text}' is not a size like 1280x720")
    return int(across), int(down)


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for name in text.split(",") if name)


def _tour(asked: argparse.Namespace) -> int:
    from game.engine.scenario import BANDS
    from game.tour import Route, Tour, known
    from game.words import LANGUAGES

    unknown = [band for band in asked.bands if band not in BANDS] + [one for one in asked.islands if one not in known()]
    if unknown or asked.lang not in LANGUAGES:
        what = unknown[0] if unknown else asked.lang
        print(f"beacon-bay tour: there is no '{what}' here.", file=sys.stderr)
        return 2
    route = Route(asked.size, asked.text, asked.theme, asked.lang, asked.islands, asked.bands, asked.screens)
    written = Tour(route, asked.out).run()
    print(f"{written} screens written to {asked.out}.")
    return 0


def _play(asked: argparse.Namespace) -> int:
    from game.play import play

    try:
        play(asked.saves)
    except NoDisplay as error:
        return _shown_otherwise(str(error))
    return 0


def _shown_otherwise(reason: str) -> int:
    """Never an invisible game: one island plays itself, and its screens are written into a folder that is named."""
    from game.tour import Route, Tour

    out = Path.cwd() / "beacon-bay-tour"
    try:
        written = Tour(Route(islands=("name-beach",), bands=("9-11",)), out).run()
    except OSError:
        import tempfile

        out = Path(tempfile.mkdtemp(prefix="beacon-bay-tour-"))
        written = Tour(Route(islands=("name-beach",), bands=("9-11",)), out).run()
    print(f"{reason} So one island played itself: {written} screens are in {out}.")
    return 0
