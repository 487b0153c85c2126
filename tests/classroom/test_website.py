"""What browsers get, and what whoever pretends to be one does not."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest

from game.classroom.website import website
from tests.classroom.wire import ask, lesson, request, upgrade

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from game.classroom import Phones

OUTSIDE = "192.168.1.20:8765"


@pytest.fixture(scope="module")
def phones() -> Iterator[Phones]:
    with lesson() as opened:
        yield opened


def status(phones: Phones, method: str, path: str, **headers: str) -> int:
    return ask(phones.address, request(method, path, phones.address, **headers))[0]


@pytest.mark.parametrize(("path", "kind"), [("/", "text/html"), ("/page.js", "text/javascript")])
def test_the_files_of_the_page_are_there(phones: Phones, path: str, kind: str) -> None:
    code, headers, body = ask(phones.address, request("GET", path, phones.address))
    assert (code, headers["content-type"].partition(";")[0]) == (200, kind)
    assert int(headers["content-length"]) == len(body) > 0


def test_asking_what_one_would_get_gets_the_headers_alone(phones: Phones) -> None:
    _, whole, body = ask(phones.address, request("GET", "/", phones.address))
    code, headers, nothing = ask(phones.address, request("HEAD", "/", phones.address))
    assert (code, nothing, headers) == (200, b"", whole)
    assert int(headers["content-length"]) == len(body)


def answers(phones: Phones) -> list[bytes]:
    """Requests that are answered in every way there is."""
    own = phones.address
    return [
        request("GET", "/", own),
        request("GET", "/nothing", own),
        request("POST", "/", own),
        request("GET", "/", OUTSIDE),
        request("GET", "/room", own),
        request("GET", "/room", own, Origin=f"http://{own}"),
        request("GET", "/room", own, Origin=f"http://{own}", **upgrade("short")),
    ]


@pytest.mark.parametrize("which", range(7))
def test_every_answer_is_under_the_strict_headers(phones: Phones, which: int) -> None:
    code, headers, _ = ask(phones.address, answers(phones)[which])
    policy = headers["content-security-policy"]
    assert code > 0
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    for rule in ("script-src 'self'", "style-src 'self'", "base-uri 'none'", "form-action 'none'"):
        assert f"{rule};" in policy
    assert policy.endswith("frame-ancestors 'none'")
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert "server" not in headers
    assert "set-cookie" not in headers
    assert not [name for name in headers if name.startswith("access-control")]


# L13: other names and other pages

HOSTS = [
    "",
    "localhost",
    "localhost:{port}",
    "127.0.0.1",
    "127.0.0.1:80",
    "127.0.0.1:{port}.",
    "127.0.0.1.:{port}",
    "127.0.0.1:0{port}",
    " evil.example:{port}",
    "evil.example",
    "127.0.0.1:{port}.evil.example",
    "evil.example@127.0.0.1:{port}",
    "127.0.0.1:{port}@evil.example",
    "127.1:{port}",
    "2130706433:{port}",
    "0x7f.0.0.1:{port}",
    "[::1]:{port}",
    "[::ffff:127.0.0.1]:{port}",
    "127.0.0.2:{port}",
    "192.168.1.20:{port}",
    "127.0.0.1:{port},127.0.0.1:{port}",
    "http://127.0.0.1:{port}",
]


@pytest.mark.parametrize("host", HOSTS)
def test_a_foreign_host_gets_nothing(phones: Phones, host: str) -> None:
    own = phones.address
    host = host.format(port=own.partition(":")[2])
    assert ask(own, request("GET", "/", host))[0] == 421
    assert ask(own, request("GET", "/room", host, Origin=f"http://{own}", **upgrade()))[0] == 421
    assert ask(own, request("GET", "/room", host, Origin=f"http://{host}", **upgrade()))[0] == 421


def test_no_host_or_two_get_nothing(phones: Phones) -> None:
    own = phones.address
    assert ask(own, b"GET / HTTP/1.1\r\n\r\n")[0] == 421
    assert ask(own, b"GET / HTTP/1.0\r\n\r\n")[0] == 421
    assert ask(own, f"GET / HTTP/1.1\r\nHost: {own}\r\nHost: {own}\r\n\r\n".encode())[0] == 421
    assert ask(own, f"GET / HTTP/1.1\r\nHost: {own}\r\nHost: evil.example\r\n\r\n".encode())[0] == 421


ORIGINS = [
    "null",
    "",
    "http://evil.example",
    "https://{own}",
    "http://{own}/",
    "http://{own}.evil.example",
    "http://evil.example/http://{own}",
    "http://evil{own}",
    "http://{own}0",
    "http://{own}:80",
    "{own}",
    "//{own}",
    "HTTP://{own}",
    "http://localhost:{port}",
    "http://127.0.0.1",
    "http://[::1]:{port}",
    "ws://{own}",
    "http://user@{own}",
    "http://{own} http://evil.example",
    "http://{own},http://evil.example",
    "file://",
    "chrome-extension://abcdef",
    "*",
]


@pytest.mark.parametrize("origin", ORIGINS)
def test_a_foreign_origin_gets_nothing(phones: Phones, origin: str) -> None:
    origin = origin.format(own=phones.address, port=phones.address.partition(":")[2])
    assert status(phones, "GET", "/room", Origin=origin, **upgrade()) == 403
    assert status(phones, "GET", "/", Origin=origin) == 403


def test_the_room_wants_one_origin(phones: Phones) -> None:
    own = phones.address
    assert status(phones, "GET", "/room", **upgrade()) == 403
    twice = (
        request("GET", "/room", own, Origin=f"http://{own}", **upgrade())[:-2]
        + f"Origin: http://{own}\r\n\r\n".encode()
    )
    assert ask(own, twice)[0] == 403
    assert status(phones, "GET", "/", Origin=f"http://{own}") == 200


# L14: other ways in


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "get", "FETCH"])
def test_only_reading_is_a_method(phones: Phones, method: str) -> None:
    for path in ("/", "/page.js", "/room", "/nothing"):
        assert status(phones, method, path) == 405


def test_a_form_from_elsewhere_does_nothing(phones: Phones) -> None:
    form = b"do=vote&number=1&round=1&option=0"
    text = request("POST", "/room", phones.address, Origin="http://evil.example", Content_Length=str(len(form)))
    before = phones.room.seen()
    assert ask(phones.address, text + form)[0] in (0, 403, 405)
    assert phones.room.seen() == before


def test_reading_changes_nothing(phones: Phones) -> None:
    before = phones.room.seen()
    for path in ("/", f"/?code={phones.code}", "/room", "/join", "/vote?number=1&round=1&option=0", "/end"):
        status(phones, "GET", path)
    assert phones.room.seen() == before


# L17: paths

DOTS = ["..", "%2e%2e", "%2e.", "%252e%252e", "..%00", "\\..", "..;", ".%2e/"]
TAILS = ["/etc/passwd", "/room.py", "/__init__.py", "/page/index.html", "/page.css"]
OTHERS = [
    "//",
    "/.",
    "/index.html",
    "/?",
    "/?x=1",
    "/page.css/",
    "/page.css?",
    "/PAGE.CSS",
    "/page.css%00",
    "/page%2ecss",
    "//page.css",
    "/./page.css",
    "/page.css\\",
    "/page.js.map",
    "/favicon.ico",
    "/robots.txt",
    "/font.woff2/../page.css",
    "/C:\\windows\\win.ini",
    "/~",
    "/" + "a" * 8000,
    "*",
    "page.css",
    "http://evil.example/",
    "http://127.0.0.1/page.css",
    "/room/",
    "/room?",
    "/Room",
    "/%72oom",
]


@pytest.mark.parametrize("path", [f"/{dots}{tail}" for dots, tail in itertools.product(DOTS, TAILS)] + OTHERS)
def test_no_other_path_leads_anywhere(phones: Phones, path: str) -> None:
    code, _, body = ask(phones.address, request("GET", path, phones.address))
    assert (code, body) == (404, b"")


def test_a_range_gets_the_whole(phones: Phones) -> None:
    whole = ask(phones.address, request("GET", "/page.js", phones.address))
    assert ask(phones.address, request("GET", "/page.js", phones.address, Range="bytes=0-3")) == whole


# the page's words


def test_words_are_filled_in_and_cannot_be_markup(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text('<p lang="{{lang}}">{{title}} {{gone}} { {x} }</p>', encoding="utf-8")
    site = website(OUTSIDE, {"lang": 'en" onclick="x()', "title": "<script>1 & 2</script> لا"}, tmp_path)
    page = site.files["/"].body.decode()
    assert page == ('<p lang="en&quot; onclick=&quot;x()">&lt;script&gt;1 &amp; 2&lt;/script&gt; لا gone { {x} }</p>')
    assert list(site.files) == ["/"]
