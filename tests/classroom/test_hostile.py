"""Whoever does not keep to the rules is let go, soon and quietly, and nobody else notices."""

from __future__ import annotations

import os
import random
import socket
import time
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.classroom import Ballot
from tests.classroom.wire import SHIP, Raw, ask, frame, home, joined, lesson, request, upgrade

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.classroom import Phones

GOOD, BAD = 12, 40


@pytest.fixture(scope="module")
def phones() -> Iterator[Phones]:
    """One lesson for all of them: whatever the one before did must not matter to the next."""
    with lesson() as opened:
        yield opened


@pytest.fixture(autouse=True)
def as_if_nothing_had_happened(phones: Phones) -> Iterator[None]:
    yield
    with joined(phones) as phone:
        phones.room.ask(SHIP)
        assert phone.vote(SHIP, 1)["say"] == "counted"
    assert phones.room.seen().trouble == ""


# L06: those who take their time


def dribble(crowd: list[Raw], texts: list[bytes], seconds: float) -> None:
    """One byte after the other to each."""
    until, at = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        for raw, text in zip(crowd, texts, strict=True):
            raw.send(text[at : at + 1])
        at += 1
        time.sleep(0.01)


@pytest.mark.parametrize("kind", ["silent", "slow headers", "slow frame", "half a header"])
def test_slow_ones_are_dropped_and_good_phones_do_not_wait(phones: Phones, kind: str) -> None:
    with ExitStack() as stack:
        good = [stack.enter_context(joined(phones)) for _ in range(GOOD)]
        phones.room.ask(SHIP)
        bad = [stack.enter_context(Raw(phones.address)) for _ in range(BAD)]
        if kind == "slow frame":
            for raw in bad:
                raw.upgrade()
            dribble(bad, [frame(b'{"do":"join","code":"222222","token":""}' + b" " * 900)] * BAD, 0.2)
        elif kind != "silent":
            text = request("GET", "/", phones.address, Slow="x" * 4000)
            dribble(bad, [text if kind == "slow headers" else text[:30]] * BAD, 0.2)
        waits = []
        for phone in good:
            began = time.monotonic()
            phone.vote(SHIP, 0)
            waits.append(time.monotonic() - began)
        assert max(waits) < 0.5
        began = time.monotonic()
        for raw in bad:
            raw.rest()
        assert time.monotonic() - began < 3, "a second is what these have"


def test_one_that_never_reads_is_dropped_before_much_waits_for_it(phones: Phones) -> None:
    raw = Raw(phones.address)
    raw.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    raw.upgrade()
    raw.send(frame(f'{{"do":"join","code":"{phones.code}","token":""}}'.encode()))
    told = 0
    with raw, joined(phones) as good:
        for number in range(10, 710):
            ballot = Ballot(number, 1, "?" * 3000, ("Yes", "No"))
            phones.room.ask(ballot)
            told += 3000
            assert good.until(number=number)
        heard = len(raw.rest())
    assert told > 2_000_000
    assert heard < 400_000, "what waits in the game and in the system together"


def test_pings_are_not_answered_without_end_to_one_that_never_reads(phones: Phones) -> None:
    with Raw(phones.address) as raw:
        raw.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        raw.upgrade()
        for _ in range(2000):
            raw.send(frame(b"p" * 125, 9) * 50)
        assert len(raw.rest()) < 400_000


# L07: not as the rules of the line have it

