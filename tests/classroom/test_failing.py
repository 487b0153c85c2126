"""When something fails behind the page, phones and host are told, and the game goes on."""

from __future__ import annotations

import sys
import threading
from contextlib import ExitStack, suppress
from pathlib import Path
from pkgutil import resolve_name
from typing import TYPE_CHECKING

import pytest

from game.classroom.server import Service
from tests.classroom.process import Process
from tests.classroom.wire import LOOPBACK, SHIP, Phone, Raw, ask, joined, lesson, request, wait_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.classroom import Phones

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="counts and limits as Linux does")


@pytest.fixture
def phones() -> Iterator[Phones]:
    with lesson() as opened:
        yield opened


# L23: a fault at every line that a handler calls


def raising_once(what: Callable[..., object]) -> Callable[..., object]:
    """The same, but its first call fails as nobody expected."""
    spent: list[bool] = []

    def call(*given: object, **named: object) -> object:
        if not spent:
            spent.append(True)
            raise ZeroDivisionError
        return what(*given, **named)

    return call


FAULTS = [
    "game.classroom.room.Room.join",
    "game.classroom.room.Room.left",
    "game.classroom.room.Room.vote",
    "game.classroom.room.Room.told",
    "game.classroom.room.new_token",
    "game.classroom.room.polls.vote",
    "game.classroom.server.read",
    "game.classroom.server.write",
    "game.classroom.server.broadcast",
    "game.classroom.website.Website.answer",
    "game.classroom.website.Website.headers",
    "game.classroom.server.Service._listen",
    "game.classroom.server.Service._spread",
    "game.classroom.line.Line.choked",
    "game.classroom.line.Exchange.admit",
    "game.classroom.line.Exchange.remove",
    "on_change",
]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_costs_one_phone_its_line_and_the_host_is_told(
    phones: Phones, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = phones.room
    with joined(phones) as old:
        room.ask(SHIP)
        old.vote(SHIP, 2)
        if fault == "on_change":
            monkeypatch.setattr(room, "on_change", raising_once(room.on_change))
        else:
            monkeypatch.setattr(fault, raising_once(resolve_name(fault)))
        with suppress(Exception), joined(phones) as unlucky:
            unlucky.vote(SHIP, 0)
        ask(phones.address, request("GET", "/", phones.address))
        room.close()
        room.reopen()
        wait_for(lambda: room.seen().trouble == "stumbled")
    room.heed()
    with Phone(phones.address, phones.code, old.token) as again:
        assert again.join()["vote"] == 2
        assert again.vote(SHIP, 1)["say"] == "counted"
    assert room.seen().trouble == ""


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_when_the_whole_thread_ends_the_host_is_told_and_can_begin_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Service, "_watch", raising_once(Service._watch))
        with lesson() as phones:
            wait_for(lambda: phones.room.seen().trouble == "stopped")
            phones.choose(LOOPBACK)
            assert phones.room.seen().trouble == ""
            with joined(phones) as phone:
                phones.room.ask(SHIP)
                assert phone.vote(SHIP, 0)["say"] == "counted"


# L19: the laptop itself


@ON_LINUX
def test_after_a_crash_phones_find_a_new_lesson_at_the_same_address() -> None:
    with Process() as before, Phone(before.address, before.code) as phone:
        phone.join()
        before.kill()
        with Process() as after:
            assert after.address == before.address
            with Phone(after.address, before.code, phone.token) as again:
                assert again.join() == {"say": "refused", "why": "code"}
            with Phone(after.address, after.code, phone.token) as again:
                assert again.join()["phase"] == "waiting"


# L22: a machine with nothing to spare


@ON_LINUX
@pytest.mark.parametrize("starved", [("--files", "64"), ("--memory", "256")], ids=["files", "memory"])
def test_a_starved_machine_refuses_new_phones_and_keeps_the_old(starved: tuple[str, str]) -> None:
    with Process(*starved) as host, ExitStack() as stack:
        old = stack.enter_context(Phone(host.address, host.code))
        old.join()
        for _ in range(300):
            raw = stack.enter_context(Raw(host.address))
            raw.send(request("GET", "/", host.address)[:-2])
        host.do("ask 1 1")
        assert old.until(phase="open")
        assert old.vote(SHIP, 1)["say"] == "counted"
        seen = host.do("file")
        assert seen == {}, "the game itself can open a file"
        if "--files" in starved:
            assert host.do("seen")["trouble"] == "crowded"
        assert host.do("seen")["voted"] == 1
        host.do("end")


# L25: opened and closed again


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@ON_LINUX
@pytest.mark.parametrize("times", [30, pytest.param(500, marks=pytest.mark.slow)])
def test_opening_and_closing_again_and_again_leaves_nothing_behind(times: int) -> None:
    with lesson():
        pass
    threads, files, addresses = threading.active_count(), open_files(), set()
    for at in range(times):
        with lesson() as phones:
            addresses.add(phones.address)
            if at % 10 == 0:
                with joined(phones):
                    pass
    assert (threading.active_count(), open_files()) == (threads, files)
    assert len(addresses) == 1, "the port was free each time"


def test_closing_does_not_wait_for_those_who_do_not_let_go() -> None:
    with lesson() as phones, ExitStack() as stack:
        for _ in range(20):
            stack.enter_context(Raw(phones.address))
            stack.enter_context(Raw(phones.address)).upgrade()
        closing = threading.Thread(target=phones.close, daemon=True)
        closing.start()
        closing.join(2)
        assert not closing.is_alive()


def test_closing_twice_does_no_harm() -> None:
    with lesson() as phones:
        phones.close()
        phones.close()
        phones.room.ask(SHIP)


# L20: the address goes away


def test_the_host_is_told_when_the_address_is_gone(phones: Phones, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.classroom.server.still_here", lambda _host: False)
    wait_for(lambda: phones.room.seen().trouble == "moved")
    with joined(phones):
        assert phones.room.seen().joined == 1
