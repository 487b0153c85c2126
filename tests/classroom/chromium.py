"""A real browser without a window: Chromium, driven through its DevTools protocol. Each tab is a phone of its own.

One connection serves all tabs and nothing runs in the background: whoever waits for an answer takes in what else comes.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from websockets.sync.client import connect

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 20.0
"""Seconds to wait for anything; a phone that reconnects pauses for some of them."""
_POLL = 0.02
_SWITCHES = (
    "--headless=new",
    "--no-sandbox",  # it sees no page but ours, and within containers it has no other way
    "--remote-debugging-port=0",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--no-first-run",
    "--no-proxy-server",
    "--hide-scrollbars",
    "--mute-audio",
)
_KEYS = {"Tab": (9, ""), "Enter": (13, "\r"), " ": (32, " "), "Escape": (27, ""), "Backspace": (8, "")}


class NeverSo(AssertionError):  # noqa: N818
    """What was waited for did not come; says what the tab shows instead."""


def found() -> str:
    """The browser's path, or empty."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), "")


def missing() -> str:
    """What this machine lacks for a real browser; empty if nothing."""
    if sys.platform != "linux":
        return "Debian's Chromium, and this is not Linux"
    return "" if found() else "a browser (Debian: apt-get install chromium)"


class Chromium:
    """One browser. As a context manager it starts, and it is gone afterwards with all that it wrote."""

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="beacon-bay-chromium-", ignore_cleanup_errors=True)
        home = Path(self._folder.name)
        self._process = subprocess.Popen(
            [found(), *_SWITCHES, f"--user-data-dir={home}", "about:blank"],
            env=os.environ | {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_CACHE_HOME": str(home)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            port, path = _awaited(home / "DevToolsActivePort")
            self._open = connect(f"ws://127.0.0.1:{port}{path}", max_size=None, compression=None, proxy=None)
            self._line = self._open.__enter__()
        except BaseException:
            self._end()
            raise
        self._sent = 0
        self.events = defaultdict[str, list[dict[str, Any]]](list)
        """What happened in each tab, by its session."""
        return self

    def __exit__(self, *_: object) -> None:
        self._open.__exit__(None, None, None)
        self._end()

    def _end(self) -> None:
        os.killpg(self._process.pid, signal.SIGKILL)  # the group is ours alone
        self._process.wait()
        self._folder.cleanup()

    def call(self, method: str, session: str = "", **parameters: object) -> dict[str, Any]:
        """Ask the browser for something, and take in what else it tells until it answers."""
        self._sent += 1
        asked = {"id": self._sent, "method": method, "params": parameters} | ({"sessionId": session} if session else {})
        self._line.send(json.dumps(asked))
        while True:
            answer = json.loads(self._line.recv(timeout=PATIENCE))
            if answer.get("id") == self._sent:
                assert "error" not in answer, (method, answer["error"])
                result: dict[str, Any] = answer["result"]
                return result
            if "method" in answer:
                self.events[answer.get("sessionId", "")].append(answer)

    def tab(self, width: int = 390, height: int = 844, **media: str) -> Tab:
        """A phone with storage of its own. `media` are features such as `prefers_color_scheme="dark"`."""
        context = self.call("Target.createBrowserContext")["browserContextId"]
        target = self.call("Target.createTarget", url="about:blank", browserContextId=context)["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        tab = Tab(self, context, session)
        for domain in ("Page", "Runtime", "Network", "Log"):
            tab.call(f"{domain}.enable")
        tab.call("Emulation.setFocusEmulationEnabled", enabled=True)
        tab.resize(width, height)
        features = [{"name": name.replace("_", "-"), "value": value} for name, value in media.items()]
        tab.call("Emulation.setEmulatedMedia", features=features)
        return tab


def _awaited(file: Path) -> list[str]:
    """The port and path that the browser writes down as soon as it listens."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        lines = file.read_text().split("\n") if file.exists() else []
        if len(lines) == 2:
            return lines
        time.sleep(_POLL)
    raise NeverSo("the browser did not start")


@dataclass(frozen=True)
class Tab:
    """One page in the browser, as somebody with a phone and no access to anything else sees it."""

    browser: Chromium
    context: str
    session: str

    def call(self, method: str, **parameters: object) -> dict[str, Any]:
        return self.browser.call(method, self.session, **parameters)

    def resize(self, width: int, height: int) -> None:
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=True)

    def open(self, address: str) -> None:
        self.call("Page.navigate", url=address)
        self.until("document.readyState === 'complete' && location.href !== 'about:blank'")

    def reload(self) -> None:
        """As if the phone's owner did: the old page is gone before this returns."""
        self.ask("document.old = true")
        self.call("Page.reload")
        self.until("!document.old && document.readyState === 'complete'")

    def close(self) -> None:
        self.browser.call("Target.disposeBrowserContext", browserContextId=self.context)

    def ask(self, script: str) -> Any:
        """The value of an expression in the page; a promise is waited for."""
        told = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    def until(self, script: str, patience: float = PATIENCE) -> None:
        """Wait for an expression to become true; while a page is being left it may be no answer at all."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            told = self.call("Runtime.evaluate", expression=f"Boolean({script})")
            if "exceptionDetails" not in told and told["result"]["value"]:
                return
            time.sleep(_POLL)
        raise NeverSo(f"{script}\nnever came true of:\n{self.text()}")

    def text(self) -> str:
        """What can be read on the page."""
        return str(self.ask("document.body ? document.body.innerText : ''"))

    def tap(self, selector: str) -> None:
        """Press and let go in the middle of what the selector finds, wherever that is on the page."""
        place = self.ask(
            f"(() => {{ const one = document.querySelector({json.dumps(selector)});"
            " one.scrollIntoView({block: 'center'});"
            " const at = one.getBoundingClientRect(); return [at.x + at.width / 2, at.y + at.height / 2]; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            self.call("Input.dispatchMouseEvent", type=kind, x=place[0], y=place[1], button="left", clickCount=1)

    def press(self, key: str, shift: bool = False) -> None:
        """One key of a real keyboard: a character, or Tab, Enter, Escape, Backspace."""
        number, text = _KEYS.get(key, (ord(key[0].upper()), key))
        with_text = {"text": text} if text else {}
        for kind in ("keyDown", "keyUp"):
            said = with_text if kind == "keyDown" else {}
            codes = {"key": key, "windowsVirtualKeyCode": number, "modifiers": 8 if shift else 0}
            self.call("Input.dispatchKeyEvent", type=kind, **codes, **said)

    def heard(self) -> list[str]:
        """Every text that came to this tab over its socket so far."""
        return [one["response"]["payloadData"] for one in self.told("Network.webSocketFrameReceived")]

    def asked_for(self) -> list[str]:
        """Every address this tab wanted something from."""
        pages = [one["request"]["url"] for one in self.told("Network.requestWillBeSent")]
        return pages + [one["url"] for one in self.told("Network.webSocketCreated")]

    def complaints(self) -> list[str]:
        """What went wrong in the page: errors, refused scripts and styles, dialogs."""
        entries = [one["entry"]["text"] for one in self.told("Log.entryAdded") if one["entry"]["level"] == "error"]
        thrown = [str(one["exceptionDetails"]) for one in self.told("Runtime.exceptionThrown")]
        return entries + thrown + [one["message"] for one in self.told("Page.javascriptDialogOpening")]

    def told(self, method: str) -> Iterator[dict[str, Any]]:
        self.ask("0")  # takes in what has been told meanwhile
        yield from (event["params"] for event in self.browser.events[self.session] if event["method"] == method)

    def picture(self, file: Path, whole: bool = False) -> None:
        """A PNG of what is seen, or of the whole page."""
        shot = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        file.write_bytes(base64.b64decode(shot["data"]))
