"""What a browser gets: four files by name, under strict headers, and nothing when it asks for another host."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PAGE = Path(__file__).with_name("page")
ROOM = "/room"

_FILES = {
    "/": ("index.html", "text/html; charset=utf-8"),
    "/page.css": ("page.css", "text/css; charset=utf-8"),
    "/page.js": ("page.js", "text/javascript; charset=utf-8"),
    "/font.woff2": ("font.woff2", "font/woff2"),
}
_PLACE = re.compile(r"\{\{(\w+)\}\}")


@dataclass(frozen=True, slots=True)
class Answer:
    """One HTTP response."""

    status: HTTPStatus
    kind: str = "text/plain; charset=utf-8"
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Website:
    """The page in one language, at one address. Anything not in `files` does not exist."""

    address: str
    """Host and port as a browser spells them."""
    files: Mapping[str, Answer]

    def answer(self, method: str, path: str, hosts: Sequence[str], origins: Sequence[str]) -> Answer | None:
        """The response, or None where a phone may go on to the room.

        A foreign host means that a name elsewhere was pointed at this laptop; a foreign origin, that another page asks.
        """
        if list(hosts) != [self.address]:
            return Answer(HTTPStatus.MISDIRECTED_REQUEST)
        if method not in ("GET", "HEAD") or (path == ROOM and method == "HEAD"):
            return Answer(HTTPStatus.METHOD_NOT_ALLOWED)
        own = [f"http://{self.address}"]
        if path == ROOM:
            return None if list(origins) == own else Answer(HTTPStatus.FORBIDDEN)
        if list(origins) not in ([], own):
            return Answer(HTTPStatus.FORBIDDEN)
        return self.files.get(path, Answer(HTTPStatus.NOT_FOUND))

    def headers(self) -> dict[str, str]:
        """For every response: nothing foreign runs or shows here, this shows in no other page, nobody keeps it."""
        own = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'"
        # Browsers of some years ago do not take 'self' to mean the socket as well.
        reach = f"connect-src 'self' ws://{self.address}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        return {
            "Content-Security-Policy": f"{own}; {reach}",
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Referrer-Policy": "no-referrer",
            "Cache-Control": "no-store",
            "Connection": "close",
        }


def website(address: str, words: Mapping[str, str], folder: Path = PAGE) -> Website:
    """The page of this folder, filled with these words."""
    files = {}
    for path, (name, kind) in _FILES.items():
        if (folder / name).is_file():
            body = (folder / name).read_bytes()
            files[path] = Answer(HTTPStatus.OK, kind, _filled(body, words) if path == "/" else body)
    return Website(address, files)


def _filled(template: bytes, words: Mapping[str, str]) -> bytes:
    """A word that is missing shows by its name: a page with a gap serves a class better than none."""
    return _PLACE.sub(lambda place: html.escape(words.get(place[1], place[1])), template.decode("utf-8")).encode(
        "utf-8"
    )
