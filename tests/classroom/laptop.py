"""A laptop that says what a test wants: it serves the page, and refuses, falls silent or drops the line on demand."""

from __future__ import annotations

import html
import json
import re
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response
from websockets.sync.server import ServerConnection, serve

from game import classroom
from game.classroom.words import page_words

if TYPE_CHECKING:
    from collections.abc import Mapping

PAGE = Path(classroom.__path__[0]) / "page"
TYPES = {"index.html": "text/html; charset=utf-8", "page.css": "text/css", "page.js": "text/javascript"}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
    " font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
CODE, TOKEN = "K7QMXP", "0123456789abcdef0123456789abcdef"


def filled(words: Mapping[str, str]) -> str:
    """The page with its words in it."""
    template = (PAGE / "index.html").read_text(encoding="utf-8")
    return re.sub(r"\{\{(\w+)\}\}", lambda place: html.escape(words[place[1]]), template)


class Laptop:
    """Serves one phone after the other with whatever `state` is, counting every vote, until told otherwise."""

    def __init__(self) -> None:
        self.words = page_words()
        self.state: dict[str, Any] = {"say": "state", "phase": "waiting"}
        self.refusing = ""
        """Why phones that want to join are turned away; empty lets them in."""
        self.unreachable = self.silent = self.late = False
        """No line comes about; or votes get no answer; or they come too late."""
        self.heard: list[dict[str, Any]] = []
        self._lines: set[ServerConnection] = set()

    def __enter__(self) -> Self:
        self._server = serve(self._serve, "127.0.0.1", 0, process_request=self._page, compression=None)
        self.address = f"http://127.0.0.1:{self._server.socket.getsockname()[1]}/"
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.drop()
        self._server.shutdown()
        self._thread.join()

    def show(self, phase: str, **ballot: object) -> None:
        """Tell all phones a new state."""
        self.state = {"say": "state", "phase": phase, **ballot}
        self.tell(self.state)

    def tell(self, message: Mapping[str, object]) -> None:
        for line in tuple(self._lines):
            line.send(json.dumps(message))

    def drop(self) -> None:
        for line in tuple(self._lines):
            line.close()

    def votes(self) -> list[int]:
        """The options that phones sent."""
        return [one["option"] for one in self.heard if one["do"] == "vote"]

    def _page(self, _line: ServerConnection, request: Request) -> Response | None:
        if request.path == "/room":
            return Response(503, "Away", Headers(), b"") if self.unreachable else None
        name = request.path.lstrip("/") or "index.html"
        if name not in TYPES:
            return Response(404, "Not here", Headers({"Content-Length": "0"}), b"")
        text = filled(self.words) if name == "index.html" else (PAGE / name).read_text(encoding="utf-8")
        body = text.encode()
        headers = {"Content-Type": TYPES[name], "Content-Length": str(len(body)), "Cache-Control": "no-store"}
        return Response(200, "OK", Headers(headers | {"Content-Security-Policy": POLICY}), body)

    def _serve(self, line: ServerConnection) -> None:
        self._lines.add(line)
        try:
            for text in line:
                self._answer(line, json.loads(text))
        except ConnectionClosed:
            pass
        finally:
            self._lines.discard(line)

    def _answer(self, line: ServerConnection, message: dict[str, Any]) -> None:
        self.heard.append(message)
        if message["do"] == "join" and self.refusing:
            answers: list[dict[str, Any]] = [{"say": "refused", "why": self.refusing}]
        elif message["do"] == "join":
            answers = [{"say": "joined", "token": message["token"] or TOKEN}, self.state]
        elif self.silent:
            answers = []
        elif self.late:
            answers = [{"say": "refused", "why": "late"}]
        else:
            self.state = self.state | {"vote": message["option"]}
            answers = [{"say": "counted"} | {name: message[name] for name in ("number", "round", "option")}]
        for answer in answers:
            line.send(json.dumps(answer))
