"""The pages of Help: before a country is picked, with much and with little to show, and for each way of telling."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.engine.scenario import BANDS
from game.screens.help import Adults, Countries, Help, Lines, Proof
from game.screens.world import Printed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.scenario import Band
    from game.screens.turn import Place
    from game.screens.world import World

_CARD = "/home/somebody/Documents/Beacon Bay/wallet.pdf"


def helping(world: World) -> Iterator[tuple[str, Place, World]]:
    """Each page in each of its states."""
    for band in BANDS:
        there = _there(world, band, "GB")
        yield f"help/{band}-number", Help(), there
        yield f"help/{band}-two", Adults(1), there
        yield f"help/{band}-proof", Proof("windows"), there
    plain = _there(world, "6-8", "")
    unpicked = replace(plain, choices=replace(plain.choices, first_adult="", second_adult=""))
    yield "help/6-8-first-time", Help(), unpicked
    there = _there(world, "12-14", "NZ")
    some = replace(there, choices=replace(there.choices, first_adult="parent", second_adult=""))
    yield "help/one-picked", Help(), some
    yield "help/two-at-home", Adults(1), some
    yield "help/two-first-time", Adults(), unpicked
    yield "help/printed", Help(), replace(there, printed=Printed("wallet", _CARD))
    yield "help/none-of-its-own", Help(), _there(world, "9-11", "TR")
    for code in ("", "GB", "NZ"):
        yield f"help/lines-{code.lower() or 'anywhere'}", Lines(), _there(world, "12-14", code)
    yield "help/countries", Countries(), there
    yield "help/countries-letter", Countries("N"), there
    yield "help/proof", Proof(), there
    for device in ("mac", "chromebook", "ios", "android", "other"):
        yield f"help/proof-{device}", Proof(device), there
    yield "help/proof-ios-round", Proof("ios", button=True), there


def _there(world: World, band: Band, code: str) -> World:
    """Somebody who picked a country, and a grandparent and a teacher."""
    choices = replace(world.choices, country=code, first_adult="grandparent", second_adult="teacher")
    player = replace(world.player, band=band) if world.player is not None else None
    return replace(world, player=player, choices=choices)
