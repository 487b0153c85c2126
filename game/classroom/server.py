"""The room, reached by phones: one loop in a thread of its own, which carries messages and decides nothing."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from contextlib import suppress
from http import HTTPStatus
from typing import TYPE_CHECKING

from websockets.asyncio.server import ServerConnection, broadcast, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Response

from game.classroom.addresses import still_here
from game.classroom.line import Exchange, Line, connections_possible, line_of
from game.classroom.messages import LONGEST, Join, Vote, read, write
from game.classroom.poll import Refused
from game.classroom.replies import Joined, Refusal, State

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

    from websockets.asyncio.server import Server
    from websockets.http11 import Request

    from game.classroom.room import Room
    from game.classroom.times import Times
    from game.classroom.website import Answer, Website

SLIPS = 5
"""Messages without sense after which a phone is no phone of ours."""
_ENOUGH = 1008
_LOG = logging.getLogger(__name__)


class Service:
    """One room at one address, for as long as `run` runs."""

    def __init__(self, room: Room, site: Website, door: socket.socket, times: Times) -> None:
        self.room, self.site, self.times = room, site, times
        self._door = door
        self._exchange = Exchange(connections_possible(), lambda: room.alarm("crowded"))
        self._seats: dict[Line, str] = {}
        """The token behind each connection."""
        self._stopping = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def run(self, ready: Callable[[], None]) -> None:
        """Answer phones until told to stop. What fails for one of them goes to the log, and from there to the host."""
        self._loop = asyncio.get_running_loop()
        self._loop.set_exception_handler(self._stumbled)
        alarm = _Alarm(self.room)
        _LOG.addHandler(alarm)
        try:
            server = await self._open()
            self.room.listeners.add(self._told)
            ready()
            try:
                await self._watch()
            finally:
                await self._goodbye(server)
        finally:
            self.room.listeners.discard(self._told)
            _LOG.removeHandler(alarm)

    def stop(self) -> None:
        """From any thread, also when there is nothing left to stop."""
        self._soon(self._stopping.set)

    def _told(self) -> None:
        self._soon(self._spread)

    def _soon(self, call: Callable[[], object]) -> None:
        if self._loop is not None:
            with suppress(RuntimeError):  # the loop is closed: nobody listens
                self._loop.call_soon_threadsafe(call)

    async def _open(self) -> Server:
        return await serve(
            self._attend,
            sock=self._door,
            backlog=512,
            compression=None,
            create_connection=line_of(self._exchange),
            process_request=self._asked,
            process_response=self._sealed,
            server_header=None,
            open_timeout=self.times.headers,
            close_timeout=1,
            ping_interval=self.times.ping,
            ping_timeout=self.times.ping,
            max_size=LONGEST,
            max_queue=4,
            write_limit=2**14,
            logger=_LOG,
        )

    async def _watch(self) -> None:
        """Until it is time to stop. Meanwhile a laptop may change its network, and the host should hear of it."""
        host = self._door.getsockname()[0]
        while not self._stopping.is_set():
            with suppress(TimeoutError):
                async with asyncio.timeout(self.times.looking):
                    await self._stopping.wait()
            if not still_here(host):
                self.room.alarm("moved")

    async def _goodbye(self, server: Server) -> None:
        """Close politely, then cut whoever holds on. What is left even so ends with the loop."""
        server.close()
        for _ in range(2):
            with suppress(TimeoutError):
                async with asyncio.timeout(self.times.goodbye):
                    await server.wait_closed()
            for line in tuple(self._exchange.lines):
                line.cut()

    # a browser asks

    def _asked(self, _line: ServerConnection, request: Request) -> Response | None:
        hosts, origins = request.headers.get_all("Host"), request.headers.get_all("Origin")
        answer = self.site.answer(request.method, request.path, hosts, origins)
        return None if answer is None else _response(answer, whole=request.method == "GET")

    def _sealed(self, _line: ServerConnection, _request: Request, response: Response) -> Response:
        """Also what the library answers by itself is under the same rules."""
        if response.status_code != HTTPStatus.SWITCHING_PROTOCOLS:
            for name, value in self.site.headers().items():
                response.headers.pop(name, None)
                response.headers[name] = value
        return response

    # a phone speaks

    async def _attend(self, line: ServerConnection) -> None:
        """One connection of a phone, from hello to goodbye."""
        assert isinstance(line, Line)
        with suppress(ConnectionClosed):
            try:
                async with asyncio.timeout(self.times.joining):
                    token = await self._welcome(line)
            except TimeoutError:
                await line.close(_ENOUGH)
                return
            self._seats[line] = token
            try:
                await line.send(write(Joined(token)))
                await self._listen(line, token)
            finally:
                del self._seats[line]
                self.room.left(token)

    async def _welcome(self, line: Line) -> str:
        """The token of a phone that has got a place."""
        while True:
            message = await self._heard(line)
            if not isinstance(message, Join):
                await self._slipped(line)
                continue
            answer = self.room.join(message.code, message.token, line.address)
            if isinstance(answer, Joined):
                return answer.token
            await line.send(write(answer))
            await asyncio.sleep(self.times.between)

    async def _listen(self, line: Line, token: str) -> None:
        line.told = self.room.told(token)
        await line.send(write(line.told))
        while True:
            message = await self._heard(line)
            if isinstance(message, Vote):
                await line.send(write(self.room.vote(token, message.number, message.round, message.option)))
            else:
                await self._slipped(line)
            await asyncio.sleep(self.times.between)

    async def _heard(self, line: Line) -> Join | Vote:
        """The next message that makes sense."""
        while True:
            try:
                return read(await line.recv())
            except Refused:
                await self._slipped(line)

    async def _slipped(self, line: Line) -> None:
        await line.send(write(Refusal("shape")))
        line.slips += 1
        if line.slips >= SLIPS:
            await line.close(_ENOUGH)

    # the host speaks

    def _spread(self) -> None:
        """Tell phones what is new to them. One that has long not listened is dropped: what waits for it stays small."""
        groups = defaultdict[State, list[Line]](list)
        for line, token in self._seats.items():
            state = self.room.told(token)
            if line.choked():
                line.cut()
            elif state != line.told:
                line.told = state
                groups[state].append(line)
        for state, lines in groups.items():
            broadcast(lines, write(state))

    def _stumbled(self, _loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        if "out of system resource" in str(context.get("message")):
            self.room.alarm("crowded")
        else:
            error = context.get("exception")
            _LOG.error(context.get("message"), exc_info=error if isinstance(error, BaseException) else None)


class _Alarm(logging.Handler):
    """The library ends every failure in its log, so the log is where the host hears of it."""

    def __init__(self, room: Room) -> None:
        super().__init__(logging.ERROR)
        self._room = room

    def emit(self, _record: logging.LogRecord) -> None:
        self._room.alarm("stumbled")


def _response(answer: Answer, *, whole: bool) -> Response:
    """`whole` is false for a browser that only asks what it would get."""
    headers = Headers([("Content-Type", answer.kind), ("Content-Length", str(len(answer.body)))])
    return Response(answer.status.value, answer.status.phrase, headers, answer.body if whole else b"")
