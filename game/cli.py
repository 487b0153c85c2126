"""The commands: `beacon-bay` plays, `tour` writes every screen, `print` every sheet, `check` reads level files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from game.errors import GameError, NoDisplay

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence


def main(words: Sequence[str] | None = None) -> int:
    """Run a command; gives the exit status: 0 well, 1 problems found, 2 not understood."""
    if not (sys.argv[1:] if words is None else words):
        # Playing is what nearly everybody wants, and it need not wait for the reading of options.
        return _guarded(lambda: _play(None))
    from game.options import reader

    asked = reader().parse_args(words)
    return _guarded(lambda: _run(asked))


def _guarded(run: Callable[[], int]) -> int:
    """Errors raised on purpose become a sentence."""
    try:
        return run()
    except GameError as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _run(asked: argparse.Namespace) -> int:
    match asked.command:
        case "check":
            from game.content.report import Wanted
            from game.content.report import main as check

            return check(asked.paths, Wanted(asked.json, asked.bots, asked.coverage, asked.verbose))
        case "tour":
            return _tour(asked)
        case "print":
            return _print(asked)
        case _:
            return _play(asked.saves, for_a_class=asked.command == "class")


def _tour(asked: argparse.Namespace) -> int:
    from game.engine.scenario import BANDS
    from game.tour import SCREENS, Route, Tour, known
    from game.words import LANGUAGES

    unknown = [band for band in asked.bands if band not in BANDS] + [one for one in asked.islands if one not in known()]
    unknown += [name for name in asked.screens if name not in SCREENS]
    if unknown or asked.lang not in LANGUAGES:
        what = unknown[0] if unknown else asked.lang
        print(f"beacon-bay tour: there is no '{what}' here.", file=sys.stderr)
        return 2
    route = Route(asked.size, asked.text, asked.theme, asked.lang, asked.islands, asked.bands, asked.screens)
    try:
        written = Tour(route, asked.out).run()
    except OSError as error:
        print(f"beacon-bay tour: nothing can be written to {asked.out} ({error.strerror}).", file=sys.stderr)
        return 2
    print(f"{written} screens written to {asked.out}.")
    return 0


def _print(asked: argparse.Namespace) -> int:
    from game.app import levels_folder
    from game.engine.scenario import BANDS
    from game.paper.files import folder_among
    from game.paper.printing import Order, print_all, print_class
    from game.tour import known
    from game.words import LANGUAGES

    unknown = [band for band in asked.bands if band not in BANDS] + [asked.lang] * (asked.lang not in LANGUAGES)
    unknown += [*{*asked.islands} - known()] if asked.islands else []
    if unknown:
        print(f"beacon-bay print: there is no '{unknown[0]}' here.", file=sys.stderr)
        return 2
    if asked.islands and not asked.lessons:
        print("beacon-bay print: --islands goes with --class.", file=sys.stderr)
        return 2
    out = asked.out if asked.out is not None else folder_among("documents")
    try:
        order = Order(levels_folder(), asked.paper, asked.lang, asked.bands, asked.islands, asked.sample)
        done = (print_class if asked.lessons else print_all)(order, out)
    except OSError as error:
        print(f"beacon-bay print: nothing can be written to {out} ({error.strerror}).", file=sys.stderr)
        return 2
    for name in done.lost:
        print(f"beacon-bay print: a text on {name} is too long for its place.", file=sys.stderr)
    print(f"{len(done.written)} sheets written to {out}.")
    return 1 if done.lost else 0


def _play(saves: Path | None, *, for_a_class: bool = False) -> int:
    from game.play import play

    try:
        play(saves, for_a_class=for_a_class)
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
