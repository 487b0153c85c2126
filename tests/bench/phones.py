"""A simulated class: phones join, vote twice on every question, and among them are slow, broken and hostile ones.

    python -m tests.bench.phones --phones 40,300,1000 --questions 20

The lesson runs in a process of its own, beside a stand-in for the game that works sixty times a second. On one machine
the phones take their share of it too: a real laptop has it easier. Ends with 1 if a single vote is lost.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import statistics
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin

from tests.classroom.process import Process
from tests.classroom.wire import frame, home, request, upgrade

SLOW, BROKEN, HOSTILE = 0.1, 0.1, 0.05
"""Shares of a class: those who take their time to read, those whose line breaks with every vote; others beside them."""
PATIENCE = 20.0


@dataclass
class Tally:
    """What the phones of a class have seen."""

    sent: int = 0
    acknowledged: int = 0
    waits: list[float] = field(default_factory=list)
    attacks: int = 0
    returns: int = 0


@dataclass
class Pupil:
    """One phone. Votes on whatever is asked, at a moment of its own, and then waits for the answer."""

    host: Process
    tally: Tally
    chance: random.Random
    within: float
    kind: str
    token: str = ""
    voted: tuple[int, int] = (0, 0)
    found: set[tuple[int, ...]] = field(default_factory=set)
    joined: asyncio.Event = field(default_factory=asyncio.Event)

    async def live(self) -> None:
        """Come back for as long as there is a lesson."""
        self.address = home()
        while True:
            with suppress(ConnectionClosed, OSError):
                await self.visit()
            self.tally.returns += 1

    async def visit(self) -> None:
        here = f"http://{self.host.address}"
        line = connect(
            f"ws://{self.host.address}/room",
            origin=Origin(here),
            compression=None,
            proxy=None,
            open_timeout=PATIENCE,
            local_addr=(self.address, 0),
        )
        async with line as room:
            await room.send(json.dumps({"do": "join", "code": self.host.code, "token": self.token}))
            async for text in room:
                if self.kind == "slow":
                    await asyncio.sleep(0.2)
                await self.hear(room, json.loads(text))

    async def hear(self, room: ClientConnection, message: dict[str, Any]) -> None:
        if message["say"] == "joined":
            self.token = message["token"]
            self.joined.set()
        elif message["say"] == "state" and message.get("vote") is not None:
            self.find(message["number"], message["round"])
        elif message["say"] == "state" and message["phase"] == "open":
            await self.answer(room, message)
        elif message["say"] == "counted" and self.kind != "broken":
            self.tally.acknowledged += 1
            if self.kind == "good":  # a slow one waits for itself
                self.tally.waits.append(time.perf_counter() - self.began)

    def find(self, *place: int) -> None:
        """A phone whose line broke hears of its vote when it comes back, also after the vote was closed."""
        if self.kind == "broken" and place not in self.found:
            self.found.add(place)
            self.tally.acknowledged += 1

    async def answer(self, room: ClientConnection, state: dict[str, Any]) -> None:
        place = state["number"], state["round"]
        if place != self.voted:
            self.tally.sent += 1
        self.voted = place
        await asyncio.sleep(self.chance.random() * self.within)
        self.began = time.perf_counter()
        option = self.chance.randrange(4)
        await room.send(json.dumps({"do": "vote", "number": place[0], "round": place[1], "option": option}))
        if self.kind == "broken":
            await asyncio.sleep(self.chance.random() * 0.02)
            room.transport.abort()


async def attack(host: Process, tally: Tally, chance: random.Random) -> None:
    """Something that no phone does, again and again."""
    own, address = host.address, home()
    hello = request("GET", "/room", own, Origin=f"http://{own}", **upgrade())
    join = frame(f'{{"do":"join","code":"{host.code}","token":""}}'.encode())
    attacks = (
        b"GET / HTTP/1.1\r\nX: ",
        b"\x16\x03\x01\x02\x00" + bytes(300),
        request("GET", "/../../etc/passwd", own),
        request("GET", "/room", own, Origin="http://evil.example", **upgrade()),
        hello + frame(b'{"do":"join","code":"222222","token":""}') * 20,
        hello + frame(b" " * 8000),
        hello + frame(b'{"do":"end"}') * 9,
        hello + join[:20],
        hello + frame(b"p" * 125, 9) * 500,
        hello + frame(b"\xff") + b"noise" * 100,
    )
    while True:
        tally.attacks += 1
        with suppress(OSError):
            reader, writer = await asyncio.open_connection(*own.split(":"), local_addr=(address, 0))
            try:
                writer.write(chance.choice(attacks))
                if chance.random() < 0.5:
                    await asyncio.wait_for(reader.read(2000), 1)
                await asyncio.sleep(chance.random())
            finally:
                writer.transport.abort()


async def lesson(host: Process, phones: int, questions: int, within: float) -> dict[str, Any]:
    chance, tally = random.Random(phones), Tally()
    kinds = ["slow"] * round(phones * SLOW) + ["broken"] * round(phones * BROKEN)
    pupils = [Pupil(host, tally, chance, within, kind) for kind in kinds + ["good"] * (phones - len(kinds))]
    began = time.perf_counter()
    tasks = [asyncio.create_task(pupil.live()) for pupil in pupils]
    await asyncio.gather(*(pupil.joined.wait() for pupil in pupils))
    told: dict[str, Any] = {"phones": phones, "all in": time.perf_counter() - began, "counted": 0}
    tasks += [asyncio.create_task(attack(host, tally, chance)) for _ in range(max(3, round(phones * HOSTILE)))]
    for number in range(1, questions + 1):
        for round_ in (1, 2):
            told["counted"] += await question(host, number, round_, phones)
    told |= await asyncio.to_thread(host.do, "measure")
    seen = await asyncio.to_thread(host.do, "seen")
    told |= {"tally": tally, "joined": seen["joined"], "trouble": seen["trouble"]}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return told


async def question(host: Process, number: int, round_: int, phones: int) -> int:
    """Ask, wait for everybody, close; how many votes were counted."""
    until = time.monotonic() + PATIENCE
    await asyncio.to_thread(host.do, f"ask {number} {round_}")
    while (await asyncio.to_thread(host.do, "wait"))["voted"] < phones and time.monotonic() < until:
        pass
    await asyncio.sleep(0.4)  # the slow ones still read what they were told
    return sum((await asyncio.to_thread(host.do, "close"))["counts"])


def show(told: dict[str, Any]) -> bool:
    """Print one line of numbers; whether every vote was counted."""
    tally: Tally = told["tally"]
    cuts = statistics.quantiles(tally.waits, n=100)
    waits = f"{cuts[49] * 1000:7.1f} ms {cuts[98] * 1000:7.1f} ms"
    most, longest = (seconds * 1000 for seconds in told["frames"])
    print(
        f"{told['phones']:6} {told['joined']:7} {told['all in']:7.2f} s {tally.sent:7} {tally.acknowledged:7} "
        f"{told['counted']:7} {waits} {told['memory'] / 2**20:6.1f} MB {told['cpu']:6.1f} s {most:6.0f} ms "
        f"{longest:6.0f} ms {tally.returns:7} {tally.attacks:8}  {told['trouble']}"
    )
    return bool(tally.sent == tally.acknowledged == told["counted"])


def main() -> None:
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--phones", default="40,300,1000", help="how many, one class after the other")
    options.add_argument("--questions", type=int, default=20)
    options.add_argument("--within", type=float, default=2.0, help="seconds in which all vote")
    given = options.parse_args()
    names = (6, "phones"), (7, "joined"), (9, "all in"), (7, "sent"), (7, "acknow."), (7, "counted"), (10, "p50")
    more = (10, "p99"), (9, "memory"), (8, "cpu"), (9, "frame p99"), (9, "longest"), (7, "returns"), (8, "attacks")
    print(" ".join(f"{name:>{width}}" for width, name in names + more))
    kept = True
    for phones in map(int, given.phones.split(",")):
        with Process() as host:
            kept = show(asyncio.run(lesson(host, phones, given.questions, given.within))) and kept
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
