"""How phones come in: a code in a picture, an address, six symbols; and what to do where they cannot."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.nodes import Button, Code, Column, Grid, Icon, Node, Pinned, Plate, Row, Split, Text
from game.screens.lesson.moves import SeeCode, TryAddress, VoteBy
from game.words import fill, tr, trn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.screens.world import Phones, World


def joining(world: World) -> Node:
    """The whole screen. Where no phone can come in, the way on is another way to vote: no question waits for ever."""
    room = world.phones
    if room is not None and room.why_not:
        return _cannot(room.why_not)
    on = Button(tr("Go on"), SeeCode(shown=False), "main", "arrow-next", key="pagedown", wide=True, id="onward")
    if room is None:
        return Pinned(Text(tr("One moment…"), "ask", "logo"), Row((on,), grow=(0,)), fills=True)
    steps = Column(tuple(_steps(room)), gap=18)
    code = Code(room.qr, tr("A picture with the address of the voting page, for a phone's camera"))
    told = tuple(_quiet(room)) or (_came(room.joined),)
    body = Split(Column((Plate(code, "paper", None, 24),)), Column((steps, *told), gap=20), 40, 40)
    return Pinned(body, Row((on,), grow=(0,)), fills=True)


def _steps(room: Phones) -> Iterator[Node]:
    yield Text(tr("Come in with a phone"), "ask", "logo")
    yield _line("camera", tr("Point its camera at the picture, or type this address:"), room.address)
    yield _line("key", tr("The code of our room:"), room.code)
    if not room.quiet:
        yield Text(tr("No names, no accounts. A vote is just a number, and nothing stays on the phone."), "h3", "logo")


def _line(icon: str, words: str, big: str) -> Node:
    return Row(
        (Icon(icon, 60, "sea"), Column((Text(words, "h3", "logo"), Text(big, "ask", "logo")), gap=2)), gap=20, grow=(1,)
    )


def _came(count: int) -> Node:
    words = fill(trn("{count} phone is in.", "{count} phones are in.", count), count=count)
    if not count:
        words = tr("Waiting for the first phone.")
    return Plate(Row((Icon("phone", 56, "great"), Text(words, "h2")), gap=20, grow=(1,)), "great", None, 22)


def _quiet(room: Phones) -> Iterator[Node]:
    """Some networks keep phones apart; that is not anybody's fault, and hands do as well."""
    if room.trouble:
        yield _other_ways(tr("Phones do not work just now. Hands or cards do as well."), room)
    elif room.quiet:
        yield _other_ways(
            tr("No phone is in yet. Many school networks keep devices apart. Hands or cards do as well."), room
        )


def _cannot(reason: str) -> Node:
    words = {
        "not-installed": tr(
            "Voting with phones needs two more parts. Whoever installs programs here can add them: beacon-bay[class]."
        ),
        "no-network": tr("This computer is in no network, so phones cannot find it."),
        "no-private-address": tr("This computer has no address that only this building can see. Phones stay out."),
        "busy": tr("Another program uses the place where phones come in."),
    }
    line = Row((Icon("phone", 110, "sea"), Text(words.get(reason, ""), "h1")), gap=40, grow=(1,))
    does = Text(tr("Hands or cards do just as well."), "h2", "logo")
    hands, cards = _hands(), _cards()
    body = Column((Plate(line, "sun", None, 50), does), gap=26)
    return Pinned(body, Row((replace(hands, look="main", key="pagedown"), cards), gap=20, grow=(0, 1)), fills=True)


def _hands() -> Button:
    return Button(tr("Vote with hands"), VoteBy("hands"), "plain", "hand-stop", wide=True, id="use-hands")


def _cards() -> Button:
    return Button(tr("Vote with cards"), VoteBy("cards"), "plain", "shelves", wide=True, id="use-cards")


def _other_ways(why: str, room: Phones) -> Node:
    others = tuple(
        Button(fill(tr("Try {address}"), address=one), TryAddress(one), "plain", "phone", wide=True, id=f"address-{n}")
        for n, one in enumerate(room.addresses)
        if room.trouble or not room.address.startswith(f"{one}:")
    )
    return Plate(Column((Text(why, "h3"), Grid((_hands(), _cards(), *others), 2, 16, 300)), gap=18), "sun", None, 26)
