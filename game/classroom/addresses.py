"""The private addresses of this machine, and a door bound to one of them.

Nothing is sent to find them: a datagram socket that is "connected" only asks the system which way it would go.
"""

from __future__ import annotations

import errno
import ipaddress
import os
import socket
import struct
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from game.errors import NoPhones

if TYPE_CHECKING:
    from collections.abc import Iterator

PORTS = range(8765, 8775)
"""Short to type, and the same in every lesson where it is free."""

OUTPUT = 32 * 1024
"""Bytes that the system may hold back for one phone which does not read; it takes the double at most."""

_PRIVATE = tuple(map(ipaddress.ip_network, ("192.168.0.0/16", "10.0.0.0/8", "172.16.0.0/12", "fc00::/7")))
"""RFC 1918 and 4193. Link-local addresses are left out: a phone's browser cannot be relied on to reach them."""

_ELSEWHERE = ("198.18.0.1", "192.168.255.254", "10.255.255.254", "172.31.255.254", "2001:db8::1", "fd00:ffff::1")
"""Whichever way these would go, that way lies a network. First the way to everywhere."""


def private(address: str) -> bool:
    try:
        place = ipaddress.ip_address(address)
    except ValueError:
        return False
    return any(place in network for network in _PRIVATE if network.version == place.version)


def own_addresses() -> tuple[str, ...]:
    """Every address of this machine but loopback, the likeliest first. An IPv4 address is shorter to type."""
    found = dict.fromkeys((*_ways(), *_interfaces(), *_names()))
    places = [place for place in map(ipaddress.ip_address, found) if not (place.is_loopback or place.is_unspecified)]
    return tuple(str(place) for place in sorted(places, key=lambda place: place.version))


def private_addresses() -> tuple[str, ...]:
    return tuple(address for address in own_addresses() if private(address))


def _ways() -> Iterator[str]:
    for target in _ELSEWHERE:
        try:
            with socket.socket(_family(target), socket.SOCK_DGRAM) as probe:
                probe.connect((target, 9))
                address: str = probe.getsockname()[0]
        except OSError:  # no such way, or no such kind of address at all
            continue
        yield address


def _interfaces() -> Iterator[str]:
    """One IPv4 address for each interface, where the system can be asked: there may be two networks and a tunnel."""
    if sys.platform == "win32":
        return
    import fcntl

    ask = 0xC0206921 if sys.platform == "darwin" else 0x8915  # SIOCGIFADDR
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        for _number, name in socket.if_nameindex():
            try:
                answer = fcntl.ioctl(probe.fileno(), ask, struct.pack("256s", os.fsencode(name)[:15]))
            except OSError:
                continue
            yield socket.inet_ntoa(answer[20:24])


def _names() -> list[str]:
    """Windows answers for its own name by itself, with every address. Elsewhere the question could leave the house."""
    if sys.platform == "win32":
        with suppress(OSError):
            return socket.gethostbyname_ex(socket.gethostname())[2]
    return []


def _family(address: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in address else socket.AF_INET


def spelled(address: str, port: int) -> str:
    """As a browser writes it, in its address bar and in its headers."""
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"


def still_here(address: str) -> bool:
    """Whether this machine has the address now. A laptop that changes its Wi-Fi loses it."""
    try:
        with socket.socket(_family(address), socket.SOCK_DGRAM) as probe:
            probe.bind((address, 0))
    except OSError as error:
        return error.errno != errno.EADDRNOTAVAIL
    return True


def door(address: str, ports: range = PORTS) -> socket.socket:
    """A socket at this address and the first free port. The caller has looked that it is private. Raises `NoPhones`."""
    for port in ports:
        # Named to the letter, for asyncio sends small messages without delay only on sockets that say TCP.
        opening = socket.socket(_family(address), socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            _prepare(opening)
            opening.bind((address, port))
            opening.listen()  # only now is the port surely ours
        except OSError as error:
            opening.close()
            if error.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise NoPhones("no-network") from error
        else:
            return opening
    raise NoPhones("busy")


def _prepare(opening: socket.socket) -> None:
    """Nobody else may have the same door, and phones inherit the small buffer."""
    if sys.platform == "win32":
        opening.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        opening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if opening.family == socket.AF_INET6:
        opening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    opening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, OUTPUT)
