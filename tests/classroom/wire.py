"""The other end of the line: a lesson on this machine's own loop, phones that keep the rules, sockets that need not."""

from __future__ import annotations

import base64
import json
import os
import socket
import struct
import time
from contextlib import ExitStack, contextmanager, suppress
from itertools import count
from typing import TYPE_CHECKING, Any, Self

from websockets.sync.client import connect
from websockets.typing import Origin

from game.classroom import Ballot, Phones, Room
from game.classroom.times import Times

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

LOOPBACK = "127.0.0.1"
SOON = 5.0
"""Seconds in which whatever should happen has happened, also on a busy machine."""
QUICK = Times(headers=1.0, joining=1.0, between=0.0, goodbye=0.3, looking=0.05, ping=20.0)

SHIP = Ballot(1, 1, "Where does the ship go?", ("North", "South", "Home"))
AGAIN = Ballot(1, 2, "Where does the ship go?", ("North", "South", "Home"))
NEXT = Ballot(2, 1, "And now?", ("Wait", "Go"))

_homes = count(1)


def home() -> str:
    """An address of its own on the loop: 127.0.0.0/8 is all this machine."""
    number = next(_homes)
    return f"127.{1 + number // 60000 % 200}.{number // 250 % 240}.{1 + number % 250}"


@contextmanager
def lesson(times: Times = QUICK) -> Iterator[Phones]:
    phones = Phones(Room(lambda: None), {"lang": "en"}, LOOPBACK, times)
    try:
        yield phones
    finally:
        phones.close()


def wait_for(what: Callable[[], object], patience: float = SOON) -> None:
    """Until it is so; fails if it never is."""
    until = time.monotonic() + patience
    while not what():
        assert time.monotonic() < until, "it never came"
        time.sleep(0.005)


def opened(address: str, source: str = "") -> socket.socket:
    """A socket to this address, from an address of its own."""
    host, _, port = address.rpartition(":")
    own = None if host.startswith("[") else (source or home(), 0)
    return socket.create_connection((host.strip("[]"), int(port)), SOON, own)


class Phone:
    """A phone that keeps to the rules. `state` is what it shows, `heard` all it was ever told."""

    def __init__(self, address: str, code: str, token: str = "", source: str = "") -> None:
        self.code, self.token, self.heard = code, token, list[dict[str, Any]]()
        self._socket = opened(address, source)
        origin = Origin(f"http://{address}")
        self._opened = ExitStack()
        self._line = self._opened.enter_context(
            connect(f"ws://{address}/room", origin=origin, compression=None, sock=self._socket, proxy=None)
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._opened.close()

    def send(self, message: Mapping[str, object]) -> None:
        self._line.send(json.dumps(message))

    def say(self, **message: object) -> dict[str, Any]:
        """Say something and hear what comes next."""
        self.send(message)
        return self.next()

    def next(self) -> dict[str, Any]:
        message: dict[str, Any] = json.loads(self._line.recv(timeout=SOON))
        self.heard.append(message)
        return message

    def until(self, **some: object) -> dict[str, Any]:
        """The next message in which this is so."""
        while True:
            message = self.next()
            if some.items() <= message.items():
                return message

    def join(self) -> dict[str, Any]:
        """The first state after a place was given; or the refusal."""
        answer = self.say(do="join", code=self.code, token=self.token)
        if answer["say"] != "joined":
            return answer
        self.token = answer["token"]
        return self.next()

    def send_vote(self, ballot: Ballot, option: int) -> None:
        self.send({"do": "vote", "number": ballot.number, "round": ballot.round, "option": option})

    def vote(self, ballot: Ballot, option: int) -> dict[str, Any]:
        """The answer to a vote, whatever states come in between."""
        self.send_vote(ballot, option)
        while (message := self.next())["say"] == "state":
            pass
        return message

    def drop(self) -> None:
        """The phone is gone without a word."""
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._socket.shutdown(socket.SHUT_RD)
        self._socket.close()


def joined(phones: Phones, token: str = "", source: str = "") -> Phone:
    phone = Phone(phones.address, phones.code, token, source)
    assert phone.join()["say"] == "state"
    return phone


class Raw:
    """A bare socket: says any bytes, hears any bytes."""

    def __init__(self, address: str, source: str = "") -> None:
        self.address, self.socket = address, opened(address, source)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()

    def send(self, text: bytes) -> None:
        with suppress(OSError):  # whoever was shown the door may notice in the middle of a word
            self.socket.sendall(text)

    def rest(self, patience: float = SOON) -> bytes:
        """Everything until the other side closes. TimeoutError if it does not."""
        self.socket.settimeout(patience)
        heard = b""
        with suppress(ConnectionError):
            while piece := self.socket.recv(65536):
                heard += piece
        return heard

    def upgrade(self) -> None:
        """Become a line to the room."""
        key = base64.b64encode(os.urandom(16)).decode()
        self.send(request("GET", "/room", self.address, Origin=f"http://{self.address}", **upgrade(key)))
        heard = b""
        while not heard.endswith(b"\r\n\r\n"):
            heard += self.socket.recv(1)
        assert heard.startswith(b"HTTP/1.1 101"), heard

    def closing(self) -> int:
        """The code with which the line is closed; 0 if it is cut."""
        self.socket.settimeout(SOON)
        with suppress(ConnectionError), self.socket.makefile("rb") as heard:
            while head := heard.read(2):
                length = head[1] if head[1] < 126 else int.from_bytes(heard.read(2), "big")
                said = heard.read(length)
                if head[0] & 15 == 8:
                    return int.from_bytes(said[:2], "big")
        return 0


def upgrade(key: str = "AAAAAAAAAAAAAAAAAAAAAA==") -> dict[str, str]:
    return {
        "Upgrade": "websocket",
        "Connection": "Upgrade",
        "Sec_WebSocket_Key": key,
        "Sec_WebSocket_Version": "13",
    }


def request(method: str, path: str, host: str, **headers: str) -> bytes:
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def ask(address: str, text: bytes) -> tuple[int, dict[str, str], bytes]:
    """What the laptop answers to this request: status, headers in small letters, body. Status 0: it just closed."""
    with Raw(address) as raw:
        raw.send(text)
        head, _, body = raw.rest().partition(b"\r\n\r\n")
    if not head:
        return 0, {}, b""
    first, *lines = head.decode("latin-1").split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines)
    assert len(headers) == len(lines), "a header twice"
    return int(first.split()[1]), {name.lower(): value for name, value in headers.items()}, body


def frame(payload: bytes, opcode: int = 1, *, fin: bool = True, masked: bool = True, reserved: int = 0) -> bytes:
    """A frame as a phone would send it, or as none should."""
    first = (128 if fin else 0) | reserved << 4 | opcode
    length, bit = len(payload), 128 if masked else 0
    if length < 126:
        head = struct.pack("!BB", first, bit | length)
    elif length < 65536:
        head = struct.pack("!BBH", first, bit | 126, length)
    else:
        head = struct.pack("!BBQ", first, bit | 127, length)
    return head + (bytes(4) if masked else b"") + payload