TEXT, GOES_ON, BINARY, CLOSE, PING = 1, 0, 2, 8, 9
BROKEN = {
    "unmasked": (frame(b"{}", masked=False), 1002),
    "reserved bit 1": (frame(b"{}", reserved=4), 1002),
    "reserved bit 2": (frame(b"{}", reserved=2), 1002),
    "reserved bit 3": (frame(b"{}", reserved=1), 1002),
    **{f"opcode {opcode}": (frame(b"", opcode), 1002) for opcode in (3, 4, 5, 6, 7, 11, 12, 13, 14, 15)},
    "long ping": (frame(b"p" * 126, PING), 1002),
    "ping in pieces": (frame(b"p", PING, fin=False), 1002),
    "close in pieces": (frame(b"", CLOSE, fin=False), 1002),
    "close of one byte": (frame(b"\x03", CLOSE), 1002),
    "close with 999": (frame((999).to_bytes(2, "big"), CLOSE), 1002),
    "close with 1005": (frame((1005).to_bytes(2, "big"), CLOSE), 1002),
    "close with 65535": (frame(b"\xff\xff", CLOSE), 1002),
    "close with broken words": (frame(b"\x03\xe8\xff", CLOSE), 1007),
    "goes on from nothing": (frame(b"{}", GOES_ON), 1002),
    "begins twice": (frame(b"{", fin=False) + frame(b"}"), 1002),
    "broken letters": (frame(b"\xff\xfe"), 1007),
    "half a letter": (frame(b'{"do":"\xc3'), 1007),
    "a letter too long": (frame(b"\xc0\xaf"), 1007),
    "half a pair": (frame(b"\xed\xa0\x80"), 1007),
    "letters broken by pieces": (frame(b"\xe2\x82", fin=False) + frame(b"\xff", GOES_ON), 1007),
    # L08: too much
    "a byte too many": (frame(b" " * 1025), 1009),
    "a megabyte": (frame(b" " * 8000), 1009),
    "exabytes declared": (b"\x81\xff" + (2**62).to_bytes(8, "big") + bytes(8), 1009),
    "more than there is": (b"\x81\xff" + (2**63).to_bytes(8, "big") + bytes(8), 1009),
    "too much in pieces": (frame(b" " * 600, fin=False) + frame(b" " * 600, GOES_ON), 1009),
    "packed without asking": (frame(b"\x00" * 100, reserved=4), 1002),
    "bytes instead of words": (frame(b"{}", BINARY) * 5, 1008),
    "no sense": (frame(b"{}") * 5, 1008),
}


@pytest.mark.parametrize("case", BROKEN)
@pytest.mark.parametrize("inside", [False, True], ids=["before joining", "joined"])
def test_what_breaks_the_rules_ends_the_line_and_says_why(phones: Phones, case: str, inside: bool) -> None:
    text, code = BROKEN[case]
    with Raw(phones.address) as raw:
        raw.upgrade()
        if inside:
            raw.send(frame(f'{{"do":"join","code":"{phones.code}","token":""}}'.encode()))
        raw.send(text)
        assert raw.closing() == code


FLOODS = {
    "pings": frame(b"p" * 125, PING) * 100,
    "pieces of nothing": frame(b"", fin=False) + frame(b"", GOES_ON, fin=False) * 1000,
    "votes": frame(b'{"do":"vote","number":1,"round":1,"option":0}') * 100,
}


@pytest.mark.parametrize("flood", FLOODS)
def test_a_phone_that_never_stops_talking_is_cut(phones: Phones, flood: str) -> None:
    """Each message alone would be well."""
    with Raw(phones.address) as raw:
        raw.upgrade()
        raw.send(frame(f'{{"do":"join","code":"{phones.code}","token":""}}'.encode()))
        began, heard = time.monotonic(), b""
        raw.socket.settimeout(5)
        with suppress(ConnectionError):
            while time.monotonic() - began < 5:
                raw.socket.sendall(FLOODS[flood])
                heard += raw.socket.recv(65536)
        assert time.monotonic() - began < 4
        assert len(heard) < 100_000


