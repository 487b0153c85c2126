"""One private address of this machine, and never any other."""

from __future__ import annotations

import socket
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from game.classroom import NoPhones, open_phones
from game.classroom.addresses import PORTS, door, own_addresses, private, private_addresses, spelled, still_here
from tests.classroom.wire import LOOPBACK, ask, lesson, request

if TYPE_CHECKING:
    from game.classroom import Phones

PRIVATE = [
    "10.0.0.1",
    "10.255.255.254",
    "172.16.0.1",
    "172.31.9.9",
    "192.168.0.2",
    "192.168.178.20",
    "fd00::2",
    "fc00::1",
]
OTHERS = [
    "8.8.8.8",
    "1.1.1.1",
    "172.15.0.1",
    "172.32.0.1",
    "192.169.0.1",
    "192.0.2.2",
    "100.64.0.1",
    "169.254.1.1",
    "224.0.0.251",
    "255.255.255.255",
    "0.0.0.0",
    "127.0.0.1",
    "127.0.1.1",
    "::",
    "::1",
    "fe80::1",
    "2001:db8::1",
    "2606:4700::1",
    "::ffff:192.168.1.1",
    "",
    "localhost",
    "192.168.1",
    "192.168.1.1:80",
    "3232235777",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_private_ones(address: str) -> None:
    assert private(address)


@pytest.mark.parametrize("address", OTHERS)
def test_no_others(address: str) -> None:
    assert not private(address)


def opened(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> Phones:
    monkeypatch.setattr("game.classroom.addresses.own_addresses", lambda: addresses)
    return open_phones({}, "en", lambda: None)


def reason(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> str:
    with pytest.raises(NoPhones) as refusal:
        opened(monkeypatch, *addresses).close()
    return refusal.value.reason


def test_without_a_network_there_are_no_phones(monkeypatch: pytest.MonkeyPatch) -> None:
    assert reason(monkeypatch) == "no-network"


@pytest.mark.parametrize("address", ["8.8.8.8", "192.0.2.2", "169.254.3.4", "100.64.0.9", "fe80::1", "2606:4700::1"])
def test_a_machine_with_no_private_address_opens_nothing(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    assert reason(monkeypatch, address) == "no-private-address"


def test_an_address_that_has_just_gone_is_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    assert reason(monkeypatch, "10.254.253.252") == "no-network"


def test_without_the_two_packages_there_are_no_phones(monkeypatch: pytest.MonkeyPatch) -> None:
    for missing in ("websockets", "segno"):
        with monkeypatch.context() as patched:
            patched.setattr("game.classroom.find_spec", lambda name, gone=missing: None if name == gone else object())
            assert reason(patched, LOOPBACK) == "not-installed"


def test_the_first_private_one_of_several_is_taken_and_the_others_are_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Loopback stands in for what a machine has here: as many addresses as one likes."""
    homes = ("8.8.8.8", "127.0.0.7", "127.0.0.8", "fe80::1")
    monkeypatch.setattr("game.classroom.addresses.private", lambda address: address.startswith("127."))
    phones = opened(monkeypatch, *homes)
    try:
        assert phones.address == f"127.0.0.7:{PORTS[0]}"
        assert phones.addresses == ("127.0.0.7", "127.0.0.8")
        before, code = phones.qr, phones.code
        phones.choose("127.0.0.8")
        assert (phones.address, phones.code) == (f"127.0.0.8:{PORTS[0]}", code)
        assert phones.qr != before
        assert ask(phones.address, request("GET", "/", phones.address))[0] == 200
        with pytest.raises(OSError, match="refused"):
            ask(f"127.0.0.7:{PORTS[0]}", b"")
    finally:
        phones.close()


@pytest.mark.parametrize("address", ["8.8.8.8", "0.0.0.0", "::", "127.0.0.2", "localhost", "", "169.254.1.1"])
def test_a_lesson_cannot_be_moved_where_it_must_not_be(address: str) -> None:
    with lesson() as phones:
        with pytest.raises(NoPhones) as refusal:
            phones.choose(address)
        assert refusal.value.reason == "no-private-address"
        assert ask(phones.address, request("GET", "/", phones.address))[0] == 200


def test_a_lesson_that_cannot_move_stays_where_it_is() -> None:
    with lesson() as phones:
        with pytest.raises(NoPhones):
            phones.choose("10.254.253.252")
        assert ask(phones.address, request("GET", "/", phones.address))[0] == 200


def test_this_machine_shows_none_but_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    for address in own_addresses():
        assert still_here(address)
        assert not address.startswith("127.")
        assert address not in {"0.0.0.0", "::", "::1"}
    assert all(private(address) for address in private_addresses())
    assert set(private_addresses()) <= set(own_addresses())


def test_really_opened_here_it_is_bound_to_one_private_address_or_not_at_all() -> None:
    if not private_addresses():
        with pytest.raises(NoPhones):
            open_phones({}, "en", lambda: None)
        return
    phones = open_phones({}, "en", lambda: None)
    try:
        host, _, port = phones.address.rpartition(":")
        assert host.strip("[]") == private_addresses()[0]
        assert ask(phones.address, request("GET", "/", phones.address))[0] == 200
        with pytest.raises(OSError, match=r"refused|unreachable"):
            ask(f"{LOOPBACK}:{port}", b"")
    finally:
        phones.close()


def test_a_port_in_use_is_passed_over_and_in_the_end_it_is_said() -> None:
    with ExitStack() as stack:
        doors = [stack.enter_context(door("127.0.0.9")) for _ in PORTS]
        assert [one.getsockname()[1] for one in doors] == list(PORTS)
        with pytest.raises(NoPhones) as refusal:
            door("127.0.0.9")
        assert refusal.value.reason == "busy"


def test_every_door_is_bound_to_the_address_it_was_asked_for() -> None:
    with door(LOOPBACK) as one:
        assert one.getsockname()[0] == LOOPBACK


def test_an_address_that_is_not_here_is_noticed() -> None:
    assert still_here(LOOPBACK)
    assert not still_here("10.254.253.252")


def test_addresses_are_spelled_as_browsers_do() -> None:
    assert spelled("192.168.1.20", 8765) == "192.168.1.20:8765"
    assert spelled("fd00::2", 8765) == "[fd00::2]:8765"


def test_a_lesson_over_ipv6() -> None:
    if not socket.has_ipv6 or not still_here("::1"):
        pytest.skip("no IPv6 here")
    phones = open_phones({}, "en", lambda: None, at="::1")
    try:
        assert phones.address.startswith("[::1]:")
        assert ask(phones.address, request("GET", "/", phones.address))[0] == 200
        assert ask(phones.address, request("GET", "/", phones.address.replace("[::1]", "[0::1]")))[0] == 421
    finally:
        phones.close()


def test_the_picture_of_the_address_is_a_qr_code() -> None:
    segno = pytest.importorskip("segno")
    with lesson() as phones:
        rows = phones.qr
        assert len({len(rows), *map(len, rows)}) == 1
        eye = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"]
        for down, across in ((0, 0), (0, len(rows) - 7), (len(rows) - 7, 0)):
            seen = ["".join(str(int(dark)) for dark in row[across : across + 7]) for row in rows[down : down + 7]]
            assert seen == eye
        wanted = segno.make(f"http://{phones.address}/#{phones.code}", micro=False, error="m", boost_error=False)
        assert [list(map(int, row)) for row in rows] == [list(row) for row in wanted.matrix]
