"""The class votes: a poll as a value, a room that holds it, and, where two packages are installed, a page for phones.

The only package that may open a network, and only when `open_phones` is called: to listen at one private address of
this machine, until the lesson ends. It calls nobody.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from game.classroom.phones import Phones
from game.classroom.poll import Ballot, Poll
from game.classroom.replies import Seen
from game.classroom.room import Room
from game.errors import NoPhones

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Ballot", "NoPhones", "Phones", "Poll", "Room", "Seen", "open_phones"]


def open_phones(words: Mapping[str, str], language: str, on_change: Callable[[], None], *, at: str = "") -> Phones:
    """A page for phones at the likeliest private address of this machine. Raises `NoPhones`.

    `on_change` is called from another thread and must be quick. `at` is for tests, which may use loopback.
    """
    if find_spec("websockets") is None or find_spec("segno") is None:
        raise NoPhones("not-installed")
    from game.classroom.addresses import own_addresses, private

    addresses = (at,) if at else own_addresses()
    if not addresses:
        raise NoPhones("no-network")
    host = next((address for address in addresses if at or private(address)), "")
    if not host:
        raise NoPhones("no-private-address")
    return Phones(Room(on_change), {"lang": language.replace("_", "-")} | dict(words), host)