STRANGE = {
    "nothing": b"\r\n\r\n",
    "words": b"hello\r\n\r\n",
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 512,
    "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "HTTP/0.9": b"GET /\r\n\r\n",
    "HTTP/3.0": b"GET / HTTP/3.0\r\n\r\n",
    "no path": b"GET HTTP/1.1\r\n\r\n",
    "bare line ends": b"GET / HTTP/1.1\nHost: x\n\n",
    "NUL": b"GET /\x00 HTTP/1.1\r\nHost: \x00\r\n\r\n",
    "letters beyond ASCII": "GET /é HTTP/1.1\r\nHost: é\r\n\r\n".encode(),
    "a header without a name": b"GET / HTTP/1.1\r\n: x\r\n\r\n",
    "a header without a colon": b"GET / HTTP/1.1\r\nHost\r\n\r\n",
    "a folded header": b"GET / HTTP/1.1\r\nHost: x\r\n y\r\n\r\n",
    "a header of 64 KB": b"GET / HTTP/1.1\r\nX: " + b"x" * 65536 + b"\r\n\r\n",
    "a thousand headers": b"GET / HTTP/1.1\r\n" + b"X: y\r\n" * 1000 + b"\r\n",
    "a path of 64 KB": b"GET /" + b"x" * 65536 + b" HTTP/1.1\r\n\r\n",
    "a long line that never ends": b"G" * 100_000,
    "a body": b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello",
    "a body in chunks": b"POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
    "two lengths": b"GET / HTTP/1.1\r\nContent-Length: 0\r\nContent-Length: 9\r\n\r\n",
    "a huge length": b"POST / HTTP/1.1\r\nContent-Length: 999999999999999999999\r\n\r\n",
    "noise": random.Random(7).randbytes(5000),
}


@pytest.mark.parametrize("case", STRANGE)
def test_what_is_no_request_gets_no_page(phones: Phones, case: str) -> None:
    code, _, body = ask(phones.address, STRANGE[case])
    assert code in {0, 400, 405, 414, 421, 431}
    assert b"<html" not in body


@pytest.mark.parametrize(
    "change",
    [
        {"Upgrade": "h2c"},
        {"Connection": "keep-alive"},
        {"Sec_WebSocket_Key": "short"},
        {"Sec_WebSocket_Key": ""},
        {"Sec_WebSocket_Version": "8"},
    ],
    ids=str,
)
def test_a_handshake_must_be_one(phones: Phones, change: dict[str, str]) -> None:
    origin = f"http://{phones.address}"
    text = request("GET", "/room", phones.address, Origin=origin, **(upgrade() | change))
    assert ask(phones.address, text)[0] in {400, 426}


def test_packing_is_not_offered(phones: Phones) -> None:
    wish = {"Sec_WebSocket_Extensions": "permessage-deflate; client_max_window_bits"}
    with Raw(phones.address) as raw:
        raw.send(request("GET", "/room", phones.address, Origin=f"http://{phones.address}", **upgrade(), **wish))
        head = raw.socket.recv(4096).lower()
    assert head.startswith(b"http/1.1 101")
    assert b"extensions" not in head


def test_noise_on_the_line_or_before_it_does_no_harm(phones: Phones) -> None:
    chance = random.Random(8)
    with ExitStack() as stack:
        crowd = []
        for at in range(300):
            raw = stack.enter_context(Raw(phones.address))
            if at % 2:
                raw.upgrade()
            raw.send(chance.randbytes(chance.randint(1, 2000)))
            with suppress(OSError):
                raw.socket.shutdown(socket.SHUT_WR)
            crowd.append(raw)
        for raw in crowd:
            raw.rest()


def memory() -> int:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(not Path("/proc/self/statm").is_file(), reason="reads /proc")
def test_a_flood_costs_no_memory(phones: Phones) -> None:
    piece = frame(b" " * 900, fin=False) + frame(b" " * 900, GOES_ON, fin=False) * 50
    for warm in (True, False):
        before = memory()
        for _ in range(3 if warm else 20):
            with Raw(phones.address) as raw:
                raw.upgrade()
                for _ in range(50):
                    raw.send(piece)
                raw.rest()
    assert memory() - before < 2**20


# L10: many lines from one device


def test_one_device_cannot_take_all_lines(phones: Phones) -> None:
    source = home()
    with ExitStack() as stack:
        lines = [stack.enter_context(Raw(phones.address, source)) for _ in range(400)]
        with joined(phones) as good:
            phones.room.ask(SHIP)
            assert good.vote(SHIP, 0)["say"] == "counted"
        cut = 0
        for raw in lines:
            raw.socket.settimeout(0.0)
            try:
                cut += raw.socket.recv(1) == b""
            except ConnectionError:
                cut += 1
            except BlockingIOError:
                continue
        assert cut >= 400 - 160
